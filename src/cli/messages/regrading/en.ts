import { many } from '../many.ts';
/** The words of `compare`, of amendments and of `near-misses` in English. */
export const regradingInEnglish = {
  compare: {
    description: 'say whose mark differs between two reports, by how much, and through which questions',
    old: 'the older report, as grade wrote it',
    new: 'the newer report',
    format: 'form of the output',
    failOn: 'exit with 1 when something differs (changes), or never (none)',
    output: 'write to a file',
    examples: [
      'quizvisor compare old.json new.json',
      'quizvisor compare old.json new.json --format csv -o changes.csv --fail-on none',
    ],
    heads: {
      candidate: 'candidate',
      name: 'name',
      old: 'old',
      new: 'new',
      difference: 'change',
      note: 'note',
      questions: 'through',
    },
    kinds: { 'only-old': 'only in the old report', 'only-new': 'only in the new report', changed: '' },
    nowPass: 'now passes',
    nowFail: 'now fails',
    waits: 'waits for marks',
    noLongerWaits: 'no longer waits for marks',
    otherMaximum: (old: string, now: string) => `out of ${old} → ${now}`,
    none: 'No mark differs.',
    more: (count: number) => `… and ${count} more; --format csv lists all.`,
    title: (exam: string) => `Marks of ${exam}, old and new`,
    printed: 'Points are compared as the reports print them, rounded there.',
    otherEdition: 'The reports are of different editions of the exam (their fingerprints differ).',
    noQuestions:
      'A report was made with --answers credits or none, so it cannot be told through which questions marks differ.',
    candidates: (count: number, unchanged: number) =>
      `${many(count, 'candidate', 'candidates')} in both reports, ${unchanged} unchanged.`,
    moves: (up: number, down: number, otherwise: number) =>
      `${up} up, ${down} down${otherwise > 0 ? `, ${otherwise} with as many points but not the same otherwise` : ''}.`,
    passes: (nowPass: number, nowFail: number) => `${nowPass} now pass, ${nowFail} now fail.`,
    only: (onlyOld: number, onlyNew: number) => `Only in the old report: ${onlyOld}; only in the new one: ${onlyNew}.`,
    gain: (points: string, candidate: string) => `Largest gain: ${points} (${candidate}).`,
    loss: (points: string, candidate: string) => `Largest loss: ${points} (${candidate}).`,
    mean: (old: string, now: string) => `Mean of those in both: ${old} → ${now} points.`,
    effect: (question: string, up: number, down: number, points: string) =>
      `${question}: ${up} up, ${down} down, ${points} points in all.`,
  },
  amend: {
    problems: {
      'not-yaml': 'This cannot be read as YAML ({rule} {detail}).',
      'not-amendments':
        'This is no file of amendments. It holds `amendments:` with the id of the exam, and `changes:` with a list.',
      'missing-field': '`{field}` is missing.',
      'unknown-field': '`{field}` is not known here; there are: {known}.',
      'bad-value': '`{value}` may not stand in `{field}`. `quizvisor schema amendments` says what may.',
      'no-reason': 'The reason must say something in words; candidates may ask for it.',
      'bad-date': '"{value}" is no day that there is. Write it as in 2026-11-25.',
      'other-exam': 'These amendments are of "{exam}", and what is graded is "{id}".',
      'no-change': 'A change needs one of accept, key, drop and fullMarks; here is none.',
      'one-change': 'A change is just one of accept, key, drop and fullMarks; here: {given}.',
      'credit-alone': '`credit` goes with `accept` only.',
      'no-credit': 'A response that is accepted earns more than 0, not {value}.',
      'policy-of-drop':
        'A dropped question is worth nothing for everybody, so `policy: never-lower` has no sense here.',
      'unknown-question': 'There is no question "{question}" in this exam.',
      'unasked-question': 'The question "{question}" is not asked in this exam.',
      'bad-key': '"{value}" is no answer of the question {question} ({type}), so it cannot be its key.',
      'same-key': '"{value}" is the key of {question} already.',
      'bad-accept': '"{value}" is no answer of the question {question} ({type}). Texts stand in quotes.',
      'right-already': '"{value}" is right already in {question}. Leave it out.',
      'drop-and-other': '{question} is dropped, and changed otherwise on line {line}. Keep one of them.',
      'after-full-marks':
        '{question} gives full marks by line {line}; this later change would undo that or do nothing.',
      undone: 'This key would undo what line {line} accepts in {question}. Leave one out, or accept after the key.',
      'worth-nothing': 'Without this question the exam can be worth nothing. Give full marks instead of dropping it.',
    },
  },
  nearMisses: {
    description: 'wrong typed answers that are nearly right, grouped over the class, with the amendment for each',
    report: 'a report that grade wrote with --answers full',
    inputs: 'the exam or the banks that it was graded against',
    format: 'form of the output; yaml is a file for grade --amend',
    output: 'write to a file',
    least: 'leave out what would help fewer candidates',
    examples: [
      'quizvisor near-misses report.json banks',
      'quizvisor near-misses report.json midterm.exam.yaml --format yaml -o amendments.yaml',
    ],
    none: 'No near misses.',
    heads: { candidates: 'cand.', points: 'points', question: 'question', typed: 'typed', finding: 'finding' },
    findings: {
      spelling: (right: string) => `but for case, accents, spaces or punctuation: ${right}`,
      article: (right: string) => `but for an article: ${right}`,
      elsewhere: (right: string) => `an answer listed in ${right}`,
      edit: (right: string) => `one edit from: ${right}`,
      unit: (right: string) => `the number is right, the unit is not: ${right}`,
      separator: (right: string) => `decimal or grouping sign misread: ${right}`,
      'power-of-ten': (right: string) => `a power of ten off: ${right}`,
    },
    reasons: {
      spelling: (typed: string, right: string) =>
        `"${typed}" differs from the accepted "${right}" in case, accents, spaces or punctuation only.`,
      article: (typed: string, right: string) => `"${typed}" differs from the accepted "${right}" in an article only.`,
      elsewhere: (typed: string, right: string) => `"${typed}" is an answer listed in ${right}.`,
      edit: (typed: string, right: string) => `"${typed}" is one slip away from the accepted "${right}".`,
      unit: (typed: string, right: string) => `"${typed}" has the right number (${right}) with another unit or none.`,
      separator: (typed: string, right: string) =>
        `"${typed}" is the right number (${right}) with its decimal or grouping signs otherwise.`,
      'power-of-ten': (typed: string, right: string) =>
        `"${typed}" is the right number (${right}) but for a power of ten.`,
    },
    snippets: 'What accepts them, for the `changes:` of a file for grade --amend (--format yaml writes it):',
    count: (misses: number, candidates: number) =>
      `${many(misses, 'near miss', 'near misses')}, given ${many(candidates, 'time', 'times')} in all.`,
    help: (candidates: number, points: string) =>
      `Helps ${many(candidates, 'candidate', 'candidates')} by ${points} points in all.`,
    doubtful: 'Left out, as it may be a mistake of substance; take the signs # away to accept it:',
  },
};
