import type { AskedBlank } from '../../core/exchange.ts';

/** What an embedded answer of Moodle asks. */
export interface ClozeType {
  readonly kind: AskedBlank['kind'];
  /** Whether capitals count. */
  readonly case?: true;
  /** Whether its choices are shuffled; they keep their order where they are not. */
  readonly shuffled?: true;
  /** Whether it says how the choices are laid out. */
  readonly looks?: true;
}

const number: ClozeType = { kind: 'number' };
const write: ClozeType = { kind: 'write' };
const choose: ClozeType = { kind: 'choose-one' };
const capitals: ClozeType = { ...write, case: true };
const shuffled: ClozeType = { ...choose, shuffled: true };
const laidOut: ClozeType = { ...choose, looks: true };
const both: ClozeType = { ...shuffled, looks: true };

/** The names that Moodle has for embedded answers, long and short; those with several right choices have no place in a bank. */
export const clozeTypes: { readonly [name: string]: ClozeType } = {
  NUMERICAL: number,
  NM: number,
  SHORTANSWER: write,
  SA: write,
  MW: write,
  SHORTANSWER_C: capitals,
  SAC: capitals,
  MWC: capitals,
  MULTICHOICE: choose,
  MC: choose,
  MULTICHOICE_S: shuffled,
  MCS: shuffled,
  MULTICHOICE_V: laidOut,
  MCV: laidOut,
  MULTICHOICE_H: laidOut,
  MCH: laidOut,
  MULTICHOICE_VS: both,
  MCVS: both,
  MULTICHOICE_HS: both,
  MCHS: both,
};
