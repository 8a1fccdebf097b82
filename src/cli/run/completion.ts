import type { Command } from 'commander';
import { bashScript } from '../completion/bash.ts';
import { fishScript } from '../completion/fish.ts';
import { outlineOf } from '../completion/outline.ts';
import { zshScript } from '../completion/zsh.ts';
import { type ExitCode, exitCode } from '../exit-code.ts';
import type { Shell } from '../shell.ts';

const scripts = { bash: bashScript, zsh: zshScript, fish: fishScript };

export interface CompletionOptions {
  readonly name: keyof typeof scripts;
  /** The whole program: what it knows is what is completed. */
  readonly program: Command;
}

/** Prints a script that teaches a shell to complete the command line. */
export const runCompletion = async (shell: Shell, { name, program }: CompletionOptions): Promise<ExitCode> => {
  shell.out(scripts[name](outlineOf(program), program.commands.map(outlineOf)));
  return exitCode.fine;
};
