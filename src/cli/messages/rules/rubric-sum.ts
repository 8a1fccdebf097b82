import type { RuleMessages } from '../contract.ts';

export default {
  en: {
    title: 'The points of the rubric are not those of the question',
    message: (v) => `The rubric comes to ${v.sum} points, the question to ${v.points}.`,
    help: (v) => `Write \`points: ${v.sum}\`, or change the rubric.`,
  },
  es: {
    title: 'Los puntos de la rúbrica no son los de la pregunta',
    message: (v) => `La rúbrica suma ${v.sum} puntos y la pregunta vale ${v.points}.`,
    help: (v) => `Escribe \`points: ${v.sum}\`, o cambia la rúbrica.`,
  },
} as const satisfies RuleMessages;
