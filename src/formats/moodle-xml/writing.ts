import type { Feature, Loss } from '../../core/format.ts';
import { xmlCharacters } from '../../core/xml-tree.ts';
import { toMoodleMarkdown } from './markdown.ts';
import type { NoteWeight } from './weights.ts';

/** A question that is being written, with what that loses. */
export interface Writing {
  note(code: string, values: NonNullable<Loss['values']>, field: string): void;
  readonly noteWeight: NoteWeight;
  /** Notes that something is not there, since the format has no place for it here. */
  drop(feature: Feature): void;
}

/** Notes the losses of a question in a list, each once. */
export const writingOf = (question: string, losses: Loss[]): Writing => {
  const said = new Set<string>();
  const add = (loss: Loss): void => {
    const text = JSON.stringify(loss);
    if (said.has(text)) return;
    said.add(text);
    losses.push(loss);
  };
  const note: Writing['note'] = (code, values, field) => add({ code, values, effect: 'changed', question, field });
  return {
    note,
    noteWeight: (percent, nearest) => note('moodle-weight', { percent, nearest }, 'choice-credit'),
    drop: (feature) => add({ code: 'feature', values: { feature }, effect: 'dropped', question, field: feature }),
  };
};

/** A text between tags: as it is where that can be read, else in a section of its own, cut at what would end one. */
export const xmlText = (text: string): string => {
  const plain = xmlCharacters(text);
  return /[<>&]/.test(plain) ? `<![CDATA[${plain.replaceAll(']]>', ']]]]><![CDATA[>')}]]>` : plain;
};

/** An element with a text, each on lines of its own. */
export const textElement = (name: string, text: string, attributes = '', rest: readonly string[] = []): string =>
  [`<${name}${attributes}>`, `  <text>${xmlText(text)}</text>`, ...rest, `</${name}>`].join('\n');

/** White space in front is cut off by Moodle. */
export const checkStart = (writing: Writing, text: string): void => {
  if (/^\s/.test(text)) writing.note('white-space', { text: text.slice(0, 80) }, 'text');
};

/** An element with a text in Markdown. */
export const markdownElement = (writing: Writing, name: string, text: string): string => {
  checkStart(writing, text);
  return textElement(name, toMoodleMarkdown(text), ' format="markdown"');
};

/** An element with a value that needs no escape. */
export const valueElement = (name: string, value: string | number): string => `<${name}>${value}</${name}>`;

/** An answer with its weight, its text, and what is said to those who gave it. */
export const answerElement = (
  writing: Writing,
  weight: string,
  text: string,
  format: string,
  feedback: string | undefined,
  rest: readonly string[] = [],
): string => {
  checkStart(writing, text);
  const told = feedback === undefined ? [] : [markdownElement(writing, 'feedback', feedback).replace(/^/, '  ')];
  return textElement(
    'answer',
    format === 'markdown' ? toMoodleMarkdown(text) : text,
    ` fraction="${weight}" format="${format}"`,
    [...rest, ...told],
  );
};

/** The format of a text that is held against what is typed. */
export const typedFormat = 'moodle_auto_format';
