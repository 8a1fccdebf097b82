import type { Skeleton } from '../contract.ts';

export default {
  en: `
type: cloze
# A key of the bank's topics.
topic: hypervisors
# easy, medium or hard; medium where it is left out.
difficulty: medium
prompt: Which words and numbers belong in the blanks?
# Each {{id}} is a blank, described below.
text: A hypervisor of type {{number}} is a program of the {{system}}, and each virtual machine is a {{machine}}.
# An id and the fields of a numerical, single-choice or short-answer question without its prompt.
blanks:
  number:
    type: numerical
    answer: 2
  system:
    type: single-choice
    choices:
      host: host
      guest: guest
      network: network
    answer: host
  machine:
    type: short-answer
    answer: [guest]
    # How much the blank counts beside the others; 1 where it is left out.
    weight: 2
# What teaches; it is shown after the answer.
explanation: A type 2 hypervisor is a program of the host; the virtual machines it runs are its guests.
# Where the matter is taught.
references:
  - title: My course notes
    section: Hypervisors
`,
  es: `
type: cloze
# Una clave de los temas (topics) del banco.
topic: hypervisors
# easy, medium o hard; medium si falta.
difficulty: medium
prompt: ¿Qué palabras y números van en los huecos?
# Cada {{id}} es un hueco, descrito más abajo.
text: Un hipervisor de tipo {{number}} es un programa del {{system}}, y cada máquina virtual es un {{machine}}.
# Un id y los campos de una pregunta numerical, single-choice o short-answer sin su enunciado.
blanks:
  number:
    type: numerical
    answer: 2
  system:
    type: single-choice
    choices:
      host: anfitrión
      guest: huésped
      network: enrutador
    answer: host
  machine:
    type: short-answer
    answer: [huésped, invitado]
    # Cuánto cuenta el hueco al lado de los demás; 1 si falta.
    weight: 2
# Lo que enseña; se muestra después de contestar.
explanation: Un hipervisor de tipo 2 es un programa del anfitrión; las máquinas virtuales que ejecuta son sus huéspedes.
# Dónde se explica la materia.
references:
  - title: Mis apuntes
    section: Hipervisores
`,
} as const satisfies Skeleton;
