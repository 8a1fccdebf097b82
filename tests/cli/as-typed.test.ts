import { describe, expect, test } from 'vitest';
import { run } from '../support/run.ts';

const listed = async (...args: readonly string[]): Promise<ReadonlySet<string>> => {
  const { out } = await run(['list', '--format', 'json', ...args]);
  return new Set((JSON.parse(out) as readonly { readonly topic: string }[]).map(({ topic }) => topic));
};

describe('a topic', () => {
  test.each(['kvm', 'KVM', 'hypervisors/kvm', ' Kvm '])('is understood as %j', async (name) =>
    expect([...(await listed('--topic', name))]).toEqual(['hypervisors/kvm']),
  );
  test('is understood by its title in either language', async () => {
    const spanish = await listed('--topic', 'Productos y sus tipos');
    expect(spanish.size).toBeGreaterThan(0);
    expect(await listed('--topic', 'products and their types')).toEqual(spanish);
  });
  test('that there is not brings the nearest few', async () => {
    const { code, err } = await run(['practice', '--topic', 'kvn']);
    expect([code, err.length < 250]).toEqual([2, true]);
    expect(err).toMatch(/There is no topic "kvn" \(Did you mean kvm\?\)\. The nearest of \d+: .*\bkvm\b/);
  });
});

describe('a bank', () => {
  test.each([
    ['by its name', ['emulation']],
    ['by --bank', ['--bank', 'emulation']],
    ['by --bank among others', ['banks', '--bank', 'Emulation']],
  ])('of the package is understood %s', async (_, args) => {
    const topics = [...(await listed(...args))];
    expect(topics.length).toBeGreaterThan(0);
    expect(topics.every((topic) => topic.startsWith('emulation/'))).toBe(true);
    expect((await run(['practice', '--plain', ...args], { input: '1\n' })).out).toContain('Question 1 of');
  });
  test('that there is not is said, with those that there are', async () => {
    const { code, err } = await run(['list', '--bank', 'emulatoin']);
    expect([code, err]).toEqual([2, expect.stringContaining('There is no bank "emulatoin" (Did you mean emulation?)')]);
  });
});

test('grade says which file there is not', async () => {
  const { code, err } = await run(['grade', 'no-banks', 'examples/class/submissions.ndjson', '-o', '/dev/null']);
  expect([code, err]).toEqual([2, expect.stringContaining('There is no file or folder "no-banks"')]);
});

describe('help and -v', () => {
  test('are understood', async () => {
    expect((await run(['help'])).out).toBe((await run(['--help'])).out);
    expect((await run(['help', 'practice'])).out).toBe((await run(['practice', '--help'])).out);
    expect((await run(['-v'])).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});

describe('Spanish', () => {
  const graded = ['grade', 'examples/midterm/midterm.exam.yaml', 'examples/midterm/submissions.ndjson'];
  test('has its decimals behind a comma in traces and the closing lines', async () => {
    const { out, err } = await run([...graded, '--trace', '--lang', 'es']);
    expect(err).toMatch(/Media de 29 resultados: 14,\d+ de 24 puntos/);
    expect(out).toContain('"es":"Crédito 5/6 × 1 = 0,833333 pt."');
    expect(out).toContain('"en":"Credit 5/6 × 1 = 0.833333 pt."');
    expect(out).not.toMatch(/"es":"Crédito [^"]*\d\.\d/);
  });
});
