import type { Loss } from '../../core/format.ts';
import { type Built, plain } from './write-xml.ts';
import { sharesOf } from './writing.ts';
import { blocksOf, htmlText, inlineOf, type MarkdownParser } from './xhtml.ts';

/** What writing an item needs to know. */
export interface CanvasWriting {
  readonly parser: MarkdownParser;
  readonly language: string;
  note(code: string, values: Loss['values'], field: string): void;
}

/** HTML as material. */
export const material = (html: string): Built =>
  plain('material', {}, plain('mattext', { texttype: 'text/html' }, html));

/** A text as HTML. */
export const blocks = ({ parser }: CanvasWriting, text: string): string =>
  htmlText(blocksOf(text, parser, true).content);

/** A text as HTML that stands in a line. */
export const short = ({ parser }: CanvasWriting, text: string): string =>
  htmlText(inlineOf(text, parser, true).content);

/** Whether a response is a value. */
export const equal = (respident: string, value: string): Built => plain('varequal', { respident }, value);

/** What is scored where all tests hold. */
export const condition = (tests: readonly Built[], action: 'Set' | 'Add', score: string, goesOn: boolean): Built =>
  plain(
    'respcondition',
    goesOn ? {} : { continue: 'No' },
    plain('conditionvar', {}, ...tests),
    plain('setvar', { action, varname: 'SCORE' }, score),
  );

/** A choice by its name. */
export const label = (id: string, text: Built): Built => plain('response_label', { ident: id }, text);

/** Plain text as material. */
export const plainMaterial = (text: string): Built =>
  plain('material', {}, plain('mattext', { texttype: 'text/plain' }, text));

/** A response that names choices. */
export const lid = (ident: string, cardinality: string, labels: readonly Built[], ...before: readonly Built[]): Built =>
  plain('response_lid', { ident, rcardinality: cardinality }, ...before, plain('render_choice', {}, ...labels));

/** A response that is typed. */
export const str = (fibtype?: string): Built =>
  plain(
    'response_str',
    { ident: 'response1', rcardinality: 'Single' },
    plain('render_fib', { fibtype }, plain('response_label', { ident: 'answer1', rshuffle: 'No' })),
  );

/** Equal parts of 100, in percent. */
export const percents = (count: number): readonly string[] =>
  sharesOf(count).map((share) => String(Number((Number(share) * 100).toFixed(4))));

/** A name for a choice, over all items of a quiz: Canvas wants numbers. */
export const idOf = (item: number, at: number): string => String(1000 + item * 100 + at);
