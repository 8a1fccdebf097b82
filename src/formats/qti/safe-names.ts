import { foldCase } from '../../core/text.ts';

/** Names that Windows keeps for devices, whatever their ending. */
const devices = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\..*)?$/i;

const archives = /\.(?:zip|imscc|7z|rar|tar|t?gz|bz2|xz|jar)$/i;

/** Why an entry of an archive cannot be trusted by its name; undefined where it can. */
export const unsafeName = (name: string): string | undefined => {
  if (/[\u0000-\u001F\u007F\uFFFD]/.test(name) || name.includes('\\')) return 'zip-unsafe-name';
  if (name.startsWith('/') || /^[A-Za-z]:/.test(name)) return 'zip-unsafe-name';
  const parts = name.replace(/\/$/, '').split('/');
  if (parts.some((part) => part === '' || part === '.' || part === '..' || /[. ]$/.test(part) || devices.test(part)))
    return 'zip-unsafe-name';
  return archives.test(name) ? 'zip-nested' : undefined;
};

/** A name under which disks that know no capitals would keep an entry. */
export const diskName = (name: string): string => foldCase(name.normalize('NFC').replace(/\/$/, ''));
