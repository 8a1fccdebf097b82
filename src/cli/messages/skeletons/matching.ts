import type { Skeleton } from '../contract.ts';

export default {
  en: `
type: matching
# A key of the bank's topics.
topic: hypervisors
# easy, medium or hard; medium where it is left out.
difficulty: medium
prompt: What kind of program is each of these?
# What is to be matched: an id and a text each, 2 to 26 of them.
items:
  esxi: VMware ESXi
  virtualbox: VirtualBox
  docker: Docker
# What it can be matched with; more than the items, so that the last one cannot be guessed.
targets:
  type-1: A type 1 hypervisor
  type-2: A type 2 hypervisor
  container-engine: A container engine
  emulator: An emulator of an old machine
# Item: its target, or a list of targets any of which is right.
answer:
  esxi: type-1
  virtualbox: type-2
  docker: container-engine
# per-pair or all-or-nothing; per-pair where it is left out.
scoring: per-pair
# What teaches; it is shown after the answer.
explanation: ESXi runs on the hardware, VirtualBox runs on a host, and Docker runs containers.
# Where the matter is taught.
references:
  - title: My course notes
    section: Hypervisors
`,
  es: `
type: matching
# Una clave de los temas (topics) del banco.
topic: hypervisors
# easy, medium o hard; medium si falta.
difficulty: medium
prompt: ¿Qué clase de programa es cada uno?
# Lo que se empareja: un id y un texto cada uno, de 2 a 26.
items:
  esxi: VMware ESXi
  virtualbox: VirtualBox
  docker: Docker
# Con qué se puede emparejar; más que elementos, para que el último no salga por descarte.
targets:
  type-1: Un hipervisor de tipo 1
  type-2: Un hipervisor de tipo 2
  container-engine: Un motor de contenedores
  emulator: Un emulador de una máquina antigua
# Elemento: su pareja, o una lista de parejas de las que vale cualquiera.
answer:
  esxi: type-1
  virtualbox: type-2
  docker: container-engine
# per-pair o all-or-nothing; per-pair si falta.
scoring: per-pair
# Lo que enseña; se muestra después de contestar.
explanation: ESXi funciona sobre el hardware, VirtualBox sobre un anfitrión, y Docker ejecuta contenedores.
# Dónde se explica la materia.
references:
  - title: Mis apuntes
    section: Hipervisores
`,
} as const satisfies Skeleton;
