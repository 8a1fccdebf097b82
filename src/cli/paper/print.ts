import { creditText } from '../../core/marks.ts';
import { jsonText } from '../../core/text.ts';
import { openBlueprint } from '../../engine/blueprint.ts';
import type { Exam } from '../../engine/exam.ts';
import type { Paper } from '../../generated/types.ts';
import { escapeMarkdown } from '../../pages/markdown-text.ts';
import { paperMarkdown } from '../../pages/paper-markdown.ts';
import { paperPage } from '../../pages/paper-page.ts';
import type { KeyNote, KeySheet } from '../../pages/sheet.ts';
import { loadMessages } from '../messages/catalogue.ts';
import type { Messages } from '../messages/en.ts';
import { interfaceLanguage } from '../messages/interface-language.ts';
import { blueprintTable } from './blueprint-text.ts';
import { keyNotes } from './key-notes.ts';

/** The forms in which papers come; the value is the ending of their files. */
export const paperFormats = { json: 'json', html: 'html', markdown: 'md' } as const;

export type PaperFormat = keyof typeof paperFormats;

/** The form that the ending of a file asks for. */
export const formatOfFile = (path: string): PaperFormat | undefined => {
  const ending = path.match(/\.(json|html?|md|markdown)$/i)?.[1]?.toLowerCase();
  return ending === undefined ? undefined : ending === 'json' ? 'json' : ending.startsWith('h') ? 'html' : 'markdown';
};

const gradingNotes = ({ grading }: Exam, messages: Messages): readonly KeyNote[] => {
  const { penalty, floor } = grading;
  const words = messages.paper.keyWords;
  if (penalty === 0) return [];
  const told = penalty === 'guessing' ? words.penaltyOfGuessing : words.penaltyOf(creditText(penalty));
  return [{ label: words.penalty, lines: [escapeMarkdown(`${told} ${words.floors[floor]}`)] }];
};

const keySheet = (exam: Exam, paper: Paper, messages: Messages): KeySheet => {
  const questions = new Map(exam.questions.map(({ name, question }) => [name, question]));
  const asked = new Map(paper.sections.flatMap((section) => section.questions).map((one) => [one.question, one]));
  const book = openBlueprint(exam);
  book.add(paper);
  return {
    notes: gradingNotes(exam, messages),
    notesOf: (name) => {
      const question = questions.get(name);
      const onPaper = asked.get(name);
      return question && onPaper ? keyNotes(onPaper, question, { messages, language: paper.language }) : [];
    },
    blueprint: blueprintTable(book.blueprint(), messages, paper.language),
  };
};

/** A paper as JSON: always the same bytes. */
const paperJson = (paper: Paper): string => `${jsonText(paper, 2)}\n`;

/** Makes papers of an exam into text; with `key`, into marker's sheets. The words on them are in their language. */
export const openPrinter =
  (exam: Exam, format: PaperFormat, key: boolean) =>
  async (paper: Paper): Promise<string> => {
    if (format === 'json') return paperJson(paper);
    const messages = await loadMessages(interfaceLanguage(paper.language, { env: {} }));
    const print = format === 'html' ? paperPage : paperMarkdown;
    return print(paper, messages.paper.sheet, key ? keySheet(exam, paper, messages) : undefined);
  };
