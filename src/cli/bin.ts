#!/usr/bin/env node
import { randomBytes } from 'node:crypto';
import { exitCode } from './exit-code.ts';
import { main } from './main.ts';

const stop = new AbortController();
process.on('SIGINT', () => stop.abort(exitCode.interrupted));
process.on('SIGTERM', () => stop.abort(exitCode.terminated));
// A reader that has seen enough closes the pipe; that is no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) =>
  process.exit(error.code === 'EPIPE' ? exitCode.fine : exitCode.failure),
);

process.exitCode = await main(process.argv.slice(2), {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  newSeed: () => randomBytes(8).toString('hex'),
  stop: stop.signal,
});
