import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildPracticePage } from '../../scripts/build-practice-page.ts';
import { practicePageInEnglish } from '../../src/cli/messages/practice-page/en.ts';
import { practicePageInSpanish } from '../../src/cli/messages/practice-page/es.ts';
import type { CheckedBank } from '../../src/core/rule.ts';
import { contentOf } from '../../src/engine/content-hash.ts';
import { questionTypeNames } from '../../src/generated/fields.ts';
import type { Bank, Question } from '../../src/generated/types.ts';
import { type PracticeData, practiceData } from '../../src/pages/practice/practice-data.ts';
import { practicePage } from '../../src/pages/practice/practice-page.ts';
import { folderWith } from './run.ts';

const examplesOf = (type: string): readonly Question[] => {
  const schema = readFileSync(`schemas/question-types/${type}.schema.json`, 'utf8');
  return (JSON.parse(schema) as { examples: Question[] }).examples;
};

/** The examples of all question types, as one bank in two languages. */
export const exampleBank = (change: (question: Question) => Question = (question) => question): Bank => ({
  bank: 'examples',
  title: { en: 'Examples', es: 'Ejemplos' },
  languages: ['en', 'es'],
  license: 'CC0-1.0',
  source: { title: 'The schemas', url: 'https://example.org/schemas' },
  topics: { 'type-1': { en: 'Type `1`', es: 'Tipo `1`' } },
  questions: questionTypeNames.flatMap(examplesOf).map(change),
});

/** A bank as it is after it was checked. */
export const checkedBank = (bank: Bank): CheckedBank => ({
  file: `${bank.bank}.yaml`,
  bank,
  questions: bank.questions.map((question, index) => ({ index, question })),
});

/** What the page of some banks knows. */
export const dataOf = (banks: readonly Bank[], wishes: { language?: string; title?: string } = {}): PracticeData =>
  practiceData(banks.map(checkedBank), {
    ...wishes,
    words: { en: practicePageInEnglish.page, es: practicePageInSpanish.page },
    version: '1.2.3',
    contentOf,
  });

/** Builds the scripts into a new folder and gives what makes pages with them. */
export const pageMaker = async () => {
  const folder = folderWith({});
  await buildPracticePage(folder);
  const [plain, patterns] = ['practice-page.js', 'practice-page-patterns.js'].map((name) =>
    readFileSync(join(folder, name), 'utf8').trim(),
  );
  return {
    folder,
    pageOf: (data: PracticeData): string => practicePage({ data, script: (data.patterns ? patterns : plain) ?? '' }),
  };
};
