import { isMapping } from './mapping.ts';

/** What a YAML file of ours may be: each is known by the key that names it. */
export const documentKinds = ['bank', 'exam', 'check', 'map', 'amendments', 'marks'] as const;
export type DocumentKind = (typeof documentKinds)[number];

const isKind = (key: string): key is DocumentKind => (documentKinds as readonly string[]).includes(key);

/** What a document is, by the first of its keys that names a kind; a title may stand before it. */
export const documentKind = (data: unknown): DocumentKind | undefined =>
  isMapping(data) ? Object.keys(data).find(isKind) : undefined;

/** The same by the text alone, as far as its first 10 000 characters tell. */
export const documentKindOfText = (text: string): DocumentKind | undefined => {
  const keys = text.slice(0, 10_000).matchAll(/^\uFEFF?(?:---\s+)?\s?\{?\s?["']?(\w+)["']?\s*:/gm);
  return [...keys].map(([, key = '']) => key).find(isKind);
};

/** Whether a file is YAML, by its name. */
export const isYaml = (path: string): boolean => /\.ya?ml$/i.test(path);
