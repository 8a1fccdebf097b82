import type { RuleMessages } from '../contract.ts';

export default {
  en: {
    title: 'Candidates may be asked for different points',
    message: () => 'The questions that are drawn for each candidate may be worth different points.',
    help: () => 'Give a section that draws `points` for each of its questions, or draw from questions of equal points.',
  },
  es: {
    title: 'A cada candidato pueden tocarle puntos distintos',
    message: () => 'Las preguntas que se sacan para cada candidato pueden valer puntos distintos.',
    help: () => 'Da `points` para cada pregunta a la sección que saca, o saca de preguntas que valgan lo mismo.',
  },
} as const satisfies RuleMessages;
