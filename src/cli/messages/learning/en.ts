import { many } from '../many.ts';

const signed = (marks: number): string => (marks < 0 ? `−${-marks}` : marks > 0 ? `+${marks}` : '0');

/** A day as it is read, from `YYYY-MM-DD`. */
const day = (text: string): string =>
  new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
    .format(new Date(`${text}T00:00:00Z`))
    .replace(',', '');

const duration = (seconds: number): string => {
  const minutes = Math.round(seconds / 60);
  if (seconds < 60) return many(seconds, 'second', 'seconds');
  if (minutes < 60) return many(minutes, 'minute', 'minutes');
  return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
};

/** The words of sessions that are remembered, in English: practice, `review`, `progress`, `history` and the menu. */
export const learningInEnglish = {
  options: {
    certainty: 'ask how sure you are of each answer, and show certainty-based marks',
    missed: 'only questions whose last answer was not right',
    flagged: 'only questions that you flagged',
    fresh: 'only questions that you never answered',
    goOn: 'go on with the session that is not over, without asking',
  },
  notKept: (path: string) =>
    `What you do is not remembered: "${path}" cannot be written. Check its folder, or name another one with QUIZVISOR_HOME.`,
  hint: (index: number, of: number, text: string) => `Hint ${index} of ${of}: ${text}`,
  hintCost: 'Hints cost no marks here; with a hint, review asks the question again sooner, even if you are right.',
  noHint: 'This question has no hint.',
  noMoreHints: 'There are no more hints.',
  nowFlagged: '⚑ Flagged: practice --flagged asks it again.',
  nowUnflagged: 'No longer flagged.',
  nothingBefore: 'There is no explanation before this question.',
  keys: {
    hint: (left: number) => `? hint (${left})`,
    why: 'w why',
    skip: 's skip',
    flag: 'f flag',
    unflag: 'f unflag',
    back: 'b back',
    quit: 'q quit',
    menu: 'Ctrl-G menu',
  },
  menu: {
    answer: 'Back to the question',
    hint: (left: number) => `A hint (${left} left)`,
    why: 'How the last mark came about',
    skip: 'Skip the question',
    flag: 'Flag it, to practise it again',
    unflag: 'Take the flag away',
    back: 'The last explanation again',
    quit: 'Save and quit',
    help: '↑ ↓ or a number moves, Enter does it, Esc goes back to the question.',
  },
  goOnKeys: (isFlagged: boolean) => `f ${isFlagged ? 'takes the flag away' : 'flags the question'}, q saves and quits.`,
  howSure: 'How sure are you?',
  levels: { 1: 'Not sure', 2: 'Fairly sure', 3: 'Sure' },
  levelMarks: (right: number, wrong: number) => `right ${signed(right)}, wrong ${signed(wrong)}`,
  howSureHelp: '1, 2 or 3; Esc says nothing about it.',
  howSurePlain: 'Type 1, 2 or 3; an empty line says nothing about it.',
  certaintyMark: (level: string, mark: number, most: number) =>
    `${level}: ${signed(mark)} of ${many(most, 'certainty mark', 'certainty marks')}.`,
  certaintySum: (sum: number, most: number, answers: number) =>
    `Certainty marks: ${signed(sum)} of ${most} (${many(answers, 'answer', 'answers')}).`,
  readAgain: 'To read again in the lesson:',
  restKept: 'The rest is kept: quizvisor practice offers to go on.',
  unfinished: (answered: number, of: number) =>
    `A session is not over: ${answered} of ${many(of, 'question', 'questions')} answered. Go on with it?`,
  goOn: 'Yes, go on',
  startAnew: 'No, begin a new one',
  otherUnfinished: (answered: number, of: number) =>
    `Another session is not over: ${answered} of ${many(of, 'question', 'questions')} answered. Only one can be gone on with later. Which one?`,
  keepOther: 'That one; this one is not kept',
  replaceOther: 'This one; that one is given up',
  otherKept: (answered: number, of: number) =>
    `Another session is not over (${answered} of ${of} answered) and stays as it is: practice --continue with its banks goes on with it. This one cannot be gone on with later.`,
  goingOn: (answered: number, of: number) => `Going on where you stopped: ${answered} of ${of} answered.`,
  plainYesNo: (yes: string, no: string) => `1. ${yes}  2. ${no}`,
  plainHelp:
    'Answer each question with a line. Commands: /hint, /skip, /why (how the last mark came about), /back (the last explanation), /flag, /quit (keeps what you did).',
  review: {
    description: 'ask what spaced repetition says is due today, and a few new questions',
    retention: 'the share of answers you want to still know when asked, from 0.7 to 0.99',
    newPerDay: 'most new questions a day',
    limit: 'most questions a day',
    examples: [
      'quizvisor review',
      'quizvisor review --topic kvm --certainty',
      'quizvisor review my-bank.yaml --new-per-day 5',
    ],
    begins: (due: number, fresh: number) => `Review: ${due} due, ${fresh} new.`,
    left: (count: number) => `${many(count, 'question is', 'questions are')} left for today.`,
    nothingDue: 'Nothing is due now.',
    nextDue: (date: string, count: number) => `Next: ${many(count, 'question', 'questions')} on ${day(date)}.`,
    unseen: (count: number) =>
      `${many(count, 'question is', 'questions are')} still new; tomorrow lets in some more, or --new-per-day now.`,
    overLimit: (count: number) =>
      `${many(count, 'more is', 'more are')} due and over the limit of today; --limit lets in more.`,
  },
  progress: {
    description: 'show how far you have come: topics, reviews ahead, streak, misconceptions, time',
    format: 'form of the output',
    examples: ['quizvisor progress', 'quizvisor progress my-bank.yaml', 'quizvisor progress --format json'],
    nothingYet: 'Nothing is remembered yet. Begin: quizvisor practice',
    mastery: (percent: number) => `Topics: questions that you would still know tomorrow (at ${percent} % or more)`,
    topicFigures: (mastered: number, questions: number, met: number) =>
      `${mastered}/${questions}${met > mastered ? ` (${met} met)` : ''}`,
    notBegun: (count: number) => `${many(count, 'topic is', 'topics are')} not begun yet.`,
    dueToday: (count: number) => `Due today: ${many(count, 'question', 'questions')}.`,
    dueAhead: (count: number, days: number) => `In the next ${days} days: ${many(count, 'review', 'reviews')}.`,
    streak: (current: number, longest: number) =>
      `${many(current, 'day', 'days')} in a row; the longest row was ${many(longest, 'day', 'days')}.`,
    notToday: 'Nothing yet today.',
    time: (answers: number, seconds: number) => `${many(answers, 'answer', 'answers')} in ${duration(seconds)}.`,
    timeToday: (answers: number, seconds: number) =>
      `Today: ${many(answers, 'answer', 'answers')} in ${duration(seconds)}.`,
    misconceptions: 'Wrong, and sure of it, again and again:',
    times: (times: number, date: string) => `${times} times, last on ${day(date)}`,
    mended: 'right since then',
    youSaid: (text: string) => `You said: ${text}`,
    flagged: (count: number) => `${many(count, 'question is', 'questions are')} flagged: quizvisor practice --flagged`,
    broken: (count: number, path: string) =>
      `${many(count, 'line', 'lines')} of ${path} cannot be read and ${count === 1 ? 'was' : 'were'} passed over.`,
  },
  history: {
    description: 'export, import or forget what quizvisor remembers of you',
    action: 'what to do',
    files:
      'with import: exported histories, of here or of a practice page; with forget --topic: its banks (default: the shipped ones)',
    output: 'with export: write to a file',
    bank: 'with forget: this bank only; may be repeated',
    topic: 'with forget: this topic only, as bank/topic; may be repeated',
    all: 'with forget: everything',
    yes: 'with forget: do not ask',
    examples: [
      'quizvisor history export -o history.ndjson',
      'quizvisor history import history.ndjson',
      'quizvisor history forget --bank hypervisors',
    ],
    exported: (path: string, count: number) => `${path} written: ${many(count, 'entry', 'entries')}.`,
    imported: (added: number, known: number, broken: number) =>
      `${many(added, 'entry', 'entries')} imported; ${known} ${known === 1 ? 'was' : 'were'} there already${broken === 0 ? '' : `, ${broken} could not be read`}.`,
    forget: (count: number) => `Forget ${many(count, 'entry', 'entries')} for ever?`,
    forgetYes: 'Yes, forget',
    forgetNo: 'No, keep everything',
    forgotten: (count: number) => `${many(count, 'entry is', 'entries are')} forgotten.`,
    kept: 'Everything is kept.',
    noBank: (name: string) => `Nothing is remembered of a bank "${name}".`,
    nothingToForget: 'There is nothing to forget.',
  },
  start: {
    title: 'quizvisor',
    practise: 'Practise 10 questions',
    review: 'Review what is due',
    reviewDue: (due: number, fresh: number) =>
      due + fresh === 0 ? 'Review (nothing is due)' : `Review what is due (${due} due, ${fresh} new)`,
    take: 'Take an exam',
    progress: 'Progress',
    quit: 'Quit',
    help: '↑ ↓ or a number moves, Enter does it, Esc or q quits. quizvisor --help shows all commands.',
    plainHelp: 'Type a number; q quits.',
    plainExamHelp: 'Type its path; an empty line goes back.',
    whichExam: 'File of the exam',
    whichExamHelp: 'Enter opens it, Esc goes back.',
    nothingTyped: 'Nothing is typed yet.',
  },
};

/** The shape of these words. */
export type LearningWords = typeof learningInEnglish;
