import type { SourceLoss } from '../../engine/convert/import.ts';
import type { Shell } from '../shell.ts';
import { visibleLine } from '../terminal/visible.ts';
import { lossText } from './loss-text.ts';

/** What a conversion came to. */
export interface Conversion {
  readonly found: number;
  readonly written: number;
  readonly losses: readonly SourceLoss[];
}

const mostLines = 20;
const longestLine = 300;

const cut = (text: string): string => (text.length > longestLine ? `${text.slice(0, longestLine)}…` : text);

/** Where a loss stands: `file:line:column`, as far as it is known. */
const placeText = ({ file, place }: SourceLoss): string =>
  [file, place?.line, place?.column].filter((part) => part !== undefined).join(':');

const headText = (loss: SourceLoss): string =>
  [placeText(loss), loss.question].filter((part) => part !== undefined && part !== '').join(': ');

/** Says in short what could not be carried: each question that is missing, then the rest by kind. */
export const sayLosses = (shell: Shell, { losses }: Conversion): void => {
  if (losses.length === 0) return;
  const { convert: words } = shell.messages;
  const say = (line: string): void => shell.note(cut(visibleLine(line)));
  say(words.inTotal(losses.length));
  const isExport = (loss: SourceLoss): boolean => loss.file === undefined;
  const single = losses.filter((loss) => loss.effect === 'left-out' && !isExport(loss));
  for (const loss of single.slice(0, mostLines))
    shell.complain(cut(visibleLine(`${headText(loss)}: ${words.leftOut(lossText(loss, shell.language))}`)));
  if (single.length > mostLines) say(words.more(single.length - mostLines));
  const groups = new Map<string, { count: number; readonly first: SourceLoss }>();
  for (const loss of losses) {
    if (single.includes(loss) && loss.effect === 'left-out') continue;
    const key = `${loss.code} ${loss.values?.feature ?? loss.values?.kind ?? ''}`;
    const group = groups.get(key);
    if (group) group.count += 1;
    else groups.set(key, { count: 1, first: loss });
  }
  const sorted = [...groups.values()].sort((a, b) => b.count - a.count);
  for (const { count, first } of sorted.slice(0, mostLines)) {
    const text = lossText(first, shell.language);
    const what = first.effect === 'left-out' ? words.leftOut(text) : text;
    const name = headText(first);
    say(words.times(count, what, name === '' ? '' : words.example(name)));
  }
  if (sorted.length > mostLines) say(words.more(sorted.slice(mostLines).reduce((sum, { count }) => sum + count, 0)));
};

/** The list of all losses as JSON, in words of both languages. */
export const lossesJson = ({ found, written, losses }: Conversion): string => {
  const list = losses.map((loss) => ({
    effect: loss.effect,
    code: loss.code,
    ...(loss.question === undefined ? {} : { question: loss.question }),
    ...(loss.field === undefined ? {} : { field: loss.field }),
    ...(loss.file === undefined ? {} : { file: loss.file }),
    ...(loss.place ?? {}),
    ...(loss.values === undefined ? {} : { values: loss.values }),
    message: { en: lossText(loss, 'en'), es: lossText(loss, 'es') },
  }));
  return `${JSON.stringify({ losses: 1, questions: { found, written }, list }, null, 2)}\n`;
};
