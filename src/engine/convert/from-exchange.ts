import type { Asked, AskedBlank, ExchangeChoice, ExchangeQuestion, ExchangeText } from '../../core/exchange.ts';
import type { InteractionKind } from '../../core/interaction.ts';
import { creditUnit, readCredit, share } from '../../core/marks.ts';
import type { Blank, Credit, Question } from '../../generated/types.ts';
import { plainCredit } from './credit.ts';
import { openIds, slugOf } from './slug.ts';

/** The fields of a question that its type has of its own, with its name. */
type OwnFields = { readonly type: string; readonly [field: string]: unknown };

/** Texts under ids made of them. */
const named = (texts: readonly string[], prefix: string): readonly (readonly [string, string])[] => {
  const next = openIds();
  return texts.map((text) => [next(slugOf(text, prefix).slice(0, 40).replace(/-+$/, '')), text]);
};

const choiceFields = (choices: readonly ExchangeChoice[], withCredit: boolean) => {
  const entries = named(
    choices.map(({ text }) => text),
    'c',
  ).map(([id], index) => ({ id, choice: choices[index] as ExchangeChoice }));
  const pick = <Value>(value: (choice: ExchangeChoice) => Value | undefined): { readonly [id: string]: Value } =>
    Object.fromEntries(
      entries.flatMap(({ id, choice }) => {
        const found = value(choice);
        return found === undefined ? [] : [[id, found]];
      }),
    );
  const credit = withCredit
    ? pick((choice) => (choice.credit === undefined ? undefined : plainCredit(choice.credit)))
    : {};
  const feedback = pick((choice) => choice.feedback);
  const pinned = entries.filter(({ choice }) => choice.pinned).map(({ id }) => id);
  return {
    right: entries.filter(({ choice }) => choice.right).map(({ id }) => id),
    fields: { choices: pick(({ text }) => text) },
    rest: {
      ...(Object.keys(credit).length === 0 ? {} : { credit }),
      ...(Object.keys(feedback).length === 0 ? {} : { feedback }),
      ...(pinned.length === 0 ? {} : { pinned }),
    },
  };
};

/** Credits that say no more than the default rule: equal shares of the right ones, and as many taken off by wrong ones. */
const isBalanced = (choices: readonly ExchangeChoice[]): boolean => {
  const rights = choices.filter(({ right }) => right).length;
  const wrongs = choices.length - rights;
  const near = (credit: Credit | undefined, units: number): boolean =>
    Math.abs((credit === undefined ? 0 : readCredit(credit)) - units) <= creditUnit / 100_000;
  return rights > 0 && choices.every(({ right, credit }) => near(credit, right ? share(1, rights) : share(-1, wrongs)));
};

/** Own credits of a choice of many, where they say more than the default rule. */
export const withoutUsualCredits = (choices: readonly ExchangeChoice[]): readonly ExchangeChoice[] =>
  isBalanced(choices) ? choices.map(({ credit: _, ...choice }) => choice) : choices;

/** With its credit in plain form, and without it where it is all of it. */
const earning = <T extends { readonly credit?: Credit }>({ credit, ...rest }: T) => ({
  ...rest,
  ...(credit === undefined || readCredit(credit) === creditUnit ? {} : { credit: plainCredit(credit) }),
});

/** An accepted text alone where there is no more to it. */
const single = (accepted: ExchangeText): string | ExchangeText =>
  accepted.credit === undefined && accepted.feedback === undefined ? accepted.text : accepted;

