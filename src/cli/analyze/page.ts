import { questionTypeNames } from '../../generated/fields.ts';
import { questionTypeMessages } from '../../generated/question-type-messages.ts';
import { packageVersion } from '../../io/package-folder.ts';
import type { ReportReader } from '../../io/report-reader.ts';
import { writeChunks } from '../../io/write.ts';
import { htmlReport } from '../../pages/report/html-report.ts';
import { htmlReport as htmlReportInEnglish } from '../messages/html-report/en.ts';
import { htmlReport as htmlReportInSpanish } from '../messages/html-report/es.ts';
import { sentenceOf } from '../messages/report-words.ts';
import type { Shell } from '../shell.ts';
import { flagSentence } from './flag-sentence.ts';

/** The words of the page; no other command needs them. */
export const htmlReportWords = { en: htmlReportInEnglish, es: htmlReportInSpanish } as const;

/** Writes a report as one HTML page, result by result; without names and ids where it is to be anonymous. */
export const writePage = (
  { messages, language }: Shell,
  report: ReportReader,
  target: string,
  anonymous: boolean,
): void => {
  const { exam, absent, input, statistics } = report;
  const parts = {
    exam,
    input,
    statistics,
    rejected: [...report.rejected()],
    superseded: [...report.superseded()],
    ...(absent && { absent }),
  };
  const options = {
    language,
    words: htmlReportWords[language],
    anonymous,
    version: packageVersion(),
    flagSentence: (...[question, flag]: Parameters<Parameters<typeof htmlReport>[2]['flagSentence']>) =>
      flagSentence(messages, exam, question, flag),
    warningSentence: (code: string, values: { readonly [name: string]: string | number }) =>
      Object.hasOwn(messages.warnings, code) ? sentenceOf(messages.warnings, code, values) : undefined,
    typeName: (type: string) => {
      const known = questionTypeNames.find((name) => name === type);
      return known ? questionTypeMessages[known][language].name : type;
    },
  };
  writeChunks(target, htmlReport(parts, report.results, options));
};
