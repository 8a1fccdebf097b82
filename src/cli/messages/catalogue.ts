import type { MessageValues } from '../../core/question-type.ts';
import type { InterfaceLanguage } from './contract.ts';
import type { Messages } from './en.ts';

/** Loads the words of one language. */
export const loadMessages = async (language: InterfaceLanguage): Promise<Messages> =>
  language === 'es' ? (await import('./es.ts')).es : (await import('./en.ts')).en;

/** Puts values into the `{gaps}` of a sentence. */
export const fillIn = (sentence: string, values: MessageValues = {}): string =>
  sentence.replace(/\{(\w+)\}/g, (gap, name: string) => (Object.hasOwn(values, name) ? String(values[name]) : gap));
