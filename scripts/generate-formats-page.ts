import { readFileSync } from 'node:fs';
import { convertInEnglish } from '../src/cli/messages/convert/en.ts';
import { lossesInEnglish } from '../src/cli/messages/convert/losses-en.ts';
import { type Format, features } from '../src/core/format.ts';
import { formats } from '../src/generated/formats.ts';

const page = 'docs/formats.md';
const begin = '<!-- generated from src/formats by `npm run generate` -->';
const end = '<!-- end of what is generated -->';

const all: readonly Format[] = Object.values(formats);

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

const table = (heads: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(heads), row(heads.map((_, index) => (index === 0 ? '---' : ':---:'))), ...rows.map(row)].join('\n');

const yes = (test: boolean | undefined): string => (test ? '✓' : '');

const overview = table(
  ['format', 'name', 'endings', 'in', 'out', 'comes back the same'],
  all.map((format) => [
    `\`${format.name}\``,
    convertInEnglish.names[format.name] ?? '',
    format.extensions.map((extension) => `\`${extension}\``).join(' '),
    yes(format.parse !== undefined),
    yes(format.print !== undefined),
    yes(format.lossless),
  ]),
);

const names = all.map(({ name }) => `\`${name}\``);

const kinds = table(
  ['question', ...names],
  Object.entries(lossesInEnglish.kinds).map(([kind, text]) => [
    text,
    ...all.map(({ carries }) => yes(carries.kinds.some((one) => one === kind))),
  ]),
);

const parts = table(
  ['part', ...names],
  features.map((feature) => [
    lossesInEnglish.features[feature],
    ...all.map(({ carries }) => yes(carries.features.includes(feature))),
  ]),
);

/** The page on formats with its tables made of what the formats say of themselves. */
export const generateFormatsPage = (): string => {
  const text = readFileSync(page, 'utf8');
  const [before = '', rest = ''] = text.split(begin);
  const after = rest.split(end)[1] ?? '\n';
  return `${before}${begin}\n\n${overview}\n\n### What is asked\n\n${kinds}\n\n### What a question has besides\n\n${parts}\n\n${end}${after}`;
};
