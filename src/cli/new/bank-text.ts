import { skeletons } from '../../generated/skeletons.ts';
import type { QuestionTypeName } from '../../generated/types.ts';
import type { Shell } from '../shell.ts';

/** A question to start from, as an element of `questions:`. */
export const questionBlock = (type: QuestionTypeName, id: string, { language }: Shell): string => {
  const fields = skeletons[type][language].trim().split('\n');
  return `${[`  - id: ${id}`, ...fields.map((line) => `    ${line}`)].join('\n')}\n`;
};

/** A bank to start from, with one question, whose topic it has. */
export const bankText = (id: string, schemaLine: string, question: string, { messages, language }: Shell): string => {
  const { title, description, source, topic, comments } = messages.new.bank;
  return `${schemaLine}# ${comments.commands}
# ${comments.id}
bank: ${id}
title: ${title}
description: ${description}
# ${comments.languages}
languages: [${language}]
# ${comments.license}
# license: CC-BY-SA-4.0
# ${comments.source}
source:
  title: ${source}
# ${comments.topics}
topics:
  hypervisors: ${topic}
# ${comments.questions}
questions:
${question}`;
};
