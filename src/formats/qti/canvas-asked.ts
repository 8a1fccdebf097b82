import type { Asked, ExchangeChoice, ExchangeValue } from '../../core/exchange.ts';
import type { XmlElement } from '../../core/xml-tree.ts';
import {
  type CanvasReading,
  equalsOutsideNot,
  labelsOf,
  materialText,
  scoring,
  told,
  unlike,
} from './canvas-reading.ts';
import { canvasOutcome } from './canvas-scoring.ts';
import { fitMany } from './fit-sets.ts';
import { fitSlots } from './fit-slots.ts';
import { childOf, findAll } from './names.ts';
import { changed, type Refusal } from './reading.ts';

/** A choice of one, or true and false. */
export const chooseOne = (reading: CanvasReading, response: XmlElement): Asked | Refusal => {
  const ident = response.attributes.ident ?? '';
  const labels = labelsOf(response, reading.losses);
  const fit = fitSlots(
    [labels.map(({ id }) => id)],
    [undefined],
    ([chosen]) => canvasOutcome(reading.item, chosen === undefined ? {} : { [ident]: [chosen] }).score,
  );
  if (!fit) return { code: 'qti-no-key' };
  const choices = labels.map(({ id, text }): ExchangeChoice => {
    const credit = fit.slots[0]?.credits.get(id) ?? 0;
    const feedback = told(reading, ident, id);
    const right = id === fit.key[0];
    return {
      text,
      right,
      ...(right || credit === 0 ? {} : { credit }),
      ...(feedback === undefined ? {} : { feedback }),
    };
  });
  const [first, second] = choices;
  if (reading.type !== 'true_false_question' || !first || !second || choices.length !== 2)
    return { kind: 'choose-one', choices };
  const isTrue = ({ text }: ExchangeChoice): boolean => /^(?:true|verdadero)$/i.test(text.trim());
  const [yes, no] = isTrue(second) && !isTrue(first) ? [second, first] : [first, second];
  const feedback = {
    ...(yes.feedback === undefined ? {} : { true: yes.feedback }),
    ...(no.feedback === undefined ? {} : { false: no.feedback }),
  };
  return { kind: 'decide', answer: yes.right, ...(Object.keys(feedback).length === 0 ? {} : { feedback }) };
};

const chooseMany = (reading: CanvasReading, response: XmlElement): Asked | Refusal => {
  const ident = response.attributes.ident ?? '';
  const labels = labelsOf(response, reading.losses);
  const fit = fitMany(
    labels.map(({ id }) => id),
    [],
    (ids) => canvasOutcome(reading.item, { [ident]: ids }).score,
  );
  // The key is in one condition, so no choice alone earns anything.
  const key = fit?.key ?? keyOfSet(reading.item, ident);
  if (key.length === 0) return { code: 'qti-no-key' };
  return {
    kind: 'choose-many',
    choices: labels.map(({ id, text }): ExchangeChoice => {
      const feedback = told(reading, ident, id);
      return { text, right: key.includes(id), ...(feedback === undefined ? {} : { feedback }) };
    }),
    // Canvas takes off for a wrong choice what a right one earns, whatever its file says.
    scoring: reading.type === 'multiple_answers_question' ? 'net-correct' : 'all-or-nothing',
  };
};

const keyOfSet = (item: XmlElement, ident: string): readonly string[] =>
  scoring(item)
    .slice(0, 1)
    .flatMap((condition) => equalsOutsideNot(condition))
    .filter(({ attributes }) => attributes.respident === ident)
    .map(({ text }) => text.trim());

const write = ({ item }: CanvasReading): Asked | Refusal => {
  const texts = unlike(
    scoring(item)
      .flatMap(equalsOutsideNot)
      .map(({ text }) => text.trim()),
  );
  return texts.length === 0 ? { code: 'qti-no-key' } : { kind: 'write', accepted: texts.map((text) => ({ text })) };
};

const numberIn = (element: XmlElement | undefined): number => Number(element?.text.trim() || Number.NaN);

