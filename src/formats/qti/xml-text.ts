import type { Loss } from '../../core/format.ts';
import type { XmlElement } from '../../core/xml-tree.ts';

/** Bytes of XML as text: by their mark, else by the encoding that they declare, else UTF-8. */
const decoded = (bytes: Uint8Array): string => {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const declared = /^\s*<\?xml[^>]*encoding\s*=\s*["']([A-Za-z0-9._-]+)["']/.exec(start)?.[1] ?? 'utf-8';
  const isWestern = /^(?:iso-8859-1|latin1|windows-1252|us-ascii)$/i.test(declared);
  const encoding = isUtf16 ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : isWestern ? 'windows-1252' : 'utf-8';
  return new TextDecoder(encoding)
    .decode(bytes)
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n');
};

/** Reads bytes as XML, or says why they cannot be. */
export const readXmlBytes = async (bytes: Uint8Array, file?: string): Promise<{ readonly root: XmlElement } | Loss> => {
  const { readXml } = await import('../../core/xml-tree.ts');
  const read = readXml(decoded(bytes));
  if ('root' in read) return read;
  const { problem, line, column, detail } = read;
  return {
    code: problem,
    values: { detail },
    effect: 'left-out',
    ...(file === undefined ? { place: { line, column } } : { question: file }),
  };
};
