import type { Skeleton } from '../contract.ts';

export default {
  en: `
type: short-answer
# A key of the bank's topics.
topic: hypervisors
# easy, medium or hard; medium where it is left out.
difficulty: medium
prompt: What is the program called that lets several guests share one computer?
# Every text that is right. {text, credit} gives a part of the credit.
answer:
  - hypervisor
  - virtual machine monitor
  - VMM
# How texts are compared; case and accents do not count unless you say so.
match:
  # How many typing slips are forgiven.
  typos: 1
# What teaches; it is shown after the answer.
explanation: The hypervisor shares the hardware out among the guests and keeps them apart.
# Where the matter is taught.
references:
  - title: My course notes
    section: Hypervisors
# Answers to try the question on; check holds them against the grader.
tests:
  accept: [Hypervisor, hipervisor]
  reject: [kernel]
`,
  es: `
type: short-answer
# Una clave de los temas (topics) del banco.
topic: hypervisors
# easy, medium o hard; medium si falta.
difficulty: medium
prompt: ¿Cómo se llama el programa que permite que varios huéspedes compartan un ordenador?
# Todos los textos correctos. {text, credit} da una parte del crédito.
answer:
  - hipervisor
  - monitor de máquinas virtuales
  - VMM
# Cómo se comparan los textos; las mayúsculas y las tildes no cuentan, salvo que digas lo contrario.
match:
  # Cuántas erratas se perdonan.
  typos: 1
# Lo que enseña; se muestra después de contestar.
explanation: El hipervisor reparte el hardware entre los huéspedes y los mantiene separados.
# Dónde se explica la materia.
references:
  - title: Mis apuntes
    section: Hipervisores
# Respuestas con las que probar la pregunta; check se las da a corregir.
tests:
  accept: [Hipervisor, hypervisor]
  reject: [núcleo]
`,
} as const satisfies Skeleton;
