import { describe, expect, test } from 'vitest';
import { readYaml } from '../../src/io/yaml.ts';
import { checked, place } from '../support/checked.ts';
import { graded, statusesOf, submission } from '../support/graded.ts';
import { bankText, folderWith, run } from '../support/run.ts';

const practised = (yaml: string, input: string) =>
  run(['practice', `${folderWith({ 'bank.yaml': yaml })}/bank.yaml`, '--plain'], { input });

describe('Y01: words that other parsers take for booleans stay as typed or are refused', () => {
  const words = bankText(`  - id: norway
    type: single-choice
    topic: all
    prompt: Which is the country code of Norway?
    choices:
      no: No
      on: on
      off: OFF
      y: y
      yes: yes
    answer: no
    shuffle: false
`);

  test('No, on, OFF, y and yes are choices, shown as they were typed', async () => {
    const { code, findings } = await checked(words);
    expect(code).toBe(0);
    expect(new Set(findings.map(({ rule, severity }) => `${severity} ${rule}`))).toEqual(
      new Set(['info other-reader']),
    );
    const { out } = await practised(words, '1\n');
    expect(out).toContain('  1. No\n  2. on\n  3. OFF\n  4. y\n  5. yes\n');
    expect(out).toContain('Your answer: No\n');
  });

  test('no is a choice that can be answered, and false is no way to say it', async () => {
    const { report } = await graded(words, [
      submission('s1', { norway: 'no' }),
      submission('s2', { norway: false }),
      submission('s3', { norway: 'off' }),
    ]);
    expect(statusesOf(report, 'sample/norway')).toEqual(['correct', 'invalid', 'incorrect']);
  });

  test('True and False as choices are refused, each with its place and its own spelling', async () => {
    const { code, findings } = await checked(
      bankText(`  - id: python
    type: single-choice
    topic: all
    prompt: What does Python print for 1 > 2 ?
    choices:
      a: False
      b: True
      c: "False "
    answer: a
`),
    );
    expect(code).toBe(1);
    expect(findings.map(place)).toEqual(['11:10 unquoted-text', '12:10 unquoted-text']);
    expect(findings[0]?.message).toBe('`False` was read as the boolean false.');
    expect(findings[0]?.help).toBe('Write it in quotes: `"False"`.');
    expect(findings[1]?.message).toBe('`True` was read as the boolean true.');
  });

  test('False as the answer of a text question is refused, and in quotes it is a text like any other', async () => {
    const question = (answer: string) =>
      bankText(`  - id: python
    type: short-answer
    topic: all
    prompt: What does Python print for 1 > 2 ?
    answer: [${answer}]
`);
    const { findings } = await checked(question('False'));
    expect(findings.map(place)).toEqual(['10:14 unquoted-text']);
    const { report } = await graded(question('"False"'), [
      submission('s1', { python: 'False' }),
      submission('s2', { python: false }),
    ]);
    expect(statusesOf(report, 'sample/python')).toEqual(['correct', 'invalid']);
  });

  test('true is no id of a choice', async () => {
    const { findings } = await checked(
      bankText(`  - id: q
    type: single-choice
    topic: all
    prompt: Is it?
    choices: {true: Yes, no: No}
    answer: no
`),
    );
    expect(findings.filter(({ severity }) => severity === 'error').map(place)).toEqual(['10:15 wrong-value']);
    expect(findings[0]?.message).toBe('`true` is no id.');
  });

  test('yes as the answer of a true-false question is refused and the two words it takes are named', async () => {
    const { findings } = await checked(
      bankText(`  - id: q
    type: true-false
    topic: all
    prompt: Is it?
    answer: yes
`),
    );
    expect(findings.map(place)).toEqual(['10:13 wrong-type']);
    expect(findings[0]?.message).toBe('This must be true or false; found a text ("yes").');
    expect(findings[0]?.help).toBe('Write `true` or `false`, without quotes.');
  });
});

