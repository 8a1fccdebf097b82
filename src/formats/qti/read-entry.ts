import type { AskedNumber, AskedWrite } from '../../core/exchange.ts';
import { comparableText } from '../../core/text.ts';
import type { XmlElement } from '../../core/xml-tree.ts';
import type { Declaration } from './declarations.ts';
import { findAll } from './names.ts';
import { type ReadNumber, readNumbers } from './read-number.ts';
import { elementsOn, type Slot } from './read-slots.ts';
import { creditField, type Reading } from './reading.ts';
import { type Scalar, singleOf } from './values.ts';

const swapped = (text: string): string => {
  const upper = text.toUpperCase();
  return upper === text ? text.toLowerCase() : upper;
};

const escapedPattern = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/** A text that is typed. Where capitals count for some answers only, the others are patterns too. */
const writeSlot = (reading: Reading, declaration: Declaration): Slot => {
  const { identifier, mapping, correct } = declaration;
  const tests = elementsOn(reading, identifier, ['stringMatch', 'match', 'member', 'equal', 'patternMatch']);
  if (tests.some(({ name }) => name === 'patternMatch'))
    reading.losses.push({ code: 'feature', values: { feature: 'patterns' }, effect: 'dropped', field: 'patterns' });
  const written: Scalar[] = [
    ...(mapping?.entries ?? []).map(({ key }) => key),
    ...(correct?.items ?? []),
    ...tests
      .filter(({ name }) => name !== 'patternMatch')
      .flatMap((test) => findAll(test, ['baseValue']).map(({ text }) => text)),
  ];
  const forms = new Set<string>();
  const texts = written.map(String).filter((text) => {
    const form = comparableText(text, { case: true, accents: true });
    return form !== '' && !forms.has(form) && forms.add(form);
  });
  // Each text is tried with other capitals too, which tells whether they count.
  const values = [...new Set(texts.flatMap((text) => [text, swapped(text)]))];
  return {
    variable: identifier,
    values,
    key: correct?.items.map(String)[0],
    response: (value) => singleOf(value),
    asked: ({ credits }, told): AskedWrite => {
      const isListed = (text: string): boolean => mapping?.entries.some(({ key }) => key === text) ?? false;
      // A text that earns nothing is kept where the item says something of it.
      const right = texts.filter(
        (text) => (credits.get(text) ?? 0) !== 0 || isListed(text) || told(text) !== undefined,
      );
      const isLoose = (text: string): boolean =>
        swapped(text) === text || (credits.get(swapped(text)) === credits.get(text) && !texts.includes(swapped(text)));
      const hasCase = (text: string): boolean => swapped(text) !== text;
      const strict = right.filter((text) => hasCase(text) && !isLoose(text));
      const loose = right.filter((text) => hasCase(text) && isLoose(text));
      const items = right.map((text) => {
        const feedback = told(text);
        return { text, ...creditField(credits.get(text)), ...(feedback === undefined ? {} : { feedback }) };
      });
      // Two answers that differ by accents only are one where accents do not count.
      const hasAccents = right.some((text, at) =>
        right
          .slice(0, at)
          .some(
            (other) =>
              comparableText(other) === comparableText(text) &&
              comparableText(other, { accents: true }) !== comparableText(text, { accents: true }),
          ),
      );
      const accents = hasAccents ? { accents: true } : {};
      if (strict.length === 0) return { kind: 'write', accepted: items, ...(hasAccents ? { match: accents } : {}) };
      return {
        kind: 'write',
        accepted: items,
        ...(loose.length === 0
          ? {}
          : {
              patterns: loose.map((text) => ({
                pattern: `(?i)${escapedPattern(text)}`,
                ...creditField(credits.get(text)),
              })),
            }),
        match: { case: true, ...accents },
      };
    },
  };
};

const widthOf = ({ value, tolerance = 0 }: ReadNumber): number =>
  typeof tolerance === 'number' ? tolerance : (Math.abs(value) * Number(tolerance.replace('%', ''))) / 100;

/** A response that only this one of several ranges holds, where there is one. */
const probeOf = (numbers: readonly ReadNumber[], at: number): number => {
  const own = numbers[at] as ReadNumber;
  const width = widthOf(own);
  const isElsewhere = (probe: number): boolean =>
    numbers.some((other, index) => index !== at && Math.abs(probe - other.value) <= widthOf(other));
  return [own.value, own.value + width, own.value - width].find((probe) => !isElsewhere(probe)) ?? own.value;
};

/** A number that is typed. */
const numberSlot = (reading: Reading, declaration: Declaration): Slot => {
  const numbers = readNumbers(
    declaration,
    elementsOn(reading, declaration.identifier, ['equal', 'and', 'match', 'equalRounded']),
    reading.losses,
  );
  const probes = numbers.map((_, at) => String(probeOf(numbers, at)));
  return {
    variable: declaration.identifier,
    values: probes,
    key: undefined,
    response: (value) => singleOf(Number(value)),
    asked: ({ credits }, told): AskedNumber => ({
      kind: 'number',
      accepted: numbers.flatMap(({ value, tolerance }, at) => {
        const probe = probes[at] ?? '';
        const feedback = told(probe);
        const credit = credits.get(probe) ?? 0;
        if (credit === 0 && feedback === undefined) return [];
        return [
          {
            value,
            ...(tolerance === undefined ? {} : { tolerance }),
            ...creditField(credit),
            ...(feedback === undefined ? {} : { feedback }),
          },
        ];
      }),
    }),
  };
};

/** An entry of a text or a number. */
export const entrySlot = (reading: Reading, interaction: XmlElement): Slot | undefined => {
  const declaration = reading.scorer.responses.get(interaction.attributes.responseIdentifier ?? '');
  if (!declaration) return undefined;
  return /^(?:integer|float)$/.test(declaration.baseType)
    ? numberSlot(reading, declaration)
    : writeSlot(reading, declaration);
};
