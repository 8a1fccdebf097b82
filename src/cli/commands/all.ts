import { analyzeCommand } from './analyze.ts';
import { checkCommand } from './check.ts';
import type { DefineCommand } from './command.ts';
import { compareCommand } from './compare.ts';
import { completionCommand } from './completion.ts';
import { convertCommand } from './convert.ts';
import { demoCommand } from './demo.ts';
import { diffCommand } from './diff.ts';
import { explainCommand } from './explain.ts';
import { gradeCommand } from './grade.ts';
import { historyCommand } from './history.ts';
import { listCommand } from './list.ts';
import { mapCommand } from './map.ts';
import { mergeCommand } from './merge.ts';
import { nearMissesCommand } from './near-misses.ts';
import { newFileCommand } from './new.ts';
import { paperCommand } from './paper.ts';
import { practiceCommand } from './practice.ts';
import { progressCommand } from './progress.ts';
import { reviewCommand } from './review.ts';
import { schemaCommand } from './schema.ts';
import { showCommand } from './show.ts';
import { takeCommand } from './take.ts';

/** All commands, in the order in which help lists them. */
export const commands: readonly DefineCommand[] = [
  demoCommand,
  practiceCommand,
  reviewCommand,
  progressCommand,
  historyCommand,
  takeCommand,
  paperCommand,
  gradeCommand,
  mapCommand,
  mergeCommand,
  analyzeCommand,
  compareCommand,
  nearMissesCommand,
  checkCommand,
  explainCommand,
  listCommand,
  showCommand,
  diffCommand,
  convertCommand,
  newFileCommand,
  schemaCommand,
  completionCommand,
];
