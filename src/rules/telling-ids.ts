import { partsOf } from '../core/question-parts.ts';
import { defineRule } from '../core/rule.ts';
import { comparableText, everyLanguage } from '../core/text.ts';
import type { Text } from '../generated/types.ts';

/** Words that call a choice right or wrong, in English and Spanish. */
const telling = new Set(
  [
    'correct right key answer solution truth valid',
    'correcta correcto acertada acierto clave respuesta solucion verdadera verdadero buena',
    'wrong incorrect distractor decoy false-answer bad invalid',
    'incorrecta incorrecto equivocada erronea erroneo falsa falso mala distractora',
  ].flatMap((words) => words.split(' ')),
);

/** Words that may stand beside one of those and say no more. */
const idle = new Set([
  'the',
  'a',
  'one',
  'is',
  'true',
  'false',
  'answer',
  'choice',
  'option',
  'la',
  'el',
  'es',
  'opcion',
  'respuesta',
]);

const tells = (id: string): boolean => {
  const words = id.split('-').map((word) => word.replace(/\d+$/, ''));
  const rest = words.filter((word) => word !== '' && !/^[a-z]$/.test(word));
  return rest.some((word) => telling.has(word)) && rest.every((word) => telling.has(word) || idle.has(word));
};

/** Whether a choice says in its text what its id says, as `right` does of "The right shoe". */
const isItsText = (id: string, text: Text): boolean =>
  everyLanguage(text).some((form) => {
    const words = new Set(comparableText(form).split(/[^\p{L}\p{N}]+/u));
    return id.split('-').some((word) => telling.has(word) && words.has(word));
  });

export default defineRule({
  scope: 'question',
  severity: 'warning',
  *check(question) {
    for (const { pointer, part } of partsOf(question)) {
      if (!('choices' in part)) continue;
      for (const [id, text] of Object.entries(part.choices))
        if (tells(id) && !isItsText(id, text)) yield { pointer: `${pointer}/choices/${id}`, at: 'key', values: { id } };
    }
  },
});
