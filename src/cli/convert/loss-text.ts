import type { Loss } from '../../core/format.ts';
import { ruleWords } from '../findings.ts';
import { fillIn } from '../messages/catalogue.ts';
import type { InterfaceLanguage } from '../messages/contract.ts';
import { type LossWords, lossesInEnglish } from '../messages/convert/losses-en.ts';
import { lossesInSpanish } from '../messages/convert/losses-es.ts';

const catalogues: { readonly [L in InterfaceLanguage]: LossWords } = { en: lossesInEnglish, es: lossesInSpanish };

const wordIn = (table: { readonly [name: string]: string }, name: unknown): string =>
  typeof name === 'string' && Object.hasOwn(table, name) ? (table[name] ?? name) : String(name);

/** What could not be carried, as a sentence without its place. */
export const lossText = ({ code, values = {} }: Loss, language: InterfaceLanguage): string => {
  const { sentences, features, kinds } = catalogues[language];
  const filled = {
    ...values,
    ...(values.feature === undefined ? {} : { feature: wordIn(features, values.feature) }),
    ...(values.kind === undefined ? {} : { kind: wordIn(kinds, values.kind) }),
    ...(code === 'rule' ? { message: ruleWords(String(values.rule), language).message(values) } : {}),
  };
  const sentence = Object.hasOwn(sentences, code) ? sentences[code] : undefined;
  if (sentence === undefined) throw new Error(`the loss ${code} has no words`);
  return fillIn(sentence, filled);
};
