import canonicalize from 'canonicalize';
import { isMapping } from '../core/mapping.ts';
import { fieldDefaults } from '../generated/defaults.ts';
import type { Bank, Change, Question } from '../generated/types.ts';
import { gradeAnswer } from './grade-answer.ts';
import { keyOf } from './question-type-of.ts';

export type ChangeLevel = Change['level'];

/** What a change is of: a bank, or a question of it. */
type Subject = Pick<Change, 'bank' | 'question'>;
type FieldChange = Omit<Change, 'bank' | 'question'>;
type Fields = ReadonlyMap<string, unknown>;

/** Fields of a question that grading does not read: its words, its labels, and how it is shown. */
const wordingFields = new Set(
  'prompt text hints explanation references feedback sample words tags difficulty asOf tests shuffle pinned'.split(' '),
);
/** Fields that say where and when a question is asked. */
const askingFields = new Set(['topic', 'status']);
/** Mappings of id → words; grading reads their ids, and how many there are. */
const optionFields = new Set(['choices', 'items', 'targets']);
/** Words within the elements of a list, such as an accepted answer or a criterion. */
const wordingOfElements = new Set(['feedback', 'criterion']);

const fieldsOf = (value: unknown): Fields => new Map(isMapping(value) ? Object.entries(value) : []);
const keysOfBoth = (old: Fields, now: Fields): readonly string[] => [...new Set([...old.keys(), ...now.keys()])];

/** Whether two values are the same data; the order of keys does not count. */
const isSame = (one: unknown, other: unknown): boolean => canonicalize(one) === canonicalize(other);

/** A question or a blank with what its missing fields stand for. */
const withDefaults = (question: unknown): Fields => {
  const fields = fieldsOf(question);
  const type = fields.get('type');
  const defaults = typeof type === 'string' && Object.hasOwn(fieldDefaults, type) ? fieldDefaults[type] : undefined;
  const filled = new Map(fields);
  for (const [field, value] of fieldsOf(defaults))
    if (!fields.has(field)) filled.set(field, value);
    else if (isMapping(value))
      filled.set(field, Object.fromEntries([...fieldsOf(value), ...fieldsOf(fields.get(field))]));
  return filled;
};

const withoutWords = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map((element) =>
        isMapping(element)
          ? Object.fromEntries([...fieldsOf(element)].filter(([field]) => !wordingOfElements.has(field)))
          : element,
      )
    : value;

const sorted = (value: unknown): unknown =>
  Array.isArray(value) ? value.map((element) => canonicalize(element) ?? '').sort() : value;

const change = (level: ChangeLevel, field: string, old: unknown, now: unknown): FieldChange => {
  const kind = old === undefined ? 'added' : now === undefined ? 'removed' : 'changed';
  return { level, kind, field, ...(old === undefined ? {} : { old }), ...(now === undefined ? {} : { new: now }) };
};

/** Changes of a mapping of id → words; `level` is that of an id that came or went. */
function* optionChanges(old: Fields, now: Fields, at: string, level: ChangeLevel): Iterable<FieldChange> {
  for (const id of keysOfBoth(old, now)) {
    const [before, after] = [old.get(id), now.get(id)];
    if (!isSame(before, after))
      yield change(old.has(id) && now.has(id) ? 'patch' : level, `${at}/${id}`, before, after);
  }
  const kept = [...old.keys()].filter((id) => now.has(id));
  const keptNow = [...now.keys()].filter((id) => old.has(id));
  if (!isSame(kept, keptNow)) yield change('patch', at, kept, keptNow);
}

/** Whether a value maps ids to questions within a question, as the blanks of a cloze do. */
const isParts = (value: unknown): boolean =>
  isMapping(value) && [...fieldsOf(value).values()].every((part) => typeof fieldsOf(part).get('type') === 'string');

