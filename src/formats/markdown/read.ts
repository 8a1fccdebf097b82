import type { List, ListItem, RootContent } from 'mdast';
import type { ExchangeChoice } from '../../core/exchange.ts';
import type { Loss, ParsedQuestion } from '../../core/format.ts';

/** What may stand before a choice: a box, or round brackets where one choice is to be taken. */
const box = /^(?:\[([ xX])\]|\(([ xX])\))(?:[ \t]+|$)/;
/** An item among choices that tells why. */
const reason = /^(?:\*{0,2})(?:explanation|explicaci[oó]n|why|por qu[eé])\s*:(?:\*{0,2})\s*/i;
/** A line that gives a block its class, as kramdown has it: `{:.quiz}`. */
const attributes = /^\{:[^}\n]*\}[ \t]*(?:\n|$)/gm;

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

/** The choices of a list, and what one of its items says of why. */
interface Boxes {
  readonly choices: readonly { readonly text: string; readonly ticked: boolean }[];
  /** Whether one choice is to be taken, by the brackets. */
  readonly round: boolean;
  readonly why?: string;
}

const itemTexts = (node: RootContent, source: string): readonly string[] =>
  node.type === 'list' ? (node as List).children.map((item) => itemText(item, source)) : [];

/** A list of boxes, each item beginning with one, but for those that tell why. */
const boxes = (node: RootContent, source: string): Boxes | undefined => {
  const items = itemTexts(node, source);
  const marked = items.filter((text) => box.test(text));
  const reasons = items.filter((text) => reason.test(text));
  if (marked.length === 0 || marked.length + reasons.length < items.length) return undefined;
  return {
    choices: marked.map((text) => ({ text: text.replace(box, '').trim(), ticked: /^.[xX]/.test(text) })),
    round: marked.every((text) => text.startsWith('(')),
    ...(reasons.length === 0 ? {} : { why: reasons.map((text) => text.replace(reason, '')).join('\n\n') }),
  };
};

/** Stands between the questions of a numbered list, whose parts are read as if they stood by themselves. */
const between = { type: 'thematicBreak', data: { between: true } } as RootContent;

/** The blocks of a text; a list whose items hold check lists gives theirs. */
const blocksOf = (node: RootContent, source: string): readonly RootContent[] => {
  if (node.type !== 'list' || boxes(node, source)) return [node];
  const items = (node as List).children;
  const holds = items.some(({ children }) => children.some((child) => boxes(child, source)));
  return holds
    ? items
        .flatMap(({ children }) => [between, ...children.flatMap((child) => blocksOf(child, source))])
        .concat(between)
    : [node];
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
    if (!first || !end) return '';
    const indent = (first.position?.start.column ?? 1) - 1;
    const lines = source
      .slice(startOf(first), endOf(end))
      .replace(new RegExp(`\\n {1,${Math.max(1, indent)}}`, 'g'), indent === 0 ? '$&' : '\n');
    return lines.replace(attributes, '').trim();
  };
  /** What stands between a list and the next heading tells why. */
  const explain = (some: readonly RootContent[]): void => {
    const text = slice(some.filter(({ type }) => type !== 'thematicBreak' && type !== 'html'));
    const index = read.length - 1;
    const before = read[index];
    if (text === '' || !last || !before || 'effect' in before) {
      if (text !== '')
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
  /** Goes past headings; what stands below one and belongs to no question is named. */
  const leave = (some: readonly RootContent[]): void => {
    for (const node of some)
      if (node.type === 'heading') enter(node);
      else if (node.type !== 'thematicBreak' && node.type !== 'html') lost(node, 'dropped');
  };
  const lost = (node: RootContent, effect: Loss['effect'] = 'left-out'): void =>
    void read.push({
      code: 'unknown-lines',
      values: { text: slice([node]).slice(0, 80) },
      effect,
      place: { line: node.position?.start.line ?? 1 },
    });
  for (const node of nodes.flatMap((one) => blocksOf(one, source))) {
    if (node === between) {
      const heading = pending.findIndex(({ type }) => type === 'heading');
      explain(heading === -1 ? pending : pending.slice(0, heading));
      if (heading !== -1) leave(pending.slice(heading));
      pending = [];
      continue;
    }
    const items = boxes(node, source);
    // Choices beside items that are none: whether they belong together nobody can say.
    if (!items && itemTexts(node, source).some((text) => box.test(text))) {
      lost(node);
      continue;
    }
    if (!items) {
      pending.push(node);
      continue;
    }
    const at = pending.findLastIndex(({ type }) => type === 'heading');
    const above = at === -1 ? [] : pending.slice(0, at);
    const firstHeading = above.findIndex(({ type }) => type === 'heading');
    explain(at === -1 ? [] : above.slice(0, firstHeading === -1 ? above.length : firstHeading));
    if (firstHeading !== -1) leave(above.slice(firstHeading));
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
    const choices = items.choices.map(choiceOf);
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
          ...(items.why === undefined ? {} : { explanation: items.why }),
        },
      };
      read.push(question);
      last = { nodes: [node], question };
    }
    pending = [];
  }
  const firstHeading = pending.findIndex(({ type }) => type === 'heading');
  explain(firstHeading === -1 ? pending : pending.slice(0, firstHeading));
  if (firstHeading !== -1) leave(pending.slice(firstHeading));
  return { ...(title === undefined ? {} : { title }), read };
};
