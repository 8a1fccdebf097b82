import type { Skeleton } from '../contract.ts';

export default {
  en: `
type: essay
# A key of the bank's topics.
topic: hypervisors
# easy, medium or hard; medium where it is left out.
difficulty: hard
# What the question is worth; a person gives the marks.
points: 3
prompt: Why does a computer that runs several operating systems at once need a hypervisor?
# What the points are given for; they sum to those of the question.
rubric:
  - criterion: Says that each system expects to control the whole hardware.
    points: 2
  - criterion: Says how the hypervisor shares the hardware out.
    points: 1
# A model answer.
sample: >-
  Each operating system expects to control the whole hardware, and two cannot do so at once.
  The hypervisor gives each guest a virtual machine, and lets them use the hardware in turn.
# How long the answer should be.
words:
  min: 30
  max: 150
# What teaches; it is shown after the answer.
explanation: An operating system is written as if it were alone; the hypervisor keeps up that appearance.
# Where the matter is taught.
references:
  - title: My course notes
    section: Hypervisors
`,
  es: `
type: essay
# Una clave de los temas (topics) del banco.
topic: hypervisors
# easy, medium o hard; medium si falta.
difficulty: hard
# Lo que vale la pregunta; los puntos los da una persona.
points: 3
prompt: ¿Por qué necesita un hipervisor un ordenador que ejecuta varios sistemas operativos a la vez?
# Por qué se dan los puntos; suman los de la pregunta.
rubric:
  - criterion: Dice que cada sistema espera controlar todo el hardware.
    points: 2
  - criterion: Dice cómo reparte el hipervisor el hardware.
    points: 1
# Una respuesta modelo.
sample: >-
  Cada sistema operativo espera controlar todo el hardware, y dos no pueden hacerlo a la vez.
  El hipervisor da a cada huésped una máquina virtual y les deja usar el hardware por turnos.
# Qué longitud debe tener la respuesta.
words:
  min: 30
  max: 150
# Lo que enseña; se muestra después de contestar.
explanation: Un sistema operativo está escrito como si estuviera solo; el hipervisor mantiene esa apariencia.
# Dónde se explica la materia.
references:
  - title: Mis apuntes
    section: Hipervisores
`,
} as const satisfies Skeleton;
