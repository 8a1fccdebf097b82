type Json = unknown;

const isObject = (value: Json): value is { readonly [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A path below the folder of schemas, seen from a file that stands there; `.` and `..` are gone through. */
const pathFrom = (file: string, reference: string): string => {
  const parts = file.split('/').slice(0, -1);
  for (const part of reference.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
};

/** A name in `$defs` without what a JSON Pointer must escape. */
const nameOf = (file: string): string => file.replace('.schema.json', '').replaceAll('/', '-');

/**
 * A schema that needs no other file: those that it refers to stand in its `$defs`, by the names of their files.
 * @param file its path below the folder of schemas, as `bank.schema.json`
 * @param read what gives the data of a schema at such a path
 */
export const bundleSchema = (file: string, read: (file: string) => object): object => {
  const held = new Map<string, Json>();
  const rewritten = (value: Json, at: string): Json => {
    if (Array.isArray(value)) return value.map((one) => rewritten(one, at));
    if (!isObject(value)) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, child]) => [
        key,
        key === '$ref' && typeof child === 'string' ? referenceFrom(child, at) : rewritten(child, at),
      ]),
    );
  };
  const hold = (path: string): void => {
    if (path === file || held.has(path)) return;
    held.set(path, undefined);
    const { $schema: _, $id: __, ...schema } = read(path) as { $schema?: string; $id?: string };
    held.set(path, rewritten(schema, path));
  };
  const referenceFrom = (reference: string, at: string): string => {
    const [to = '', pointer = ''] = reference.split('#');
    const path = to === '' ? at : pathFrom(at, to);
    hold(path);
    return path === file ? `#${pointer}` : `#/$defs/${nameOf(path)}${pointer}`;
  };
  const root = rewritten(read(file), file) as { readonly $defs?: object };
  const defs = [...held].map(([path, schema]) => [nameOf(path), schema]);
  return defs.length === 0 ? root : { ...root, $defs: { ...root.$defs, ...Object.fromEntries(defs) } };
};
