import type { Skeleton } from '../contract.ts';

export default {
  en: `
type: true-false
# A key of the bank's topics.
topic: hypervisors
# easy, medium or hard; medium where it is left out.
difficulty: easy
# A statement that is plainly true or plainly false.
prompt: A type 1 hypervisor needs a host operating system.
answer: false
# What teaches; it is shown after the answer.
explanation: A type 1 hypervisor runs on the hardware. It is a type 2 hypervisor that needs a host.
# Where the matter is taught.
references:
  - title: My course notes
    section: Hypervisors
`,
  es: `
type: true-false
# Una clave de los temas (topics) del banco.
topic: hypervisors
# easy, medium o hard; medium si falta.
difficulty: easy
# Una afirmación que sea claramente verdadera o claramente falsa.
prompt: Un hipervisor de tipo 1 necesita un sistema operativo anfitrión.
answer: false
# Lo que enseña; se muestra después de contestar.
explanation: Un hipervisor de tipo 1 funciona sobre el hardware. El que necesita un anfitrión es el de tipo 2.
# Dónde se explica la materia.
references:
  - title: Mis apuntes
    section: Hipervisores
`,
} as const satisfies Skeleton;