describe('Y02: a colon or a back-tick in prose is explained to somebody who knows no YAML', () => {
  const colon = bankText(`  - id: first
    type: true-false
    topic: all
    prompt: Fine.
    answer: true
  - id: colon
    type: true-false
    topic: all
    prompt: Which is right: its or it's?
    answer: true
`);
  const tick = bankText(`  - id: tick
    type: single-choice
    topic: all
    prompt: Which prints the working folder?
    choices:
      pwd: \`pwd\`
      cd: \`cd\`
    answer: pwd
`);

  test('the colon gets one finding at its place, in its question, with the remedy', async () => {
    const { code, findings } = await checked(colon);
    expect(code).toBe(1);
    expect(findings.map(place)).toEqual(['14:27 yaml-syntax']);
    expect(findings[0]).toMatchObject({
      pointer: '/questions/1',
      message: 'A text without quotes holds a colon and a space, which YAML takes for the end of a key.',
      help: 'Put the whole text in double quotes, or write it as a block: `prompt: |`, the text indented below.',
    });
  });

  test('a colon on the first line of a question counts to that question', async () => {
    const { findings } = await checked(
      bankText(`  - id: first
    type: true-false
    topic: all
    prompt: Fine.
    answer: true
  - prompt: Which is right: its or it's?
    id: colon
`),
    );
    expect(findings.map(place)).toEqual(['11:27 yaml-syntax']);
    expect(findings[0]?.pointer).toBe('/questions/1');
  });

  test('a colon in the title is in no question', async () => {
    const { findings } = await checked('bank: sample\ntitle: Grammar: its\nquestions: []\n');
    expect(findings.map(place)).toEqual(['2:15 yaml-syntax']);
    expect(findings[0]?.pointer).toBe('');
  });

  test('the back-tick gets one finding at its place, in its question, with the remedy', async () => {
    const { code, findings } = await checked(tick);
    expect(code).toBe(1);
    expect(findings.map(place)).toEqual(['11:12 yaml-syntax']);
    expect(findings[0]).toMatchObject({
      pointer: '/questions/0',
      message: 'A text without quotes begins with a sign that means something in YAML.',
      help: 'Put the whole text in quotes.',
    });
  });

  test('the other files are still checked', async () => {
    const folder = folderWith({
      'a.yaml': colon,
      'b.yaml': tick,
      'c.yaml': bankText('  - {id: q, type: true-false, topic: al, prompt: A, answer: true}\n'),
    });
    const { code, out } = await run(['check', folder, '--format', 'json']);
    const { files, findings } = JSON.parse(out) as { files: string[]; findings: { file: string; rule: string }[] };
    expect(code).toBe(1);
    expect(files).toHaveLength(3);
    expect(findings.map(({ file, rule }) => `${file.slice(-6)} ${rule}`)).toEqual([
      'a.yaml yaml-syntax',
      'b.yaml yaml-syntax',
      'c.yaml unknown-topic',
    ]);
  });
});

describe('Y03: what a comment swallows never goes unnoticed', () => {
  test('a prompt cut short and a choice that is nothing are both found; C# stays whole', async () => {
    const { code, findings } = await checked(
      bankText(`  - id: hash
    type: single-choice
    topic: all
    prompt: Which CSS selector picks the element with id menu, .menu or #menu?
    choices:
      class: .menu
      id: #menu
      element: menu
    answer: id
  - id: sharp
    type: short-answer
    topic: all
    prompt: Which language did Microsoft make of C and one sign?
    answer: [C#]
`),
    );
    expect(code).toBe(1);
    expect(findings.map(place)).toEqual(['9:13 cut-text', '12:7 missing-value']);
    expect(findings[0]?.message).toBe('The text ends before `#menu?`, which YAML takes for a comment.');
    expect(findings[1]?.help).toContain('A text that begins with `#` goes in quotes');
  });

  test('a text cut short on its second line is found', async () => {
    const { findings } = await checked(
      bankText(`  - id: hash
    type: true-false
    topic: all
    prompt: The selector of the element with id menu,
      that is, #menu.
    answer: true
`),
    );
    expect(findings.map(place)).toEqual(['9:13 cut-text']);
    expect(findings[0]?.message).toContain('`#menu.`');
  });

  test('a hash that hides the end of a list in brackets is named at its place', async () => {
    const { findings } = await checked(
      bankText(`  - id: hash
    type: single-choice
    topic: all
    prompt: Which?
    choices: {class: .menu, id: #menu, element: menu}
    answer: id
`),
    );
    expect(findings.map(place)).toEqual(['10:33 yaml-syntax']);
    expect(findings[0]).toMatchObject({
      pointer: '/questions/0',
      message: 'YAML takes `#` after a space for a comment, so the bracket opened before it is never closed.',
      help: 'Put the text that begins with `#` in quotes.',
    });
  });

  test('C# is the answer, C is not', async () => {
    const { report } = await graded(
      bankText('  - {id: sharp, type: short-answer, topic: all, prompt: Which?, answer: [C#]}\n'),
      [submission('s1', { sharp: 'c#' }), submission('s2', { sharp: 'C' })],
    );
    expect(statusesOf(report, 'sample/sharp')).toEqual(['correct', 'incorrect']);
  });

  test('in quotes a hash is a sign like any other', async () => {
    const quoted = bankText(`  - id: hash
    type: single-choice
    topic: all
    prompt: "Which selector, .menu or #menu?"
    choices: {class: .menu, id: "#menu", tag: menu}
    answer: id
    shuffle: false
`);
    expect(await checked(quoted)).toEqual({ code: 0, findings: [] });
    expect((await practised(quoted, '2\n')).out).toContain('  1. .menu\n  2. #menu\n');
  });
});

