import type { Skeleton } from '../contract.ts';

export default {
  en: `
type: numerical
# A key of the bank's topics.
topic: hypervisors
# easy, medium or hard; medium where it is left out.
difficulty: easy
prompt: A computer with 8 GiB of memory gives a quarter of it to a guest. How much memory does the guest get?
# The number, or a list of {value, tolerance, credit}.
answer: 2
# How far off still counts: a number, or a share such as 5%.
tolerance: 0.01
# Unit: how many of the first unit it is. The first one is that of the answer, and may be left out.
units:
  GiB: 1
  MiB: 0.0009765625
# What teaches; it is shown after the answer.
explanation: A quarter of 8 GiB is 2 GiB, which is 2048 MiB.
# Where the matter is taught.
references:
  - title: My course notes
    section: Hypervisors
# Answers to try the question on; check holds them against the grader.
tests:
  accept: ["2", 2048 MiB]
  reject: ["8"]
`,
  es: `
type: numerical
# Una clave de los temas (topics) del banco.
topic: hypervisors
# easy, medium o hard; medium si falta.
difficulty: easy
prompt: Un ordenador con 8 GiB de memoria da la cuarta parte a un huésped. ¿Cuánta memoria recibe el huésped?
# El número, o una lista de {value, tolerance, credit}.
answer: 2
# Qué desviación se admite: un número, o una proporción como 5%.
tolerance: 0.01
# Unidad: cuántas de la primera son. La primera es la de la respuesta, y se puede omitir.
units:
  GiB: 1
  MiB: 0.0009765625
# Lo que enseña; se muestra después de contestar.
explanation: La cuarta parte de 8 GiB son 2 GiB, es decir, 2048 MiB.
# Dónde se explica la materia.
references:
  - title: Mis apuntes
    section: Hipervisores
# Respuestas con las que probar la pregunta; check se las da a corregir.
tests:
  accept: ["2", 2048 MiB]
  reject: ["8"]
`,
} as const satisfies Skeleton;
