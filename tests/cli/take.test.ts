import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterEach, describe, expect, test } from 'vitest';
import type { Paper, Submission } from '../../src/generated/types.ts';
import validateSubmission from '../../src/generated/validate-submission.js';
import { everyKind, folderWithPaper, paperOf, shortPaper } from '../support/paper.ts';
import { bankOf, folderWith, type Ran, run } from '../support/run.ts';

const start = Date.parse('2026-11-25T10:00:00Z');
const minute = 60_000;

interface World {
  readonly args?: readonly string[];
  readonly lang?: string;
  readonly now?: (said: string) => number;
  readonly input?: PassThrough;
  readonly stop?: AbortSignal;
}

/** Takes the paper in a folder with lines of input; the submission goes to `out.json` there. */
const take = (folder: string, lines: readonly string[], world: World = {}): Promise<Ran> =>
  run(
    [
      'take',
      join(folder, 'paper.json'),
      ...(world.args?.includes('-o') ? [] : ['-o', join(folder, 'out.json')]),
      ...(world.args ?? ['--candidate', 's1']),
    ],
    {
      input: world.input ?? lines.map((line) => `${line}\n`).join(''),
      env: { LANG: world.lang ?? 'en_US.UTF-8', QUIZVISOR_HOME: join(folder, 'home') },
      now: world.now ?? (() => start),
      ...(world.stop ? { stop: world.stop } : {}),
    },
  );

const submissionIn = (folder: string, name = 'out.json'): Submission =>
  JSON.parse(readFileSync(join(folder, name), 'utf8')) as Submission;

const journals = (folder: string, under = ''): readonly string[] => {
  const exams = join(folder, 'home', 'exams', under);
  return existsSync(exams) ? readdirSync(exams).filter((name) => name.endsWith('.ndjson')) : [];
};

const journalIn = (folder: string): string => join(folder, 'home', 'exams', journals(folder)[0] ?? '');

/** What was said, however its lines were broken. */
const flat = (text: string): string => text.replace(/\s+/g, ' ');

const howOften = (text: string, part: string): number => text.split(part).length - 1;

/** A line for each kind of question, and what stands in the submission for it. */
const everyAnswer: readonly (readonly [string, unknown])[] = [
  ['2', 'none'],
  ['1 3', ['kvm', 'xen']],
  ['t', true],
  ['a hypervisor', 'a hypervisor'],
  ['16,5 GiB', '16,5 GiB'],
  ['1=a 2=b', { esxi: 'bare', box: 'hosted' }],
  ['3 1 2', ['power', 'boot', 'login']],
  ['guest|1|4 GiB', { what: 'guest', where: 'host', size: '4 GiB' }],
  ['Two words.\nAnd a line.\n.', 'Two words.\nAnd a line.'],
];

