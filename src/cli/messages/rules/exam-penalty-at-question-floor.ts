import type { RuleMessages } from '../contract.ts';

export default {
  en: {
    title: 'A penalty that the floor takes back',
    message: (v) => `With \`floor: question\` the penalty \`${v.penalty}\` would take nothing from anybody.`,
    help: () => 'Leave the penalty out, or put the floor at `section` or `exam`.',
  },
  es: {
    title: 'Una penalización que el suelo anula',
    message: (v) => `Con \`floor: question\` la penalización \`${v.penalty}\` no quitaría nada a nadie.`,
    help: () => 'Quita la penalización, o pon el suelo en `section` o `exam`.',
  },
} as const satisfies RuleMessages;
