import { parentPort, workerData } from 'node:worker_threads';
import { openGrader } from '../engine/grader.ts';
import { type GradingWork, readWork } from '../io/grading-work.ts';
import { decodeBytes } from '../io/json-lines.ts';
import { examToGrade } from './grade/exam-to-grade.ts';
import { nothingTold, openPacker } from './grade/packed-block.ts';
import { takeSubmission } from './grade/take.ts';
import { type GradedPart, mostAhead, type ThreadOrders } from './grade/threads.ts';
import { en } from './messages/en.ts';
import { reportWords } from './messages/report-words.ts';
import type { Shell } from './shell.ts';

/** What an exam is loaded with that the main thread has found sound: nothing is said twice. */
const silentShell = { messages: en, language: 'en', quiet: true, complain: () => {} } as unknown as Shell;

const { exam: paths, trace, answers, shared } = workerData as ThreadOrders;
// The exam is read while the main thread cuts the input.
const cut = new Promise<readonly GradingWork[]>((resolve) => parentPort?.once('message', resolve));
const exam = await examToGrade(silentShell, paths);
const grader = openGrader(exam, reportWords, { trace }, answers, decodeBytes);
const work = await cut;
const told = nothingTold(exam.questions.length);

for (;;) {
  const out = Atomics.load(shared, 1);
  if (Atomics.load(shared, 0) - out >= mostAhead) {
    Atomics.wait(shared, 1, out, 1000);
    continue;
  }
  const number = Atomics.add(shared, 0, 1);
  const part = work[number];
  if (part === undefined) break;
  const packer = openPacker(grader.book, told);
  for (const found of readWork(part))
    for (const one of found) packer.enter(takeSubmission(exam, grader, one, () => {}));
  const graded: GradedPart = { number, block: packer.finish() };
  const { numbers, rows, texts } = graded.block;
  parentPort?.postMessage(graded, [numbers.buffer, rows.buffer, texts.buffer]);
}
