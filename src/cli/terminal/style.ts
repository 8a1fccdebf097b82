const codes = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  blue: [36, 39],
  underline: [4, 24],
} as const;

export type Style = keyof typeof codes;

/** Wraps text in a style, or leaves it as it is where there are to be no colours. */
export type Paint = (style: Style, text: string) => string;

export const noPaint: Paint = (_, text) => text;

export const ansiPaint: Paint = (style, text) => `\u001B[${codes[style][0]}m${text}\u001B[${codes[style][1]}m`;

/** Colours where the stream is a terminal that takes them, `NO_COLOR` is not set, or `FORCE_COLOR` is. */
export const paintFor = (
  stream: { readonly isTTY?: boolean },
  env: { readonly [name: string]: string | undefined },
  wanted: boolean,
): Paint => {
  if (!wanted || (env.NO_COLOR ?? '') !== '') return noPaint;
  const forced = (env.FORCE_COLOR ?? '') !== '' && env.FORCE_COLOR !== '0';
  return forced || (stream.isTTY === true && env.TERM !== 'dumb') ? ansiPaint : noPaint;
};
