import type { InvalidReason, MessageValues } from '../../core/question-type.ts';
import type { ReportWords } from '../../engine/grade.ts';
import { questionTypeMessages } from '../../generated/messages.ts';
import type { QuestionTypeName } from '../../generated/types.ts';
import { fillIn } from './catalogue.ts';
import type { InterfaceLanguage, Sentence } from './contract.ts';
import { en, type Messages } from './en.ts';

const sentenceOf = (
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

/** The sentences of a report; reports are in English whatever the interface speaks. */
export const reportWords: ReportWords = {
  invalid: (type, reason) => invalidWords(en, 'en', type, reason),
  warning: ({ code, values }) => sentenceOf(en.warnings, code, values),
};

/** Why a submission was rejected, in words. */
export const rejectionWords = (messages: Messages, code: string, values?: MessageValues): string =>
  sentenceOf(messages.rejected, code, values);
