import type { RuleMessages } from '../contract.ts';

export default {
  en: {
    title: 'Guessing passes, or nearly',
    message: (v) => `Guessing blindly is expected to earn ${v.score} of ${v.scale}; the pass mark is ${v.pass}.`,
    help: () =>
      'Raise the pass mark, or ask what is harder to guess: more choices, short answers, numbers. A penalty is not counted here.',
  },
  es: {
    title: 'Adivinando se aprueba, o casi',
    message: (v) => `Respondiendo a ciegas se espera obtener ${v.score} de ${v.scale}; se aprueba con ${v.pass}.`,
    help: () =>
      'Sube la nota de aprobado, o pregunta lo que cuesta más adivinar: más opciones, respuestas cortas, números. La penalización no cuenta aquí.',
  },
} as const satisfies RuleMessages;
