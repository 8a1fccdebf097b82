import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import type { QuestionTypeName } from '../../generated/types.ts';
import { UserError } from '../../io/user-error.ts';
import { writeAtomic } from '../../io/write.ts';
import { type ExitCode, exitCode } from '../exit-code.ts';
import { bankText, questionBlock } from '../new/bank-text.ts';
import { examText } from '../new/exam-text.ts';
import { schemaLine, shippedBanks } from '../new/schema-place.ts';
import type { Shell } from '../shell.ts';
import { visibleLine } from '../terminal/visible.ts';

export interface NewOptions {
  readonly what: 'bank' | 'exam' | 'question';
  readonly name: string | undefined;
  readonly type?: QuestionTypeName;
  readonly output?: string;
}

/** What the schemas take for an id. */
const isId = (text: string): boolean =>
  text.length <= 100 && /^(?!(?:true|false|null)$)[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(text);

const demandId = (name: string | undefined, fallback: string): string => {
  if (name === undefined) return fallback;
  if (!isId(name)) throw new UserError('bad-id', { name });
  return name;
};

/** The file's name, where that is an id. */
const idOfFile = (file: string | undefined, fallback: string): string => {
  const name = file === undefined ? '' : basename(file).replace(/(\.exam)?\.ya?ml$/i, '');
  return isId(name) ? name : fallback;
};

const textOf = (shell: Shell, { what, name, type = 'single-choice', output }: NewOptions): string => {
  if (what === 'exam') {
    const id = demandId(name, idOfFile(output, 'my-exam'));
    return examText(id, schemaLine('exam', output), shippedBanks(output), shell);
  }
  const isQuestion = what === 'question';
  const question = questionBlock(type, demandId(isQuestion ? name : undefined, 'first-question'), shell);
  if (isQuestion && output === undefined) return question;
  const bank = demandId(isQuestion ? undefined : name, idOfFile(output, 'my-bank'));
  return bankText(bank, schemaLine('bank', output), question, shell);
};

/** Prints a starting file, or writes it where there is none yet. */
export const runNew = async (shell: Shell, options: NewOptions): Promise<ExitCode> => {
  const { what, type, output } = options;
  if (what === 'exam' && type !== undefined) throw new UserError('no-type-of-exam');
  const text = textOf(shell, options);
  if (output === undefined) {
    shell.out(text);
    return exitCode.fine;
  }
  if (existsSync(output)) throw new UserError('file-exists', { path: output });
  writeAtomic(output, text);
  shell.note(visibleLine(shell.messages.new.written(output)));
  return exitCode.fine;
};
