import { many } from '../many.ts';
/** The words of `analyze` in English. */
export const analyzeInEnglish = {
  description: 'say how an exam and its questions went: difficulty, discrimination, choices, reliability',
  report: 'a report that grade wrote; - is standard input',
  question: 'one question in full: its number, its name, or an id that only one has',
  sort: 'which questions come first: as in the exam, the hardest, the least discriminating, the most flagged',
  format: 'form of the output',
  output: 'write to a file',
  html: 'write the report as one page for a browser',
  anonymous: 'with --html: leave out names and ids',
  pageWritten: (file: string) => `${file} written.`,
  plain: 'ASCII only: no blocks, lines and colours (so it is without a terminal)',
  examples: [
    'quizvisor analyze report.json --sort flags',
    'quizvisor analyze report.json --question 7',
    'quizvisor analyze report.json --format csv -o questions.csv',
  ],
  decimalSign: '.',
  list: (items: readonly string[]) =>
    items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`,
  interval: (low: string, high: string) => `95 %: ${low} to ${high}`,
  counts: (graded: number, rejected: number, superseded: number) =>
    `${graded} graded, ${rejected} rejected, ${superseded} superseded`,
  waiting: (count: number) =>
    `${many(count, 'result waits', 'results wait')} for marks by hand and ${count === 1 ? 'is' : 'are'} in no figure here.`,
  perCandidate: 'Each candidate has questions of their own; numbers are places in the pool.',
  noResults: 'There are no graded results, so there are no figures.',
  figures: {
    results: 'results',
    mean: 'mean',
    median: 'median',
    min: 'lowest',
    max: 'highest',
    sd: 'standard deviation',
    passRate: 'passed',
    alpha: 'reliability (alpha)',
    standardError: 'standard error',
    skewness: 'skewness',
    kurtosis: 'kurtosis',
    answers: 'answers',
    facility: 'facility',
    discrimination: 'discrimination',
    discriminativeEfficiency: 'efficiency',
    alphaIfDropped: 'alpha without it',
    upperLower: 'best − worst 27 %',
    fifths: 'by fifths',
    share: 'share',
    upper: 'best 27 %',
    lower: 'worst 27 %',
  },
  points: (points: string, most: string) =>
    `${points}${most === '' ? '' : ` of ${most}`} ${(most || points) === '1' ? 'point' : 'points'}`,
  passing: (rate: string, passed: number, of: number, pass: string, scale: string) =>
    `${rate}: ${passed} of ${of}, with a grade of ${pass} of ${scale} or more`,
  alphaWords: {
    high: 'the marks tell candidates apart reliably',
    fair: 'fit for one test among several; too low to decide by it alone',
    low: 'chance has a large part in these marks; see the flagged questions',
  },
  errorWords: 'two times in three, points lie this near to what they measure',
  skewWords: {
    left: 'most marks are high, with a tail of low ones',
    right: 'most marks are low, with a tail of high ones',
    none: 'as many low marks as high ones',
  },
  kurtosisWords: { flat: 'flatter than a bell', bell: 'about like a bell', peaked: 'a narrow peak and long tails' },
  grades: 'Grades',
  passMark: (pass: string) => `pass mark ${pass}`,
  questions: 'Questions',
  heads: {
    name: 'question',
    facility: 'facil.',
    discrimination: 'discr.',
    discriminativeEfficiency: 'effic.',
    alphaIfDropped: 'α without',
    fifths: 'fifths',
    flags: 'flags',
    choice: 'choice',
    count: 'count',
    share: 'share',
    upper: 'best',
    lower: 'worst',
    from: 'from',
    to: 'to',
    figure: 'figure',
    value: 'value',
    section: 'section',
    topic: 'topic',
    questions: 'questions',
  },
  flagWords: {
    'suspected-wrong-key': 'wrong key?',
    'negative-discrimination': 'negative',
    'low-discrimination': 'weak',
    'too-easy': 'easy',
    'too-hard': 'hard',
    'unused-choice': 'unused',
    'key-rivalled': 'rival',
  },
  legend:
    'Facility: share of the credit that was earned. Discrimination: correlation with the rest of the exam, from -1 to 1.',
  fifthsLegend: (plain: boolean) =>
    `Fifths: facility from the weakest fifth of the candidates to the strongest${plain ? ', in tenths (9: 90 % or more; -: below 0)' : ''}.`,
  choiceLegend: (plain: boolean) =>
    `Best, worst: share of the best and of the worst 27 % who chose it. Fifths: share of each fifth, from the weakest to the strongest${plain ? ', in tenths' : ''}.`,
  sections: 'Sections',
  topics: 'Topics',
  questionCount: (count: number) => many(count, 'question', 'questions'),
  attention: 'To look at',
  nothingFlagged: 'No question is flagged.',
  tooFewForFlags: (least: number) => `A flag takes ${least} answers to a question, and none has so many.`,
  oneInFull: (report: string, number: number) =>
    `One question in full: quizvisor analyze ${report} --question ${number}`,
  lacking: 'What cannot be had (–)',
  inExam: 'exam',
  inQuestions: (numbers: string, count: number) => `${count === 1 ? 'question' : 'questions'} ${numbers}`,
  inChoices: (choices: string, count: number) => `${count === 1 ? 'choice' : 'choices'} ${choices}`,
  reasons: {
    'no-results': 'there are no results',
    'fewer-than-2': 'it takes two results or more',
    'fewer-than-3': 'it takes three results or more',
    'fewer-than-4': 'it takes four results or more',
    'one-question': 'it takes more questions than the exam has',
    'no-variance': 'there are no differences to compare',
    'worth-nothing': 'it is worth no points (any more)',
    'variants-differ': 'candidates had different questions',
    'no-pass-mark': 'the exam has no pass mark',
    'no-answers': 'nobody answered',
  },
  questionOf: (number: number, of: number) => `Question ${number} of ${of}`,
  key: 'Key:',
  keyMark: 'key',
  answersOf: (answered: number, presented: number, omitted: number, invalid: number) =>
    `${answered} of ${presented}; ${omitted} left out, ${invalid} not readable`,
  sentences: {
    'suspected-wrong-key': (number: number, rival: string, ofRival: string, key: string, ofKey: string) =>
      `Question ${number}: those who do well elsewhere choose ${rival} (discrimination ${ofRival}) rather than the key ${key} (${ofKey}); is the key right?`,
    'negative-discrimination': (number: number, figure: string) =>
      `Question ${number}: those who do well elsewhere do worse here (discrimination ${figure}); does it mislead those who know more?`,
    'low-discrimination': (number: number, figure: string) =>
      `Question ${number}: it hardly tells strong candidates from weak ones (discrimination ${figure}); is it clear, and about the same subject?`,
    'too-easy': (number: number, facility: string) =>
      `Question ${number}: ${facility} of the credit was earned, so it tells hardly anyone apart; is it meant to be mastered by all?`,
    'too-hard': (number: number, facility: string) =>
      `Question ${number}: ${facility} of the credit was earned, less than guessing gives; was it taught, and is it clear?`,
    'unused-choice': (number: number, choices: string, answered: number) =>
      `Question ${number}: of ${answered} who answered, hardly any chose ${choices}; could a likelier choice stand there?`,
    'unused-decision': (number: number, choice: string, answered: number) =>
      `Question ${number}: of ${answered} who answered, hardly any chose ${choice}; does its wording give it away?`,
    'key-rivalled': (number: number, share: string, rival: string, ofKey: string, key: string) =>
      `Question ${number}: ${share} of the best 27 % chose ${rival}, and ${ofKey} the key ${key}; is the key right, and the only one?`,
  },
};

/** The shape of the words of `analyze`. */
export type AnalyzeWords = typeof analyzeInEnglish;
