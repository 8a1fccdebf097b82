import type { LocatedProblem } from '../engine/check.ts';
import { ruleMessages } from '../generated/rule-messages.ts';
import type { Finding, Findings } from '../generated/types.ts';
import type { LoadedDocument } from '../io/documents.ts';
import type { Place } from '../io/yaml.ts';
import type { InterfaceLanguage, RuleMessages } from './messages/contract.ts';

const severities = { error: 0, warning: 1, info: 2 } as const;

/** A finding with the length of what it is about, for carets. */
export interface PlacedFinding extends Finding {
  readonly length: number;
}

/** The words of a rule in a language of the interface. */
export const ruleWords = (rule: string, language: InterfaceLanguage): RuleMessages[InterfaceLanguage] => {
  const table: { readonly [id: string]: RuleMessages } = ruleMessages;
  const words = table[rule]?.[language];
  if (!words) throw new Error(`the rule ${rule} has no words`);
  return words;
};

const placeOf = (
  document: LoadedDocument | undefined,
  pointer: string,
  at: 'key' | 'value',
  line: number | undefined,
): Place => {
  if (line === undefined) return document?.placeOf(pointer, at) ?? { line: 1, column: 1, length: 1 };
  const text = document?.lineAt(line) ?? '';
  return { line, column: text.search(/\S|$/) + 1, length: text.trim().length };
};

/** Gives problems their place and their words, in the order of the files, then of places, then of gravity. */
export const placeFindings = (
  problems: readonly LocatedProblem[],
  documents: readonly LoadedDocument[],
  language: InterfaceLanguage,
): readonly PlacedFinding[] => {
  const order = new Map(documents.map((document, index) => [document.file, index]));
  const byFile = new Map(documents.map((document) => [document.file, document]));
  return problems
    .map(({ document, rule, severity, pointer, line, at = 'value', values = {} }): PlacedFinding => {
      const place = placeOf(byFile.get(document.file), pointer, at, line);
      const words = ruleWords(rule, language);
      return {
        rule,
        severity,
        file: document.file,
        line: place.line,
        column: place.column,
        pointer,
        message: words.message(values),
        help: words.help(values),
        length: place.length,
      };
    })
    .sort(
      (a, b) =>
        (order.get(a.file) ?? 0) - (order.get(b.file) ?? 0) ||
        a.line - b.line ||
        a.column - b.column ||
        severities[a.severity] - severities[b.severity] ||
        (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0),
    );
};

/** The findings as a document. */
export const findingsOf = (placed: readonly PlacedFinding[], documents: readonly LoadedDocument[]): Findings => ({
  files: documents.map(({ file }) => file),
  counts: {
    error: placed.filter(({ severity }) => severity === 'error').length,
    warning: placed.filter(({ severity }) => severity === 'warning').length,
    info: placed.filter(({ severity }) => severity === 'info').length,
  },
  findings: placed.map(({ length: _, ...finding }) => finding),
});