describe('take, line by line', () => {
  test('asks every kind of question, reviews, and writes a valid submission with its receipt', async () => {
    const folder = folderWithPaper(paperOf());
    const lines = [...everyAnswer.map(([line]) => line), '/submit'];
    const { code, out, err } = await take(folder, lines, { args: ['--candidate', ' s1 ', '--name', 'Ada'] });
    expect([code, err]).toEqual([0, '']);
    const submission = submissionIn(folder);
    expect(validateSubmission(submission)).toBe(true);
    expect(submission).toEqual({
      exam: 'midterm',
      candidate: { id: 's1', name: 'Ada' },
      language: 'en',
      fingerprint: paperOf().fingerprint,
      startedAt: '2026-11-25T10:00:00.000Z',
      submittedAt: '2026-11-25T10:00:00.000Z',
      answers: Object.fromEntries(everyKind.map(({ question }, index) => [question, everyAnswer[index]?.[1]])),
    });
    expect(out).toContain('Question 4 of 9 · Writing · 1 point');
    expect(out).toContain('9 of 9 answered.');
    const hash = createHash('sha256')
      .update(readFileSync(join(folder, 'out.json')))
      .digest('hex');
    expect(out).toContain(`SHA-256:   ${hash}`);
    expect(out).toContain(`Code:      ${hash.slice(0, 16).match(/.{4}/g)?.join(' ')}`);
    expect(out).toMatch(/Candidate: Ada \(s1\)[\s\S]*Answers: {3}9 of 9[\s\S]*Time: {6}2026-11-25T10:00:00\.000Z/);
    expect([journals(folder), journals(folder, 'done').length]).toEqual([[], 1]);
  });

  test('gives no marks and no feedback', async () => {
    const { out } = await take(folderWithPaper(paperOf()), ['1', '/submit', '/submit']);
    expect(out).not.toMatch(/Right|wrong|correct|credit/);
  });

  test('moves, flags, clears and lists; what is left out is not in the submission', async () => {
    const folder = folderWithPaper(shortPaper(4));
    const lines = ['1', '/back', '3', '/skip', '/flag', 't', '/go 2', '2', '/back', '/clear', '/clear', '/list'];
    const { out } = await take(folder, [...lines, '/go 9', '/go 4', 'kvm', '/submit']);
    expect(out).toContain('Your answer so far: Windows');
    expect(out).toContain('  1. answered: Which host does');
    expect(out).toContain('  2. not answered: Which are hypervisors?');
    expect(out).toContain('  3. answered, flagged: A container');
    expect(out).toContain('There is no question 9; they go from 1 to 4.');
    expect([howOften(out, 'The answer is cleared.'), howOften(out, 'There is no answer to clear.')]).toEqual([1, 1]);
    expect(out).toContain('3 of 4 answered.\nUnanswered: 2.\nFlagged: 3.');
    expect(submissionIn(folder).answers).toEqual({ 'sample/one': 'linux', 'sample/true': true, 'sample/word': 'kvm' });
  });

  test('a flag goes away with the second /flag', async () => {
    const { out } = await take(folderWithPaper(shortPaper(1)), ['/flag', '/flag', '/submit', '/quit']);
    expect(out).toContain('Flagged.\nNo longer flagged.\n');
    expect(out).not.toContain('Flagged: ');
  });

  test('a line that is no answer costs nothing and is asked for again', async () => {
    const folder = folderWithPaper(paperOf());
    const lines = ['7', '', '1', '1 8', '1', 'maybe', 'f', '/etc', 'a lot', '5', '/submit', 'hello', '/submit'];
    const { out } = await take(folder, lines);
    for (const problem of ['none of the choices', 'That was empty', 'neither true nor false', 'read as a number'])
      expect(out).toContain(problem);
    expect(howOften(out, 'That is no command.')).toBe(1);
    expect(submissionIn(folder).answers).toEqual({
      'sample/one': 'windows',
      'sample/many': ['kvm'],
      'sample/true': false,
      'sample/word': '/etc',
      'sample/size': '5',
    });
  });

  test('a text that the input ends is kept', async () => {
    const folder = folderWithPaper(paperOf());
    await take(folder, ['/go 9', 'Half a', 'text']);
    await take(folder, ['/submit']);
    expect(submissionIn(folder).answers).toEqual({ 'sample/essay': 'Half a\ntext' });
  });

  test('nothing is handed in without /submit; the same command goes on', async () => {
    const folder = folderWithPaper(shortPaper(3));
    const first = await take(folder, ['2', '/flag', '1']);
    expect(first.code).toBe(0);
    expect(first.out).toContain('Everything that you answered is kept, and nothing is handed in.');
    expect(first.out).toContain(
      `To go on: quizvisor take ${folder}/paper.json --candidate s1 --output ${folder}/out.json`,
    );
    expect(existsSync(join(folder, 'out.json'))).toBe(false);
    const second = await take(folder, ['f', '/submit'], { now: () => start + minute });
    expect(second.out).toContain('Going on where you stopped: 2 of 3 answered.');
    expect(second.out).not.toContain('Question 2 of 3');
    expect(second.out).toContain('Flagged: 2.');
    expect(submissionIn(folder)).toMatchObject({
      startedAt: '2026-11-25T10:00:00.000Z',
      submittedAt: '2026-11-25T10:01:00.000Z',
      answers: { 'sample/one': 'none', 'sample/many': ['kvm'], 'sample/true': false },
    });
  });

  test('an id written otherwise is the same candidate', async () => {
    const folder = folderWithPaper(shortPaper(2));
    await take(folder, ['1'], { args: ['--candidate', 'Ana Ñu'] });
    const { out } = await take(folder, ['/quit'], { args: ['--candidate', ' ana N\u0303u '] });
    expect(out).toContain('Going on where you stopped: 1 of 2 answered.');
  });

  test('Ctrl-C keeps everything and ends with 130', async () => {
    const folder = folderWithPaper(shortPaper(2));
    const stop = new AbortController();
    const input = new PassThrough();
    input.write('1\n');
    const taking = take(folder, [], { input, stop: stop.signal });
    while (!journals(folder).some(() => readFileSync(journalIn(folder), 'utf8').includes('sample/one')))
      await new Promise((wake) => setTimeout(wake, 5));
    stop.abort(130);
    const { code, out } = await taking;
    expect(code).toBe(130);
    expect(out).toContain('To go on: quizvisor take');
    expect((await take(folder, ['/quit'])).out).toContain('1 of 2 answered.');
  });

  test('with no line at all nothing is begun', async () => {
    const folder = folderWithPaper(shortPaper(2));
    const { code, err } = await take(folder, []);
    expect([code, journals(folder)]).toEqual([2, []]);
    expect(err).toBe('quizvisor: There is no terminal and no line on standard input; the exam was not begun.\n');
  });

  test('speaks Spanish to the last word', async () => {
    const folder = folderWithPaper(shortPaper(3, { minutes: 45, language: 'es' }));
    const lines = ['/time', '9', '2', '/flag', '/list', '/back', '/clear', '/submit', 'x', '/submit'];
    const { out } = await take(folder, lines, { lang: 'es_ES.UTF-8' });
    expect(out).toContain('Pregunta 1 de 3 · Choices · 1 punto');
    expect(out).toContain('quedan 45 min');
    expect(out).toContain('Respuestas: 0 de 3');
    expect(out).not.toMatch(/Question|answer|flagged|Type|left|Handed|Candidate:|command/);
  });

  test('no text of a paper or a candidate moves the cursor', async () => {
    const evil = '\u001B[2J\u009B2J\u202E';
    const [first] = everyKind;
    if (first?.kind !== 'choose-one') throw new Error();
    const question = {
      ...first,
      prompt: `P${evil}`,
      choices: [
        { id: 'windows', text: `C${evil}` },
        { id: 'none', text: 'None' },
      ],
    };
    const folder = folderWithPaper(
      paperOf({
        exam: { id: `e${evil}`, title: `T${evil}` },
        sections: [{ title: `S${evil}`, questions: [question] }],
      }),
    );
    const { code, out, err } = await take(
      folder,
      ['/list', `/go ${evil}`, '/go 1', '1', '/go 1', evil, '/submit', '/submit'],
      {
        args: ['--candidate', `x${evil}`, '--name', evil],
      },
    );
    expect([code, err]).toEqual([0, '']);
    expect(out).not.toMatch(/[\u001B\u009B\u202E]/);
    expect(readFileSync(join(folder, 'out.json'), 'utf8')).not.toMatch(/[\u001B\u009B\u202E]/);
    expect(submissionIn(folder).candidate.id).toBe(`x${evil}`);
  });
});

