import type { InvalidReason, MessageValues, TraceStep } from '../../core/question-type.ts';
import type { ReportWords } from '../../engine/print-answer.ts';
import { questionTypeNames } from '../../generated/fields.ts';
import { questionTypeMessages } from '../../generated/question-type-messages.ts';
import type { QuestionTypeName } from '../../generated/types.ts';
import { fillIn } from './catalogue.ts';
import type { InterfaceLanguage, Sentence } from './contract.ts';
import { en, type Messages } from './en.ts';
import { traceInSpanish } from './trace/es.ts';

/** A sentence of a table of the catalogue by its code, filled in. */
export const sentenceOf = (
  table: { readonly [code: string]: string },
  code: string,
  values: MessageValues | undefined,
): string => fillIn((Object.hasOwn(table, code) ? table[code] : undefined) ?? code, values);

/** Why a response is no answer, in words. */
export const invalidWords = (
  messages: Messages,
  language: InterfaceLanguage,
  type: QuestionTypeName,
  reason: InvalidReason,
): string => {
  const reasons: { readonly [code: string]: Sentence } = questionTypeMessages[type][language].reasons;
  const own = Object.hasOwn(reasons, reason.code) ? reasons[reason.code] : undefined;
  return own ? own(reason.values ?? {}) : sentenceOf(messages.invalid, reason.code, reason.values);
};

/** Numbers with their decimals behind a comma; all else as it is. */
const withCommas = (values: MessageValues): MessageValues =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      /^-?\d+\.\d+$/.test(String(value)) ? String(value).replace('.', ',') : value,
    ]),
  );

/** A step of a trace in words. A step of a part of a question has the part's type before it. */
export const stepWords = (
  messages: Pick<Messages, 'trace'>,
  language: InterfaceLanguage,
  type: QuestionTypeName,
  { step, values = {} }: TraceStep,
): string => {
  const [first = '', second] = step.split(':');
  const partType = questionTypeNames.find((name) => second !== undefined && name === first);
  const steps: { readonly [code: string]: Sentence } = questionTypeMessages[partType ?? type][language].steps;
  const code = second ?? first;
  const own = Object.hasOwn(steps, code) ? steps[code] : undefined;
  return own ? own(values) : sentenceOf(messages.trace, code, language === 'es' ? withCommas(values) : values);
};

/** The sentences of a report; reports are in English whatever the interface speaks. */
export const reportWords: ReportWords = {
  invalid: (type, reason) => invalidWords(en, 'en', type, reason),
  step: (type, step) => ({
    en: stepWords(en, 'en', type, step),
    es: stepWords({ trace: traceInSpanish }, 'es', type, step),
  }),
  warning: ({ code, values }) => sentenceOf(en.warnings, code, values),
};

/** Why a submission was rejected, in words. */
export const rejectionWords = (messages: Messages, code: string, values?: MessageValues): string =>
  sentenceOf(messages.rejected, code, values);
