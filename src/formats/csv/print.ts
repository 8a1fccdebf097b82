import type { Asked, ExchangeQuestion } from '../../core/exchange.ts';
import type { Loss, Printed, PrintedBank } from '../../core/format.ts';
import {
  guarded,
  type Head,
  heads,
  joined,
  joinedPairs,
  type NumberedHead,
  namesOfOptions,
  numberedHeads,
  typeWords,
} from './cells.ts';

type Question = ExchangeQuestion & { readonly id: string };
type Cell = string | number;

interface Row {
  readonly once: { readonly [H in Head]?: Cell };
  readonly numbered: readonly { readonly [H in NumberedHead]?: Cell }[];
}

const rowOf = (asked: Asked): Row => {
  switch (asked.kind) {
    case 'choose-one':
    case 'choose-many': {
      const texts = asked.choices.map(({ text }) => text);
      const numbers = (test: (index: number) => boolean | undefined): string =>
        namesOfOptions(
          asked.choices.flatMap((_, index) => (test(index) ? [index] : [])),
          texts,
        );
      const last = numbers((index) => asked.choices[index]?.pinned);
      return {
        once: {
          answer: numbers((index) => asked.choices[index]?.right) || '[]',
          ...(asked.fixed ? { fixed: 'yes' } : {}),
          ...(last === '' ? {} : { last }),
          ...(asked.kind === 'choose-many' && asked.scoring !== undefined ? { scoring: asked.scoring } : {}),
        },
        numbered: asked.choices.map(({ text, credit, feedback }) => ({
          option: text,
          ...(credit === undefined ? {} : { credit }),
          ...(feedback === undefined ? {} : { feedback }),
        })),
      };
    }
    case 'decide': {
      const { true: one, false: two } = asked.feedback ?? {};
      return {
        once: { answer: String(asked.answer) },
        numbered: [one === undefined ? {} : { feedback: one }, two === undefined ? {} : { feedback: two }],
      };
    }
    case 'write': {
      const match = Object.entries(asked.match ?? {}).map(([name, value]) => [name, String(value)] as const);
      return {
        once: match.length > 0 ? { match: joinedPairs(match) } : {},
        numbered: asked.accepted.map(({ text, ...rest }) => ({ option: text, ...rest })),
      };
    }
    case 'number':
      return {
        once: asked.units ? { units: joinedPairs(Object.entries(asked.units)) } : {},
        numbered: asked.accepted.map(({ value, ...rest }) => ({ option: value, ...rest })),
      };
    case 'match':
      return {
        once: asked.scoring === undefined ? {} : { scoring: asked.scoring },
        numbered: [
          ...asked.pairs.map(({ item, targets }) => ({ option: item, target: joined(targets) })),
          ...(asked.spare ?? []).map((target) => ({ target: joined([target]) })),
        ],
      };
    case 'order':
      return {
        once: asked.scoring === undefined ? {} : { scoring: asked.scoring },
        numbered: asked.items.map((option) => ({ option })),
      };
    case 'compose': {
      const { words, sample, rubric } = asked;
      return {
        once: {
          ...(words ? { words: `${words.min ?? ''}-${words.max ?? ''}` } : {}),
          ...(sample === undefined ? {} : { sample }),
          ...(rubric ? { rubric: joinedPairs(rubric.map(({ criterion, points }) => [criterion, points])) } : {}),
        },
        numbered: [],
      };
    }
    case 'fill':
      return { once: {}, numbered: [] };
  }
};

const commonCells = (question: Question): Row['once'] => {
  const { asked, topic, tags, hints, references, id, difficulty, points, prompt, explanation, status, asOf } = question;
  return {
    id,
    type: asked.kind === 'fill' ? '' : typeWords[asked.kind],
    topic: topic.join(' / '),
    ...(difficulty === undefined ? {} : { difficulty }),
    ...(points === undefined ? {} : { points }),
    prompt,
    ...(tags ? { tags: tags.join('|') } : {}),
    ...(hints ? { hints: joined(hints) } : {}),
    ...(explanation === undefined ? {} : { explanation }),
    ...(references
      ? { references: joined(references.map(({ title, section, url }) => joined([title, section ?? '', url ?? '']))) }
      : {}),
    ...(status === undefined ? {} : { status }),
    ...(asOf === undefined ? {} : { asOf }),
  };
};

/** Banks as CSV, a question a row; columns that nobody needs are left out. */
export const printCsv = async (banks: readonly PrintedBank[]): Promise<Printed> => {
  const { stringify } = await import('csv-stringify/sync');
  const losses: Loss[] = [];
  const rows = banks
    .flatMap(({ questions }) => questions)
    .map((question): Row => {
      const { once, numbered } = rowOf(question.asked);
      return { once: { ...commonCells(question), ...once }, numbered };
    });
  const needed = heads.filter(
    (head) =>
      ['id', 'type', 'topic', 'prompt', 'answer'].includes(head) || rows.some(({ once }) => once[head] !== undefined),
  );
  const most = rows.reduce((count, { numbered }) => Math.max(count, numbered.length), 0);
  const places = Array.from({ length: most }, (_, index) => index);
  const usedNumbered = numberedHeads.filter((head) =>
    rows.some(({ numbered }) => numbered.some((cells) => cells[head] !== undefined)),
  );
  const columns = places.flatMap((place) =>
    usedNumbered
      .filter((head) => rows.some(({ numbered }) => numbered[place]?.[head] !== undefined))
      .map((head) => ({ head, place })),
  );
  const cell = (value: Cell | undefined): string =>
    value === undefined ? '' : typeof value === 'number' ? String(value) : guarded(value);
  const table = rows.map(({ once, numbered }) => [
    ...needed.map((head) => cell(once[head])),
    ...columns.map(({ head, place }) => cell(numbered[place]?.[head])),
  ]);
  const head = [...needed, ...columns.map((column) => `${column.head}${column.place + 1}`)];
  return { content: stringify([head, ...table]), losses };
};
