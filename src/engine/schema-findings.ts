import { documentKind } from '../core/document-kind.ts';
import { pointerKeys, pointerStep, valueAt } from '../core/pointer.ts';
import type { MessageValues } from '../core/question-type.ts';
import type { Problem } from '../core/rule.ts';
import { nearestWord } from '../core/text.ts';
import { fieldsAt, keyedByIds, questionTypeNames } from '../generated/fields.ts';

/** An error of a generated validator: the parts of ajv's ErrorObject that are read here. */
export interface SchemaError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: { readonly [name: string]: unknown };
}

/** What the schema errors of a bank may draw on. */
export interface SchemaSubject {
  readonly data: unknown;
  /** The source text of the scalar at a pointer. */
  sourceAt(pointer: string): string | undefined;
}

/** Whether a document is an exam. */
export const isExam = (data: unknown): boolean => documentKind(data) === 'exam';

/** The place of a pointer in the terms of `fieldsAt`: `*` for free keys, `<type>` after a typed object. */
const placeOf = (data: unknown, pointer: string): string => {
  let place = isExam(data) ? 'exam' : '';
  let node = data;
  for (const key of pointerKeys(pointer)) {
    const fixed = `${place}/${key}`;
    place = (fieldsAt[place] ?? []).includes(key) ? fixed : `${place}/*`;
    node = valueAt(node, pointerStep(key));
    const type = valueAt(node, '/type');
    if (typeof type === 'string' && fieldsAt[`${place}<${type}>`]) place = `${place}<${type}>`;
  }
  return place;
};

const patternKinds: readonly (readonly [start: string, kind: string])[] = [
  ['^(?!(?:true', 'id'],
  ['\\S', 'blank'],
  ['^-?[0-9]{1,4}/', 'fraction'],
  ['^[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt]', 'instant'],
  ['^[0-9]{4}-', 'date'],
  ['^https?', 'url'],
  ['^[a-z]{2,3}', 'language'],
];

const kindOfPattern = (pattern: string): string =>
  patternKinds.find(([start]) => pattern.startsWith(start))?.[1] ?? 'pattern';

const nameOf = (value: unknown): string =>
  value === null
    ? 'null'
    : Array.isArray(value)
      ? 'list'
      : typeof value === 'object'
        ? 'mapping'
        : typeof value === 'string'
          ? 'text'
          : typeof value;

const unknownField = (subject: SchemaSubject, path: string, field: string): Problem => {
  const place = placeOf(subject.data, path);
  const known = fieldsAt[place] ?? [];
  const type = place.match(/<([^<>]+)>$/)?.[1] ?? '';
  const otherTypes =
    type === '' ? [] : questionTypeNames.filter((name) => fieldsAt[`/questions/*<${name}>`]?.includes(field));
  return {
    rule: 'unknown-field',
    pointer: path + pointerStep(field),
    at: 'key',
    values: {
      field,
      type,
      nearest: nearestWord(field, known) ?? '',
      otherTypes: otherTypes.map((name) => `\`${name}\``).join(', '),
      known: known.join(', '),
    },
  };
};

const wrongType = (subject: SchemaSubject, pointer: string, wanted: readonly string[]): Problem => {
  const value = valueAt(subject.data, pointer);
  const source = subject.sourceAt(pointer) ?? '';
  if (value === null && source === '') return { rule: 'missing-value', pointer };
  const textDue =
    wanted.includes('string') && (value === null || typeof value === 'number' || typeof value === 'boolean');
  if (textDue) return { rule: 'unquoted-text', pointer, values: { source, read: nameOf(value), value: String(value) } };
  const shown = typeof value === 'string' ? value : '';
  return { rule: 'wrong-type', pointer, values: { wanted: wanted.join(' '), found: nameOf(value), shown, source } };
};

/** Whether a mapping that was taken for a text in languages, having no `text`, has another field of an accepted answer. */
const isFieldBesideText = ({ data }: SchemaSubject, { instancePath, keyword, params }: SchemaError): boolean =>
  keyword === 'propertyNames' && (fieldsAt[placeOf(data, instancePath)] ?? []).includes(String(params.propertyName));

const limits: { readonly [keyword: string]: (params: SchemaError['params']) => MessageValues } = {
  minItems: ({ limit }) => ({ kind: 'minItems', limit: Number(limit) }),
  maxItems: ({ limit }) => ({ kind: 'maxItems', limit: Number(limit) }),
  minProperties: ({ limit }) => ({ kind: 'minItems', limit: Number(limit) }),
  maxProperties: ({ limit }) => ({ kind: 'maxItems', limit: Number(limit) }),
  minLength: () => ({ kind: 'blank' }),
  maxLength: ({ limit }) => ({ kind: 'maxLength', limit: Number(limit) }),
  minimum: ({ limit }) => ({ kind: 'minimum', limit: Number(limit) }),
  maximum: ({ limit }) => ({ kind: 'maximum', limit: Number(limit) }),
  exclusiveMinimum: ({ limit }) => ({ kind: 'exclusiveMinimum', limit: Number(limit) }),
  multipleOf: ({ multipleOf }) => ({ kind: 'multipleOf', limit: Number(multipleOf) }),
  uniqueItems: ({ j }) => ({ kind: 'uniqueItems', limit: Number(j) + 1 }),
};

