import type { RuleMessages } from '../contract.ts';

export default {
  en: {
    title: 'A negative question without emphasis',
    message: (v) => `The question turns on "${v.words}", which is easily missed.`,
    help: () => 'Ask for what is the case, or put emphasis on the negation: `**not**`.',
  },
  es: {
    title: 'Una pregunta negativa sin énfasis',
    message: (v) => `La pregunta depende de «${v.words}», que se pasa por alto con facilidad.`,
    help: () => 'Pregunta por lo que sí es, o resalta la negación: `**no**`.',
  },
} as const satisfies RuleMessages;