/** `agree` says whether the question's two versions take each other's key for right. */
function* fieldChanges(old: Fields, now: Fields, at: string, agree: () => boolean): Iterable<FieldChange> {
  if (old.get('type') !== now.get('type')) {
    yield change('major', `${at}type`, old.get('type'), now.get('type'));
    return;
  }
  for (const field of keysOfBoth(old, now)) {
    const [before, after] = [old.get(field), now.get(field)];
    const place = at + field;
    if (optionFields.has(field)) yield* optionChanges(fieldsOf(before), fieldsOf(after), place, 'major');
    else if (isSame(before, after)) continue;
    else if (wordingFields.has(field)) yield change('patch', place, before, after);
    else if (askingFields.has(field)) yield change('minor', place, before, after);
    else if (isParts(before) && isParts(after)) {
      const [parts, partsNow] = [fieldsOf(before), fieldsOf(after)];
      for (const id of keysOfBoth(parts, partsNow)) {
        const [part, partNow] = [parts.get(id), partsNow.get(id)];
        if (part === undefined || partNow === undefined) yield change('major', `${place}/${id}`, part, partNow);
        else yield* fieldChanges(withDefaults(part), withDefaults(partNow), `${place}/${id}/`, agree);
      }
    } else {
      const [graded, gradedNow] = [withoutWords(before), withoutWords(after)];
      const isHarmless = isSame(graded, gradedNow) || (isSame(sorted(graded), sorted(gradedNow)) && agree());
      yield change(isHarmless ? 'patch' : 'major', place, before, after);
    }
  }
}

function* questionChanges(old: Question, now: Question): Iterable<FieldChange> {
  const takes = (one: Question, other: Question): boolean => gradeAnswer(one, keyOf(other)).status === 'correct';
  const changes = fieldChanges(withDefaults(old), withDefaults(now), '', () => takes(old, now) && takes(now, old));
  // A draft was never asked, so no mark hangs on it.
  for (const found of changes)
    yield old.status === 'draft' && found.level === 'major' ? { ...found, level: 'minor' } : found;
}

function* headChanges(old: Bank, now: Bank): Iterable<FieldChange> {
  if (old.bank !== now.bank) yield change('major', 'bank', old.bank, now.bank);
  if (!isSame(old.languages, now.languages)) yield change('minor', 'languages', old.languages, now.languages);
  yield* optionChanges(fieldsOf(old.topics), fieldsOf(now.topics), 'topics', 'minor');
  const [head, headNow] = [fieldsOf(old), fieldsOf(now)];
  for (const field of keysOfBoth(head, headNow)) {
    if (['bank', 'languages', 'topics', 'questions'].includes(field) || isSame(head.get(field), headNow.get(field)))
      continue;
    yield change('patch', field, head.get(field), headNow.get(field));
  }
}

/** The changes between two versions of one bank. */
export function* diffBank(old: Bank, now: Bank): Iterable<Change> {
  const of = (subject: Subject, found: FieldChange): Change => {
    const { level, kind, ...rest } = found;
    return { level, kind, ...subject, ...rest };
  };
  const { bank } = now;
  for (const found of headChanges(old, now)) yield of({ bank }, found);
  const questions = new Map(old.questions.map((question) => [question.id, question]));
  const questionsNow = new Map(now.questions.map((question) => [question.id, question]));
  for (const [id, question] of questions) {
    const next = questionsNow.get(id);
    if (next) for (const found of questionChanges(question, next)) yield of({ bank, question: id }, found);
    else yield { level: question.status === 'draft' ? 'minor' : 'major', kind: 'removed', bank, question: id };
  }
  for (const id of questionsNow.keys())
    if (!questions.has(id)) yield { level: 'minor', kind: 'added', bank, question: id };
  const kept = [...questions.keys()].filter((id) => questionsNow.has(id));
  const keptNow = [...questionsNow.keys()].filter((id) => questions.has(id));
  if (!isSame(kept, keptNow)) yield of({ bank }, change('patch', 'questions', kept, keptNow));
}

/**
 * The changes between two versions of a library, by what hangs on them. `major`: marks already given may change, since
 * grading reads what changed. `minor`: what is asked changes. `patch`: words, labels and order. A field that is not
 * known here counts as read by grading. Banks go together by their ids; where there is one each, those two do.
 */
export const diffBanks = (old: readonly Bank[], now: readonly Bank[]): readonly Change[] => {
  const [first, firstNow] = [old[0], now[0]];
  if (first && firstNow && old.length === 1 && now.length === 1) return [...diffBank(first, firstNow)];
  const banksNow = new Map(now.map((bank) => [bank.bank, bank]));
  const known = new Set(old.map(({ bank }) => bank));
  const changes = old.flatMap((bank): readonly Change[] => {
    const next = banksNow.get(bank.bank);
    return next ? [...diffBank(bank, next)] : [{ level: 'major', kind: 'removed', bank: bank.bank }];
  });
  const added = now.filter(({ bank }) => !known.has(bank));
  return [...changes, ...added.map(({ bank }): Change => ({ level: 'minor', kind: 'added', bank }))];
};
