import type { ExchangeChoice } from '../core/exchange.ts';
import { defineFormat, type FormatDocument, type Loss, type ParsedQuestion, sorted } from '../core/format.ts';
import { isMapping } from '../core/mapping.ts';

const knownFields = ['question', 'answers', 'help'];

/** A scalar as its author wrote it, whatever YAML makes of it: `1.10` and `No` are texts here. */
const textAt = (value: unknown, pointer: string, document: FormatDocument): string | undefined => {
  if (typeof value === 'string') return value.trim();
  if (typeof value === 'number' || typeof value === 'boolean' || value === null)
    return (document.writtenAt(pointer) ?? String(value)).trim();
  return undefined;
};

const readQuestion = (
  question: unknown,
  pointer: string,
  topic: readonly string[],
  document: FormatDocument,
): ParsedQuestion | Loss => {
  const place = { line: document.lineOf(pointer) };
  const prompt = isMapping(question) ? textAt(question.question, `${pointer}/question`, document) : undefined;
  const refuse = (code: string, values: Loss['values'] = {}): Loss => ({
    code,
    values,
    effect: 'left-out',
    ...(prompt === undefined ? {} : { question: prompt.slice(0, 80) }),
    place,
  });
  if (!isMapping(question) || prompt === undefined || !Array.isArray(question.answers))
    return refuse('yaml-shape', { format: 'certificationy', where: pointer });
  const answers = (question.answers as readonly unknown[]).map((answer, index): ExchangeChoice | undefined => {
    const text = isMapping(answer) ? textAt(answer.value, `${pointer}/answers/${index}/value`, document) : undefined;
    return text === undefined || text === '' || !isMapping(answer)
      ? undefined
      : { text, right: answer.correct === true };
  });
  const choices = answers.filter((choice) => choice !== undefined);
  if (choices.length < answers.length)
    return refuse('yaml-shape', { format: 'certificationy', where: `${pointer}/answers` });
  if (choices.length < 2) return refuse('certificationy-no-choice');
  const right = choices.filter((choice) => choice.right).length;
  if (right === 0) return refuse('certificationy-no-right');
  const help = typeof question.help === 'string' ? question.help.trim().replace(/^'([^']*)'$/, '$1') : '';
  const losses = Object.keys(question)
    .filter((name) => !knownFields.includes(name))
    .map((name) => ({
      code: 'unknown',
      values: { what: name, value: JSON.stringify(question[name]).slice(0, 200) },
      effect: 'dropped' as const,
      field: name,
    }));
  return {
    place,
    losses,
    question: {
      topic,
      prompt,
      asked: { kind: right === 1 ? 'choose-one' : 'choose-many', choices },
      ...(help === '' ? {} : { explanation: help }),
    },
  };
};

const readDocument = (document: FormatDocument): readonly (ParsedQuestion | Loss)[] => {
  const { data } = document;
  if (!isMapping(data) || !Array.isArray(data.questions))
    return [
      {
        code: 'yaml-shape',
        values: { format: 'certificationy', where: '/' },
        effect: 'left-out',
        place: { line: document.lineOf('') },
      },
    ];
  const topic = typeof data.category === 'string' && data.category.trim() !== '' ? [data.category.trim()] : [];
  return (data.questions as readonly unknown[]).map((question, index) =>
    readQuestion(question, `/questions/${index}`, topic, document),
  );
};

export default defineFormat({
  name: 'certificationy',
  extensions: ['.yml', '.yaml'],
  reads: 'yaml',
  carries: { kinds: ['choose-one', 'choose-many'], features: ['topic', 'explanation'] },
  recognises: ({ documents }) =>
    documents.some(({ data }) => isMapping(data) && 'category' in data && Array.isArray(data.questions)),
  parse: ({ documents }) => {
    const { questions, losses } = sorted(documents.flatMap(readDocument));
    const [first] = documents;
    const title = isMapping(first?.data) && typeof first.data.category === 'string' ? first.data.category.trim() : '';
    return { questions, losses, ...(title === '' ? {} : { title }) };
  },
});
