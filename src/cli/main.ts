import { Command, CommanderError, Option } from 'commander';
import { isSpecial } from '../io/special-file.ts';
import { UserError } from '../io/user-error.ts';
import { commands } from './commands/all.ts';
import { type CommandSetting, filesNamed, refuseRepeats } from './commands/command.ts';
import type { Context } from './context.ts';
import { type ExitCode, exitCode } from './exit-code.ts';
import { helpWords } from './help-words.ts';
import { fillIn, loadMessages } from './messages/catalogue.ts';
import type { InterfaceLanguage } from './messages/contract.ts';
import type { Messages } from './messages/en.ts';
import { interfaceLanguage } from './messages/interface-language.ts';
import { isPlain, wishesPlain } from './practice/is-plain.ts';
import type { Shell } from './shell.ts';
import { noPaint, paintFor } from './terminal/style.ts';
import { explainUserError, usageError } from './usage-error.ts';

const askedLanguage = (args: readonly string[]): string | undefined => {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const arg = args[at];
  return arg === undefined ? undefined : arg.includes('=') ? arg.slice(7) : args[at + 1];
};

/** What the machine says where there is no room for what is written: none left, a quota, or a limit to the size of a file. */
const noRoom = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);

/** What is said of a failure that is not the user's to mend: one line, or for a bug its stack. */
const explainFailure = (error: unknown, messages: Messages): string => {
  if (error instanceof Error && 'code' in error && noRoom.has(String(error.code)))
    return `quizvisor: ${fillIn(messages.errors['full-disk'], { reason: String(error.code) })}\n`;
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `quizvisor: ${messages.errors.bug}\n${stack}\n`;
};

/** Says that standard output cannot be written. */
export const sayBrokenOutput = async (
  error: NodeJS.ErrnoException,
  args: readonly string[],
  { env, stderr }: Pick<Context, 'env' | 'stderr'>,
): Promise<void> => {
  const { errors } = await loadMessages(interfaceLanguage(askedLanguage(args), { env }));
  stderr.write(`quizvisor: ${fillIn(errors['broken-output'], { reason: error.code ?? '' })}\n`);
};

/** Runs one command line in a world that is handed in, and says how it went. Nothing else ends the process. */
export const main = async (given: readonly string[], context: Context): Promise<ExitCode> => {
  // `help` and `help practice` are what many type first.
  const args = given[0] === 'help' ? [...given.slice(1), '--help'] : given;
  const language: InterfaceLanguage = interfaceLanguage(askedLanguage(args), {
    env: context.env,
    ...(context.systemLocale ? { system: context.systemLocale } : {}),
  });
  const messages = await loadMessages(language);
  let code: ExitCode = exitCode.fine;
  const newShell = (command: Command): Shell => {
    const options = command.optsWithGlobals<{ quiet?: boolean; color?: boolean }>();
    return {
      context,
      messages,
      language,
      quiet: options.quiet === true,
      paint: options.color === false || wishesPlain(context) ? noPaint : paintFor(context.stdout, context.env, true),
      out: (text) => void context.stdout.write(text),
      note: (line) => {
        if (options.quiet !== true) context.stderr.write(`${line}\n`);
      },
      complain: (line) => void context.stderr.write(`${line}\n`),
    };
  };
  const setting: CommandSetting = {
    messages,
    run: async (command, work) => {
      const files = filesNamed(command);
      if (files.writes.length > 0) {
        const { demandOwnOutputs } = await import('./own-outputs.ts');
        await demandOwnOutputs([...files.reads, ...files.streams], files.writes, context.stdin);
      }
      const shell = newShell(command);
      const special = [...new Set(files.reads)].filter((path) => path !== '-' && isSpecial(path));
      if (special.length === 0) code = await work(shell);
      else {
        const { holdSpecial } = await import('../io/hold-special.ts');
        const release = await holdSpecial(special, context.stop);
        try {
          if (context.stop.aborted) shell.complain(messages.grade.stopped);
          code = context.stop.aborted ? (context.stop.reason as ExitCode) : await work(shell);
        } finally {
          release();
        }
      }
    },
  };
  const { program: words } = messages;
  const program = new Command('quizvisor').description(words.description).option('-v, --version', words.version);
  program.configureHelp(helpWords(messages)).helpOption('-h, --help', words.help).helpCommand(false);
  program.configureOutput({
    writeOut: (text) => void context.stdout.write(text),
    writeErr: () => {},
    getOutHasColors: () => false,
  });
  const shared = (command: Command): Command =>
    command
      .addOption(new Option('--lang <language>', words.language).choices(['es', 'en']))
      .option('-q, --quiet', words.quiet)
      .option('--no-color', words.noColor);
  shared(program);
  for (const define of commands) {
    const command = shared(define(setting))
      .helpOption('-h, --help', words.help)
      .copyInheritedSettings(program)
      .exitOverride();
    program.addCommand(command);
  }
  refuseRepeats([program, ...program.commands]);
  program.exitOverride().showSuggestionAfterError(true);
  // An option of the program itself would be taken from the commands, which have one of that name.
  const asksPlainMenu = args.includes('--plain') && !program.commands.some((command) => args.includes(command.name()));
  program.action(async () => {
    if (program.opts<{ version?: boolean }>().version === true) {
      const { packageVersion } = await import('../io/package-folder.ts');
      context.stdout.write(`${packageVersion()}\n`);
    } else if (program.args.length > 0)
      throw new CommanderError(2, 'commander.unknownCommand', unknownCommand(program));
    else if (!hasTerminal(context)) program.outputHelp();
    else {
      const shell = newShell(program);
      code = await (await import('./run/start.ts')).runStart(shell, isPlain(shell, asksPlainMenu));
    }
  });
  program.allowExcessArguments(true);
  try {
    await program.parseAsync(asksPlainMenu ? args.filter((arg) => arg !== '--plain') : [...args], { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return exitCode.fine;
    const known = error instanceof CommanderError ? usageError(error) : error;
    if (known instanceof UserError) {
      const commandName = commands.map((define) => define(setting).name()).find((name) => args.includes(name)) ?? '';
      context.stderr.write(`${explainUserError(known, messages, commandName)}\n`);
      return exitCode.usage;
    }
    context.stderr.write(explainFailure(error, messages));
    return exitCode.failure;
  }
};

/** Whether a person is there to pick from a menu. */
const hasTerminal = ({ stdin, stdout, env }: Context): boolean =>
  stdin.isTTY === true && stdout.isTTY === true && (env.CI ?? '') === '';

const unknownCommand = (program: Command): string => {
  const [name = ''] = program.args;
  const near = program.commands.map((command) => command.name()).find((known) => known.startsWith(name.slice(0, 3)));
  return `unknown command '${name}'${near ? ` (Did you mean ${near}?)` : ''}`;
};