describe('Y04: 3.10 never becomes 3.1', () => {
  const release = (choices: string, price: string) =>
    bankText(`  - id: release
    type: single-choice
    topic: all
    prompt: Which Python release came right after 3.9?
    choices: ${choices}
    answer: b
    shuffle: false
  - id: price
    type: short-answer
    topic: all
    prompt: What does the ticket cost?
    answer: [${price}]
`);

  test('every version without quotes is refused with its own spelling', async () => {
    const { code, findings } = await checked(release('{a: 3.1, b: 3.10, c: 3.9, d: 7.10}', '1.50'));
    expect(code).toBe(1);
    expect(findings.map(place)).toEqual([
      '10:18 unquoted-text',
      '10:26 unquoted-text',
      '10:35 unquoted-text',
      '10:43 unquoted-text',
      '17:14 unquoted-text',
    ]);
    expect(findings[1]?.message).toBe('`3.10` was read as the number 3.1.');
    expect(findings[1]?.help).toBe('Write it in quotes: `"3.10"`.');
    expect(findings[4]?.help).toBe('Write it in quotes: `"1.50"`.');
  });

  test('in quotes they are four choices, each as typed', async () => {
    const quoted = release('{a: "3.1", b: "3.10", c: "3.9", d: "7.10"}', '"1.50"');
    expect(await checked(quoted)).toEqual({ code: 0, findings: [] });
    expect((await practised(quoted, '2\n')).out).toContain('  1. 3.1\n  2. 3.10\n  3. 3.9\n  4. 7.10\n');
    const { report } = await graded(quoted, [
      submission('s1', { release: 'b', price: '1.50' }),
      submission('s2', { release: 'a', price: '1.5' }),
    ]);
    expect(statusesOf(report, 'sample/release')).toEqual(['correct', 'incorrect']);
    expect(statusesOf(report, 'sample/price')).toEqual(['correct', 'incorrect']);
  });
});

describe('Y05: leading zeros are kept or asked about', () => {
  const codes = (zip: string, agents: string) =>
    bankText(`  - id: zip
    type: short-answer
    topic: all
    prompt: Which is the postal code?
    answer: [${zip}]
  - id: agent
    type: single-choice
    topic: all
    prompt: Which number has the agent?
    choices: ${agents}
    answer: a
`);

  test('numbers with leading zeros are refused as texts, spelt as they were', async () => {
    const { code, findings } = await checked(codes('02142', '{a: 007, b: "7", c: 012}'));
    expect(code).toBe(1);
    expect(findings.map(place)).toEqual(['10:14 unquoted-text', '15:18 unquoted-text', '15:34 unquoted-text']);
    expect(findings.map(({ message }) => message)).toEqual([
      '`02142` was read as the number 2142.',
      '`007` was read as the number 7.',
      '`012` was read as the number 12.',
    ]);
    expect(findings[0]?.help).toBe('Write it in quotes: `"02142"`.');
  });

  test('in quotes only the code with its zeros is right', async () => {
    const quoted = codes('"02142"', '{a: "007", b: "7", c: "012"}');
    expect(await checked(quoted)).toEqual({ code: 0, findings: [] });
    const { report } = await graded(quoted, [
      submission('s1', { zip: '02142' }),
      submission('s2', { zip: '2142' }),
      submission('s3', { zip: 2142 }),
    ]);
    expect(statusesOf(report, 'sample/zip')).toEqual(['correct', 'incorrect', 'invalid']);
  });
});