const builders: { readonly [K in InteractionKind]: (asked: Extract<Asked, { kind: K }>) => OwnFields } = {
  'choose-one': ({ choices, fixed }) => {
    const { right, fields, rest } = choiceFields(choices, true);
    return {
      type: 'single-choice',
      ...fields,
      answer: right[0] ?? '',
      ...rest,
      ...(fixed ? { shuffle: false } : {}),
    };
  },
  'choose-many': ({ choices, fixed, scoring }) => {
    const kept = withoutUsualCredits(choices);
    const { right, fields, rest } = choiceFields(kept, true);
    return {
      type: 'multiple-response',
      ...fields,
      answer: right,
      ...(scoring === undefined ? {} : { scoring }),
      ...rest,
      ...(fixed ? { shuffle: false } : {}),
    };
  },
  decide: ({ answer, feedback }) => ({ type: 'true-false', answer, ...(feedback ? { feedback } : {}) }),
  write: ({ accepted, patterns, match }) => ({
    type: 'short-answer',
    answer: accepted.map((item) => single({ ...earning(item), text: item.text })),
    ...(patterns ? { patterns: patterns.map(earning) } : {}),
    ...(match ? { match } : {}),
  }),
  number: ({ accepted, units }) => {
    const [only] = accepted;
    const isPlain = accepted.length === 1 && only && earning(only).credit === undefined && only.feedback === undefined;
    return {
      type: 'numerical',
      ...(isPlain
        ? { answer: only.value, ...(only.tolerance === undefined ? {} : { tolerance: only.tolerance }) }
        : { answer: accepted.map(earning) }),
      ...(units ? { units } : {}),
    };
  },
  match: ({ pairs, spare = [], scoring }) => {
    const texts = [...new Set([...pairs.flatMap(({ targets }) => targets), ...spare])];
    const targets = named(texts, 't');
    const idOf = new Map(targets.map(([id, text]) => [text, id]));
    const items = named(
      pairs.map(({ item }) => item),
      'i',
    );
    return {
      type: 'matching',
      items: Object.fromEntries(items),
      targets: Object.fromEntries(targets),
      answer: Object.fromEntries(
        items.map(([id], index) => {
          const ids = (pairs[index]?.targets ?? []).map((text) => idOf.get(text) ?? '');
          return [id, ids.length === 1 ? ids[0] : ids];
        }),
      ),
      ...(scoring === undefined ? {} : { scoring }),
    };
  },
  order: ({ items, scoring }) => {
    const ids = named(items, 'i');
    return {
      type: 'ordering',
      items: Object.fromEntries(ids),
      answer: ids.map(([id]) => id),
      ...(scoring === undefined ? {} : { scoring }),
    };
  },
  fill: ({ pieces }) => {
    const blanks: [string, unknown][] = [];
    const text = pieces
      .map((piece) => {
        if (typeof piece === 'string') return piece.replaceAll('{{', '\\{{');
        const id = `blank-${blanks.length + 1}`;
        const weight = piece.weight === undefined ? {} : { weight: piece.weight };
        blanks.push([id, { ...blankFields(piece.asked), ...weight }]);
        return `{{${id}}}`;
      })
      .join('');
    return { type: 'cloze', text, blanks: Object.fromEntries(blanks) };
  },
  compose: ({ kind: _, ...fields }) => ({ type: 'essay', ...fields }),
};

const build = <K extends InteractionKind>(asked: Extract<Asked, { kind: K }> & { readonly kind: K }): OwnFields =>
  builders[asked.kind](asked);

const blankFields = (asked: AskedBlank): Omit<Blank, 'weight'> => build<AskedBlank['kind']>(asked) as unknown as Blank;

/** A question of a bank under an id and a topic of it. What comes out is as its schema wants it only if what goes in is sound. */
export const fromExchange = (question: ExchangeQuestion, id: string, topic: string): Question => {
  const { prompt, asked, difficulty, tags, status, asOf, points, hints, explanation, references } = question;
  const { type, ...fields } = build<InteractionKind>(asked);
  const given = Object.fromEntries(
    Object.entries({ difficulty, tags, status, asOf, points }).filter(([, value]) => value !== undefined),
  );
  const taught = Object.fromEntries(
    Object.entries({ hints, explanation, references }).filter(([, value]) => value !== undefined),
  );
  return { id, type, topic, ...given, prompt, ...fields, ...taught } as unknown as Question;
};
