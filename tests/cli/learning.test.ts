import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readHistory } from '../../src/cli/history/store.ts';
import type { HistoryAnswer } from '../../src/engine/history.ts';
import { bankOf, folderWith, run } from '../support/run.ts';

const choices = { host: 'Host', guest: 'Guest', theme: 'Theme' };
const question = (id: string, more: object = {}) => ({
  id,
  type: 'single-choice',
  prompt: `What is ${id}?`,
  choices,
  answer: 'guest',
  shuffle: false,
  hints: ['It is inside.', 'It is no theme.'],
  references: [{ title: 'The lesson', section: 'Guests' }],
  ...more,
});

const four = [question('one'), question('two'), question('three', { topic: 'rest' }), question('four')];

/** A learner with a home and a bank, on some day. */
const learner = (questions: readonly object[] = four) => {
  const folder = folderWith({ 'bank.yaml': bankOf(questions, { topics: { all: 'All', rest: 'The rest' } }) });
  const home = join(folder, 'home');
  const bank = join(folder, 'bank.yaml');
  const history = join(home, 'history.ndjson');
  return {
    folder,
    home,
    bank,
    history,
    answers: () => readHistory(history).entries.filter((entry): entry is HistoryAnswer => 'response' in entry),
    call: (args: readonly string[], input = '', day = '2026-11-25', lang = 'en_US.UTF-8') => {
      let clock = Date.parse(`${day}T10:00:00Z`);
      return run(args, {
        input,
        env: { LANG: lang, QUIZVISOR_HOME: home },
        today: day,
        now: () => {
          clock += 4000;
          return clock;
        },
      });
    },
  };
};

