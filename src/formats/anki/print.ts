import type { ExchangeQuestion } from '../../core/exchange.ts';
import type { Loss, Printed, PrintedBank } from '../../core/format.ts';
import { letterAt } from '../../core/letter.ts';
import { clozeText } from './cloze.ts';

type Question = ExchangeQuestion & { readonly id: string };

/** The line between an answer and what explains it. */
export const ruler = '\n\n---\n\n';

const list = (texts: readonly string[]): string => texts.map((text, index) => `${letterAt(index)}. ${text}`).join('\n');

/** Front and back of a card; kinds other than texts come back as something else. */
const sidesOf = ({
  prompt,
  asked,
}: Question): { readonly front: string; readonly back: string; readonly same: boolean } => {
  switch (asked.kind) {
    case 'write':
      return { front: prompt, back: asked.accepted[0]?.text ?? '', same: true };
    case 'number':
      return { front: prompt, back: String(asked.accepted[0]?.value ?? ''), same: false };
    case 'compose':
      return { front: prompt, back: asked.sample ?? '', same: false };
    case 'decide':
      return { front: prompt, back: String(asked.answer), same: false };
    case 'choose-one':
    case 'choose-many': {
      const right = asked.choices.flatMap((choice, index) =>
        choice.right ? [`${letterAt(index)}. ${choice.text}`] : [],
      );
      return {
        front: `${prompt}\n\n${list(asked.choices.map(({ text }) => text))}`,
        back: right.join('\n'),
        same: false,
      };
    }
    case 'match':
      return {
        front: `${prompt}\n\n${list(asked.pairs.map(({ item }) => item))}`,
        back: asked.pairs.map(({ item, targets }) => `${item}: ${targets.join(', ')}`).join('\n'),
        same: false,
      };
    case 'order':
      return { front: `${prompt}\n\n${[...asked.items].sort().join('\n')}`, back: list(asked.items), same: false };
    case 'fill':
      return { front: prompt, back: clozeText(asked), same: false };
  }
};

/** Every field in quotes, so that tabs, breaks and a # in front are only text. */
const field = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** Banks as notes for Anki's import of text. Their ids hang on bank and question alone, so that a corrected deck updates them. */
export const printNotes = (banks: readonly PrintedBank[]): Printed => {
  const losses: Loss[] = [];
  const rows = banks.flatMap(({ head, questions }) =>
    questions.flatMap((question): readonly string[] => {
      const { asked, topic, tags = [], explanation, id } = question;
      const isCloze = asked.kind === 'fill';
      const { front, back, same } = sidesOf(question);
      if (back === '') {
        losses.push({ code: 'anki-empty', effect: 'left-out', question: id });
        return [];
      }
      if (!same && !isCloze) losses.push({ code: 'anki-key-form', effect: 'changed', question: id, field: 'type' });
      if (isCloze)
        losses.push({
          code: 'feature',
          values: { feature: 'prompt' },
          effect: 'dropped',
          question: id,
          field: 'prompt',
        });
      const deck = [head.title, ...topic].map((part) => part.replaceAll('::', ':').replace(/\s+/g, ' ')).join('::');
      const told = explanation ?? '';
      const fields = isCloze ? [back, told] : [front, told === '' ? back : `${back}${ruler}${told}`];
      return [[`${head.id}/${id}`, isCloze ? 'Cloze' : 'Basic', deck, tags.join(' '), ...fields].map(field).join('\t')];
    }),
  );
  const head = [
    '#separator:tab',
    '#html:false',
    '#guid column:1',
    '#notetype column:2',
    '#deck column:3',
    '#tags column:4',
  ];
  return { content: `${[...head, ...rows].join('\n')}\n`, losses };
};
