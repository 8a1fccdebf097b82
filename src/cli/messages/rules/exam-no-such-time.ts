import type { RuleMessages } from '../contract.ts';

export default {
  en: {
    title: 'A time of an exam that the calendar does not have',
    message: ({ time }) => `There is no such time as ${time}.`,
    help: () => 'Write a day, a time and an offset that there are: `"2026-12-01T09:00:00+01:00"`.',
  },
  es: {
    title: 'Una hora de un examen que no está en el calendario',
    message: ({ time }) => `No existe la hora ${time}.`,
    help: () => 'Escribe un día, una hora y un desfase que existan: `"2026-12-01T09:00:00+01:00"`.',
  },
} as const satisfies RuleMessages;