describe('Y06: a key written twice is an error with both lines', () => {
  const river = bankText(`  - id: river
    type: single-choice
    topic: all
    prompt: Which is the longest river of Europe?
    choices: {volga: Volga, danube: Danube, rhine: Rhine}
    answer: danube
    points: 1
    answer: volga
`);

  test('the second answer is named with its place and the line of the first', async () => {
    const { code, findings } = await checked(river);
    expect(code).toBe(1);
    expect(findings.map(place)).toEqual(['13:5 yaml-duplicate-key']);
    expect(findings[0]).toMatchObject({
      pointer: '/questions/0/answer',
      message: 'The key `answer` is written twice here; the first time is on line 11.',
      help: 'Keep one of the two.',
    });
  });

  test('the bank is not used', async () => {
    const { code, out, err } = await practised(river, '1\n');
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toContain(':13:5: The key `answer` is written twice here; the first time is on line 11.');
  });

  test('one key in quotes and one without are the same key', async () => {
    const { findings } = await checked(
      bankText('  - {id: q, type: true-false, topic: all, prompt: A, answer: true, "answer": false}\n'),
    );
    expect(findings.map(place)).toEqual(['6:68 yaml-duplicate-key']);
    expect(findings[0]?.message).toBe('The key `answer` is written twice here; the first time is on line 6.');
  });
});

describe('Y07: a date stays the text that was typed', () => {
  const days = bankText(`  - id: day
    type: single-choice
    topic: all
    asOf: 2024-03-10
    prompt: Which of these days exists?
    choices: {a: 2024-02-29, b: 2023-02-29, c: 2024-02-30}
    answer: a
    shuffle: false
  - id: leap
    type: short-answer
    topic: all
    prompt: Which day was added in 2024?
    answer: [2024-02-29]
`);

  test('dates are choices as typed, even days that there are not', async () => {
    const { code, findings } = await checked(days);
    expect(code).toBe(0);
    expect(new Set(findings.map(({ rule, severity }) => `${severity} ${rule}`))).toEqual(
      new Set(['info other-reader']),
    );
    const { out } = await practised(days, '1\n2024-02-29\n');
    expect(out).toContain('  1. 2024-02-29\n  2. 2023-02-29\n  3. 2024-02-30\n');
    expect(out).toContain('2 right of 2 answers');
  });

  test('a date as the accepted answer is compared as a text', async () => {
    const { report } = await graded(days, [
      submission('s1', { leap: '2024-02-29' }),
      submission('s2', { leap: '2024-02-29T00:00:00.000Z' }),
      submission('s3', { leap: '2024-03-01' }),
    ]);
    expect(statusesOf(report, 'sample/leap')).toEqual(['correct', 'incorrect', 'incorrect']);
  });

  test('a time of submission without an offset is no time, and that is said', async () => {
    const { code, report } = await graded(days, [
      { ...submission('s1', {}), submittedAt: '2024-03-10T09:00:00' },
      { ...submission('s2', {}), submittedAt: '2024-03-10T09:00:00+01:00' },
    ]);
    expect(code).toBe(0);
    expect(report.results.map(({ warnings }) => warnings)).toEqual([
      ['"2024-03-10T09:00:00" in submittedAt is no time with an offset (2026-12-01T09:00:00+01:00); it was ignored.'],
      [],
    ]);
  });
});

