import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { main } from '../../src/cli/main.ts';

/** Where commands keep what they remember in tests that name no other folder: never the home of whoever runs them. */
const testHome = mkdtempSync(join(tmpdir(), 'quizvisor-home-'));

/** What a command line did. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Collects what is written to it. */
export const collector = () => {
  const parts: string[] = [];
  const stream = new Writable({
    write: (chunk, _, done) => {
      parts.push(String(chunk));
      done();
    },
  });
  return { stream, text: () => parts.join('') };
};

/** Runs the command in this process, without a terminal, in English unless told otherwise. */
export const run = async (
  args: readonly string[],
  world: {
    readonly input?: string | Readable;
    readonly env?: { readonly [name: string]: string };
    readonly stop?: AbortSignal;
    /** The day of the machine. */
    readonly today?: string;
    /** The clock, in milliseconds; it may go by what was said so far. */
    readonly now?: (said: string) => number;
  } = {},
): Promise<Ran> => {
  const out = collector();
  const err = collector();
  const code = await main(args, {
    stdin:
      world.input instanceof Readable
        ? world.input
        : Readable.from(world.input === undefined ? [] : [Buffer.from(world.input)]),
    stdout: out.stream,
    stderr: err.stream,
    env: { QUIZVISOR_HOME: testHome, ...(world.env ?? { LANG: 'en_US.UTF-8' }) },
    newSeed: () => 'test-seed',
    today: () => world.today ?? '2026-11-25',
    now: () => world.now?.(out.text()) ?? Date.parse('2026-11-25T10:00:00Z'),
    stop: world.stop ?? new AbortController().signal,
  });
  return { code, out: out.text(), err: err.text() };
};

/** A new empty folder, and files in it by their names. */
export const folderWith = (files: { readonly [name: string]: string | Uint8Array }): string => {
  const folder = mkdtempSync(join(tmpdir(), 'quizvisor-test-'));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
};

/** The text of a bank whose questions, as written, begin on line 6. */
export const bankText = (questions: string): string => `bank: sample
title: Sample
languages: [en]
topics: {all: All}
questions:
${questions}`;

/** Questions as a bank in one language; each may leave out its topic and prompt. */
export const bankOf = (questions: readonly object[], head: object = {}): string =>
  JSON.stringify({
    bank: 'sample',
    title: 'Sample',
    languages: ['en'],
    topics: { all: 'All' },
    ...head,
    // In the customary order; an id or type that is not given is not printed.
    questions: questions.map((question) => ({
      id: undefined,
      type: undefined,
      topic: 'all',
      prompt: 'What is right?',
      ...question,
    })),
  });
