/** Offsets of zones by the abbreviations that exports use, where an abbreviation is used for one zone only. */
const offsets: { readonly [name: string]: string } = {
  ...Object.fromEntries(['UTC', 'GMT', 'WET', 'Z', 'UCT'].map((name) => [name, 'Z'])),
  ...Object.fromEntries(['CET', 'MEZ', 'WEST', 'WESZ', 'HEC', 'HNEC', 'WAT'].map((name) => [name, '+01:00'])),
  ...Object.fromEntries(['CEST', 'MESZ', 'HAEC', 'HEEC', 'EET', 'OEZ', 'CAT', 'SAST'].map((name) => [name, '+02:00'])),
  ...Object.fromEntries(['EEST', 'OESZ', 'MSK', 'TRT', 'EAT'].map((name) => [name, '+03:00'])),
  ...Object.fromEntries(['NST', 'NDT'].map((name) => [name, name === 'NST' ? '-03:30' : '-02:30'])),
  ...Object.fromEntries(['BRT', 'ART', 'UYT', 'CLST', 'ADT', 'HNBR'].map((name) => [name, '-03:00'])),
  ...Object.fromEntries(['EDT', 'CLT', 'VET', 'BOT'].map((name) => [name, '-04:00'])),
  ...Object.fromEntries(['EST', 'COT', 'PET', 'CDT'].map((name) => [name, '-05:00'])),
  ...Object.fromEntries(['MDT'].map((name) => [name, '-06:00'])),
  ...Object.fromEntries(['PDT'].map((name) => [name, '-07:00'])),
  ...Object.fromEntries(['PST', 'AKDT'].map((name) => [name, '-08:00'])),
  ...Object.fromEntries(['AKST'].map((name) => [name, '-09:00'])),
  ...Object.fromEntries(['HST'].map((name) => [name, '-10:00'])),
  PKT: '+05:00',
  WIB: '+07:00',
  ...Object.fromEntries(['HKT', 'SGT', 'AWST', 'PHT'].map((name) => [name, '+08:00'])),
  ...Object.fromEntries(['JST', 'KST'].map((name) => [name, '+09:00'])),
  ACST: '+09:30',
  AEST: '+10:00',
  ACDT: '+10:30',
  AEDT: '+11:00',
  NZST: '+12:00',
  NZDT: '+13:00',
};

/** The offset of a zone by its abbreviation; undefined where it is not known, or stands for several (`CST`, `IST`, `BST`, `MST`, `AST`). */
export const zoneOffset = (name: string): string | undefined => {
  const key = name.toUpperCase();
  return Object.hasOwn(offsets, key) ? offsets[key] : undefined;
};
