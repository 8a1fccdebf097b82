import type { RuleMessages } from '../contract.ts';

export default {
  en: {
    title: 'A comment that should switch a rule off does not',
    message: ({ kind, name }) =>
      kind === 'reason'
        ? `The comment says no reason for switching \`${name}\` off.`
        : kind === 'blocking'
          ? `\`${name}\` cannot be switched off here: what it finds stops the use of the file.`
          : kind === 'unknown'
            ? `There is no rule \`${name}\` to switch off.`
            : 'This comment switches nothing off.',
    help: ({ kind }) =>
      kind === 'blocking'
        ? 'Mend what the rule finds, and take the comment out.'
        : 'Write `# quizvisor-disable-next-line RULE -- why`, on the line above.',
  },
  es: {
    title: 'Un comentario que debería apagar una regla no lo hace',
    message: ({ kind, name }) =>
      kind === 'reason'
        ? `El comentario no dice por qué se apaga \`${name}\`.`
        : kind === 'blocking'
          ? `\`${name}\` no se puede apagar aquí: lo que encuentra impide usar el fichero.`
          : kind === 'unknown'
            ? `No existe la regla \`${name}\` que se quiere apagar.`
            : 'Este comentario no apaga nada.',
    help: ({ kind }) =>
      kind === 'blocking'
        ? 'Corrige lo que encuentra la regla, y quita el comentario.'
        : 'Escribe `# quizvisor-disable-next-line REGLA -- por qué`, en la línea de encima.',
  },
} as const satisfies RuleMessages;
