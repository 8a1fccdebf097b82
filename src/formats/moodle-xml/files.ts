/** The files of a source under names that are safe and their own. */
export interface Attachments {
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** Takes a file in, and gives the name that it has from now on. */
  add(name: string, bytes: Uint8Array): string;
}

/** A name without folders and signs that mean something to a file system. */
export const safeName = (name: string): string => {
  const last = name.replaceAll('\\', '/').split('/').at(-1) ?? '';
  const plain = last
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}._-]+/gu, '-')
    .replace(/^[.-]+/, '')
    .slice(-100);
  return plain === '' ? 'file' : plain;
};

const areEqual = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && one.every((byte, index) => byte === other[index]);

/** An empty collection of files. */
export const openAttachments = (): Attachments => {
  const files = new Map<string, Uint8Array>();
  return {
    files,
    add: (name, bytes) => {
      const wanted = safeName(name);
      const [, stem = wanted, ending = ''] = /^(.+?)(\.[^.]*)?$/.exec(wanted) ?? [];
      for (let count = 1; ; count += 1) {
        const own = count === 1 ? wanted : `${stem}-${count}${ending}`;
        const there = files.get(own);
        if (there && !areEqual(there, bytes)) continue;
        files.set(own, bytes);
        return own;
      }
    },
  };
};

/** The bytes of a text in base64; undefined where it is none. */
export const fromBase64 = (text: string): Uint8Array | undefined => {
  const plain = text.replace(/\s+/g, '');
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(plain) || plain.replace(/=+$/, '').length % 4 === 1) return undefined;
  return Uint8Array.from(atob(plain), (character) => character.charCodeAt(0));
};
