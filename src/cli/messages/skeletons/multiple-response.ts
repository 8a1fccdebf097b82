import type { Skeleton } from '../contract.ts';

export default {
  en: `
type: multiple-response
# A key of the bank's topics.
topic: hypervisors
# easy, medium or hard; medium where it is left out.
difficulty: medium
prompt: Which of these programs are hypervisors?
# An id and a text each, 2 to 26 of them.
choices:
  kvm: KVM
  xen: Xen
  docker: Docker
  bash: Bash
# The ids of all that are right; [] means that none is.
answer: [kvm, xen]
# balanced, net-correct, per-option or all-or-nothing; balanced where it is left out.
scoring: balanced
# What to say to those who ticked a wrong choice.
feedback:
  docker: Docker runs containers, which share the kernel of their host.
  bash: Bash is a shell.
# What teaches; it is shown after the answer.
explanation: KVM and Xen run guests with operating systems of their own. Docker runs containers and Bash is a shell.
# Where the matter is taught.
references:
  - title: My course notes
    section: Hypervisors
`,
  es: `
type: multiple-response
# Una clave de los temas (topics) del banco.
topic: hypervisors
# easy, medium o hard; medium si falta.
difficulty: medium
prompt: ¿Cuáles de estos programas son hipervisores?
# Un id y un texto cada una, de 2 a 26.
choices:
  kvm: KVM
  xen: Xen
  docker: Docker
  bash: Bash
# Los id de todas las correctas; [] significa que no lo es ninguna.
answer: [kvm, xen]
# balanced, net-correct, per-option o all-or-nothing; balanced si falta.
scoring: balanced
# Qué decir a quien ha marcado una opción incorrecta.
feedback:
  docker: Docker ejecuta contenedores, que comparten el núcleo de su anfitrión.
  bash: Bash es un intérprete de órdenes.
# Lo que enseña; se muestra después de contestar.
explanation: >-
  KVM y Xen ejecutan huéspedes que tienen su propio sistema operativo.
  Docker ejecuta contenedores y Bash es un intérprete de órdenes.
# Dónde se explica la materia.
references:
  - title: Mis apuntes
    section: Hipervisores
`,
} as const satisfies Skeleton;
