import { sha256Hex } from '../../core/random.ts';

const longest = 60;

/** Letters that have no plain form in Unicode, as they are commonly written. */
const written: { readonly [letter: string]: string } = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

const isTaken = (slug: string): boolean => /^(true|false|null)$/.test(slug);

/**
 * A valid id out of any text, always the same of the same text. Where hardly anything of the text can stand in an id
 * (another script, signs only), it is made of its hash.
 */
export const slugOf = (text: string, prefix: string): string => {
  const plain = text
    .toLowerCase()
    .replace(/[ßæœøłđðþı]/g, (letter) => written[letter] ?? '')
    .normalize('NFD')
    .replace(/\p{M}+/gu, '');
  const words = plain.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '');
  const letters = plain.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  const kept = words.replaceAll('-', '').length;
  if (kept === 0 || kept * 2 < letters) return `${prefix}-${sha256Hex(text).slice(0, 10)}`;
  const cut =
    words.length <= longest
      ? words
      : words
          .slice(0, longest + 1)
          .replace(/-[^-]*$/, '')
          .slice(0, longest);
  const slug = cut.replace(/-+$/, '');
  return /^[a-z]/.test(slug) && !isTaken(slug) ? slug : `${prefix}-${slug}`;
};

/** Gives out ids that differ: the second of its kind gets `-2`. */
export const openIds = () => {
  const counts = new Map<string, number>();
  return (wanted: string): string => {
    let count = counts.get(wanted) ?? 0;
    let id = wanted;
    do {
      count += 1;
      id = count === 1 ? wanted : `${wanted}-${count}`;
    } while (count > 1 && counts.has(id));
    counts.set(wanted, count);
    if (id !== wanted) counts.set(id, 1);
    return id;
  };
};
