const literalStar = '\uFDD0';

/** A text that Moodle accepts, or a pattern where stars stand for anything. */
export type MoodleText = { readonly text: string } | { readonly pattern: string } | { readonly anything: true };

/** Reads a text of a short answer: `*` stands for anything, `\*` for a star. */
export const readWildcards = (written: string): MoodleText => {
  const text = written.replaceAll('\\*', literalStar);
  if (/^\*+$/.test(text)) return { anything: true };
  if (!text.includes('*')) return { text: text.replaceAll(literalStar, '*') };
  return {
    pattern: text
      .replace(/[\\^$.|?+()[\]{}]/g, '\\$&')
      .replaceAll('*', '.*')
      .replaceAll(literalStar, '\\*'),
  };
};

/** A text in which stars are stars. */
export const withoutWildcards = (text: string): string => text.replaceAll('*', '\\*');

/** A pattern of plain text and `.*` as Moodle writes it; undefined where it says more. */
export const patternAsWildcards = (pattern: string): string | undefined => {
  const parts: readonly string[] = pattern.match(/\.\*|\\[^\p{L}\p{N}]|[^\\^$.|?+*()[\]{}]/gsu) ?? [];
  if (parts.join('') !== pattern || !parts.includes('.*')) return undefined;
  const written = parts
    .map((part) =>
      part === '.*' ? '*' : part === '\\*' ? '\\*' : part.length > 1 && part.startsWith('\\') ? part.slice(1) : part,
    )
    .join('');
  const back = readWildcards(written);
  return 'pattern' in back && back.pattern === pattern ? written : undefined;
};
