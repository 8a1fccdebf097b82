import type { ExamBanks } from '../core/rule.ts';
import { check } from '../engine/check.ts';
import { exampleBank, ruleExamples } from '../generated/rule-examples.ts';
import type { ExamFile, Finding } from '../generated/types.ts';
import validateExam from '../generated/validate-exam.js';
import { documentOf, type LoadedDocument } from '../io/documents.ts';
import { readYaml } from '../io/yaml.ts';
import { placeFindings } from './findings.ts';
import type { InterfaceLanguage } from './messages/contract.ts';

/** The day on which examples are looked at, so that they stay examples. */
const exampleDay = '2026-11-25';

/** The banks of an example that is an exam: the one that all share, or the rule's own. */
const banksOf = ({ banks }: ExamFile, own: string | undefined): readonly (readonly LoadedDocument[])[] => {
  const texts = new Map([
    ['../exam-bank.yaml', exampleBank],
    ['bank.yaml', own],
  ]);
  return banks.map((path) => {
    const text = texts.get(path);
    return text === undefined ? [] : [documentOf(path, readYaml(text), true)];
  });
};

/** What check really finds in the bad example of a rule. */
export const findingsInBadExample = (rule: string, language: InterfaceLanguage): readonly Finding[] => {
  const { bad = '', bank } = ruleExamples[rule] ?? {};
  const document = documentOf('example.yaml', readYaml(bad), true);
  const banks: ExamBanks = new Map(validateExam(document.data) ? [[document, banksOf(document.data, bank)]] : []);
  return placeFindings(check([document], { today: exampleDay }, banks).problems, [document], language);
};