/** A number and its range: the exact number stands in the middle where there is one. */
const number = ({ item, losses }: CanvasReading): Asked | Refusal => {
  const accepted = scoring(item).flatMap((condition): readonly ExchangeValue[] => {
    const low = findAll(condition, ['vargte', 'vargt'])[0];
    const high = findAll(condition, ['varlte', 'varlt'])[0];
    const exact = numberIn(findAll(condition, ['varequal'])[0]);
    if (!low || !high) return Number.isFinite(exact) ? [{ value: exact }] : [];
    const [from, to] = [numberIn(low), numberIn(high)];
    if (!Number.isFinite(from) || !Number.isFinite(to)) return [];
    // Canvas writes the lower end of a precision as one that does not count.
    if (low.name === 'vargt' && !Number.isFinite(exact)) losses.push(changed('qti-bounds', undefined, 'tolerance'));
    const middle = Number(((from + to) / 2).toPrecision(12));
    const value = Number.isFinite(exact) && Math.abs(exact - middle) <= Math.abs(to - from) * 1e-6 ? exact : middle;
    const tolerance = Number((Math.abs(to - from) / 2).toPrecision(12));
    return [tolerance === 0 ? { value } : { value, tolerance }];
  });
  return accepted.length === 0 ? { code: 'qti-no-key' } : { kind: 'number', accepted };
};

const match = (reading: CanvasReading): Asked | Refusal => {
  const { item, losses } = reading;
  const responses = reading.responses.filter((response) => materialText(childOf(response, 'material'), losses) !== '');
  if (responses.length < reading.responses.length)
    losses.push({ code: 'canvas-empty', effect: 'dropped', field: 'items' });
  const idents = responses.map(({ attributes }) => attributes.ident ?? '');
  const labels = responses.map((response) => labelsOf(response, losses));
  const fit = fitSlots(
    labels.map((list) => list.map(({ id }) => id)),
    responses.map(() => undefined),
    (chosen) =>
      canvasOutcome(
        item,
        Object.fromEntries(chosen.flatMap((id, at) => (id === undefined ? [] : [[idents[at] ?? '', [id]]]))),
      ).score,
  );
  if (!fit) return { code: 'qti-no-key' };
  if (fit.key.includes(undefined)) return { code: 'qti-unmatched' };
  const pairs = responses.map((response, at) => ({
    item: materialText(childOf(response, 'material'), losses),
    targets: [labels[at]?.find(({ id }) => id === fit.key[at])?.text ?? ''],
  }));
  const used = new Set(pairs.flatMap(({ targets }) => targets));
  const spare = [...new Set((labels[0] ?? []).map(({ text }) => text))].filter((text) => !used.has(text));
  return { kind: 'match', pairs, ...(spare.length === 0 ? {} : { spare }) };
};

const order = ({ item, responses, losses }: CanvasReading): Asked | Refusal => {
  const [only] = responses;
  const labels = only ? labelsOf(only, losses) : [];
  const key = scoring(item)
    .slice(0, 1)
    .flatMap(equalsOutsideNot)
    .map(({ text }) => labels.find(({ id }) => id === text.trim())?.text);
  const items = key.filter((text) => text !== undefined);
  return items.length !== labels.length || items.length === 0
    ? { code: 'qti-no-key' }
    : { kind: 'order', items, scoring: 'all-or-nothing' };
};

/** What an item asks, by its type. */
export const canvasAsked = (reading: CanvasReading): Asked | Refusal => {
  const [only] = reading.responses;
  switch (reading.type) {
    case 'multiple_choice_question':
    case 'true_false_question':
      return only ? chooseOne(reading, only) : { code: 'qti-no-interaction' };
    case 'multiple_answers_question':
    case 'multiple_answers':
      return only ? chooseMany(reading, only) : { code: 'qti-no-interaction' };
    case 'short_answer_question':
      return write(reading);
    case 'numerical_question':
      return number(reading);
    case 'matching_question':
      return match(reading);
    case 'ordering_question':
      return order(reading);
    case 'essay_question':
      return { kind: 'compose' };
    case 'essay_or_short':
      return scoring(reading.item).length > 0 ? write(reading) : { kind: 'compose' };
    case 'text_only_question':
      return { code: 'description' };
    default:
      return { code: 'canvas-type', values: { type: reading.type } };
  }
};
