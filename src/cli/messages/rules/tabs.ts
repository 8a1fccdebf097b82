import type { RuleMessages } from '../contract.ts';

export default {
  en: {
    title: 'A tab stands where a space should',
    message: () => 'A tab parts the value from what stands before it; some readers of YAML refuse that.',
    help: () => 'Put a space in its place.',
  },
  es: {
    title: 'Hay un tabulador donde debería haber un espacio',
    message: () => 'Un tabulador separa el valor de lo que hay antes; algunos lectores de YAML no lo admiten.',
    help: () => 'Pon un espacio en su lugar.',
  },
} as const satisfies RuleMessages;
