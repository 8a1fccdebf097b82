import type { RuleMessages } from '../contract.ts';

export default {
  en: {
    title: 'The right choice stands at one place too often',
    message: (v) =>
      `In the ${v.count} unshuffled questions with ${v.size} choices the right one stands at the places 1 to ${v.size} this often: ${v.places}.`,
    help: () => 'Remove `shuffle: false` where the order has no reason, or move right choices to other places.',
  },
  es: {
    title: 'La respuesta correcta está demasiadas veces en el mismo lugar',
    message: (v) =>
      `En las ${v.count} preguntas sin barajar con ${v.size} opciones, la correcta está en los lugares 1 a ${v.size} estas veces: ${v.places}.`,
    help: () => 'Quita `shuffle: false` donde el orden no tenga motivo, o cambia de lugar las correctas.',
  },
} as const satisfies RuleMessages;
