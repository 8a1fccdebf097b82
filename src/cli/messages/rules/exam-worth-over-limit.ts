import type { RuleMessages } from '../contract.ts';

export default {
  en: {
    title: 'An exam worth more than can be summed exactly',
    message: (v) => `The exam is worth up to ${v.points} points; marks are exact up to ${v.limit}.`,
    help: () => 'Give its questions fewer points: `grading.scale` says what the grade goes up to.',
  },
  es: {
    title: 'Un examen que vale más de lo que se puede sumar con exactitud',
    message: (v) => `El examen vale hasta ${v.points} puntos; las notas son exactas hasta ${v.limit}.`,
    help: () => 'Da menos puntos a sus preguntas: `grading.scale` dice hasta dónde llega la calificación.',
  },
} as const satisfies RuleMessages;
