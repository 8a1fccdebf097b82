import { flagSentence } from '../../src/cli/analyze/flag-sentence.ts';
import { htmlReportWords } from '../../src/cli/analyze/page.ts';
import { en } from '../../src/cli/messages/en.ts';
import { es } from '../../src/cli/messages/es.ts';
import { questionTypeNames } from '../../src/generated/fields.ts';
import { questionTypeMessages } from '../../src/generated/question-type-messages.ts';
import type { Report } from '../../src/generated/types.ts';
import { htmlReport } from '../../src/pages/report/html-report.ts';
import type { ReportResults } from '../../src/pages/report/options.ts';
import type { PageLanguage } from '../../src/pages/report/words.ts';
import { folderWith, run } from './run.ts';

/** How a page is asked for in tests. */
export interface PageWishes {
  readonly language?: PageLanguage;
  readonly anonymous?: boolean;
  readonly results?: ReportResults;
}

/** The chunks of the page of a report. */
export const pageChunks = (
  report: Report,
  { language = 'en', anonymous = false, results = report.results }: PageWishes = {},
): readonly string[] => {
  const words = language === 'es' ? es : en;
  return [
    ...htmlReport(report, results, {
      language,
      words: htmlReportWords[language],
      anonymous,
      version: '1.2.3',
      flagSentence: (question, flag) => flagSentence(words, report.exam, question, flag),
      warningSentence: () => undefined,
      typeName: (type) => {
        const known = questionTypeNames.find((name) => name === type);
        return known ? questionTypeMessages[known][language].name : type;
      },
    }),
  ];
};

/** The page of a report. */
export const pageOf = (report: Report, wishes: PageWishes = {}): string => pageChunks(report, wishes).join('');

/** The report of the example midterm, or of other submissions to it. */
export const midtermReport = async (submissions = 'examples/midterm/submissions.ndjson'): Promise<Report> => {
  const { out } = await run(['grade', 'examples/midterm/midterm.exam.yaml', submissions, '--trace']);
  return JSON.parse(out) as Report;
};

/** A file of submissions of nobody. */
export const noSubmissions = (): string => `${folderWith({ 'none.ndjson': '' })}/none.ndjson`;

/** What a page must show and never obey: markup, an end of script and style, a handler, an override, a control. */
export const poison =
  '"\'><img src=x onerror="window.hacked=1"></script><script>window.hacked=1</script></style><svg onload="window.hacked=1">' +
  '<a href="javascript:window.hacked=1">x</a> [x](javascript:window.hacked=1) ![x](http://127.0.0.1:9/x.png) {{1}} `1` \u202Eevil\u0007';

/** What a page's own logic reads, and schemas close to a few values. */
const closed = new Set(['status', 'flags', 'variants', 'difficulty', 'fingerprint']);

const poisoned = (key: string, value: unknown): unknown => {
  if (closed.has(key)) return value;
  if (typeof value === 'string') return value + poison;
  if (Array.isArray(value)) return value.map((one) => poisoned(key, one));
  if (typeof value !== 'object' || value === null) return value;
  const named = key === 'response' || key === 'key';
  return Object.fromEntries(
    Object.entries(value).map(([name, child]) => [named ? name + poison : name, poisoned(name, child)]),
  );
};

/** A report in which every free text is hostile, the names of questions, choices and files too. */
export const poisonedReport = (report: Report): Report => poisoned('', report) as Report;
