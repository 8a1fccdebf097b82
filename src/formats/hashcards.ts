import type { AskedFill, ExchangeBlank } from '../core/exchange.ts';
import { defineFormat, type Loss, type ParsedQuestion, sorted } from '../core/format.ts';
import { withoutMarkdown } from '../core/plain-text.ts';

interface Part {
  readonly line: number;
  readonly sign: string;
  text: string;
}

interface Line {
  readonly number: number;
  readonly text: string;
}

/** The lines behind the front matter, with the deck's name where it says one. */
const bodyOf = (text: string): { readonly lines: readonly Line[]; readonly name?: string } => {
  const all = text.split('\n').map((line, index) => ({ number: index + 1, text: line }));
  const start = all.findIndex((line) => line.text.trim() !== '');
  if (all[start]?.text.trim() !== '---') return { lines: all };
  const end = all.findIndex((line, index) => index > start && line.text.trim() === '---');
  const front = all.slice(start + 1, end === -1 ? start + 1 : end);
  // A ruler above the first card is no front matter.
  if (end === -1 || front.some((line) => /^[QAC]:/.test(line.text))) return { lines: all.slice(start + 1) };
  const name = front
    .map((line) => /^name\s*[:=]\s*"?(.*?)"?\s*$/.exec(line.text)?.[1])
    .find((found) => found !== undefined);
  return { lines: all.slice(end + 1), ...(name === undefined || name === '' ? {} : { name }) };
};

/** The parts of cards, each begun by its sign. A ruler ends a card, but in code. */
const partsOf = (lines: readonly Line[]): { readonly parts: readonly Part[]; readonly stray: readonly Loss[] } => {
  const parts: Part[] = [];
  const stray: Loss[] = [];
  let fence: string | undefined;
  let open = false;
  for (const { number, text } of lines) {
    const mark = /^\s*(`{3,}|~{3,})/.exec(text)?.[1];
    if (mark !== undefined) fence = fence === undefined ? mark : mark.startsWith(fence) ? undefined : fence;
    const [, sign = '', rest = ''] = fence === undefined ? (/^([QAC]):(.*)$/.exec(text) ?? []) : [];
    const part = parts.at(-1);
    if (sign !== '') {
      parts.push({ line: number, sign, text: rest });
      open = true;
    } else if (fence === undefined && /^ {0,3}(?:-\s*){3,}$/.test(text)) open = false;
    else if (open && part) part.text += `\n${text}`;
    else if (text.trim() !== '')
      stray.push({
        code: 'unknown-lines',
        values: { text: text.trim().slice(0, 80) },
        effect: 'dropped',
        place: { line: number },
      });
  }
  return { parts: parts.map((part) => ({ ...part, text: part.text.replace(/^(\s*\n)+/, '').trim() })), stray };
};

/** Brackets that are blanks: those of links, images, check lists and formulas are not. */
const blank = /\\.|`[^`\n]*`|!?\[[^\][]*\]\([^)]*\)|!\[|\[((?:[^\][\\]|\\.)+)\]/g;

const fill = (text: string): AskedFill | undefined => {
  const pieces: (string | ExchangeBlank)[] = [];
  let at = 0;
  for (const found of text.matchAll(blank)) {
    const [whole, inside] = found;
    if (inside === undefined) continue;
    pieces.push(text.slice(at, found.index), { asked: { kind: 'write', accepted: [{ text: inside }] } });
    at = found.index + whole.length;
  }
  pieces.push(text.slice(at));
  return pieces.length === 1 ? undefined : { kind: 'fill', pieces: pieces.filter((piece) => piece !== '') };
};

const longestTyped = 100;

/** What can be typed is marked by the machine; a longer answer is a model for a person. */
const written = (answer: string): ParsedQuestion['question']['asked'] => {
  const plain = withoutMarkdown(answer);
  return answer.includes('\n') || plain.length > longestTyped || /\$/.test(answer)
    ? { kind: 'compose', sample: answer }
    : { kind: 'write', accepted: [{ text: plain }] };
};

const readCards = (parts: readonly Part[], topic: readonly string[]): readonly (ParsedQuestion | Loss)[] =>
  parts.flatMap((part, index): readonly (ParsedQuestion | Loss)[] => {
    const place = { line: part.line };
    const refuse = (code: string): Loss => ({ code, effect: 'left-out', question: part.text.slice(0, 80), place });
    if (part.sign === 'A') return parts[index - 1]?.sign === 'Q' ? [] : [refuse('hashcards-empty')];
    if (part.sign === 'C') {
      const asked = fill(part.text);
      return asked ? [{ place, question: { topic, prompt: '', asked } }] : [refuse('hashcards-no-blank')];
    }
    const answer = parts[index + 1];
    if (answer?.sign !== 'A' || answer.text === '' || part.text === '') return [refuse('hashcards-empty')];
    const images = [part.text, answer.text].flatMap((text) => [...text.matchAll(/!\[[^\]]*\]\(([^)\s]*)/g)]);
    const losses = images.map(([, address = '']) => ({
      code: 'image',
      values: { address },
      effect: 'changed' as const,
      field: 'text',
    }));
    return [{ place, losses, question: { topic, prompt: part.text, asked: written(answer.text) } }];
  });

export default defineFormat({
  name: 'hashcards',
  extensions: ['.md'],
  carries: { kinds: ['write', 'fill', 'compose'], blanks: ['write'], features: ['topic', 'sample'] },
  recognises: ({ text }) => /^(?:Q:[\s\S]*^A:|C:)/m.test(text),
  parse: ({ text }) => {
    const { lines, name } = bodyOf(text);
    const { parts, stray } = partsOf(lines);
    const { questions, losses } = sorted(readCards(parts, name === undefined ? [] : [name]));
    return { questions, losses: [...stray, ...losses], ...(name === undefined ? {} : { title: name }) };
  },
});
