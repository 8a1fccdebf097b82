import type { Shell } from '../shell.ts';

/** An exam to start from, on the shipped banks, so that it can be looked at as it is. */
export const examText = (id: string, schemaLine: string, banks: string, { messages, language }: Shell): string => {
  const { title, named, drawn, comments } = messages.new.exam;
  return `${schemaLine}# ${comments.check}
# ${comments.id}
exam: ${id}
title: ${title}
# ${comments.banks}
banks:
  - ${JSON.stringify(banks)}
# ${comments.language}
language: ${language}
sections:
  # ${comments.named}
  - title: ${named}
    questions:
      - hypervisors/kvm-forum
      - concepts/question-to-a-classmate
  # ${comments.drawn}
  - title: ${drawn}
    select:
      banks: [containers]
      difficulty: [easy, medium]
      count: 3
    # ${comments.points}
    points: 2
# ${comments.shuffle}
shuffle:
  questions: false
  choices: true
# ${comments.variants}
variants: same
# ${comments.times}
# minutes: 45
# opensAt: "2026-12-01T09:00:00+01:00"
# closesAt: "2026-12-01T10:00:00+01:00"
# ${comments.late}
# late: {perDay: 0.1, max: 0.5}
grading:
  # ${comments.penalty}
  penalty: none
  # ${comments.floor}
  floor: exam
  # ${comments.scale}
  scale: 10
  pass: 5
  # ${comments.decimals}
  decimals: 2
`;
};
