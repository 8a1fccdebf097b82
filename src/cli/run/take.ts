import { foldedId, shownId } from '../../core/candidate.ts';
import { instantOf } from '../../core/instant.ts';
import type { SittingCandidate } from '../../engine/sitting.ts';
import { readPaperFile } from '../../io/paper-file.ts';
import { UserError } from '../../io/user-error.ts';
import { type ExitCode, exitCode } from '../exit-code.ts';
import { isPlain } from '../practice/is-plain.ts';
import type { Shell } from '../shell.ts';
import { type Attempt, openAttempt } from '../take/attempt.ts';
import type { Console } from '../take/console.ts';
import { stopLines, type TakeOptions } from '../take/going-on.ts';
import { demandWritable, handIn, type Receipt, receiptLines } from '../take/hand-in.ts';
import { introLines } from '../take/lines.ts';
import { paperFrom } from '../take/paper-from.ts';
import { noPaint } from '../terminal/style.ts';
import { visibleLine } from '../terminal/visible.ts';
import { wrapText } from '../terminal/wrap.ts';

/** What the schema of submissions takes. */
const longestId = 1000;

const demandId = (value: string): string => {
  const id = shownId(value);
  if (id === '' || id.length > longestId) throw new UserError('bad-candidate', { value });
  return id;
};

/** Who takes the exam, as far as the paper and the options say; undefined where nobody is named. */
const namedCandidate = ({ path, candidate, name }: TakeOptions): SittingCandidate | undefined => {
  const onPaper = readPaperFile(path)?.candidate;
  if (onPaper && candidate !== undefined && foldedId(candidate) !== foldedId(onPaper.id))
    throw new UserError('other-candidate', { id: onPaper.id, value: candidate });
  const id = onPaper?.id ?? candidate;
  if (id === undefined) return undefined;
  const called = onPaper?.name ?? name;
  return { id: demandId(id), ...(called === undefined ? {} : { name: called }) };
};

const openConsole = async (shell: Shell, plain: boolean): Promise<Console> =>
  plain
    ? (await import('../take/line-console.ts')).openLineConsole(shell)
    : (await import('../take/terminal-console.ts')).openTerminalConsole(shell);

/** Takes an exam and hands it in, or stops with everything kept. */
export const runTake = async (outer: Shell, options: TakeOptions): Promise<ExitCode> => {
  const plain = isPlain(outer, options.plain === true);
  const shell: Shell = plain ? { ...outer, paint: noPaint } : outer;
  const named = namedCandidate(options);
  if (!named && shell.context.stdin.isTTY !== true) throw new UserError('nobody-named');
  demandWritable(options.output);
  const console = await openConsole(shell, plain);
  try {
    const told = named ? { answer: named } : await askCandidate(console, options);
    if ('code' in told) return stopBefore(shell, console, told.code);
    const paper = await paperFrom(shell, options.path, told.answer, options.language);
    const opens = instantOf(paper.opensAt);
    if (opens !== undefined && shell.context.now() < opens)
      throw new UserError('not-open-yet', { at: paper.opensAt ?? '' });
    const attempt = await openAttempt(shell.context, paper, told.answer);
    try {
      return await takeAttempt(attempt, { shell, console, options });
    } finally {
      attempt.close();
    }
  } finally {
    console.close();
  }
};

const askCandidate = async (console: Console, { name }: TakeOptions) => {
  const told = await console.askWho();
  if ('code' in told) return told;
  return { answer: { id: demandId(told.answer), ...(name === undefined ? {} : { name }) } };
};

const stopBefore = ({ messages }: Shell, console: Console, code: number): ExitCode => {
  if (code !== exitCode.usage) console.say(['', ...wrapText(messages.take.stoppedBefore, console.columns)]);
  return code as ExitCode;
};

const takeAttempt = async (
  attempt: Attempt,
  { shell, console, options }: { readonly shell: Shell; readonly console: Console; readonly options: TakeOptions },
): Promise<ExitCode> => {
  const { take } = shell.messages;
  const handInNow = (): Receipt => {
    try {
      return handIn(attempt, shell, options.output);
    } catch (error) {
      console.say(stopLines(attempt, shell, options, console.columns));
      throw error;
    }
  };
  const receive = (said: string, receipt = handInNow()): ExitCode => {
    if (said !== '') console.say(['', ...wrapText(said, console.columns)]);
    console.say(receiptLines(attempt, receipt, shell, console.columns));
    return exitCode.fine;
  };
  const { handedIn } = attempt.sitting();
  if (handedIn) {
    attempt.finish();
    return receive(take.handedInBefore(visibleLine(handedIn.at)), handedIn);
  }
  console.say(introLines(attempt, shell, console.columns));
  const deadline = attempt.deadline();
  if (attempt.isResumed && deadline !== undefined && shell.context.now() >= deadline) {
    attempt.begin();
    return receive(take.timeWasUp);
  }
  const wish = await console.askToBegin(attempt);
  if ('code' in wish) {
    if (!attempt.isResumed) return stopBefore(shell, console, wish.code);
    console.say(stopLines(attempt, shell, options, console.columns));
    return wish.code as ExitCode;
  }
  attempt.begin();
  const end = await console.sit(attempt);
  if (end.kind === 'hand-in') return receive(end.isTimeUp ? take.timeIsUp : '');
  console.say(stopLines(attempt, shell, options, console.columns));
  return end.code as ExitCode;
};
