/** The process that reads broken inputs, one after the other; its parent ends it where it hangs. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../tests/support/run.ts';
import { mutated } from './mutation.ts';
import { readerCases, soundFiles } from './readers.ts';

const folder = mkdtempSync(join(tmpdir(), 'quizvisor-fuzz-'));
for (const [name, text] of Object.entries(soundFiles())) writeFileSync(join(folder, name), text);
const cases = readerCases(folder);

/** What is wrong with how a command ended; undefined where nothing is. */
const faultOf = (code: number, said: string): string | undefined => {
  if (code === 3) return 'exit 3';
  return /bug in quizvisor|\n {4}at \S/.test(said) ? 'a stack' : undefined;
};

process.on('message', async (seed: number) => {
  const { name, file, bytes, commands } = cases[seed % cases.length] as (typeof cases)[number];
  const path = join(folder, file);
  writeFileSync(path, mutated(bytes, seed));
  for (const command of commands) {
    const args = command.map((arg) => (arg === '@' ? path : arg.replace('%', folder)));
    process.send?.({ kind: 'begun', seed, name, args });
    const { code, out, err } = await run(args, {
      input: '1\n2\n/quit\n',
      env: { QUIZVISOR_HOME: join(folder, 'home'), LANG: 'C' },
    });
    const fault = faultOf(code, out + err);
    if (fault !== undefined) process.send?.({ kind: 'fault', seed, name, args, fault, said: err.slice(0, 1500) });
  }
  process.send?.({ kind: 'done', seed });
});
process.send?.({ kind: 'ready' });
