import type { Paper, PaperQuestion } from '../../src/generated/types.ts';
import { folderWith } from './run.ts';

const options = (texts: { readonly [id: string]: string }) => Object.entries(texts).map(([id, text]) => ({ id, text }));

/** One question for each kind of interaction, in the order in which the tests answer them. */
export const everyKind: readonly PaperQuestion[] = [
  {
    question: 'sample/one',
    type: 'single-choice',
    points: 1,
    prompt: 'Which host does **ESXi** need?',
    kind: 'choose-one',
    choices: options({ windows: 'Windows', none: 'None', linux: 'Linux' }),
  },
  {
    question: 'sample/many',
    type: 'multiple-response',
    points: 2,
    prompt: 'Which are hypervisors?',
    kind: 'choose-many',
    choices: options({ kvm: 'KVM', gimp: 'GIMP', xen: 'Xen' }),
  },
  { question: 'sample/true', type: 'true-false', points: 1, prompt: 'A container has a kernel.', kind: 'decide' },
  { question: 'sample/word', type: 'short-answer', points: 1, prompt: 'What runs a guest?', kind: 'write' },
  {
    question: 'sample/size',
    type: 'numerical',
    points: 1,
    prompt: 'How large is it?',
    kind: 'number',
    units: ['GiB'],
  },
  {
    question: 'sample/pairs',
    type: 'matching',
    points: 1,
    prompt: 'Match them.',
    kind: 'match',
    items: options({ esxi: 'ESXi', box: 'VirtualBox' }),
    targets: options({ bare: 'Type 1', hosted: 'Type 2' }),
  },
  {
    question: 'sample/order',
    type: 'ordering',
    points: 1,
    prompt: 'Put them in order.',
    kind: 'order',
    items: options({ boot: 'Boot', login: 'Log in', power: 'Power on' }),
  },
  {
    question: 'sample/blanks',
    type: 'cloze',
    points: 1,
    prompt: 'Fill it in.',
    kind: 'fill',
    text: 'A {{what}} runs on {{where}} with {{size}}.',
    blanks: [
      { id: 'what', kind: 'write' },
      { id: 'where', kind: 'choose-one', choices: options({ host: 'a host', moon: 'the moon' }) },
      { id: 'size', kind: 'number', units: ['GiB'] },
    ],
  },
  {
    question: 'sample/essay',
    type: 'essay',
    points: 0.5,
    prompt: 'Explain it.',
    kind: 'compose',
    words: { min: 2, max: 50 },
  },
];

/** A paper with every kind of question, in two sections; fields may be put in their place. */
export const paperOf = (change: Partial<Paper> = {}): Paper => ({
  paper: 1,
  exam: { id: 'midterm', title: 'Virtualization' },
  language: 'en',
  fingerprint: `sha256:${'0'.repeat(64)}`,
  variant: '3FA1-90CB',
  sections: [
    { title: 'Choices', questions: everyKind.slice(0, 3) },
    { title: 'Writing', questions: everyKind.slice(3) },
  ],
  ...change,
});

/** A paper with the first questions only. */
export const shortPaper = (count: number, change: Partial<Paper> = {}): Paper =>
  paperOf({ sections: [{ title: 'Choices', questions: everyKind.slice(0, count) }], ...change });

/** A folder with a paper in `paper.json`. */
export const folderWithPaper = (paper: object): string => folderWith({ 'paper.json': JSON.stringify(paper) });
