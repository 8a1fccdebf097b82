import type { ExchangeQuestion } from '../../core/exchange.ts';
import type { Loss, Parsed, SourcePlace } from '../../core/format.ts';
import { pointerKeys } from '../../core/pointer.ts';
import type { SourceDocument } from '../../core/rule.ts';
import { isBlankText } from '../../core/text.ts';
import { rules } from '../../generated/rules.ts';
import type { Bank, Question } from '../../generated/types.ts';
import { check, type LocatedProblem } from '../check.ts';
import { fromExchange } from './from-exchange.ts';
import { openIds, slugOf } from './slug.ts';
import { mended } from './sound.ts';

/** What an import needs to know besides its sources. */
export interface ImportSettings {
  readonly bank: string;
  readonly title: string;
  readonly description?: string;
  readonly language: string;
  /** What a text with blanks is headed by where its source has no words for that. */
  readonly fillPrompt: string;
}

/** A loss of one of several sources. */
export interface SourceLoss extends Loss {
  readonly file?: string;
}

/** A bank that `check` has nothing against, and what is not in it. */
export interface Imported {
  readonly bank: Bank;
  /** How many questions the sources hold, as far as they could be told apart. */
  readonly found: number;
  readonly losses: readonly SourceLoss[];
}

interface Candidate {
  readonly question: Question;
  readonly topic: string;
  readonly named: string;
  readonly file: string;
  readonly place: SourcePlace;
}

const longestName = 80;

/** What its id is made of: its name in the source, else what it asks. */
const idSource = ({ id, prompt, asked }: ExchangeQuestion): string => {
  if (id !== undefined && id.trim() !== '') return id;
  if (asked.kind !== 'fill') return prompt;
  return asked.pieces.map((piece) => (typeof piece === 'string' ? piece : ' ')).join('');
};

/** What a question is called in reports. */
const nameOf = (question: ExchangeQuestion): string => {
  const name = idSource(question);
  return name.length > longestName ? `${name.slice(0, longestName)}…` : name;
};

const unnamedTopic = 'General';

const openTopics = () => {
  const next = openIds();
  const ids = new Map<string, string>();
  return {
    idOf: (path: readonly string[]): string => {
      const title =
        path
          .map((part) => part.trim())
          .filter((part) => part !== '')
          .join(' / ') || unnamedTopic;
      const known = ids.get(title);
      if (known !== undefined) return known;
      const id = next(slugOf(title, 'topic'));
      ids.set(title, id);
      return id;
    },
    titles: (used: ReadonlySet<string>): Bank['topics'] =>
      Object.fromEntries([...ids].filter(([, id]) => used.has(id)).map(([title, id]) => [id, title])),
  };
};

/** Whether a number is larger than any that a file of JSON can hold. */
const holdsInfinity = (node: unknown): boolean =>
  typeof node === 'number'
    ? !Number.isFinite(node)
    : node !== null && typeof node === 'object' && Object.values(node).some(holdsInfinity);

/** Only what would make `check` fail is looked at. */
const severities = Object.fromEntries(
  Object.entries(rules).map(([id, rule]) => [id, rule.severity === 'error' ? ('error' as const) : ('off' as const)]),
);

const asDocument = (data: unknown): SourceDocument => ({
  file: 'bank',
  named: true,
  data,
  sourceAt: () => undefined,
  scalars: () => [],
});

const errorsOf = (bank: Bank): readonly LocatedProblem[] =>
  check([asDocument(bank)], { severities }).problems.filter(({ severity }) => severity === 'error');

/** Makes a bank of what was read of sources: ids, topics, and no question that `check` finds an error in. */
export const importBank = (
  sources: readonly { readonly file: string; readonly parsed: Parsed }[],
  { bank: id, title, description, language, fillPrompt }: ImportSettings,
): Imported => {
  const losses: SourceLoss[] = [];
  const topics = openTopics();
  const nextId = openIds();
  const candidates: Candidate[] = [];
  let found = 0;
  for (const { file, parsed } of sources) {
    found += parsed.questions.length + parsed.losses.filter(({ effect }) => effect === 'left-out').length;
    losses.push(...parsed.losses.map((loss) => ({ ...loss, file })));
    for (const { question: read, place, losses: own = [] } of parsed.questions) {
      if (holdsInfinity(read)) {
        losses.push({ code: 'number-size', effect: 'left-out', question: nameOf(read), place, file });
        continue;
      }
      const { question, losses: more } = mended(read);
      const named = nameOf(question);
      losses.push(...[...own, ...more].map((loss) => ({ ...loss, question: named, place, file })));
      const topic = topics.idOf(question.topic);
      const asking = question.prompt === '' ? { ...question, prompt: fillPrompt } : question;
      candidates.push({
        question: fromExchange(asking, nextId(slugOf(idSource(question), 'q')), topic),
        topic,
        named,
        file,
        place,
      });
    }
  }
  const bankOf = (kept: readonly Candidate[]): Bank => ({
    bank: id,
    // A source may have a heading without words.
    title: isBlankText(title) ? id : title,
    ...(description === undefined ? {} : { description }),
    languages: [language],
    topics: topics.titles(new Set(kept.map(({ topic }) => topic))),
    questions: kept.map(({ question }) => question),
  });
  let kept: readonly Candidate[] = candidates;
  while (kept.length > 0) {
    const faulty = new Map<number, LocatedProblem>();
    for (const problem of errorsOf(bankOf(kept))) {
      const [field, index] = pointerKeys(problem.pointer);
      if (field !== 'questions' || index === undefined) throw new Error(`an imported bank has ${problem.rule}`);
      if (!faulty.has(Number(index))) faulty.set(Number(index), problem);
    }
    if (faulty.size === 0) break;
    for (const [index, { rule, values = {} }] of faulty) {
      const { named, file, place } = kept[index] as Candidate;
      losses.push({ code: 'rule', values: { ...values, rule }, effect: 'left-out', question: named, place, file });
    }
    kept = kept.filter((_, index) => !faulty.has(index));
  }
  return { bank: bankOf(kept), found, losses };
};
