import type { Skeleton } from '../contract.ts';

export default {
  en: `
type: ordering
# A key of the bank's topics.
topic: hypervisors
# easy, medium or hard; medium where it is left out.
difficulty: medium
prompt: How are the layers of a computer with a type 2 hypervisor stacked, from the bottom up?
# What is to be put in order: an id and a text each, 3 to 26 of them.
items:
  guest: Guest
  host: Host operating system
  hardware: Hardware
  hypervisor: Hypervisor
# The ids of all of them, in the right order.
answer: [hardware, host, hypervisor, guest]
# concordant-pairs, absolute-position, adjacent-pairs, longest-ordered-subset or all-or-nothing.
scoring: concordant-pairs
# What teaches; it is shown after the answer.
explanation: The host runs on the hardware, the hypervisor is a program of the host, and the guest runs in it.
# Where the matter is taught.
references:
  - title: My course notes
    section: Hypervisors
`,
  es: `
type: ordering
# Una clave de los temas (topics) del banco.
topic: hypervisors
# easy, medium o hard; medium si falta.
difficulty: medium
prompt: ¿Cómo se apilan, de abajo arriba, las capas de un ordenador con un hipervisor de tipo 2?
# Lo que se ordena: un id y un texto cada uno, de 3 a 26.
items:
  guest: Huésped
  host: Sistema operativo anfitrión
  hardware: Hardware
  hypervisor: Hipervisor
# Los id de todos, en el orden correcto.
answer: [hardware, host, hypervisor, guest]
# concordant-pairs, absolute-position, adjacent-pairs, longest-ordered-subset o all-or-nothing.
scoring: concordant-pairs
# Lo que enseña; se muestra después de contestar.
explanation: >-
  El anfitrión funciona sobre el hardware, el hipervisor es un programa del anfitrión
  y el huésped funciona dentro de él.
# Dónde se explica la materia.
references:
  - title: Mis apuntes
    section: Hipervisores
`,
} as const satisfies Skeleton;
