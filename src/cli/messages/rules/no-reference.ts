import type { RuleMessages } from '../contract.ts';

export default {
  en: {
    title: 'A question without a reference, where most have one',
    message: (v) =>
      `The question \`${v.id}\` has no \`references\`; ${v.having} of the ${v.questions} questions of the bank have some.`,
    help: () => 'Add `references: [{title: …}]`: where its matter is taught.',
  },
  es: {
    title: 'Una pregunta sin referencia, cuando la mayoría la tiene',
    message: (v) =>
      `La pregunta \`${v.id}\` no tiene \`references\`; ${v.having} de las ${v.questions} preguntas del banco las tienen.`,
    help: () => 'Añade `references: [{title: …}]`: dónde se enseña su materia.',
  },
} as const satisfies RuleMessages;
