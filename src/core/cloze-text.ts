/** A piece of a text with blanks: text, or a blank by its id. */
export type ClozePiece = { readonly text: string } | { readonly blank: string };

const mark = /\\\{\{|\{\{\s*([a-z][a-z0-9-]*)\s*\}\}/g;

/** Cuts a text at its `{{blank}}` marks; `\{{` is a literal `{{`. */
export const clozePieces = (text: string): readonly ClozePiece[] => {
  const pieces: ClozePiece[] = [];
  let literal = '';
  let at = 0;
  for (const found of text.matchAll(mark)) {
    literal += text.slice(at, found.index);
    at = found.index + found[0].length;
    const [, blank] = found;
    if (blank === undefined) literal += '{{';
    else {
      pieces.push({ text: literal }, { blank });
      literal = '';
    }
  }
  pieces.push({ text: literal + text.slice(at) });
  return pieces.filter((piece) => !('text' in piece) || piece.text !== '');
};

/** The ids of the blanks that a text marks, in order, each as often as it is marked. */
export const markedBlanks = (text: string): readonly string[] =>
  clozePieces(text).flatMap((piece) => ('blank' in piece ? [piece.blank] : []));
