/** One key or index as a step of a JSON Pointer (RFC 6901). */
export const pointerStep = (key: string | number): string =>
  `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`;

/** The keys and indexes of a JSON Pointer. */
export const pointerKeys = (pointer: string): readonly string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));

/** What stands in a document at a pointer, looked up by own properties only. */
export const valueAt = (document: unknown, pointer: string): unknown =>
  pointerKeys(pointer).reduce<unknown>(
    (node, key) =>
      node !== null && typeof node === 'object' && Object.hasOwn(node, key) ? Reflect.get(node, key) : undefined,
    document,
  );
