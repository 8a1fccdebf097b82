import { readFileSync } from 'node:fs';
import type { Skeleton } from './skeleton.ts';

const pascal = (slug: string): string =>
  slug.replace(/(^|-)([a-z0-9])/g, (_, __, letter: string) => letter.toUpperCase());

/** The fields of every question, as an existing type refers to them. */
const commonFields = (): readonly (readonly [string, object])[] => {
  const { properties } = JSON.parse(readFileSync('schemas/question-types/essay.schema.json', 'utf8')) as {
    properties: { readonly [name: string]: { readonly $ref?: string } };
  };
  return Object.entries(properties).filter(([, { $ref }]) => $ref?.startsWith('../common.schema.json#/$defs/'));
};

/** JSON with lists of words on one line, as the formatter has them. */
const json = (value: unknown): string =>
  `${JSON.stringify(value, null, 2).replace(/\[\s+("[^"]*"(?:,\s+"[^"]*")*)\s+\]/g, (_, items: string) => `[${items.replace(/,\s+/g, ', ')}]`)}\n`;

const schemaOf = (name: string) => {
  const [id, ...others] = commonFields();
  const afterPrompt = others.findIndex(([field]) => field === 'prompt') + 1;
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `https://quizvisor.dev/schemas/question-types/${name}.schema.json`,
    title: `${pascal(name)}Question`,
    description: `TODO: one sentence on what a ${name} question asks.`,
    type: 'object',
    additionalProperties: false,
    required: ['id', 'type', 'topic', 'prompt', 'answer'],
    properties: {
      ...Object.fromEntries(id ? [id] : []),
      type: { description: 'The type of the question.', const: name },
      ...Object.fromEntries(others.slice(0, afterPrompt)),
      answer: { description: 'TODO: the right answer.', type: 'string', pattern: '\\S' },
      ...Object.fromEntries(others.slice(afterPrompt)),
    },
    examples: [
      {
        id: 'what-runs-guests',
        type: name,
        topic: 'type-1',
        prompt: { es: '¿Qué programa ejecuta huéspedes?', en: 'Which program runs guests?' },
        answer: 'hypervisor',
      },
    ],
  };
};

const moduleOf = (name: string): string => `import { creditUnit } from '../core/marks.ts';
import { answer, defineQuestionType, invalid } from '../core/question-type.ts';
import { comparableText } from '../core/text.ts';

export default defineQuestionType<'${name}', string>({
  name: '${name}',
  read: (_, value) => (typeof value === 'string' ? answer(value) : invalid('not-a-text')),
  grade: (question, response, _, explain) => {
    const isKey = comparableText(response) === comparableText(question.answer);
    explain?.(isKey ? 'is-key' : 'not-key', { said: response, key: question.answer });
    return { credit: isKey ? creditUnit : 0 };
  },
  key: (question) => question.answer,
  present: () => ({ kind: 'write' }),
});
`;

const messagesOf = (name: string): string => `import type { QuestionTypeMessages } from '../contract.ts';

export default {
  en: {
    name: '${name.replaceAll('-', ' ')}',
    howToAnswer: 'Type your answer.',
    reasons: {
      'not-a-text': () => 'The answer is not a text.',
    },
    steps: {
      'is-key': (v) => \`\${v.said} is the key: credit 1.\`,
      'not-key': (v) => \`\${v.said} is not the key (\${v.key}): credit 0.\`,
    },
  },
  es: {
    name: '${name.replaceAll('-', ' ')}',
    howToAnswer: 'Escribe tu respuesta.',
    reasons: {
      'not-a-text': () => 'La respuesta no es un texto.',
    },
    steps: {
      'is-key': (v) => \`\${v.said} es la clave: crédito 1.\`,
      'not-key': (v) => \`\${v.said} no es la clave (\${v.key}): crédito 0.\`,
    },
  },
} as const satisfies QuestionTypeMessages;
`;

const vectorsOf = (name: string): string => `questions:
  - id: one
    type: ${name}
    answer: hypervisor
    cases:
      - {response: hypervisor, status: correct}
      - {response: kernel, status: incorrect}
      - {response: 5, status: invalid}
      - {response: "", status: unanswered}
      - {status: unanswered}
`;

const fields = (name: string): string => `
type: ${name}
topic: hypervisors
difficulty: easy
prompt: TODO
answer: TODO
`;

/** What \`quizvisor new question\` is to give those who write one. */
const startOf = (name: string): string => `import type { Skeleton } from '../contract.ts';

export default {
  en: \`${fields(name)}\`,
  es: \`${fields(name)}\`,
} as const satisfies Skeleton;
`;

/** A question type that compares a text with its key, until it is made into another. */
export const typeSkeleton: Skeleton = {
  files: (name) => [
    [`schemas/question-types/${name}.schema.json`, json(schemaOf(name))],
    [`src/question-types/${name}.ts`, moduleOf(name)],
    [`src/cli/messages/question-types/${name}.ts`, messagesOf(name)],
    [`src/cli/messages/skeletons/${name}.ts`, startOf(name)],
    [`tests/vectors/${name}.yaml`, vectorsOf(name)],
  ],
  next: [
    'Say in the schema what the fields are and give an example of each use; replace each TODO.',
    'Write read, grade, key and present (and check, for sense beyond the schema) in the module.',
    'Say each reason and each step of grading in both languages, in the messages.',
    'Write a question to start from, in both languages, in src/cli/messages/skeletons.',
    'Write down responses and what they earn, in the vectors.',
    'Use the type in at least three of the shipped banks: docs/coverage.md counts.',
  ],
};
