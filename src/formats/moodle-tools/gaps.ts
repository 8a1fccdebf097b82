import type { Asked, AskedBlank, ExchangeBlank, ExchangeChoice } from '../../core/exchange.ts';
import { isMapping } from '../../core/mapping.ts';
import { moodleCloze } from '../../core/moodle-cloze.ts';
import { answersAt, markdown, outcome, plainScalar, type Reading, scalarAt, type ToolsAnswer } from './values.ts';

/** What a question asks; `text` is its prompt where the answers stand within the text. */
export type ToolsAsked =
  | { readonly asked: Asked; readonly prompt?: string }
  | { readonly fault: string; readonly values?: { readonly [name: string]: string } };

const isFixed = ({ fields }: Reading): boolean =>
  fields.shuffle_answers === false || /^(IN_ORDER|LEXICOGRAPHICAL)$/i.test(plainScalar(fields.shuffle_answers));

/** Whether the order is kept. */
export const fixedOf = (reading: Reading): { readonly fixed?: true } => (isFixed(reading) ? { fixed: true } : {});

/** Without points the first answer is right and the others wrong. */
export const choicesOf = (answers: readonly ToolsAnswer[]): readonly ExchangeChoice[] => {
  const plain = answers.every(({ points }) => points === undefined);
  return answers.map(({ text, points = 0, feedback }, index) => {
    const right = plain ? index === 0 : points > 0;
    return {
      text,
      right,
      ...(plain || points === 0 ? {} : { credit: points / 100 }),
      ...(feedback === undefined ? {} : { feedback }),
    };
  });
};

/** A choice of which one is right, where one earns everything. */
export const oneOf = (reading: Reading, answers: readonly ToolsAnswer[]): AskedBlank | undefined => {
  const list = choicesOf(answers);
  const full = list.findIndex(({ right, credit }) => right && (credit === undefined || credit === 1));
  if (full === -1 || list.length < 2) return undefined;
  return {
    kind: 'choose-one',
    choices: list.map(({ credit, ...choice }, index) => ({
      ...choice,
      right: index === full,
      ...(index === full || credit === undefined ? {} : { credit }),
    })),
    ...fixedOf(reading),
  };
};

/** A number, out of answers that are some. */
export const numberOf = (answers: readonly ToolsAnswer[]): AskedBlank | undefined => {
  const accepted = answers.flatMap((answer) => {
    const value = Number(answer.text);
    const tolerance = typeof answer.fields.tolerance === 'number' ? Math.abs(answer.fields.tolerance) : 0;
    return answer.text === '' || Number.isNaN(value)
      ? []
      : [{ value, ...(tolerance === 0 ? {} : { tolerance }), ...outcome(answer) }];
  });
  return accepted.length > 0 ? { kind: 'number', accepted } : undefined;
};

const writeOf = (reading: Reading, answers: readonly ToolsAnswer[]): AskedBlank | undefined =>
  answers.length === 0
    ? undefined
    : {
        kind: 'write',
        accepted: answers.map((answer) => ({ text: answer.text, ...outcome(answer) })),
        ...(reading.fields.answer_case_sensitive === true ? { match: { case: true } } : {}),
      };

/** A text cut at `[[…]]`, each filled by what the inside names. */
const filled = (text: string, blank: (inside: string) => ExchangeBlank | undefined): Asked | string => {
  const pieces: (string | ExchangeBlank)[] = [];
  let at = 0;
  for (const found of text.matchAll(/\[\[\s*"?([^\]"]*)"?\s*\]\]/g)) {
    const asked = blank((found[1] ?? '').trim());
    if (!asked) return found[0];
    pieces.push(text.slice(at, found.index), asked);
    at = found.index + found[0].length;
  }
  pieces.push(text.slice(at));
  return { kind: 'fill', pieces: pieces.filter((piece) => piece !== '') };
};

/** A short text, asked for below or within the question. */
export const shortAnswer = (reading: Reading): ToolsAsked => {
  const asked = writeOf(reading, answersAt(reading, reading.fields.answers, '/answers'));
  if (!asked) return { fault: 'gift-no-right' };
  const text = plainScalar(reading.fields.question);
  if (!/\[\[ANSWERBOX/.test(text)) return { asked };
  const whole = filled(markdown(reading, text), () => ({ asked }));
  return typeof whole === 'string' ? { fault: 'tools-cloze', values: { gap: whole } } : { asked: whole, prompt: '' };
};

/** A text with gaps: sub-questions, or embedded answers of Moodle. */
export const cloze = (reading: Reading): ToolsAsked => {
  const text = markdown(reading, plainScalar(reading.fields.question));
  const { subquestions } = reading.fields;
  if (isMapping(subquestions)) {
    const whole = filled(text, (name) => {
      const part = Object.hasOwn(subquestions, name) ? subquestions[name] : undefined;
      if (!isMapping(part)) return undefined;
      const answers = answersAt(reading, part.answers, `/subquestions/${name}/answers`);
      const below = { ...reading, fields: part };
      const asked =
        part.type === 'numerical'
          ? numberOf(answers)
          : part.type === 'shortanswer'
            ? writeOf(below, answers)
            : oneOf(below, answers);
      const weight = typeof part.weight === 'number' && part.weight !== 1 ? { weight: part.weight } : {};
      return asked && { asked, ...weight };
    });
    return typeof whole === 'string' ? { fault: 'tools-cloze', values: { gap: whole } } : { asked: whole, prompt: '' };
  }
  const { pieces, unread } = moodleCloze(text);
  const [gap] = unread;
  if (gap !== undefined) return { fault: 'tools-cloze', values: { gap: gap.slice(0, 80) } };
  return { asked: { kind: 'fill', pieces }, prompt: '' };
};

/** A text whose gaps take options of a group. */
export const missingWords = (reading: Reading): ToolsAsked => {
  const options = (Array.isArray(reading.fields.options) ? (reading.fields.options as readonly unknown[]) : []).flatMap(
    (option, index) => {
      if (!isMapping(option)) return [];
      const text = scalarAt(reading, option.answer, `/options/${index}/answer`) ?? '';
      return [{ text, group: plainScalar(option.group), ordinal: Number(plainScalar(option.ordinal) || index + 1) }];
    },
  );
  const whole = filled(markdown(reading, plainScalar(reading.fields.question)), (inside) => {
    const right = options.find(({ text, ordinal }) => text === inside || String(ordinal) === inside);
    const group = right && options.filter(({ group: own }) => own === right.group);
    if (!right || !group) return undefined;
    return {
      asked:
        group.length < 2
          ? { kind: 'write', accepted: [{ text: right.text }] }
          : { kind: 'choose-one', choices: group.map(({ text }) => ({ text, right: text === right.text })) },
    };
  });
  return typeof whole === 'string' ? { fault: 'tools-cloze', values: { gap: whole } } : { asked: whole, prompt: '' };
};
