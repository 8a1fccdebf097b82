import type { Skeleton } from './skeleton.ts';

const moduleText = `import { defineRule } from '../core/rule.ts';

export default defineRule({
  scope: 'question',
  severity: 'warning',
  *check(question) {
    // TODO: what is wrong, at which place below the question; values fill in the message.
    if (question.id === 'to-be-found') yield { pointer: '/id', values: { id: question.id } };
  },
});
`;

const messagesOf = (id: string): string => `import type { RuleMessages } from '../contract.ts';

export default {
  en: {
    title: 'TODO: what ${id} finds, in a few words',
    message: (v) => \`TODO: what is wrong with \\\`\${v.id}\\\`.\`,
    help: () => 'TODO: what to do about it.',
  },
  es: {
    title: 'TODO: qué encuentra ${id}, en pocas palabras',
    message: (v) => \`TODO: qué le pasa a \\\`\${v.id}\\\`.\`,
    help: () => 'TODO: qué hay que hacer.',
  },
} as const satisfies RuleMessages;
`;

const bank = (question: string): string => `bank: sample
title: Sample
languages: [en]
topics: {all: All}
questions:
  - id: ${question}
    type: true-false
    topic: all
    prompt: A guest is a virtual machine.
    answer: true
    explanation: The lesson calls a guest a virtual machine.
    references: [{title: Virtualization}]
`;

/** A rule that finds one id, until it is made into another. */
export const ruleSkeleton: Skeleton = {
  files: (id) => [
    [`src/rules/${id}.ts`, moduleText],
    [`src/cli/messages/rules/${id}.ts`, messagesOf(id)],
    [`tests/rules/${id}/bad.yaml`, bank('to-be-found')],
    [`tests/rules/${id}/ok.yaml`, bank('one')],
  ],
  next: [
    'Choose the scope (source, question, bank or library) and the severity, and write check.',
    'Write title, message and help in both languages; replace each TODO.',
    'Make bad.yaml a bank in which this rule, and no other, finds something, and ok.yaml its mended twin.',
    'Run quizvisor check banks: the shipped banks stay clean.',
  ],
};
