import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type AtomicFile, openAtomic } from './write.ts';

const copyBlock = 1 << 20;

/** Where a result stands in the report, so that it can be left out again. */
export interface ResultPlace {
  readonly offset: number;
  readonly length: number;
}

/** A report that is written result by result; a result that another one supersedes can be dropped at the end. */
export interface ReportFile {
  result(line: string): ResultPlace;
  /** Completes the report with what follows the results, without the results at the given places. */
  finish(tail: string, dropped: readonly ResultPlace[]): void;
  abort(): void;
}

const separator = ',\n';

const copyWithout = (
  from: AtomicFile,
  to: (bytes: Buffer | string) => void,
  results: readonly ResultPlace[],
  dropped: ReadonlySet<ResultPlace>,
): void => {
  let first = true;
  for (const place of results) {
    if (dropped.has(place)) continue;
    if (!first) to(separator);
    first = false;
    for (let at = 0; at < place.length; at += copyBlock)
      to(from.read(place.offset + at, Math.min(copyBlock, place.length - at)));
  }
};

/** Opens a report: under a name, or to be handed to `output` when it is complete. */
export const openReport = (target: string | undefined, head: string, output: (text: string) => void): ReportFile => {
  const folder = target === undefined ? mkdtempSync(join(tmpdir(), 'quizvisor-')) : undefined;
  const path = target ?? join(folder ?? '', 'report.json');
  const file = openAtomic(path);
  const results: ResultPlace[] = [];
  file.write(head);
  const cleanUp = (): void => {
    if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
  };
  const rewrite = (tail: string, dropped: readonly ResultPlace[], write: (text: string) => void): void => {
    write(head);
    copyWithout(file, (bytes) => write(bytes.toString()), results, new Set(dropped));
    write(tail);
  };
  return {
    result: (line) => {
      if (results.length > 0) file.write(separator);
      const place = { offset: file.size(), length: Buffer.byteLength(line) };
      file.write(line);
      results.push(place);
      return place;
    },
    finish: (tail, dropped) => {
      if (target === undefined) {
        rewrite(tail, dropped, output);
        file.abort();
      } else if (dropped.length === 0) {
        file.write(tail);
        file.commit();
      } else {
        const clean = openAtomic(target);
        rewrite(tail, dropped, clean.write);
        file.abort();
        clean.commit();
      }
      cleanUp();
    },
    abort: () => {
      file.abort();
      cleanUp();
    },
  };
};
