import { dirname, isAbsolute, join, resolve } from 'node:path';
import { loadPatternEngine } from '../core/pattern.ts';
import type { ExamBanks } from '../core/rule.ts';
import { isExam } from '../engine/schema-findings.ts';
import validateExam from '../generated/validate-exam.js';
import { expandPaths, type LoadedDocument, loadDocument, type NamedPath } from '../io/documents.ts';
import { UserError } from '../io/user-error.ts';

/** A path that an exam names, which goes from the exam's file, as one from where the command runs. */
export const examBankPath = (examFile: string, path: string): string =>
  isAbsolute(path) ? path : join(dirname(examFile), path);

/** The files that a path stands for; none where it stands for nothing. */
const filesOf = async (path: string): Promise<readonly NamedPath[]> => {
  try {
    return await expandPaths([path]);
  } catch (error) {
    if (error instanceof UserError) return [];
    throw error;
  }
};

/** The banks that exams among some documents name; one that is among the documents already is not read again. */
export const loadExamBanks = async (documents: readonly LoadedDocument[]): Promise<ExamBanks> => {
  const byPath = new Map(documents.map((document) => [resolve(document.file), document]));
  const read = (named: NamedPath): LoadedDocument => {
    const path = resolve(named.path);
    const document = byPath.get(path) ?? loadDocument(named);
    byPath.set(path, document);
    return document;
  };
  const banks = new Map<LoadedDocument, readonly (readonly LoadedDocument[])[]>();
  for (const document of documents) {
    const { data, file } = document;
    if (!isExam(data) || !validateExam(data)) continue;
    const found = await Promise.all(data.banks.map((path) => filesOf(examBankPath(file, path))));
    banks.set(
      document,
      found.map((files) => files.map(read)),
    );
  }
  // The engine for patterns is large, and few banks have any.
  if ([...banks.values()].flat(2).some(({ text }) => text.includes('pattern'))) await loadPatternEngine();
  return banks;
};
