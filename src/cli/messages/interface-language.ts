/** What a machine says of the languages that somebody reads. */
export interface Locale {
  readonly env: { readonly [name: string]: string | undefined };
  /** The locale of the system, as `es-ES`; asked only where the environment names none, as on Windows. */
  readonly system?: () => string;
}

/** Whoever reads one of these reads Spanish rather than English. */
const readInSpanish = ['es', 'ca', 'gl', 'eu', 'ast', 'an'];

const spoken = (tag: string): 'es' | 'en' | undefined => {
  const [language = ''] = tag.toLowerCase().split(/[-_.@]/);
  if (readInSpanish.includes(language)) return 'es';
  return language === 'en' ? 'en' : undefined;
};

/**
 * The language of the interface: what was asked for, else the first of `LANGUAGE` that is spoken, else the locale of `LC_ALL`,
 * `LC_MESSAGES` or `LANG` (an empty one says nothing), else the system's, else English. As everywhere, `LANGUAGE` has no say in the locale `C`.
 */
export const interfaceLanguage = (asked: string | undefined, { env, system }: Locale): 'es' | 'en' => {
  if (asked !== undefined) return spoken(asked) ?? 'en';
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  const wishes = /^(C|POSIX)$/.test(locale) ? [] : (env.LANGUAGE ?? '').split(':');
  const wished = wishes.map(spoken).find((language) => language !== undefined);
  if (wished !== undefined) return wished;
  return spoken(locale === '' ? (system?.() ?? '') : locale) ?? 'en';
};
