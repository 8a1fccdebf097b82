import type { AskedBlank, ExchangeBlank, ExchangeChoice, ExchangeText, ExchangeValue } from './exchange.ts';

/** A text with Moodle's embedded answers, cut at them. */
export interface MoodleCloze {
  readonly pieces: readonly (string | ExchangeBlank)[];
  /** Embedded answers that cannot be read, as they are written. */
  readonly unread: readonly string[];
}

interface Answer {
  readonly text: string;
  /** In percent. */
  readonly weight: number;
  readonly feedback?: string;
}

const gap = /\{(\d*):([A-Z_]+):((?:\\[\s\S]|[^\\}])*)\}/g;

const unescaped = (text: string): string => text.replace(/\\([{}~#"=\\/])/g, '$1').trim();

/** Where a sign first stands without a backslash. */
const bare = (text: string, sign: string): number => {
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === sign) return at;
  }
  return -1;
};

const answersOf = (written: string): readonly Answer[] =>
  (written.match(/(?:\\[\s\S]|[^\\~])+/g) ?? []).map((part) => {
    const [, equals = '', percent, rest = ''] = /^\s*(=?)\s*(?:%(-?\d+(?:\.\d+)?)%)?([\s\S]*)$/.exec(part) ?? [];
    const at = bare(rest, '#');
    const told = at === -1 ? '' : unescaped(rest.slice(at + 1));
    return {
      text: unescaped(at === -1 ? rest : rest.slice(0, at)),
      weight: percent === undefined ? (equals === '' ? 0 : 100) : Number(percent),
      ...(told === '' ? {} : { feedback: told }),
    };
  });

const outcome = ({ weight, feedback }: Answer): { readonly credit?: number; readonly feedback?: string } => ({
  ...(weight === 100 ? {} : { credit: weight / 100 }),
  ...(feedback === undefined ? {} : { feedback }),
});

const numbers = (answers: readonly Answer[]): readonly ExchangeValue[] =>
  answers.flatMap((answer): readonly ExchangeValue[] => {
    const [, value, tolerance] =
      /^([+-]?\d+(?:\.\d+)?)(?::(\d+(?:\.\d+)?))?$/.exec(answer.text.replace(/\s/g, '')) ?? [];
    if (value === undefined) return [];
    const width = Number(tolerance ?? 0);
    return [{ value: Number(value), ...(width === 0 ? {} : { tolerance: width }), ...outcome(answer) }];
  });

const askedOf = (type: string, answers: readonly Answer[]): AskedBlank | undefined => {
  if (/^(MULTICHOICE|MC|MULTICHOICE_[A-Z]+|MC[VHS]+)$/.test(type)) {
    const right = answers.findIndex(({ weight }) => weight === 100);
    if (right === -1 || answers.length < 2) return undefined;
    return {
      kind: 'choose-one',
      choices: answers.map(
        (answer, index): ExchangeChoice => ({
          text: answer.text,
          right: index === right,
          ...(index === right || answer.weight === 0 ? {} : { credit: answer.weight / 100 }),
          ...(answer.feedback === undefined ? {} : { feedback: answer.feedback }),
        }),
      ),
    };
  }
  if (/^(SHORTANSWER|SA|MW|SHORTANSWER_C|SAC|MWC)$/.test(type)) {
    const accepted = answers
      .filter(({ text }) => text !== '*')
      .map((answer): ExchangeText => ({ text: answer.text, ...outcome(answer) }));
    if (!accepted.some(({ credit }) => credit === undefined)) return undefined;
    return { kind: 'write', accepted, ...(/C$/.test(type) && type !== 'MC' ? { match: { case: true } } : {}) };
  }
  if (/^(NUMERICAL|NM)$/.test(type)) {
    const accepted = numbers(answers);
    return accepted.some(({ credit }) => credit === undefined) ? { kind: 'number', accepted } : undefined;
  }
  return undefined;
};

/** Cuts a text at Moodle's embedded answers, such as `{1:NUMERICAL:=5.17:0.01}`. */
export const moodleCloze = (text: string): MoodleCloze => {
  const pieces: (string | ExchangeBlank)[] = [];
  const unread: string[] = [];
  let at = 0;
  for (const found of text.matchAll(gap)) {
    const [whole, weight = '', type = '', answers = ''] = found;
    const asked = askedOf(type, answersOf(answers));
    if (!asked) {
      unread.push(whole);
      continue;
    }
    pieces.push(text.slice(at, found.index), {
      asked,
      ...(weight === '' || weight === '1' ? {} : { weight: Number(weight) }),
    });
    at = found.index + whole.length;
  }
  pieces.push(text.slice(at));
  return { pieces: pieces.filter((piece) => piece !== ''), unread };
};