describe('the clock of an exam', () => {
  const later = (minutes: number) => (said: string) =>
    said.includes('Noted: None') ? start + minutes * minute : start;

  test('counts from the first start, and warns once at 10, 5 and 1 minutes', async () => {
    const folder = folderWithPaper(shortPaper(3, { minutes: 20 }));
    const first = await take(folder, ['2', '/time', '/time'], { now: later(11) });
    expect(howOften(first.out, '10 minutes are left.')).toBe(1);
    expect(howOften(first.out, '9 min left')).toBe(2);
    const second = await take(folder, ['/time', '/quit'], { now: () => start + 19.5 * minute });
    expect(second.out).toContain('1 of 3 answered. 30 s left.');
    expect(second.out).not.toContain('is left.');
  });

  test('hands in at the end what was kept, and takes nothing more', async () => {
    const folder = folderWithPaper(shortPaper(3, { minutes: 20 }));
    const { code, out } = await take(folder, ['2', '1', 't', '/submit'], { now: later(20) });
    expect(code).toBe(0);
    expect(out).toContain('The time is up. What was kept is handed in.');
    expect(submissionIn(folder)).toMatchObject({ submittedAt: '2026-11-25T10:20:00.000Z' });
    expect(submissionIn(folder).answers).toEqual({ 'sample/one': 'none' });
  });

  test('takes an answer in the last moment', async () => {
    const folder = folderWithPaper(shortPaper(3, { minutes: 20 }));
    await take(folder, ['2', '1', '/submit', '/submit'], { now: later(20 - 1 / minute) });
    expect(Object.keys(submissionIn(folder).answers)).toEqual(['sample/one', 'sample/many']);
  });

  test('hands in what there is where it ran out while nobody was there', async () => {
    const folder = folderWithPaper(shortPaper(3, { minutes: 20 }));
    await take(folder, ['2', '/quit']);
    const { code, out } = await take(folder, ['1'], { now: () => start + 25 * minute });
    expect(code).toBe(0);
    expect(out).toContain('The time ran out while you were away. What was kept is handed in.');
    expect(out).not.toContain('Question');
    expect(submissionIn(folder).answers).toEqual({ 'sample/one': 'none' });
  });

  test('ends when the exam closes, where that is sooner', async () => {
    const folder = folderWithPaper(shortPaper(2, { minutes: 20, closesAt: '2026-11-25T11:05:00+01:00' }));
    const { out } = await take(folder, ['/time', '/quit']);
    expect(out).toContain('5 min left');
    const { out: after } = await take(folder, ['1'], { now: () => start + 5 * minute });
    expect(after).toContain('The time ran out');
  });

  test('refuses before it opens, with the instant as it is written', async () => {
    const folder = folderWithPaper(shortPaper(2, { opensAt: '2026-11-25T11:00:01+01:00' }));
    const { code, err } = await take(folder, ['1']);
    expect([code, err]).toEqual([2, 'quizvisor: The exam opens at 2026-11-25T11:00:01+01:00. Come back then.\n']);
    expect(journals(folder)).toEqual([]);
    expect((await take(folder, ['/quit'], { now: () => start + 1000 })).code).toBe(0);
  });

  test('lets it be taken after it closed, and says that this is late', async () => {
    const folder = folderWithPaper(shortPaper(1, { minutes: 20, closesAt: '2026-11-25T09:00:00Z' }));
    const { code, out } = await take(folder, ['/time', '2', '/submit']);
    expect(code).toBe(0);
    expect(flat(out)).toContain('What you hand in now will be marked as late.');
    expect(out).toContain('20 min left');
    expect(out).toContain('The exam closed at 2026-11-25T09:00:00Z: this is late.');
  });

  test('is no matter where there is no limit', async () => {
    const { out } = await take(folderWithPaper(shortPaper(1)), ['/time', '/quit'], { now: () => start * 2 });
    expect(out).toContain('There is no time limit.');
  });
});

