import { isMapping } from '../../core/mapping.ts';
import { jsonText } from '../../core/text.ts';
import { twoReadings } from '../../core/yaml-scalar.ts';

type Mapping = { readonly [key: string]: unknown };

/** What may stand without quotes in every reader of YAML: words, with punctuation that means nothing there. */
const plainShape = /^[\p{L}¿¡(][^\n\t\u0000-\u001F\u007F-\u009F\u2028\u2029\uFEFF]*$/u;
const plainTrouble = /:(?:\s|$)|\s#|[\s]$|[{}[\],]|\s{2}/u;
const otherWords = /^(?:true|false|null|nan|inf|y|n|yes|no|on|off)$/i;

const isPlain = (text: string): boolean =>
  plainShape.test(text) && !plainTrouble.test(text) && !otherWords.test(text) && twoReadings(text) === undefined;

/** Lines that a literal block gives back as they are. */
const isLiteral = (text: string): boolean =>
  /^[^\s][^\n]*\n/.test(text) &&
  !/[\s]$/.test(text) &&
  !/[\t ]+\n/.test(text) &&
  !/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u2028\u2029\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF\uFFFE\uFFFF]/.test(
    text,
  );

const scalar = (value: unknown): string => {
  if (typeof value !== 'string') return String(value);
  return isPlain(value) ? value : jsonText(value).replaceAll('\uFEFF', '\\uFEFF');
};

const isScalar = (value: unknown): boolean => typeof value !== 'object' || value === null;

/** A list of short scalars stands on one line. */
const flow = (list: readonly unknown[]): string | undefined => {
  if (!list.every(isScalar)) return undefined;
  const line = `[${list.map(scalar).join(', ')}]`;
  return list.length === 0 || line.length <= 100 ? line : undefined;
};

const key = (name: string): string => (isPlain(name) ? name : JSON.stringify(name));

/** A value after its key, or after the dash of a list. */
const valueLines = (
  value: unknown,
  indent: string,
): { readonly same: string } | { readonly below: readonly string[] } => {
  if (typeof value === 'string' && value.includes('\n') && isLiteral(value)) {
    const lines = value.split('\n').map((line) => (line === '' ? '' : `${indent}  ${line}`));
    return { same: ['|-', ...lines].join('\n') };
  }
  if (isScalar(value)) return { same: scalar(value) };
  if (Array.isArray(value)) {
    const line = flow(value);
    return line === undefined ? { below: listLines(value, `${indent}  `) } : { same: line };
  }
  return Object.keys(value as Mapping).length === 0
    ? { same: '{}' }
    : { below: mappingLines(value as Mapping, `${indent}  `) };
};

const mappingLines = (mapping: Mapping, indent: string): readonly string[] =>
  Object.entries(mapping).flatMap(([name, value]) => {
    if (value === undefined) return [];
    const written = valueLines(value, indent);
    return 'same' in written
      ? [`${indent}${key(name)}: ${written.same}`]
      : [`${indent}${key(name)}:`, ...written.below];
  });

const listLines = (list: readonly unknown[], indent: string): readonly string[] =>
  list.flatMap((item) => {
    if (isMapping(item) && Object.keys(item).length > 0) {
      const [first = '', ...rest] = mappingLines(item, `${indent}  `);
      return [`${indent}- ${first.slice(indent.length + 2)}`, ...rest];
    }
    const written = valueLines(item, indent);
    return 'same' in written ? [`${indent}- ${written.same}`] : [`${indent}-`, ...written.below];
  });

/** A bank as YAML that every reader reads alike; `head` are whole lines that stand before it. */
export const bankYaml = (bank: object, head: string): string =>
  `${head}${mappingLines(bank as Mapping, '').join('\n')}\n`;
