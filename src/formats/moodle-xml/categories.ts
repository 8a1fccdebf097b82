/** The path of a category without what every one has in front; a slash within a name is doubled. */
export const readCategory = (written: string): readonly string[] => {
  const parts = written
    .trim()
    .split(/(?<!\/)\/(?!\/)/)
    .map((part) => part.trim().replaceAll('//', '/'));
  const [first = '', ...rest] = parts;
  const below = /^\$\w+\$$/.test(first) ? rest : parts;
  return (below[0] === 'top' ? below.slice(1) : below).filter((part) => part !== '');
};

/** A topic as the path of a category. */
export const printCategory = (path: readonly string[]): string =>
  ['$course$/top', ...path.map((part) => part.replace(/\s*\n\s*/g, ' ').replaceAll('/', '//'))].join('/');
