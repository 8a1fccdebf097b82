import { inLanguage } from '../../core/text.ts';
import type { PaperQuestion, Question, Text } from '../../generated/types.ts';
import { cleanMarkdownLine, escapeMarkdown } from '../../pages/markdown-text.ts';
import { blanksInOrder } from '../../pages/sheet.ts';
import { type KeyTelling, type Notes, note, partNotes, placed } from './key-parts.ts';

const taskNotes = (asked: PaperQuestion, question: Question, telling: KeyTelling): Notes => {
  const words = telling.messages.paper.keyWords;
  const text = (written: Text): string => inLanguage(written, telling.language);
  if (asked.kind === 'match' && 'targets' in question)
    return [
      ...note(
        words.right,
        asked.items.map(({ id, text: item }, at) => {
          const own = Object.hasOwn(question.answer, id) ? question.answer[id] : undefined;
          const targets = [own ?? []].flat().map((target) => placed(asked.targets, target));
          return `(${at + 1}) ${cleanMarkdownLine(item)} → ${targets.join(' · ')}`;
        }),
      ),
      ...note(words.scored, [words.scoring[question.scoring ?? 'per-pair']]),
    ];
  if (asked.kind === 'order' && 'items' in question && Array.isArray(question.answer)) {
    const order: readonly string[] = question.answer;
    const scoring = 'scoring' in question ? question.scoring : undefined;
    return [
      ...note(words.boxes, [asked.items.map(({ id }) => order.indexOf(id) + 1).join(', ')]),
      ...note(
        words.right,
        order.map((id, at) => `(${at + 1}) ${placed(asked.items, id)}`),
      ),
      ...note(words.scored, [words.scoring[scoring ?? 'concordant-pairs']]),
    ];
  }
  if (asked.kind === 'fill' && 'blanks' in question)
    return blanksInOrder(asked).flatMap((blank, at) => {
      const part = question.blanks[blank.id];
      const own = part ? partNotes(part, blank.kind === 'choose-one' ? blank.choices : [], telling) : [];
      const weight = part?.weight === undefined || part.weight === 1 ? '' : ` (${words.weight(part.weight)})`;
      return own.map(({ label, lines }) => ({
        label: `${telling.messages.paper.sheet.blank(at + 1)}${weight}: ${label}`,
        lines,
      }));
    });
  if (asked.kind === 'compose' && 'rubric' in question)
    return note(
      words.rubric,
      (question.rubric ?? []).map(
        ({ criterion, points }) =>
          `${cleanMarkdownLine(text(criterion))} – ${escapeMarkdown(telling.messages.paper.sheet.points(points))}`,
      ),
    );
  return partNotes(question, 'choices' in asked ? asked.choices : [], telling);
};

/** What a marker has to know of a question as it stands on a paper: its key by letter and text, and why. */
export const keyNotes = (asked: PaperQuestion, question: Question, telling: KeyTelling): Notes => {
  const words = telling.messages.paper.keyWords;
  const text = (written: Text | undefined): readonly string[] =>
    written === undefined ? [] : [inLanguage(written, telling.language)];
  return [
    ...taskNotes(asked, question, telling),
    ...note(words.sample, text('sample' in question ? question.sample : undefined)),
    ...note(words.explanation, text(question.explanation)),
  ];
};
