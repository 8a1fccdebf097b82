import { acceptedTexts } from '../core/accepted-text.ts';
import { creditUnit } from '../core/marks.ts';
import type { TextPart } from '../core/question-parts.ts';
import { alignmentDistance, comparableText, everyLanguage, letterCount } from '../core/text.ts';

/** How a typed text is nearly an accepted one, and which. */
export interface NearText {
  readonly kind: 'spelling' | 'article' | 'edit';
  readonly right: string;
  /** Whether nothing that the key declares speaks against it: its letters and digits are the key's, in their order. */
  readonly isSure: boolean;
}

/** In shorter answers one edit makes another word. */
const fewestLetters = 4;

const articles = new Set('the a an el la los las lo un una unos unas al del'.split(' '));

const wordsOf = (text: string): readonly string[] =>
  comparableText(text, { punctuation: false })
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .split(/[\s-]+/);

/** A text without anything but its letters, digits and symbols. */
const loose = (text: string): string => wordsOf(text).join('');
const withoutArticles = (text: string): string =>
  wordsOf(text)
    .filter((word) => !articles.has(word))
    .join('');

const digitsOf = (text: string): string => text.replace(/\P{Nd}/gu, '');

const isOneEdit = (form: string, other: string): boolean =>
  letterCount(other) >= fewestLetters && digitsOf(form) === digitsOf(other) && alignmentDistance(form, other, 1) === 1;

/** Says how a text is near to what a part accepts for all of its credit; undefined where it is not, or where it is listed. */
export const nearTexts = (part: TextPart): ((typed: string) => NearText | undefined) => {
  const listed = acceptedTexts(part).flatMap(({ text, outcome }) =>
    everyLanguage(text).map((written) => ({
      written,
      form: comparableText(written, part.match),
      loose: loose(written),
      bare: withoutArticles(written),
      full: outcome.credit === creditUnit,
    })),
  );
  // Who declares that capitals, accents or punctuation count means it.
  const isStrict = Object.values(part.match ?? {}).some((counts) => counts === true);
  const forms = new Set(listed.map(({ form }) => form));
  const full = listed.filter((one) => one.full);
  return (typed) => {
    const form = comparableText(typed, part.match);
    if (forms.has(form)) return undefined;
    const [plain, bare] = [loose(typed), withoutArticles(typed)];
    const find = (kind: NearText['kind'], holds: (one: (typeof full)[number]) => boolean): NearText | undefined => {
      const found = full.find(holds);
      return found && { kind, right: found.written, isSure: kind === 'spelling' && !isStrict };
    };
    return (
      find('spelling', (one) => plain !== '' && one.loose === plain) ??
      find('article', (one) => bare !== '' && one.bare === bare) ??
      find('edit', (one) => isOneEdit(form, one.form))
    );
  };
};
