import { posix, win32 } from 'node:path';

/** Of which machine the folder is asked; handed in, so that every platform can be tested on one. */
export interface DataMachine {
  readonly env: { readonly [name: string]: string | undefined };
  readonly platform: NodeJS.Platform;
  /** The user's home folder. */
  readonly home: string;
}

/**
 * The folder for what quizvisor keeps between runs: `QUIZVISOR_HOME`, else the platform's folder for data of programs.
 * It may not be there yet. A relative `XDG_DATA_HOME` counts as none, as its specification says.
 */
export const dataFolder = ({ env, platform, home }: DataMachine): string => {
  const own = env.QUIZVISOR_HOME ?? '';
  if (own !== '') return own;
  if (platform === 'win32') {
    const roaming = env.APPDATA ?? '';
    return win32.join(roaming === '' ? win32.join(home, 'AppData', 'Roaming') : roaming, 'quizvisor');
  }
  if (platform === 'darwin') return posix.join(home, 'Library', 'Application Support', 'quizvisor');
  const shared = env.XDG_DATA_HOME ?? '';
  return posix.join(posix.isAbsolute(shared) ? shared : posix.join(home, '.local', 'share'), 'quizvisor');
};
