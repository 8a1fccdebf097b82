import type { RuleMessages } from '../contract.ts';

type ByKind = { readonly [kind: string]: string };

const syntaxMessages: { readonly en: ByKind; readonly es: ByKind } = {
  en: {
    colon: 'A text without quotes holds a colon and a space, which YAML takes for the end of a key.',
    start: 'A text without quotes begins with a sign that means something in YAML.',
    tab: 'The line is indented with a TAB; YAML wants spaces.',
    end: 'The file ends before a bracket or a quote is closed.',
    comment: 'YAML takes `#` after a space for a comment, so the bracket opened before it is never closed.',
  },
  es: {
    colon: 'Un texto sin comillas contiene dos puntos y un espacio, que YAML toma por el final de una clave.',
    start: 'Un texto sin comillas empieza por un signo que en YAML significa algo.',
    tab: 'La línea está sangrada con un TABULADOR; YAML quiere espacios.',
    end: 'El fichero acaba antes de que se cierre un corchete, una llave o unas comillas.',
    comment: 'YAML toma `#` tras un espacio por un comentario, y lo que se abrió antes no se cierra nunca.',
  },
};

const syntaxHelp: { readonly en: ByKind; readonly es: ByKind } = {
  en: {
    colon: 'Put the whole text in double quotes, or write it as a block: `prompt: |`, the text indented below.',
    start: 'Put the whole text in quotes.',
    tab: 'Replace the tabs at the start of the line with spaces.',
    end: 'Close it; look where it was opened.',
    comment: 'Put the text that begins with `#` in quotes.',
  },
  es: {
    colon:
      'Pon el texto entero entre comillas dobles, o escríbelo como bloque: `prompt: |` y debajo el texto sangrado.',
    start: 'Pon el texto entero entre comillas.',
    tab: 'Cambia los tabuladores del principio de la línea por espacios.',
    end: 'Ciérralo; mira dónde se abrió.',
    comment: 'Pon entre comillas el texto que empieza por `#`.',
  },
};

export default {
  en: {
    title: 'The file is no YAML that can be read',
    message: ({ kind, detail }) => syntaxMessages.en[String(kind)] ?? `This is not YAML: ${detail}.`,
    help: ({ kind }) =>
      syntaxHelp.en[String(kind)] ??
      'Look at this line and the one before it; texts with signs of YAML in them go in quotes.',
  },
  es: {
    title: 'El fichero no es YAML legible',
    message: ({ kind, detail }) => syntaxMessages.es[String(kind)] ?? `Esto no es YAML: ${detail}.`,
    help: ({ kind }) =>
      syntaxHelp.es[String(kind)] ?? 'Mira esta línea y la anterior; los textos con signos de YAML van entre comillas.',
  },
} as const satisfies RuleMessages;
