import { defineFormat, type Loss, type Parsed, type ParsedQuestion, sorted } from '../core/format.ts';
import { type Block, blocksOf } from './text2qti/blocks.ts';
import { printText2qti } from './text2qti/print.ts';
import { type QuestionBlocks, readQuestion } from './text2qti/questions.ts';

/** What stands between questions, as it goes. */
interface State {
  title?: string;
  points?: number;
  groupPoints?: number;
  open?: { title?: string; points?: number; blocks: Block[] };
}

const numeric = (text: string): number | undefined => (/^\d+(\.\d+)?$/.test(text.trim()) ? Number(text) : undefined);

const parse = (text: string): Parsed => {
  const read: (ParsedQuestion | Loss)[] = [];
  const state: State = {};
  let title: string | undefined;
  let description: string | undefined;
  const close = (): void => {
    if (state.open) read.push(readQuestion(state.open as QuestionBlocks, []));
    delete state.open;
  };
  const setting = (code: string, { line, text: value, name = '' }: Block): void =>
    void read.push({
      code,
      values: { name, value: value.slice(0, 80) },
      effect: 'dropped',
      place: { line },
      field: name,
    });
  for (const block of blocksOf(text)) {
    if ('stray' in block) {
      read.push({
        code: 'text2qti-line',
        values: { text: block.stray.trim().slice(0, 80) },
        effect: 'dropped',
        place: { line: block.line },
      });
      continue;
    }
    switch (block.mark) {
      case 'quiz-title':
        title = block.text;
        break;
      case 'quiz-description':
        description = block.text;
        break;
      case 'setting':
        setting('text2qti-setting', block);
        break;
      case 'text':
      case 'text-title':
        close();
        if (block.mark === 'text')
          read.push({
            code: 'description',
            effect: 'left-out',
            question: block.text.slice(0, 80),
            place: { line: block.line },
          });
        break;
      case 'group':
      case 'end-group':
        close();
        delete state.groupPoints;
        break;
      case 'group-setting': {
        const points = /^points/i.test(block.name ?? '') ? numeric(block.text) : undefined;
        if (points === undefined) setting('text2qti-group', block);
        else state.groupPoints = points;
        break;
      }
      case 'title':
        close();
        state.title = block.text;
        break;
      case 'points': {
        close();
        const points = numeric(block.text);
        if (points === undefined) setting('text2qti-setting', { ...block, name: 'Points' });
        else state.points = points;
        break;
      }
      case 'question': {
        close();
        const points = state.points ?? state.groupPoints;
        state.open = {
          blocks: [block],
          ...(state.title === undefined ? {} : { title: state.title }),
          ...(points === undefined ? {} : { points }),
        };
        delete state.title;
        delete state.points;
        break;
      }
      default:
        if (state.open) state.open.blocks.push(block);
        else
          read.push({
            code: 'text2qti-line',
            values: { text: block.text.slice(0, 80) },
            effect: 'dropped',
            place: { line: block.line },
          });
    }
  }
  close();
  const { questions, losses } = sorted(read);
  return {
    questions,
    losses,
    ...(title === undefined || title === '' ? {} : { title }),
    ...(description === undefined || description === '' ? {} : { description }),
  };
};

export default defineFormat({
  name: 'text2qti',
  extensions: ['.text2qti', '.txt', '.md'],
  carries: {
    kinds: ['choose-one', 'choose-many', 'decide', 'write', 'number', 'compose'],
    features: [
      'id',
      'points',
      'explanation',
      'choice-feedback',
      'decision-feedback',
      'several-answers',
      'tolerance',
      'relative-tolerance',
    ],
  },
  lossless: true,
  recognises: ({ text }) =>
    /^Quiz title:/im.test(text) ||
    (/^\d+\.[ \t]/m.test(text) && /^(?:\*?[a-zA-Z]\)[ \t]|\[[* ]?\][ \t]|=[ \t]|\*[ \t]|_{3,}\s*$)/m.test(text)),
  parse: ({ text }) => parse(text),
  print: printText2qti,
});
