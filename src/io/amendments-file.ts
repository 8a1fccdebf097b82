import { existsSync } from 'node:fs';
import { documentKind } from '../core/document-kind.ts';
import { pointerKeys, pointerStep, valueAt } from '../core/pointer.ts';
import type { MessageValues } from '../core/question-type.ts';
import { nearestWord } from '../core/text.ts';
import type { Amendments } from '../generated/types.ts';
import validateAmendments from '../generated/validate-amendments.js';
import { loadDocument } from './documents.ts';
import { UserError } from './user-error.ts';
import type { Place } from './yaml.ts';

/** What the schema says against a file of amendments: a code for the catalogue, and where. */
export interface AmendmentsFault {
  readonly code: string;
  readonly place: Place;
  readonly values?: MessageValues;
}

/** A file of amendments: its data, or why it has none, and the places of what stands in it. */
export interface AmendmentsFile {
  /** The path as given, with `/`. */
  readonly file: string;
  readonly data?: Amendments;
  readonly faults: readonly AmendmentsFault[];
  placeOf(pointer: string): Place;
}

const fields = ['question', 'accept', 'credit', 'key', 'drop', 'fullMarks', 'policy', 'reason', 'date', 'by'];

type SchemaError = NonNullable<typeof validateAmendments.errors>[number];
type Fault = Pick<AmendmentsFault, 'code' | 'values'> & { readonly pointer: string };

const notAmendments: Fault = { code: 'not-amendments', pointer: '' };

const faultOf = (data: unknown, { instancePath, keyword, params }: SchemaError): Fault => {
  const field = pointerKeys(instancePath).at(-1) ?? '';
  const value = valueAt(data, instancePath);
  const shown = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  switch (keyword) {
    case 'required':
      return { code: 'missing-field', pointer: instancePath, values: { field: String(params.missingProperty) } };
    case 'additionalProperties': {
      const unknown = String(params.additionalProperty);
      const known = instancePath === '' ? ['amendments', 'changes'] : fields;
      const values = { field: unknown, known: known.join(', '), nearest: nearestWord(unknown, known) ?? '' };
      return { code: 'unknown-field', pointer: instancePath + pointerStep(unknown), values };
    }
    case 'pattern':
      if (field === 'reason') return { code: 'no-reason', pointer: instancePath };
      if (field === 'date') return { code: 'bad-date', pointer: instancePath, values: { value: shown } };
      return { code: 'bad-value', pointer: instancePath, values: { field, value: shown } };
    default:
      return instancePath === ''
        ? notAmendments
        : { code: 'bad-value', pointer: instancePath, values: { field, value: shown } };
  }
};

/** Whether an error only says that a change is not just one of four things, in the words of JSON Schema. */
const isOfKinds = ({ keyword, instancePath, params }: SchemaError, mixed: ReadonlySet<string>): boolean =>
  mixed.has(instancePath) &&
  (['if', 'not', 'anyOf'].includes(keyword) || (keyword === 'required' && params.missingProperty === 'fullMarks'));

const faultsOf = (data: unknown, errors: readonly SchemaError[]): readonly Fault[] => {
  const mixed = new Set(errors.flatMap(({ keyword, instancePath }) => (keyword === 'if' ? [instancePath] : [])));
  const given = (pointer: string): string =>
    ['accept', 'key', 'drop', 'fullMarks']
      .filter((kind) => valueAt(data, pointer + pointerStep(kind)) !== undefined)
      .join(', ');
  return [
    ...[...mixed].map(
      (pointer): Fault => ({
        code: given(pointer) === '' ? 'no-change' : 'one-change',
        pointer,
        values: { given: given(pointer) },
      }),
    ),
    ...errors.filter((error) => !isOfKinds(error, mixed)).map((error) => faultOf(data, error)),
  ];
};

/** Reads a file of amendments. */
export const readAmendments = (path: string): AmendmentsFile => {
  if (!existsSync(path)) throw new UserError('no-such-file', { path });
  const document = loadDocument({ path, named: true });
  const { file, data, problem } = document;
  const placeOf = (pointer: string): Place => document.placeOf(pointer, 'value');
  if (problem) {
    const detail = String(problem.values?.detail ?? problem.values?.kind ?? '');
    return {
      file,
      placeOf,
      faults: [{ code: 'not-yaml', place: placeOf(''), values: { rule: problem.rule, detail } }],
    };
  }
  if (validateAmendments(data)) return { file, data, faults: [], placeOf };
  const isMeant = documentKind(data) === 'amendments';
  const found = isMeant ? faultsOf(data, validateAmendments.errors ?? []) : [notAmendments];
  const faults = found.map(({ code, pointer, values }) => ({
    code,
    place: document.placeOf(pointer, code === 'unknown-field' ? 'key' : 'value'),
    ...(values ? { values } : {}),
  }));
  return { file, faults, placeOf };
};
