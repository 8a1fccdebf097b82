import type { List, ListItem, RootContent } from 'mdast';
import type { ExchangeChoice } from '../../core/exchange.ts';
import type { Loss, ParsedQuestion } from '../../core/format.ts';

const box = /^\[([ xX])\](?:[ \t]+|$)/;

const startOf = (node: { readonly position?: RootContent['position'] | undefined }): number =>
  node.position?.start.offset ?? 0;
const endOf = (node: { readonly position?: RootContent['position'] | undefined }): number =>
  node.position?.end.offset ?? 0;

/** The source of an item behind its mark, without the indentation that makes its lines part of it. */
const itemText = (item: ListItem, source: string): string => {
  const [first] = item.children;
  if (!first) return '';
  const indent = (first.position?.start.column ?? 1) - 1;
  const [head = '', ...rest] = source.slice(startOf(first), endOf(item)).split('\n');
  return [head, ...rest.map((line) => line.replace(new RegExp(`^ {0,${indent}}`), ''))].join('\n').trimEnd();
};

/** A list of boxes, each item beginning with one. */
const boxes = (
  node: RootContent,
  source: string,
): readonly { readonly text: string; readonly ticked: boolean }[] | undefined => {
  if (node.type !== 'list') return undefined;
  const items = (node as List).children.map((item) => itemText(item, source));
  if (!items.every((text) => box.test(text))) return undefined;
  return items.map((text) => ({ text: text.replace(box, '').trim(), ticked: /[xX]/.test(box.exec(text)?.[1] ?? '') }));
};

/** A choice, and what is quoted below it: its feedback. */
const choiceOf = ({ text, ticked }: { readonly text: string; readonly ticked: boolean }): ExchangeChoice => {
  const [, words = text, quoted] = /^([\s\S]*?)\n+((?:>[^\n]*(?:\n|$))+)\s*$/.exec(text) ?? [];
  if (quoted === undefined) return { text, right: ticked };
  return { text: words.trimEnd(), right: ticked, feedback: unquoted(quoted) };
};

const unquoted = (quoted: string): string =>
  quoted
    .trimEnd()
    .split('\n')
    .map((line) => line.replace(/^> ?/, ''))
    .join('\n');

const headingText = (node: RootContent, source: string): string =>
  source
    .slice(startOf(node), endOf(node))
    .replace(/^ {0,3}#{1,6}[ \t]*|[ \t]+#+[ \t]*$/g, '')
    .replace(/\n[=-]+\s*$/, '')
    .trim();

const isId = (text: string): boolean => /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(text);

/** Number and letter in front of a question, as in `Q12.` or `3)`. */
const withoutNumber = (text: string): string =>
  text.replace(/^(?:(?:Q|Question|Pregunta)?\s*\d{1,4}\s*[.):]|Q\d{1,4})\s+/i, '');

interface Open {
  readonly nodes: readonly RootContent[];
  readonly question: ParsedQuestion;
}

/** Reads the check lists of a text, each with the heading or paragraphs above it as its question. */
export const readCheckLists = (
  nodes: readonly RootContent[],
  source: string,
): { readonly title?: string; readonly read: readonly (ParsedQuestion | Loss)[] } => {
  const read: (ParsedQuestion | Loss)[] = [];
  const path: { depth: number; text: string }[] = [];
  let title: string | undefined;
  let pending: RootContent[] = [];
  let last: Open | undefined;
  const slice = (some: readonly RootContent[]): string => {
    const [first, end] = [some[0], some.at(-1)];
    return first && end ? source.slice(startOf(first), endOf(end)).trim() : '';
  };
  /** What stands between a list and the next heading tells why. */
  const explain = (some: readonly RootContent[]): void => {
    const text = slice(some.filter(({ type }) => type !== 'thematicBreak' && type !== 'html'));
    const index = read.length - 1;
    const before = read[index];
    if (text === '' || !last || !before || 'effect' in before) {
      if (text !== '' && !last && title === undefined)
        read.push({
          code: 'unknown-lines',
          values: { text: text.slice(0, 80) },
          effect: 'dropped',
          place: { line: some[0]?.position?.start.line ?? 1 },
        });
      return;
    }
    const isQuote = some.length === 1 && some[0]?.type === 'blockquote';
    read[index] = { ...before, question: { ...before.question, explanation: isQuote ? unquoted(text) : text } };
  };
  const enter = (heading: RootContent): void => {
    if (heading.type !== 'heading') return;
    while (path.length > 0 && (path.at(-1)?.depth ?? 0) >= heading.depth) path.pop();
    path.push({ depth: heading.depth, text: headingText(heading, source) });
    if (heading.depth === 1 && title === undefined) title = headingText(heading, source);
  };
  for (const node of nodes) {
    const items = boxes(node, source);
    if (!items) {
      pending.push(node);
      continue;
    }
    const at = pending.findLastIndex(({ type }) => type === 'heading');
    const above = at === -1 ? [] : pending.slice(0, at);
    const firstHeading = above.findIndex(({ type }) => type === 'heading');
    explain(at === -1 ? [] : above.slice(0, firstHeading === -1 ? above.length : firstHeading));
    for (const heading of above) enter(heading);
    const heading = at === -1 ? undefined : pending[at];
    const body = slice(pending.slice(at + 1));
    const head = heading ? headingText(heading, source) : '';
    const named = isId(head) && body !== '' ? head : undefined;
    const isTopic = heading?.type === 'heading' && heading.depth <= 2 && body !== '' && named === undefined;
    if (isTopic && heading) enter(heading);
    else if (heading?.type === 'heading')
      while (path.length > 0 && (path.at(-1)?.depth ?? 0) >= heading.depth) path.pop();
    const asks = named !== undefined || isTopic ? body : [head, body].filter((text) => text !== '').join('\n\n');
    const place = { line: heading?.position?.start.line ?? node.position?.start.line ?? 1 };
    const prompt = named === undefined ? withoutNumber(asks) : asks;
    const choices = items.map(choiceOf);
    const right = choices.filter((choice) => choice.right).length;
    const topic = path.filter(({ depth, text }) => depth > 1 || text !== title).map(({ text }) => text);
    if (right === 0 || prompt === '')
      read.push({
        code: right === 0 ? 'markdown-no-right' : 'csv-empty',
        ...(right === 0 ? {} : { values: { head: 'prompt' } }),
        effect: 'left-out',
        question: prompt.slice(0, 80),
        place,
      });
    else {
      const question: ParsedQuestion = {
        place,
        losses: [...prompt.matchAll(/!\[[^\]]*\]\(([^)\s]*)/g)].map(([, address = '']) => ({
          code: 'image',
          values: { address: address.slice(0, 200) },
          effect: 'changed',
          field: 'text',
        })),
        question: {
          ...(named === undefined ? {} : { id: named }),
          topic,
          prompt,
          asked: { kind: right === 1 ? 'choose-one' : 'choose-many', choices },
        },
      };
      read.push(question);
      last = { nodes: [node], question };
    }
    pending = [];
  }
  const firstHeading = pending.findIndex(({ type }) => type === 'heading');
  explain(firstHeading === -1 ? pending : pending.slice(0, firstHeading));
  return { ...(title === undefined ? {} : { title }), read };
};
