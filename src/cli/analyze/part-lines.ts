import type { ReportExam, Statistics, Text } from '../../generated/types.ts';
import { bar } from './bars.ts';
import { percentText } from './figure-text.ts';
import { type Look, lineOfText } from './look.ts';
import { tableLines } from './table.ts';

const barWidth = 20;

/** A part of an exam with its title: a section or a topic. */
export interface ExamPart {
  readonly title: string;
  readonly questions: number;
  readonly facility: number | null;
}

const titled = (title: Text | undefined, otherwise: string | number, look: Pick<Look, 'language'>): string =>
  title === undefined ? String(otherwise) : lineOfText(title, look);

/** The sections of an exam. */
export const sectionParts = (
  { sections }: ReportExam,
  statistics: Statistics,
  look: Pick<Look, 'language'>,
): readonly ExamPart[] =>
  statistics.sections.map(({ section, questions, facility }) => ({
    title: titled(sections.find((one) => one.section === section)?.title, section, look),
    questions,
    facility,
  }));

/** The topics of an exam. */
export const topicParts = (
  { topics }: ReportExam,
  statistics: Statistics,
  look: Pick<Look, 'language'>,
): readonly ExamPart[] =>
  statistics.topics.map(({ topic, questions, facility }) => ({
    title: titled(topics.find((one) => one.topic === topic)?.title, topic, look),
    questions,
    facility,
  }));

/** Parts of an exam with a bar each for how much of their credit was earned. */
export const partLines = (name: string, parts: readonly ExamPart[], look: Look): readonly string[] => {
  const { heads } = look.words.analyze;
  return tableLines(
    [
      { head: name, cells: parts.map(({ title }) => title), least: 20 },
      { head: heads.questions, cells: parts.map(({ questions }) => String(questions)), align: 'right', drop: 1 },
      { head: heads.facility, cells: parts.map(({ facility }) => percentText(facility)), align: 'right' },
      {
        head: '',
        cells: parts.map(({ facility }) => bar(facility, look.columns < 60 ? barWidth / 2 : barWidth, look.plain)),
        style: (text) => look.paint('blue', text),
      },
    ],
    look,
  );
};
