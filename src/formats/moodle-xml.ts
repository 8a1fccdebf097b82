import { defineFormat, type Loss, type Parsed, type ParsedQuestion, sorted } from '../core/format.ts';
import { readXml, type XmlElement } from '../core/xml-tree.ts';
import { readCategory } from './moodle-xml/categories.ts';
import { openAttachments } from './moodle-xml/files.ts';
import { allText, child, innerText, plainChild } from './moodle-xml/nodes.ts';
import { printMoodleXml } from './moodle-xml/print.ts';
import { readQuestion } from './moodle-xml/question.ts';

/** What is said of a category besides its path. */
const categoryLosses = (element: XmlElement): readonly Loss[] => {
  const info = child(element, 'info');
  const said = { info: info ? allText(info) : '', idnumber: plainChild(element, 'idnumber') };
  return Object.entries(said)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => ({
      code: 'moodle-setting',
      values: { name: `category/${name}`, value: value.slice(0, 80) },
      effect: 'dropped',
      place: { line: element.line, column: element.column },
    }));
};

const readQuiz = (root: XmlElement): Parsed => {
  const attachments = openAttachments();
  let topic: readonly string[] = [];
  const read = root.children.flatMap((element): readonly (ParsedQuestion | Loss)[] => {
    const { name, line, column } = element;
    if (name !== 'question')
      return [{ code: 'moodle-element', values: { element: name }, effect: 'dropped', place: { line, column } }];
    if (element.attributes.type !== 'category') return [readQuestion(element, topic, attachments)];
    topic = readCategory(innerText(child(element, 'category')));
    return categoryLosses(element);
  });
  const { files } = attachments;
  return { ...sorted(read), ...(files.size > 0 ? { attachments: files } : {}) };
};

const refused = (code: string, line: number, column: number, values: NonNullable<Loss['values']> = {}): Parsed => ({
  questions: [],
  losses: [{ code, values, effect: 'left-out', place: { line, column } }],
});

export default defineFormat({
  name: 'moodle-xml',
  extensions: ['.xml'],
  carries: {
    kinds: ['choose-one', 'choose-many', 'decide', 'write', 'number', 'match', 'order', 'fill', 'compose'],
    blanks: ['choose-one', 'write', 'number'],
    features: [
      'id',
      'topic',
      'tags',
      'points',
      'hints',
      'explanation',
      'choice-credit',
      'choice-feedback',
      'fixed-order',
      'decision-feedback',
      'several-answers',
      'answer-credit',
      'answer-feedback',
      'patterns',
      'case',
      'tolerance',
      'units',
      'spare-targets',
      'sample',
      'words',
      'blank-weights',
    ],
  },
  lossless: true,
  recognises: ({ text }) => /<quiz[\s/>]/.test(text.slice(0, 10_000)),
  parse: ({ text }) => {
    const read = readXml(text);
    if ('problem' in read) return refused(read.problem, read.line, read.column, { detail: read.detail });
    const { root } = read;
    return root.name === 'quiz'
      ? readQuiz(root)
      : refused('moodle-root', root.line, root.column, { element: root.name });
  },
  print: printMoodleXml,
});
