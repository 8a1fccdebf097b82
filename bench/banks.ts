import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

const questionsPerFile = 1000;

const question = (index: number): string => `  - id: question-${index}
    type: single-choice
    topic: topic-${index % 20}
    difficulty: ${['easy', 'medium', 'hard'][index % 3]}
    prompt:
      es: "¿Qué sistema número ${index} arranca antes que los demás en la máquina ${index * 7}?"
      en: "Which system number ${index} starts before the others on machine ${index * 7}?"
    choices:
      host-${index}: {es: "El anfitrión ${index}", en: "The host ${index}"}
      guest-${index}: {es: "El huésped ${index}", en: "The guest ${index}"}
      theme-${index}: {es: "El tema ${index}", en: "The theme ${index}"}
      none-${index}: {es: "Ninguno de ${index}", en: "None of ${index}"}
    answer: ${['host', 'guest', 'theme', 'none'][index % 4]}-${index}
    explanation: {es: "El sistema ${index} lo decide.", en: "System ${index} decides it."}
    references: [{title: Virtualización}]
`;

/** Writes so many bilingual questions as banks into a folder, some hundred a file; gives the paths. */
export const writeBanks = (folder: string, count: number, perFile = questionsPerFile): readonly string[] => {
  const paths: string[] = [];
  for (let start = 0; start < count; start += perFile) {
    const topics = Array.from(
      { length: 20 },
      (_, topic) => `  topic-${topic}: {es: "Tema ${topic}", en: "Topic ${topic}"}`,
    );
    const questions = Array.from({ length: Math.min(perFile, count - start) }, (_, index) => question(start + index));
    const path = join(folder, `bank-${start}.yaml`);
    writeFileSync(
      path,
      `bank: bank-${start}\ntitle: {es: Banco, en: Bank}\nlanguages: [es, en]\ntopics:\n${topics.join('\n')}\nquestions:\n${questions.join('')}`,
    );
    paths.push(path);
  }
  return paths;
};
