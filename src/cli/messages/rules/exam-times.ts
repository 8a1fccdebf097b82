import type { MessageValues } from '../../../core/question-type.ts';
import type { RuleMessages } from '../contract.ts';

const wrong = {
  en: ({ kind, minutes, open, day, max }: MessageValues): string => {
    if (kind === 'max-under-day') return `A day costs ${day}, but all days together at most ${max}.`;
    if (kind === 'never-late') return 'Without `closesAt` nobody is ever late.';
    if (kind === 'closes-first') return 'The exam closes no later than it opens.';
    return `The time limit (${minutes} min) is longer than the exam is open (${open} min).`;
  },
  es: ({ kind, minutes, open, day, max }: MessageValues): string => {
    if (kind === 'max-under-day') return `Un día cuesta ${day}, pero todos juntos como mucho ${max}.`;
    if (kind === 'never-late') return 'Sin `closesAt` nadie llega nunca tarde.';
    if (kind === 'closes-first') return 'El examen cierra antes de abrir, o a la vez.';
    return `El límite de tiempo (${minutes} min) supera el tiempo en que el examen está abierto (${open} min).`;
  },
};

const remedy = {
  en: ({ kind }: MessageValues): string => {
    if (kind === 'max-under-day') return 'Let `max` be no less than `perDay`.';
    if (kind === 'never-late') return 'Say when it closes, or leave `late` out.';
    if (kind === 'closes-first') return 'Look at the dates and at the offsets.';
    return 'Give fewer minutes, or leave the exam open longer.';
  },
  es: ({ kind }: MessageValues): string => {
    if (kind === 'max-under-day') return 'Haz que `max` no sea menor que `perDay`.';
    if (kind === 'never-late') return 'Di cuándo cierra, o quita `late`.';
    if (kind === 'closes-first') return 'Mira las fechas y los desfases.';
    return 'Da menos minutos, o deja el examen abierto más tiempo.';
  },
};

export default {
  en: { title: 'Times of an exam that do not go together', message: wrong.en, help: remedy.en },
  es: { title: 'Horas de un examen que no casan', message: wrong.es, help: remedy.es },
} as const satisfies RuleMessages;
