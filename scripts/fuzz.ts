/**
 * Reads broken inputs of every kind, and demands that each is used or refused: no stack, no exit 3, nothing that takes over ten
 * seconds. `npm run fuzz -- --seconds 60 --seed 7`; one case again: `npm run fuzz -- --case 1234`.
 */
import { type ChildProcess, fork } from 'node:child_process';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: { seconds: { type: 'string', default: '60' }, seed: { type: 'string' }, case: { type: 'string' } },
});
const first = Number(values.case ?? values.seed ?? Math.floor(Date.now() / 1000) % 1_000_000);
const longest = 10_000;

interface Told {
  readonly kind: 'ready' | 'begun' | 'done' | 'fault';
  readonly seed?: number;
  readonly name?: string;
  readonly args?: readonly string[];
  readonly fault?: string;
  readonly said?: string;
}

const start = (): ChildProcess => fork('scripts/fuzz/work.ts', { execArgv: ['--import', 'tsx'] });
let [seed, count, faults] = [first, 0, 0];
const end = Date.now() + Number(values.seconds) * 1000;
let worker = start();
let watch: NodeJS.Timeout | undefined;

const report = ({ seed: of, name, args, fault, said }: Told): void => {
  faults += 1;
  console.error(`${name} (npm run fuzz -- --case ${of}): ${fault}\n  quizvisor ${args?.join(' ')}\n${said ?? ''}`);
};

await new Promise<void>((finish) => {
  let last: Told | undefined;
  const next = (): void => {
    clearTimeout(watch);
    if (Date.now() > end || (values.case !== undefined && count > 0)) finish();
    else {
      worker.send(seed);
      seed += 1;
      count += 1;
    }
  };
  const listen = (): void => {
    worker.on('message', (told: Told) => {
      if (told.kind === 'fault') report(told);
      if (told.kind === 'begun') {
        last = told;
        clearTimeout(watch);
        watch = setTimeout(() => {
          report({ ...told, fault: 'takes over ten seconds' });
          worker.kill('SIGKILL');
        }, longest);
      }
      if (told.kind === 'ready' || told.kind === 'done') next();
    });
    worker.on('exit', (code, signal) => {
      clearTimeout(watch);
      if (signal !== 'SIGKILL') report({ ...last, kind: 'fault', fault: `the process ended with ${code ?? signal}` });
      if (Date.now() > end || faults > 20) finish();
      else {
        worker = start();
        listen();
      }
    });
  };
  listen();
});
worker.kill('SIGKILL');
console.log(`${count} broken inputs from seed ${first} on, ${faults} faults`);
process.exit(faults > 0 ? 1 : 0);