describe('what is refused in one line', () => {
  const refused = async (paper: object | string, args?: readonly string[]): Promise<string> => {
    const folder = typeof paper === 'string' ? folderWith({ 'paper.json': paper }) : folderWithPaper(paper);
    const { code, out, err } = await take(folder, ['1'], args ? { args } : {});
    expect([code, out]).toEqual([2, '']);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
    expect(journals(folder)).toEqual([]);
    return err;
  };
  const mine = { candidate: { id: 'S1', name: 'Ada' } };

  test.each<[string, object | string, string]>([
    ['what is not JSON', '{"paper": 1,', 'is no paper that can be taken (JSON)'],
    ['an empty file', '', 'is no paper that can be taken (JSON)'],
    ['other JSON', '[1]', 'is no paper that can be taken (paper)'],
    ['a paper of the future', { paper: 2 }, 'was made by a newer version of quizvisor'],
    ['a paper that lacks something', { ...paperOf(), language: undefined }, '(required language)'],
    ['a paper with more than it may', { ...paperOf(), key: 1 }, '(additionalProperties key)'],
    [
      'a question that is there twice',
      paperOf({ sections: [...paperOf().sections, ...paperOf().sections] }),
      '(sample/',
    ],
    ['no question', paperOf({ sections: [{ title: '', questions: [] }] }), '(/sections)'],
  ])('%s', async (_, paper, reason) => expect(await refused(paper)).toContain(reason));

  test('nobody who is named', async () => expect(await refused(paperOf(), [])).toContain('--candidate ID'));
  test('an id that nobody sees', async () => expect(await refused(paperOf(), ['--candidate', ' '])).toContain('no id'));
  test('somebody else than the paper names', async () =>
    expect(await refused(paperOf(mine), ['--candidate', 's2'])).toContain('The paper is that of "S1", not of "s2".'));
  test('another language than the paper has', async () =>
    expect(await refused(paperOf(mine), ['--language', 'es'])).toContain('in the language "en"'));
  test('a folder for the submission that is not there', async () =>
    expect(await refused(paperOf(mine), ['-o', 'gone/out.json'])).toContain('"gone/out.json" cannot be written'));

  test('but not the candidate of the paper, written otherwise', async () => {
    const folder = folderWithPaper(paperOf(mine));
    expect((await take(folder, ['/submit', '/submit'])).code).toBe(0);
    expect(submissionIn(folder).candidate).toEqual({ id: 'S1', name: 'Ada' });
    const { out } = await take(folder, ['/quit'], { args: [] });
    expect(out).toContain(`To go on: quizvisor take ${folder}/paper.json --output`);
  });
});

