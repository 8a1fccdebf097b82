import type { RuleMessages } from '../contract.ts';

export default {
  en: {
    title: '"All of the above" in a choice that moves',
    message: (v) =>
      `The choice \`${v.id}\` ("${v.text}") speaks of the others, but choices are shuffled, so it may stand anywhere.`,
    help: (v) => `Write \`pinned: [${v.id}]\` so that it stays last, or better: put a real choice in its place.`,
  },
  es: {
    title: '«Todas las anteriores» en una opción que se mueve',
    message: (v) =>
      `La opción \`${v.id}\` («${v.text}») habla de las demás, pero las opciones se barajan y puede quedar en cualquier lugar.`,
    help: (v) =>
      `Escribe \`pinned: [${v.id}]\` para que se quede la última o, mejor, pon en su lugar una opción de verdad.`,
  },
} as const satisfies RuleMessages;
