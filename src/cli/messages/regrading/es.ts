import { many } from '../many.ts';
import type { regradingInEnglish } from './en.ts';

/** The words of `compare`, of amendments and of `near-misses` in Spanish. */
export const regradingInSpanish: typeof regradingInEnglish = {
  compare: {
    description: 'dice de quién cambia la nota entre dos informes, cuánto y por qué preguntas',
    old: 'el informe antiguo, como lo escribió grade',
    new: 'el informe nuevo',
    format: 'forma de la salida',
    failOn: 'acaba con 1 si algo cambia (changes), o nunca (none)',
    output: 'escribe en un fichero',
    examples: [
      'quizvisor compare antes.json ahora.json',
      'quizvisor compare antes.json ahora.json --format csv -o cambios.csv --fail-on none',
    ],
    heads: {
      candidate: 'candidato',
      name: 'nombre',
      old: 'antes',
      new: 'ahora',
      difference: 'cambio',
      note: 'nota',
      questions: 'por',
    },
    kinds: { 'only-old': 'solo en el informe antiguo', 'only-new': 'solo en el informe nuevo', changed: '' },
    nowPass: 'ahora aprueba',
    nowFail: 'ahora suspende',
    waits: 'espera puntuación',
    noLongerWaits: 'ya no espera puntuación',
    otherMaximum: (old, now) => `sobre ${old} → ${now}`,
    none: 'No cambia ninguna nota.',
    more: (count) => `… y ${count} más; --format csv los da todos.`,
    title: (exam) => `Notas de ${exam}, antes y ahora`,
    printed: 'Se comparan los puntos como los imprimen los informes, redondeados allí.',
    otherEdition: 'Los informes son de ediciones distintas del examen (sus huellas difieren).',
    noQuestions:
      'Un informe se hizo con --answers credits o none, así que no se sabe por qué preguntas cambian las notas.',
    candidates: (count, unchanged) =>
      `${many(count, 'candidato', 'candidatos')} en ambos informes, ${unchanged} sin cambios.`,
    moves: (up, down, otherwise) =>
      `${up} suben, ${down} bajan${otherwise > 0 ? `, ${otherwise} con los mismos puntos pero no lo demás igual` : ''}.`,
    passes: (nowPass, nowFail) => `${nowPass} ahora aprueban, ${nowFail} ahora suspenden.`,
    only: (onlyOld, onlyNew) => `Solo en el informe antiguo: ${onlyOld}; solo en el nuevo: ${onlyNew}.`,
    gain: (points, candidate) => `Mayor subida: ${points} (${candidate}).`,
    loss: (points, candidate) => `Mayor bajada: ${points} (${candidate}).`,
    mean: (old, now) => `Media de los que están en ambos: ${old} → ${now} puntos.`,
    effect: (question, up, down, points) => `${question}: ${up} suben, ${down} bajan, ${points} puntos en total.`,
  },
  amend: {
    problems: {
      'not-yaml': 'Esto no se puede leer como YAML ({rule} {detail}).',
      'not-amendments':
        'Esto no es un fichero de enmiendas. Lleva `amendments:` con el id del examen y `changes:` con una lista.',
      'missing-field': 'Falta `{field}`.',
      'unknown-field': 'Aquí no se conoce `{field}`; hay: {known}.',
      'bad-value': '`{value}` no puede estar en `{field}`. `quizvisor schema amendments` dice qué puede.',
      'no-reason': 'El motivo tiene que decir algo con palabras; los candidatos pueden preguntar por él.',
      'bad-date': '«{value}» no es un día que exista. Se escribe como 2026-11-25.',
      'other-exam': 'Estas enmiendas son de «{exam}», y lo que se califica es «{id}».',
      'no-change': 'Un cambio necesita uno de accept, key, drop y fullMarks; aquí no hay ninguno.',
      'one-change': 'Un cambio es solo uno de accept, key, drop y fullMarks; aquí: {given}.',
      'credit-alone': '`credit` solo va con `accept`.',
      'no-credit': 'Una respuesta que se acepta vale más que 0, no {value}.',
      'policy-of-drop': 'Una pregunta anulada no vale nada para nadie: aquí `policy: never-lower` no tiene sentido.',
      'unknown-question': 'No hay ninguna pregunta «{question}» en este examen.',
      'unasked-question': 'La pregunta «{question}» no se hace en este examen.',
      'bad-key': '«{value}» no es una respuesta de la pregunta {question} ({type}): no puede ser su clave.',
      'same-key': '«{value}» ya es la clave de {question}.',
      'bad-accept': '«{value}» no es una respuesta de la pregunta {question} ({type}). Los textos van entre comillas.',
      'right-already': '«{value}» ya es correcta en {question}. Hay que quitarla.',
      'drop-and-other': '{question} se anula, y la línea {line} la cambia de otro modo. Hay que dejar solo uno.',
      'after-full-marks':
        '{question} da todos los puntos por la línea {line}; este cambio posterior lo desharía o no haría nada.',
      undone:
        'Esta clave desharía lo que la línea {line} acepta en {question}. Hay que quitar uno, o aceptar después de la clave.',
      'worth-nothing': 'Sin esta pregunta el examen puede no valer nada. En vez de anularla, se dan todos los puntos.',
    },
  },
  nearMisses: {
    description: 'respuestas escritas que casi son correctas, agrupadas en toda la clase, con la enmienda de cada una',
    report: 'un informe que grade escribió con --answers full',
    inputs: 'el examen o los bancos con los que se calificó',
    format: 'forma de la salida; yaml es un fichero para grade --amend',
    output: 'escribe en un fichero',
    least: 'deja fuera lo que ayudaría a menos candidatos',
    examples: [
      'quizvisor near-misses informe.json bancos',
      'quizvisor near-misses informe.json parcial.exam.yaml --format yaml -o enmiendas.yaml',
    ],
    none: 'No hay respuestas casi correctas.',
    heads: { candidates: 'cand.', points: 'puntos', question: 'pregunta', typed: 'escrito', finding: 'hallazgo' },
    findings: {
      spelling: (right) => `salvo mayúsculas, acentos, espacios o puntuación: ${right}`,
      article: (right) => `salvo un artículo: ${right}`,
      elsewhere: (right) => `una respuesta de la lista de ${right}`,
      edit: (right) => `a una letra de: ${right}`,
      unit: (right) => `el número es correcto, la unidad no: ${right}`,
      separator: (right) => `signo decimal o de millares mal leído: ${right}`,
      'power-of-ten': (right) => `salvo una potencia de diez: ${right}`,
    },
    reasons: {
      spelling: (typed, right) =>
        `«${typed}» solo difiere de la aceptada «${right}» en mayúsculas, acentos, espacios o puntuación.`,
      article: (typed, right) => `«${typed}» solo difiere de la aceptada «${right}» en un artículo.`,
      elsewhere: (typed, right) => `«${typed}» es una respuesta de la lista de ${right}.`,
      edit: (typed, right) => `«${typed}» está a una letra de la aceptada «${right}».`,
      unit: (typed, right) => `«${typed}» lleva el número correcto (${right}) con otra unidad o sin ella.`,
      separator: (typed, right) =>
        `«${typed}» es el número correcto (${right}) con otros signos decimales o de millares.`,
      'power-of-ten': (typed, right) => `«${typed}» es el número correcto (${right}) salvo una potencia de diez.`,
    },
    snippets: 'Lo que las acepta, para los `changes:` de un fichero de grade --amend (--format yaml lo escribe):',
    count: (misses, candidates) =>
      `${many(misses, 'respuesta casi correcta', 'respuestas casi correctas')}, ${many(candidates, 'vez', 'veces')} en total.`,
    help: (candidates, points) =>
      `Ayuda a ${many(candidates, 'candidato', 'candidatos')} con ${points} puntos en total.`,
    doubtful: 'Queda fuera, porque puede ser un error de fondo; para aceptarla se quitan los signos #:',
  },
};