describe('an unfinished attempt', () => {
  const begun = async (paper: Paper = shortPaper(3)): Promise<string> => {
    const folder = folderWithPaper(paper);
    await take(folder, ['2', '/flag', '1', '/quit']);
    return folder;
  };

  test('loses no whole line wherever its journal is cut off', async () => {
    const whole = readFileSync(journalIn(await begun()));
    const lines = whole.toString().trimEnd().split('\n');
    expect(lines).toHaveLength(4);
    const folder = folderWithPaper(shortPaper(3));
    const name = journals(await begun())[0] ?? '';
    mkdirSync(join(folder, 'home', 'exams'), { recursive: true });
    const file = join(folder, 'home', 'exams', name);
    let size = 0;
    const ends = lines.map((line) => {
      size += Buffer.byteLength(line) + 1;
      return size;
    });
    for (let offset = 0; offset <= whole.length; offset += 1) {
      writeFileSync(file, whole.subarray(0, offset));
      // A line that lacks its break only is whole.
      const kept = ends.filter((end) => end - 1 <= offset).length;
      const { code, out } = await take(folder, ['/submit', '/quit']);
      expect([offset, code]).toEqual([offset, 0]);
      const answered = kept >= 4 ? 2 : kept >= 2 ? 1 : 0;
      expect([offset, out.includes(`${answered} of 3 answered.\n`)]).toEqual([offset, true]);
      expect([offset, out.includes('Flagged: 2.')]).toEqual([offset, kept >= 3]);
      const healed = readFileSync(file, 'utf8');
      expect([offset, healed]).toEqual([offset, `${lines.slice(0, Math.max(1, kept)).join('\n')}\n`]);
    }
  }, 120_000);

  test('passes over a line that is no JSON, and says so', async () => {
    const folder = await begun();
    const journalBefore = journalIn(folder);
    const lines = readFileSync(journalBefore, 'utf8').split('\n');
    writeFileSync(journalIn(folder), [...lines.slice(0, 2), '\u0000{garbage', ...lines.slice(2)].join('\n'));
    const { code, out } = await take(folder, ['/submit', '/submit']);
    expect(code).toBe(0);
    expect(flat(out)).toContain(`1 line of ${journalBefore} cannot be read and was passed over.`);
    expect(Object.keys(submissionIn(folder).answers)).toEqual(['sample/one', 'sample/many']);
  });

  test('of another edition is not mixed with this one', async () => {
    const folder = await begun();
    const before = readFileSync(journalIn(folder), 'utf8');
    writeFileSync(join(folder, 'paper.json'), JSON.stringify(shortPaper(3, { variant: '0000-0000' })));
    const { code, err } = await take(folder, ['1']);
    expect(code).toBe(2);
    expect(err).toContain(`unfinished attempt at another edition of this exam in ${journalIn(folder)}.`);
    expect(readFileSync(journalIn(folder), 'utf8')).toBe(before);
  });

  test.each([
    ['of a newer quizvisor', '{"take":2}', 'was begun with a newer version of quizvisor'],
    ['whose first line is something else', '{"take":1}', 'cannot be read'],
    ['whose first line is no JSON', 'garbage', 'cannot be read'],
  ])('%s is refused and left as it is', async (_, head, reason) => {
    const folder = await begun();
    const damaged = `${head}\n${readFileSync(journalIn(folder), 'utf8').split('\n').slice(1).join('\n')}`;
    writeFileSync(journalIn(folder), damaged);
    const { code, err } = await take(folder, ['1']);
    expect(code).toBe(2);
    expect(err).toContain(reason);
    expect(readFileSync(journalIn(folder), 'utf8')).toBe(damaged);
  });

  test('is open in one place only', async () => {
    const folder = folderWithPaper(shortPaper(2));
    const input = new PassThrough();
    input.write('1\n');
    const first = take(folder, [], { input });
    while (journals(folder).length === 0) await new Promise((wake) => setTimeout(wake, 5));
    const second = await take(folder, ['2', '/submit', '/submit']);
    expect([second.code, second.out]).toEqual([2, '']);
    expect(second.err).toBe(
      `quizvisor: This exam is being taken in another terminal (process ${process.pid}). Go on there, or end it first.\n`,
    );
    expect((await take(folder, ['/quit'], { args: ['--candidate', 's2'] })).code).toBe(0);
    input.end('2\n/submit\n');
    expect((await first).code).toBe(0);
    expect(submissionIn(folder).answers).toEqual({ 'sample/one': 'windows', 'sample/many': ['gimp'] });
    expect(readdirSync(join(folder, 'home', 'exams')).filter((name) => name.endsWith('.lock'))).toEqual([]);
  });

  test('whose submission was written is only moved aside', async () => {
    const folder = await begun();
    const line = { event: 'handed-in', file: 'out.json', sha256: 'ab'.repeat(32), at: '2026-11-25T10:30:00Z' };
    writeFileSync(journalIn(folder), `${readFileSync(journalIn(folder), 'utf8')}${JSON.stringify(line)}\n`);
    const { code, out } = await take(folder, ['1']);
    expect(code).toBe(0);
    expect(out).toContain('It was handed in already, at 2026-11-25T10:30:00Z.');
    expect([existsSync(join(folder, 'out.json')), journals(folder)]).toEqual([false, []]);
  });

  test('stays where the submission cannot be written', async () => {
    const folder = await begun();
    const args = ['--candidate', 's1', '-o', join(folder, 'late', 'out.json')];
    mkdirSync(join(folder, 'late'));
    const input = new PassThrough();
    const taking = take(folder, [], { args, input });
    const { rmdirSync } = await import('node:fs');
    rmdirSync(join(folder, 'late'));
    input.end('/submit\n/submit\n');
    const { code, err } = await taking;
    expect(code).toBe(2);
    expect(err).toContain('cannot be written');
    expect(journals(folder)).toHaveLength(1);
  });
});

