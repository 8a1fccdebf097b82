import { describe, expect, test } from 'vitest';
import { interfaceLanguage } from '../../src/cli/messages/interface-language.ts';

const machines: readonly (readonly [string, { readonly [name: string]: string }, 'es' | 'en'])[] = [
  ['Spanish', { LANG: 'es_ES.UTF-8' }, 'es'],
  ['Mexico', { LANG: 'es_MX' }, 'es'],
  ['Catalan', { LANG: 'ca_ES.UTF-8' }, 'es'],
  ['Galician', { LC_MESSAGES: 'gl_ES' }, 'es'],
  ['Basque', { LC_ALL: 'eu_ES@euro' }, 'es'],
  ['Estonian, which only begins alike', { LANG: 'est' }, 'en'],
  ['French', { LANG: 'fr_FR.UTF-8' }, 'en'],
  ['an empty LC_ALL, which says nothing', { LC_ALL: '', LANG: 'es_ES.UTF-8' }, 'es'],
  ['all empty', { LC_ALL: '', LC_MESSAGES: '', LANG: '' }, 'en'],
  ['LC_ALL before LANG', { LC_ALL: 'en_GB.UTF-8', LANG: 'es_ES.UTF-8' }, 'en'],
  ['LANGUAGE before all locales', { LANGUAGE: 'es', LANG: 'en_US.UTF-8' }, 'es'],
  ['a list in LANGUAGE', { LANGUAGE: 'fr:ca:en', LANG: 'fr_FR.UTF-8' }, 'es'],
  ['English first in LANGUAGE', { LANGUAGE: 'en:es', LANG: 'es_ES.UTF-8' }, 'en'],
  ['nothing spoken in LANGUAGE', { LANGUAGE: 'fr', LANG: 'es_ES.UTF-8' }, 'es'],
  ['the locale C, where LANGUAGE has no say', { LANGUAGE: 'es', LC_ALL: 'C' }, 'en'],
];

describe('the language of the interface', () => {
  test.each(machines)('%s', (_, env, language) => {
    expect(interfaceLanguage(undefined, { env, system: () => 'en-US' })).toBe(language);
    expect(interfaceLanguage('es', { env })).toBe('es');
    expect(interfaceLanguage('en', { env })).toBe('en');
  });
  test.each([
    ['es-ES', 'es'],
    ['ca-ES', 'es'],
    ['de-DE', 'en'],
  ])('is that of the system where the environment says nothing: %s', (locale, language) => {
    expect(interfaceLanguage(undefined, { env: {}, system: () => locale })).toBe(language);
    expect(interfaceLanguage(undefined, { env: { LANG: 'fr_FR' }, system: () => locale })).toBe('en');
  });
});