describe('Y08: null, ~ and an empty item are no texts', () => {
  test('each is refused with what was typed, and an empty one with what to do', async () => {
    const { code, findings } = await checked(
      bankText(`  - id: nothing
    type: short-answer
    topic: all
    prompt: Of which value is the type "object" although it is nothing?
    answer: [null]
  - id: missing
    type: single-choice
    topic: all
    prompt: Which is printed for a missing property?
    choices:
      a: Null
      b: ~
      c: undefined
    answer: c
  - id: unfinished
    type: short-answer
    topic: all
    prompt: An unfinished question
    answer:
  - id: item
    type: short-answer
    topic: all
    prompt: An unfinished list
    answer:
      - one
      -
      - # two
      - three
`),
    );
    expect(code).toBe(1);
    expect(findings.map(place)).toEqual([
      '10:14 unquoted-text',
      '16:10 unquoted-text',
      '17:10 unquoted-text',
      '24:5 missing-value',
      '31:7 missing-value',
      '32:7 missing-value',
    ]);
    expect(findings[0]?.message).toBe('`null` was read as nothing.');
    expect(findings[1]?.help).toBe('Write it in quotes: `"Null"`.');
    expect(findings[2]?.help).toBe('Write it in quotes: `"~"`.');
    expect(findings[3]?.message).toBe('The field has no value.');
  });

  test('in quotes null is the answer, and neither a blank nor a missing one is', async () => {
    const quoted = bankText('  - {id: nothing, type: short-answer, topic: all, prompt: Which?, answer: ["null"]}\n');
    expect(await checked(quoted)).toEqual({ code: 0, findings: [] });
    const { report } = await graded(quoted, [
      submission('s1', { nothing: 'null' }),
      submission('s2', { nothing: null }),
      submission('s3', { nothing: '' }),
      submission('s4', {}),
      submission('s5', { nothing: '~' }),
    ]);
    expect(statusesOf(report, 'sample/nothing')).toEqual([
      'correct',
      'unanswered',
      'unanswered',
      'unanswered',
      'incorrect',
    ]);
  });

  test('in quotes null, ~ and undefined are three choices', async () => {
    const quoted = bankText(`  - id: missing
    type: single-choice
    topic: all
    prompt: Which is printed for a missing property?
    choices: {a: "null", b: "~", c: undefined}
    answer: c
    shuffle: false
`);
    expect(await checked(quoted)).toEqual({ code: 0, findings: [] });
    expect((await practised(quoted, '3\n')).out).toContain('  1. null\n  2. ~\n  3. undefined\n');
  });
});

describe('Y09: a tab is named where it does harm and kept where it does none', () => {
  test('an indentation by tabs is named with its line, and no tab is in the message', async () => {
    const { code, findings } = await checked(
      bankText(`  - id: keys
    type: single-choice
    topic: all
    prompt: Which key moves the focus?
    choices:
\ta: Tab
\tb: Esc
    answer: a
`),
    );
    expect(code).toBe(1);
    expect(findings.map(place)).toEqual(['11:1 yaml-syntax']);
    expect(findings[0]).toMatchObject({
      pointer: '/questions/0',
      message: 'The line is indented with a TAB; YAML wants spaces.',
      help: 'Replace the tabs at the start of the line with spaces.',
    });
  });

  test('a tab after spaces is named as well', async () => {
    const { findings } = await checked(bankText('  - id: keys\n  \ttype: true-false\n'));
    expect(findings.map(({ line, rule }) => `${line} ${rule}`)).toEqual(['7 yaml-syntax']);
    expect(findings[0]?.message).toBe('The line is indented with a TAB; YAML wants spaces.');
  });

  test('a tab in a block or in quotes is kept', async () => {
    const tabs = bankText(`  - id: make
    type: short-answer
    topic: all
    prompt: |
      Fill in the rule:
      all:
      \tcc main.c
    answer: ["a\\tb", "c\td"]
`);
    expect(await checked(tabs)).toEqual({ code: 0, findings: [] });
    expect(readYaml(tabs).data).toMatchObject({
      questions: [{ prompt: 'Fill in the rule:\nall:\n\tcc main.c\n', answer: ['a\tb', 'c\td'] }],
    });
  });
});
