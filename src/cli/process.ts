import { randomBytes } from 'node:crypto';
import { exitCode } from './exit-code.ts';
import { main, sayBrokenOutput } from './main.ts';

const args = process.argv.slice(2);

/** Today where the machine stands. */
const machineDay = (): string => {
  const now = new Date();
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
};

const stop = new AbortController();
process.on('SIGINT', () => stop.abort(exitCode.interrupted));
process.on('SIGTERM', () => stop.abort(exitCode.terminated));
// The terminal is gone: what was typed is kept, and nobody is told.
process.on('SIGHUP', () => stop.abort(exitCode.hungUp));
process.stdout.on('error', async (error: NodeJS.ErrnoException) => {
  // A reader that has seen enough closes the pipe; that is no failure of ours.
  if (error.code === 'EPIPE') process.exit(exitCode.fine);
  await sayBrokenOutput(error, args, process);
  process.exit(exitCode.failure);
});
// Nobody reads what goes wrong; the work goes on, and the exit code says how it went.
process.stderr.on('error', () => {});

process.exitCode = await main(args, {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  systemLocale: () => Intl.DateTimeFormat().resolvedOptions().locale,
  newSeed: () => randomBytes(8).toString('hex'),
  today: machineDay,
  now: Date.now,
  stop: stop.signal,
});
