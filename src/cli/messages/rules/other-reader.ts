import type { TwoReadings } from '../../../core/yaml-scalar.ts';
import type { RuleMessages } from '../contract.ts';

type ScalarKind = TwoReadings['there'];

const readEn: { readonly [kind in ScalarKind]: string } = {
  text: 'a text',
  number: 'another number',
  truth: 'true or false',
  date: 'a date',
  mark: 'a sign of its own',
};

const readEs: { readonly [kind in ScalarKind]: string } = {
  text: 'un texto',
  number: 'otro número',
  truth: 'verdadero o falso',
  date: 'una fecha',
  mark: 'un signo propio',
};

export default {
  en: {
    title: 'Another reader of YAML reads this otherwise',
    message: (v) =>
      `\`${v.text}\` is a ${v.here} here; a reader of YAML 1.1, such as PyYAML, may read ${readEn[v.there as ScalarKind]}.`,
    help: (v) =>
      v.here === 'text'
        ? `Put it in quotes: \`"${v.text}"\`.`
        : 'Write the number in plain decimal digits, without a zero in front or an exponent.',
  },
  es: {
    title: 'Otro lector de YAML lee esto de otra manera',
    message: (v) =>
      `\`${v.text}\` es aquí un ${v.here === 'text' ? 'texto' : 'número'}; un lector de YAML 1.1, como PyYAML, puede leer ${readEs[v.there as ScalarKind]}.`,
    help: (v) =>
      v.here === 'text'
        ? `Ponlo entre comillas: \`"${v.text}"\`.`
        : 'Escribe el número en cifras decimales corrientes, sin cero delante ni exponente.',
  },
} as const satisfies RuleMessages;
