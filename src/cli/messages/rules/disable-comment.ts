import type { RuleMessages } from '../contract.ts';

export default {
  en: {
    title: 'A comment that should switch a rule off does not',
    message: ({ kind, name }) =>
      kind === 'reason'
        ? `The comment says no reason for switching \`${name}\` off.`
        : kind === 'unknown'
          ? `There is no rule \`${name}\` to switch off.`
          : 'This comment switches nothing off.',
    help: () => 'Write `# quizvisor-disable-next-line RULE -- why`, on the line above.',
  },
  es: {
    title: 'Un comentario que debería apagar una regla no lo hace',
    message: ({ kind, name }) =>
      kind === 'reason'
        ? `El comentario no dice por qué se apaga \`${name}\`.`
        : kind === 'unknown'
          ? `No existe la regla \`${name}\` que se quiere apagar.`
          : 'Este comentario no apaga nada.',
    help: () => 'Escribe `# quizvisor-disable-next-line REGLA -- por qué`, en la línea de encima.',
  },
} as const satisfies RuleMessages;
