import { interfaceLanguage } from './interface-language.ts';

/** What is said where Node is too old; it stands alone, since nothing else can be loaded there. Ends with a line break. */
export const tooOldWords = (
  env: { readonly [name: string]: string | undefined },
  needed: string,
  found: string,
): string =>
  interfaceLanguage(undefined, { env }) === 'es'
    ? `quizvisor: hace falta Node ${needed} o posterior, y este es Node ${found}. Instala una versión actual desde https://nodejs.org.\n`
    : `quizvisor: Node ${needed} or newer is needed, and this is Node ${found}. Install a current version from https://nodejs.org.\n`;