describe('without -o', () => {
  const before = process.cwd();
  afterEach(() => process.chdir(before));

  test('a submission is named after the exam and the candidate, and never written over another one', async () => {
    const folder = folderWithPaper(shortPaper(1));
    process.chdir(folder);
    const handIn = (line: string) =>
      run(['take', 'paper.json', '--candidate', '../Ada ☃/1'], {
        input: `${line}\n/submit\n`,
        env: { LANG: 'en_US.UTF-8', QUIZVISOR_HOME: join(folder, 'home') },
      });
    expect((await handIn('1')).out).toContain('midterm-Ada-1.submission.json');
    const second = await handIn('2');
    expect(second.out).toContain('You have handed this exam in before');
    expect(second.out).toContain('midterm-Ada-1-2.submission.json');
    expect(submissionIn(folder, 'midterm-Ada-1.submission.json').answers).toEqual({ 'sample/one': 'windows' });
    expect(submissionIn(folder, 'midterm-Ada-1-2.submission.json').answers).toEqual({ 'sample/one': 'none' });
    expect(journals(folder, 'done')).toHaveLength(2);
  });
});

describe('an exam in YAML', () => {
  const question = { type: 'true-false', prompt: { en: 'A guest?', es: '¿Un huésped?' }, answer: true };
  const files = (exam: object) =>
    folderWith({
      'bank.yaml': bankOf([{ id: 'one', ...question }], { languages: ['en', 'es'] }),
      'paper.json': JSON.stringify({
        exam: 'little',
        title: 'Little',
        banks: ['bank.yaml'],
        sections: [{ title: 'All', questions: ['sample/one'] }],
        ...exam,
      }),
    });

  test('is made into the paper of the candidate, and graded without a warning', async () => {
    const folder = files({});
    const { code, out } = await take(folder, ['v', '/submit'], { args: ['--candidate', 's1', '--language', 'es'] });
    expect(code).toBe(0);
    expect(out).toContain('¿Un huésped?');
    expect(submissionIn(folder)).toMatchObject({ exam: 'little', language: 'es', answers: { 'sample/one': true } });
    writeFileSync(join(folder, 'exam.yaml'), readFileSync(join(folder, 'paper.json')));
    const graded = await run(['grade', join(folder, 'exam.yaml'), join(folder, 'out.json')]);
    expect(graded.code).toBe(0);
    const { results } = JSON.parse(graded.out) as { results: readonly { warnings?: unknown }[] };
    expect(results).toMatchObject([{ answers: [{ status: 'correct' }] }]);
    expect(results[0]?.warnings ?? []).toEqual([]);
  });

  test('is taken in its own language, in the one asked for, or in that of the interface', async () => {
    const asked = async (exam: object, args: readonly string[], lang = 'en_US.UTF-8') =>
      take(files(exam), ['/quit'], { args: ['--candidate', 's1', ...args], lang });
    expect((await asked({ language: 'es' }, [])).out).toContain('¿Un huésped?');
    expect((await asked({ language: 'es' }, ['--language', 'en'])).err).toContain('in the language "es"');
    expect((await asked({}, [], 'es_ES.UTF-8')).out).toContain('¿Un huésped?');
    expect((await asked({}, [])).out).toContain('A guest?');
    expect((await asked({}, ['--language', 'fr'])).err).toContain('It takes: en, es.');
  });
});
