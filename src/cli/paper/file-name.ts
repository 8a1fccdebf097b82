import { foldCase } from '../../core/text.ts';

/** Names that Windows keeps for devices, whatever stands behind the first dot. */
const reserved = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?=\.|$)/i;
/** Leaves room for a number and an ending in the 255 bytes of a file name. */
const mostBytes = 200;

const shortened = (text: string): string => {
  let kept = '';
  let bytes = 0;
  for (const character of text) {
    bytes += new TextEncoder().encode(character).length;
    if (bytes > mostBytes) break;
    kept += character;
  }
  return kept;
};

/** Any text as a file name without its ending: letters, digits and `._-` stay; never hidden, a path or a device. */
export const safeFileName = (text: string): string => {
  const cleaned = shortened(text.normalize('NFC').replace(/[^\p{L}\p{N}\p{M}._-]/gu, '_'))
    .replace(/^[.-]/, '_')
    .replace(/\.+$/, (dots) => '_'.repeat(dots.length));
  return cleaned.replace(reserved, '_$1') || '_';
};

/** Gives each candidate a file name of their own, also on a disk that takes capitals and small letters as the same. */
export const openFileNames = (): ((text: string) => string) => {
  const taken = new Set<string>();
  return (text) => {
    const name = safeFileName(text);
    for (let number = 1; ; number += 1) {
      const tried = number === 1 ? name : `${name}-${number}`;
      // Some disks also compare without compatibility forms.
      const folded = foldCase(tried.normalize('NFKC'));
      if (taken.has(folded)) continue;
      taken.add(folded);
      return tried;
    }
  };
};
