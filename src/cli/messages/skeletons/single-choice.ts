import type { Skeleton } from '../contract.ts';

export default {
  en: `
type: single-choice
# A key of the bank's topics.
topic: hypervisors
# easy, medium or hard; medium where it is left out.
difficulty: easy
# It must make sense without the choices.
prompt: What does a type 1 hypervisor run on?
# An id and a text each, 2 to 26 of them. An id stays when its words change: marks hang on it.
choices:
  hardware: The hardware itself
  host: A host operating system
  container: A running container
  browser: A page in a web browser
answer: hardware
# What to say to those who took a wrong choice.
feedback:
  host: That is what a type 2 hypervisor runs on.
  container: A container shares the kernel of a system that must be there already.
  browser: A browser runs on an operating system itself.
# What teaches; it is shown after the answer.
explanation: >-
  A type 1 hypervisor starts first and runs on the hardware.
  The operating systems of its guests run on top of it.
# Where the matter is taught.
references:
  - title: My course notes
    section: Hypervisors
`,
  es: `
type: single-choice
# Una clave de los temas (topics) del banco.
topic: hypervisors
# easy, medium o hard; medium si falta.
difficulty: easy
# Tiene que entenderse sin leer las opciones.
prompt: ¿Sobre qué funciona un hipervisor de tipo 1?
# Un id y un texto cada una, de 2 a 26. El id se queda aunque cambien las palabras: de él cuelgan las notas.
choices:
  hardware: El propio hardware
  host: Un sistema anfitrión
  container: Un contenedor en marcha
  browser: Una página de un navegador
answer: hardware
# Qué decir a quien ha elegido una opción incorrecta.
feedback:
  host: Sobre eso funciona un hipervisor de tipo 2.
  container: Un contenedor comparte el núcleo de un sistema que ya tiene que estar ahí.
  browser: Un navegador funciona, a su vez, sobre un sistema operativo.
# Lo que enseña; se muestra después de contestar.
explanation: >-
  Un hipervisor de tipo 1 arranca el primero y funciona sobre el hardware.
  Los sistemas operativos de sus huéspedes funcionan sobre él.
# Dónde se explica la materia.
references:
  - title: Mis apuntes
    section: Hipervisores
`,
} as const satisfies Skeleton;
