import { closeSync, openSync, readSync } from 'node:fs';
import { documentKindOfText, documentKinds } from '../core/document-kind.ts';

/** So much of a file tells what it is. */
const headSize = 8192;

/** First keys by which documents are known that are written as JSON. */
const ownDocuments: ReadonlySet<string> = new Set([...documentKinds, 'baseline', 'report', 'paper', 'findings']);
const yamlKey = /^["']?[\w$-]+["']?[ \t]*:/;
const jsonKey = /^\{\s*"((?:[^"\\]|\\.)*)"\s*:\s*/;

const kindOfJson = (text: string): string => {
  const [start = '', key = ''] = jsonKey.exec(text) ?? [];
  const rest = text.slice(start.length);
  // What somebody handed in may begin as an exam does, and what `analyze` prints, too.
  if (key === 'candidate') return /^\{[^{}]*\},"source"/.test(rest) ? 'result' : 'submission';
  if (key === 'exam' && /^"(?:[^"\\]|\\.)*"\s*,\s*"candidate"/.test(rest)) return 'submission';
  if ((key === 'exam' || key === 'question') && rest.startsWith('{')) return 'analysis';
  return ownDocuments.has(key) ? key : `JSON ${key}`.trim();
};

/**
 * What a file is, by how it begins: the first key of one of our own documents, `submission`, `result`, `analysis`, `JSON`
 * with its first key, or `HTML`, `XML`, `ZIP`, `BIN`; `TXT` for every other text, and undefined for nothing at all.
 */
export const kindOfBytes = (bytes: Uint8Array): string | undefined => {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, headSize));
  const text = head
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .replaceAll('\r\n', '\n');
  const begun = text.trimStart();
  if (begun === '') return undefined;
  if (head.toString('latin1', 0, 4) === 'PK\u0003\u0004') return 'ZIP';
  const isWide = /^(\xff\xfe|\xfe\xff)/.test(head.toString('latin1', 0, 2));
  if (text.includes('\0') && !isWide) return 'BIN';
  if (/^<(!doctype html|html)/i.test(begun)) return 'HTML';
  if (begun.startsWith('<?xml')) return 'XML';
  if (begun.startsWith('{') || begun.startsWith('[{')) return kindOfJson(begun.replace(/^\[\s*/, ''));
  const first = text.split('\n').find((line) => !/^\s*(#|---|$)/.test(line)) ?? '';
  return (yamlKey.test(first) ? documentKindOfText(text) : undefined) ?? 'TXT';
};

/**
 * What a file is that is there. A text that its name calls YAML is `YAML`; undefined is one that is empty, that cannot be
 * read, or that is not at all what its name says, in which there is nothing to lose.
 */
export const kindOfFile = (path: string): string | undefined => {
  let descriptor: number;
  try {
    descriptor = openSync(path, 'r');
  } catch {
    return undefined;
  }
  try {
    const block = Buffer.alloc(headSize);
    const head = block.subarray(0, readSync(descriptor, block, 0, headSize, 0));
    const kind = kindOfBytes(head);
    if (kind !== 'TXT') return kind;
    if (/\.ya?ml$/i.test(path)) return 'YAML';
    // A configuration in JSON may begin with a comment.
    return /\.(json|ndjson|jsonl|html?|xml)$/i.test(path) && !/^\s*\//.test(head.toString('latin1')) ? undefined : kind;
  } finally {
    closeSync(descriptor);
  }
};
