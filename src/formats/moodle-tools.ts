import { defineFormat, type FormatDocument, type Loss, type ParsedQuestion, sorted } from '../core/format.ts';
import { isMapping } from '../core/mapping.ts';
import { toolsTypes } from './moodle-tools/asked.ts';
import { markdown, type OwnLoss, type Reading, scalarAt, textAt } from './moodle-tools/values.ts';

/** Fields that have a place in a bank, or that say nothing which is not the default. */
const understood = [
  'type',
  'title',
  'question',
  'answers',
  'options',
  'subquestions',
  'choices',
  'category',
  'general_feedback',
  'grade',
  'correct_answer',
  'answer_case_sensitive',
  'markdown',
  'shuffle_answers',
];
const toldOutcome = ['correct_feedback', 'partial_feedback', 'incorrect_feedback'];

const settingLosses = (fields: { readonly [name: string]: unknown }): readonly OwnLoss[] => {
  const isDecision = fields.type === 'true_false';
  return Object.keys(fields)
    .filter((name) => !understood.includes(name) && !(isDecision && toldOutcome.includes(name)))
    .map((name) => ({
      code: toldOutcome.includes(name) ? 'tools-feedback' : 'tools-setting',
      values: { name },
      effect: 'dropped',
      field: name,
    }));
};

const readDocument = (document: FormatDocument): ParsedQuestion | Loss => {
  const { data } = document;
  const place = { line: document.lineOf('') };
  if (!isMapping(data) || typeof data.type !== 'string')
    return { code: 'yaml-shape', values: { format: 'moodle-tools', where: '/' }, effect: 'left-out', place };
  const reading: Reading = { fields: data, document, pointer: '', losses: [] };
  const title = scalarAt(reading, data.title, '/title') ?? '';
  const refuse = (code: string, values: Loss['values'] = {}): Loss => ({
    code,
    values,
    effect: 'left-out',
    question: title,
    place,
  });
  const read = Object.hasOwn(toolsTypes, data.type) ? toolsTypes[data.type] : undefined;
  if (!read) return refuse('tools-type', { type: data.type });
  const asked = read(reading);
  if ('fault' in asked) return refuse(asked.fault, asked.values);
  const prompt = asked.prompt ?? markdown(reading, scalarAt(reading, data.question, '/question') ?? '');
  const general = textAt(reading, data.general_feedback, '/general_feedback');
  const category = scalarAt(reading, data.category, '/category') ?? '';
  return {
    place,
    losses: [...reading.losses, ...settingLosses(data)],
    question: {
      ...(title === '' ? {} : { id: title }),
      topic: category
        .split('/')
        .map((part) => part.trim())
        .filter((part) => part !== '' && part !== 'top' && part !== '$course$'),
      prompt,
      asked: asked.asked,
      ...(typeof data.grade === 'number' ? { points: data.grade } : {}),
      ...(general === undefined ? {} : { explanation: general }),
    },
  };
};

export default defineFormat({
  name: 'moodle-tools',
  extensions: ['.yaml', '.yml'],
  reads: 'yaml',
  carries: {
    kinds: ['choose-one', 'choose-many', 'decide', 'write', 'number', 'match', 'order', 'fill', 'compose'],
    blanks: ['choose-one', 'write', 'number'],
    features: [
      'id',
      'topic',
      'points',
      'explanation',
      'choice-credit',
      'choice-feedback',
      'fixed-order',
      'decision-feedback',
      'several-answers',
      'answer-credit',
      'answer-feedback',
      'case',
      'tolerance',
      'spare-targets',
      'blank-weights',
    ],
  },
  recognises: ({ documents }) =>
    documents.length > 0 &&
    documents.every(({ data }) => isMapping(data) && typeof data.type === 'string' && 'question' in data),
  parse: ({ documents }) => sorted(documents.map(readDocument)),
});