describe('practice in lines', () => {
  test('writes every answer down, with its hints, certainty and time; a skip is one too', async () => {
    const { call, bank, answers, history } = learner();
    const { code, out } = await call(
      ['practice', bank, '--plain', '--certainty', '--seed', 'x'],
      '2\n3\n/hint\n/hint\n/hint\n1\n1\n/skip\nno choice\n2\n\n',
    );
    expect(code).toBe(0);
    expect(out).toContain('Hint 1 of 2: It is inside.');
    expect(out).toContain('Hints cost no marks here');
    expect(out).toContain('There are no more hints.');
    expect(out).toContain('Sure: +3 of 3 certainty marks.');
    expect(out).toContain('Not sure: 0 of 1 certainty mark.');
    expect(out).toContain('Certainty marks: +3 of 6 (2 answers).');
    expect(out).toMatch(/To read again in the lesson:\n {2}The lesson, Guests \(2\)/);
    expect(answers().map(({ response, credit, certainty, hints }) => [response, credit, certainty, hints])).toEqual([
      ['guest', 1, 3, 0],
      ['host', 0, 1, 2],
      [null, 0, undefined, 0],
      ['guest', 1, undefined, 0],
    ]);
    expect(answers()[0]).toMatchObject({ seconds: 4, via: 'practice', question: expect.stringMatching(/^sample\//) });
    expect(readFileSync(history, 'utf8').split('\n')[0]).toBe('{"quizvisor":"history","v":1}');
  });

  test('flags, goes back, explains and quits by commands; others are answers', async () => {
    const { call, bank, answers } = learner();
    const { out } = await call(
      ['practice', bank, '--plain', '--seed', 'x'],
      '/back\n/flag\n/etc/passwd\n2\n/back\n/why\n/flag\n/flag\n/quit\n',
    );
    expect(out).toContain('There is no explanation before this question.');
    expect(out).toContain('⚑ Flagged');
    expect(out).toContain('No longer flagged.');
    expect(out).toContain('try again');
    expect(out.match(/Read again: The lesson, Guests/g)).toHaveLength(2);
    expect(out).toContain('1 right of 1 answer; 4 questions in all.');
    expect(answers()).toHaveLength(1);
    const flagged = await call(['practice', bank, '--plain', '--flagged'], '2\n');
    expect(flagged.out).toContain('Question 1 of 1');
    expect(flagged.out).toContain('· ⚑');
  });

  test('--missed and --new ask what the history says, or say that there is nothing', async () => {
    const { call, bank } = learner();
    await call(['practice', bank, '--plain', '--seed', 'x', '-n', '2'], '1\n2\n');
    expect((await call(['practice', bank, '--plain', '--missed'], '2\n')).out).toContain('Question 1 of 1');
    expect((await call(['practice', bank, '--plain', '--new'], '2\n2\n')).out).toContain('Question 1 of 2');
    const { code, err } = await call(['practice', bank, '--plain', '--missed'], '2\n');
    expect(code).toBe(2);
    expect(err).toMatch(/^quizvisor: No question of these was missed/);
    expect(err.trim().split('\n')).toHaveLength(1);
  });

  test('--continue goes on where it stopped, with the answers so far in the summary', async () => {
    const { call, bank, home, answers } = learner();
    await call(['practice', bank, '--plain', '--continue', '--seed', 'x'], '2\n1\n/quit\n');
    expect(existsSync(join(home, 'practice.json'))).toBe(true);
    const { out } = await call(['practice', bank, '--plain', '--continue'], '2\n2\n');
    expect(out).toContain('Going on where you stopped: 2 of 4 answered.');
    expect(out).not.toContain('Question 2 of 4');
    expect(out).toContain('Question 3 of 4');
    expect(out).toContain('3 right of 4 answers; 4 questions in all.');
    expect(existsSync(join(home, 'practice.json'))).toBe(false);
    expect(new Set(answers().map(({ question: name }) => name)).size).toBe(4);
  });

  test.each([
    ['another filter', (bank: string) => [bank, '--topic', 'rest']],
    [
      'another filter, and --continue with other banks',
      (bank: string) => [bank, bank.replace('bank.', 'other.'), '--continue'],
    ],
    ['the same words', (bank: string) => [bank]],
  ])('with %s leaves a kept session as it is, and says so', async (_, args) => {
    const { call, bank, folder, home } = learner();
    writeFileSync(
      join(folder, 'other.yaml'),
      bankOf(four, { bank: 'other', topics: { all: 'All', rest: 'The rest' } }),
    );
    await call(['practice', bank, '--plain', '--continue', '--seed', 'x'], '2\n1\n/quit\n');
    const kept = readFileSync(join(home, 'practice.json'), 'utf8');
    const { code, out, err } = await call(['practice', ...args(bank), '--plain'], '2\n');
    expect([code, out]).toEqual([0, expect.stringContaining('Summary')]);
    expect(err).toContain('Another session is not over (2 of 4 answered) and stays as it is');
    expect(readFileSync(join(home, 'practice.json'), 'utf8')).toBe(kept);
    expect((await call(['practice', bank, '--plain', '--continue'], '')).out).not.toContain('Going on');
    const { out: later } = await call(['practice', bank, '--plain', '--continue'], '2\n2\n');
    expect(later).toContain('Going on where you stopped: 2 of 4 answered.');
  });

  test('goes on without a memory where nothing can be written, and says so once', async () => {
    const { folder, bank } = learner();
    writeFileSync(join(folder, 'file'), '');
    const { code, err, out } = await run(['practice', bank, '--plain'], {
      input: '2\n2\n2\n2\n',
      env: { LANG: 'en', QUIZVISOR_HOME: join(folder, 'file', 'home') },
    });
    expect(code).toBe(0);
    expect(out).toContain('4 right of 4 answers');
    expect(err.match(/is not remembered/g)).toHaveLength(1);
  });
});

describe('a history with lines that cannot be read', () => {
  const said = /1 line of .*history\.ndjson cannot be read/;
  test('says so until the next write, which notes it; what is cut off later is said again', async () => {
    const { call, bank, history, answers } = learner();
    await call(['practice', bank, '--plain', '-n', '1'], '2\n');
    appendFileSync(history, '{"v":1,"at":"2026-10-28T09:41:04.425+00:00');
    for (let times = 0; times < 2; times += 1) expect((await call(['progress', bank])).err).toMatch(said);
    expect((await call(['practice', bank, '--plain', '-n', '1', '--new'], '2\n')).err).toMatch(said);
    expect((await call(['progress', bank])).err).toBe('');
    expect((await call(['review', bank, '--plain', '--new-per-day', '3'], '2\n')).err).toBe('');
    expect(answers()).toHaveLength(3);
    appendFileSync(history, 'no line\n');
    expect((await call(['review', bank, '--plain', '--new-per-day', '4'], '/quit\n')).err).toMatch(said);
    expect((await call(['progress', bank])).err).toMatch(said);
  });

  test('is read as before when some is forgotten or exported', async () => {
    const { call, bank, history } = learner();
    await call(['practice', bank, '--plain', '-n', '1'], '2\n');
    appendFileSync(history, '{"cut');
    await call(['practice', bank, '--plain', '-n', '1', '--new'], '2\n');
    expect(readFileSync(history, 'utf8')).toContain('\n{"cut\n{"v":1,"passedOver":1}\n');
    const { out } = await call(['history', 'export']);
    expect(out.trim().split('\n')).toHaveLength(3);
    await call(['history', 'forget', '--bank', 'sample', '--yes']);
    expect(readFileSync(history, 'utf8')).toBe('{"quizvisor":"history","v":1}\n');
  });
});

describe('review', () => {
  test('asks new questions, then nothing, then what is due on its day', async () => {
    const { call, bank, answers } = learner();
    const first = await call(['review', bank, '--plain', '--new-per-day', '3'], '2\n2\n1\n');
    expect(first.out).toContain('Review: 0 due, 3 new.');
    expect(first.out).toContain('1 question is still new');
    expect(answers().every(({ via }) => via === 'review')).toBe(true);
    const later = await call(['review', bank, '--plain', '--new-per-day', '3']);
    expect(later.code).toBe(0);
    expect(later.out).toContain('Nothing is due now.\nNext: 1 question on Thursday 26 November 2026.');
    const tomorrow = await call(['review', bank, '--plain', '--new-per-day', '0'], '2\n', '2026-11-26');
    expect(tomorrow.out).toContain('Review: 1 due, 0 new.');
    expect(tomorrow.out).toContain('Next: 2 questions on Friday 27 November 2026.');
  });

  test('resets a question whose key has changed, and keeps one whose typo was mended', async () => {
    const { call, bank, folder } = learner([question('one'), question('two')]);
    await call(['review', bank, '--plain'], '2\n2\n');
    const changed = [question('one', { answer: 'host' }), question('two', { prompt: 'What is it, mended?' })];
    writeFileSync(join(folder, 'bank.yaml'), bankOf(changed, { topics: { all: 'All', rest: 'The rest' } }));
    const { out } = await call(['review', bank, '--plain', '--new-per-day', '20'], '2\n');
    expect(out).toContain('Review: 0 due, 1 new.');
    expect(out).toContain('What is one?');
  });

  test('speaks Spanish, with its days and plurals', async () => {
    const { call, bank } = learner();
    await call(['review', bank, '--plain', '--new-per-day', '1'], '2\n');
    const { out } = await call(['review', bank, '--plain', '--new-per-day', '1'], '', '2026-11-25', 'es_ES.UTF-8');
    expect(out).toBe(
      'Ahora no toca nada.\nLo próximo: 1 pregunta el viernes 27 de noviembre de 2026.\nQuedan 3 preguntas nuevas; mañana entran más, o ahora con --new-per-day.\n',
    );
  });

  test('nothing due and nothing found are two things', async () => {
    const { call, bank } = learner([question('one', { status: 'draft' })]);
    const { code, err } = await call(['review', bank, '--plain'], '2\n');
    expect(code).toBe(2);
    expect(err).toContain('There is no question that can be asked');
  });

  test.each([
    [['--retention', '1'], '"1" is no retention'],
    [['--limit', 'many'], '"many" for --limit is no whole number'],
  ])('refuses %j in one line', async (options, said) => {
    const { call, bank } = learner();
    const { code, err } = await call(['review', bank, ...options]);
    expect([code, err.split('\n').length]).toEqual([2, 2]);
    expect(err).toContain(said);
  });
});

describe('progress', () => {
  test('shows topics, what is due, the streak, the time and misconceptions', async () => {
    const { call, bank } = learner();
    expect((await call(['progress', bank])).out).toBe('Nothing is remembered yet. Begin: quizvisor practice\n');
    const days = ['2026-11-23', '2026-11-24', '2026-11-25'];
    for (const day of days)
      await call(['practice', bank, '--plain', '--certainty', '--seed', 'x', '-n', '2'], '1\n3\n2\n3\n', day);
    const { out } = await call(['progress', bank]);
    expect(out).toContain('\n  All: 1/3 (2 met)\n');
    expect(out).toContain('1 topic is not begun yet.');
    expect(out).toContain('Due today: 0 questions.');
    expect(out).toContain('3 days in a row; the longest row was 3 days.');
    expect(out).toContain('6 answers in 24 seconds.');
    expect(out).toMatch(/Wrong, and sure of it, again and again:\n {2}sample\/\w+ · 3 times, last on/);
    expect(out).toContain('You said: Host');
  });

  test('gives data that say the same in every language', async () => {
    const { call, bank } = learner();
    await call(['practice', bank, '--plain', '--seed', 'x'], '1\n2\n');
    const { out } = await call(['progress', bank, '--format', 'json']);
    const spanish = await call(['progress', bank, '--format', 'json'], '', '2026-11-25', 'es_ES.UTF-8');
    expect(spanish.out).toBe(out);
    expect(JSON.parse(out)).toMatchObject({
      progress: 1,
      day: '2026-11-25',
      retention: 0.9,
      answers: { all: 2, today: 2 },
      seconds: { all: 8, today: 8 },
      streak: { days: 1, longest: 1, learntToday: true },
      misconceptions: [],
    });
    expect((JSON.parse(out) as { due: unknown[] }).due).toHaveLength(15);
  });

  test('says how many lines of the history it passed over', async () => {
    const { call, bank, history } = learner();
    await call(['practice', bank, '--plain'], '1\n');
    appendFileSync(history, '{"torn');
    expect((await call(['progress', bank])).err).toMatch(
      /^1 line of .*history\.ndjson cannot be read and was passed over\.\n$/,
    );
  });
});

describe('history', () => {
  test('is exported and imported once', async () => {
    const one = learner();
    await one.call(['practice', one.bank, '--plain', '--seed', 'x'], '1\n/flag\n2\n');
    const file = join(one.folder, 'mine.ndjson');
    expect((await one.call(['history', 'export', '-o', file])).err).toContain('mine.ndjson written: 3 entries.');
    const other = learner();
    expect((await other.call(['history', 'import', file])).err).toBe('3 entries imported; 0 were there already.\n');
    expect((await other.call(['history', 'import', file])).err).toBe('0 entries imported; 3 were there already.\n');
    expect((await other.call(['history', 'export'])).out).toBe(readFileSync(file, 'utf8'));
  });

  test('is imported where lines of it are broken, which is said', async () => {
    const { call, folder, bank, history } = learner();
    await call(['practice', bank, '--plain'], '1\n');
    writeFileSync(
      join(folder, 'torn.ndjson'),
      `${readFileSync(history, 'utf8').replace('"at":"2026', '"at":"2025')}{"v":1,`,
    );
    const { code, err } = await call(['history', 'import', join(folder, 'torn.ndjson')]);
    expect([code, err]).toEqual([1, '1 entry imported; 0 were there already, 1 could not be read.\n']);
  });

  test('refuses what is no history, and one of a newer version, and changes nothing', async () => {
    const { call, folder, bank, history, home } = learner();
    writeFileSync(join(folder, 'other.txt'), 'Dear diary\n');
    expect((await call(['history', 'import', join(folder, 'other.txt')])).err).toContain('is no history');
    expect((await call(['history', 'import', join(folder, 'absent')])).err).toContain('There is no file');
    await call(['practice', bank, '--plain'], '1\n');
    appendFileSync(history, '{"v":2,"at":"2027-01-01T00:00:00Z"}\n');
    const before = readFileSync(history, 'utf8');
    for (const args of [
      ['practice', bank, '--plain'],
      ['review', bank],
      ['progress', bank],
      ['history', 'export'],
      ['history', 'forget', '--all', '--yes'],
    ]) {
      const { code, err } = await call(args, '1\n');
      expect([args[0], code]).toEqual([args[0], 2]);
      expect(err).toMatch(/^quizvisor: The history ".*" is of version 2 of the format, .*\n$/);
    }
    expect(readFileSync(history, 'utf8')).toBe(before);
    expect(existsSync(join(home, 'practice.json'))).toBe(false);
  });

  test('is forgotten by bank, by topic or as a whole, never without being asked', async () => {
    const { call, bank, answers } = learner();
    await call(['practice', bank, '--plain'], '1\n1\n1\n1\n');
    const unasked = await call(['history', 'forget', '--all']);
    expect([unasked.code, answers().length]).toEqual([2, 4]);
    expect(unasked.err).toContain('--yes');
    expect((await call(['history', 'forget', '--yes'])).err).toContain('What is to be forgotten?');
    await call(['history', 'forget', bank, '--topic', 'sample/rest', '--yes']);
    expect(answers()).toHaveLength(3);
    expect((await call(['history', 'forget', '--bank', 'other', '--yes'])).err).toContain(
      'There is nothing to forget.',
    );
    expect((await call(['history', 'forget', '--bank', 'sample', '--yes'])).err).toBe('3 entries are forgotten.\n');
    expect(answers()).toEqual([]);
  });
});