const problemOf = (subject: SchemaSubject, error: SchemaError): Problem | undefined => {
  const { instancePath: path, keyword, params } = error;
  switch (keyword) {
    case 'additionalProperties':
      return unknownField(subject, path, String(params.additionalProperty));
    case 'required':
      return { rule: 'missing-field', pointer: path, values: { field: String(params.missingProperty) } };
    case 'discriminator': {
      // A tag that is not there is said by `required`.
      if (params.error !== 'mapping')
        return params.tagValue === undefined
          ? undefined
          : wrongType(subject, path + pointerStep(String(params.tag)), ['string']);
      const type = String(params.tagValue);
      const values = { type, nearest: nearestWord(type, questionTypeNames) ?? '', known: questionTypeNames.join(', ') };
      return { rule: 'unknown-question-type', pointer: `${path}/type`, values };
    }
    case 'type':
      return wrongType(subject, path, [params.type].flat().map(String));
    case 'enum':
    case 'const': {
      const allowed = [params.allowedValues ?? params.allowedValue].flat().map(String);
      const value = String(valueAt(subject.data, path));
      return {
        rule: 'wrong-value',
        pointer: path,
        values: { kind: 'enum', value, allowed: allowed.join(', '), nearest: nearestWord(value, allowed) ?? '' },
      };
    }
    case 'propertyNames': {
      const key = String(params.propertyName);
      if (isFieldBesideText(subject, error)) return { rule: 'missing-field', pointer: path, values: { field: 'text' } };
      const isId = keyedByIds.includes(placeOf(subject.data, path));
      const values = {
        kind: isId ? 'id' : 'language',
        value: key,
        nearest: isId ? '' : (nearestWord(key, ['text', 'credit', 'feedback']) ?? ''),
      };
      return { rule: 'wrong-value', pointer: path + pointerStep(key), at: 'key', values };
    }
    case 'pattern': {
      const value = valueAt(subject.data, path);
      if (typeof value !== 'string') return undefined;
      return {
        rule: 'wrong-value',
        pointer: path,
        values: { kind: kindOfPattern(String(params.pattern)), value, nearest: '' },
      };
    }
    default: {
      const values = limits[keyword]?.(params);
      return values && { rule: 'out-of-range', pointer: path, values };
    }
  }
};

/** A pointer and those of all that holds it. */
const withAncestors = (pointer: string): readonly string[] =>
  [...pointer.matchAll(/\//g)].map(({ index }) => pointer.slice(0, index)).concat(pointer);

/** What the schema refuses and no problem speaks of: neither at its place, nor within it, nor around it. */
const unsaid = (errors: readonly SchemaError[], said: Iterable<Problem>): readonly SchemaError[] => {
  const places = new Set([...said].map(({ pointer }) => pointer));
  const around = new Set([...places].flatMap(withAncestors));
  return errors.filter(
    ({ instancePath }) => !around.has(instancePath) && !withAncestors(instancePath).some((place) => places.has(place)),
  );
};

/** The problems that a validator's errors stand for: one each, only of the branch that a question's own type names. */
export const schemaProblems = (subject: SchemaSubject, errors: readonly SchemaError[]): readonly Problem[] => {
  const found = new Map<string, Problem>();
  const besideText = errors
    .filter((error) => isFieldBesideText(subject, error))
    .map(({ instancePath, params }) => instancePath + pointerStep(String(params.propertyName)));
  for (const error of errors) {
    if (besideText.some((field) => `${error.instancePath}/`.startsWith(`${field}/`))) continue;
    const problem = problemOf(subject, error);
    if (problem) found.set(`${problem.rule} ${problem.pointer} ${problem.values?.field ?? ''}`, problem);
  }
  // Whatever the schema refuses is said, even where no words are made for it.
  for (const { instancePath: pointer, keyword } of unsaid(errors, found.values()))
    found.set(`wrong-value ${pointer} `, { rule: 'wrong-value', pointer, values: { kind: 'schema', value: keyword } });
  for (const { pointer, values } of [...found.values()])
    if (values?.kind === 'language' && values.nearest === 'text')
      found.delete(`missing-field ${pointer.slice(0, pointer.lastIndexOf('/'))} text`);
  return [...found.values()];
};
