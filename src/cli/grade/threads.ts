import { existsSync } from 'node:fs';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Exam } from '../../engine/exam.ts';
import type { Grader } from '../../engine/grader.ts';
import type { AnswerDetail } from '../../engine/print-answer.ts';
import { type GradingWork, readWork } from '../../io/grading-work.ts';
import type { Batch } from './batch.ts';
import type { ExamPaths } from './exam-to-grade.ts';
import { nothingTold, openPacker, openTranslation, type PackedBlock } from './packed-block.ts';
import { takeSubmission } from './take.ts';

/** What a thread has to know to grade as the main one does. */
export interface ThreadOrders {
  readonly exam: ExamPaths;
  readonly trace: boolean;
  readonly answers: AnswerDetail;
  /** Two numbers that threads share: the next part to take, and how many parts are put out. */
  readonly shared: Int32Array;
}

/** A part that a thread has graded. */
export interface GradedPart {
  readonly number: number;
  readonly block: PackedBlock;
}

/** As many parts as may be graded ahead of the one that is put out next. */
export const mostAhead = 24;

const workerPath = fileURLToPath(new URL('./grade-worker.js', import.meta.url));

/** Whether threads can be used: they run the built worker. */
export const hasThreads = (): boolean => existsSync(workerPath);

/**
 * Grades parts of the input on several threads, this one included, and enters the results in the order of the input, so
 * that the report has the same bytes as from one thread. `onPart` hears of each part that is put out. False, with nothing
 * done, where the input cannot be cut into parts.
 */
export const gradeOnThreads = async (
  threads: number,
  orders: Omit<ThreadOrders, 'shared'>,
  cut: Promise<readonly GradingWork[] | undefined>,
  exam: Exam,
  grader: Grader,
  batch: Batch,
  stop: AbortSignal,
  onPart: (submissions: number, of: number) => void = () => {},
): Promise<boolean> => {
  const shared = new Int32Array(new SharedArrayBuffer(8));
  const size = exam.questions.length;
  const ready = new Map<number, { readonly block: PackedBlock; readonly from: number }>();
  let failure: unknown;
  let wake: (() => void) | undefined;
  const stir = (): void => {
    wake?.();
    wake = undefined;
  };
  const workers: Worker[] = [];
  const translations: ReturnType<typeof openTranslation>[] = [];
  const startWorker = (): void => {
    const from = translations.push(openTranslation(grader.book, size)) - 1;
    const worker = new Worker(workerPath, { workerData: { ...orders, shared } satisfies ThreadOrders });
    worker.on('message', ({ number, block }: GradedPart) => {
      ready.set(number, { block, from });
      stir();
    });
    worker.on('error', (error) => {
      failure = error;
      stir();
    });
    worker.on('exit', (code) => {
      // Without an error, too: what it was grading will never come.
      if (code !== 0) failure ??= new Error(`a thread ended with ${code}`);
      stir();
    });
    workers.push(worker);
  };
  // Blocks of one thread build on one another, so each is learnt when it is put out only if that is in its order; it is.
  stop.addEventListener('abort', stir);
  const ownTold = nothingTold(size);
  const own = -1;
  const noNotice = (): void => {};
  const putOut = (block: PackedBlock, from: number, of: number): void => {
    if (from !== own) {
      translations[from]?.learn(block);
      translations[from]?.translate(block.rows);
    }
    batch.enterBlock(block);
    onPart(block.rejections.length, of);
  };
  try {
    // One reads the exam while the input is cut; how many more there is work for is known after that.
    startWorker();
    const work = await cut;
    if (!work) return false;
    while (workers.length < Math.min(threads - 1, work.length)) startWorker();
    for (const worker of workers) worker.postMessage(work);
    let out = 0;
    while (out < work.length && !stop.aborted) {
      if (failure !== undefined) throw failure;
      const next = ready.get(out);
      if (next) {
        ready.delete(out);
        putOut(next.block, next.from, work.length);
        out += 1;
        Atomics.store(shared, 1, out);
        Atomics.notify(shared, 1);
        continue;
      }
      const number = Atomics.load(shared, 0) - out < mostAhead ? Atomics.add(shared, 0, 1) : work.length;
      const part = work[number];
      if (part === undefined) {
        await new Promise<void>((resolve) => {
          wake = resolve;
          if (ready.has(out) || failure !== undefined || stop.aborted) stir();
        });
        continue;
      }
      if (number === out) {
        let count = 0;
        for (const found of readWork(part)) {
          for (const one of found) batch.enter(takeSubmission(exam, grader, one, noNotice));
          count += found.length;
        }
        onPart(count, work.length);
        out += 1;
        Atomics.store(shared, 1, out);
        Atomics.notify(shared, 1);
      } else {
        const packer = openPacker(grader.book, ownTold);
        for (const found of readWork(part))
          for (const one of found) packer.enter(takeSubmission(exam, grader, one, noNotice));
        ready.set(number, { block: packer.finish(), from: own });
      }
      await nextTurn();
    }
    return true;
  } finally {
    stop.removeEventListener('abort', stir);
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
};
