import type { Asked, AskedBlank } from '../../core/exchange.ts';
import {
  blocks,
  type CanvasWriting,
  condition,
  equal,
  idOf,
  label,
  lid,
  material,
  percents,
  plainMaterial,
  short,
  str,
} from './canvas-build.ts';
import { type Built, plain } from './write-xml.ts';

/** What of an item its type decides. */
interface CanvasAsked {
  readonly type: string;
  readonly responses: readonly Built[];
  /** Conditions that score. */
  readonly conditions: readonly Built[];
  /** Feedback on answers, by their names. */
  readonly told: readonly { readonly respident: string; readonly id: string; readonly text: string }[];
  /** The text with blanks, as HTML. */
  readonly text?: string;
}

const choosing = (
  writing: CanvasWriting,
  asked: Extract<Asked, { kind: 'choose-one' | 'choose-many' }>,
  number: number,
): CanvasAsked => {
  const list = asked.choices.map((choice, at) => ({ ...choice, id: idOf(number, at) }));
  const isMany = asked.kind === 'choose-many';
  if (isMany && asked.scoring !== 'net-correct') writing.note('canvas-many', undefined, 'scoring');
  const tests = list.flatMap(({ id, right }) => {
    const test = equal('response1', id);
    if (right) return [test];
    return isMany ? [plain('not', {}, test)] : [];
  });
  return {
    type: isMany ? 'multiple_answers_question' : 'multiple_choice_question',
    responses: [
      lid(
        'response1',
        isMany ? 'Multiple' : 'Single',
        list.map(({ id, text }) => label(id, material(short(writing, text)))),
      ),
    ],
    conditions: [condition(isMany ? [plain('and', {}, ...tests)] : tests, 'Set', '100', false)],
    told: list.flatMap(({ id, feedback }) =>
      feedback === undefined ? [] : [{ respident: 'response1', id, text: feedback }],
    ),
  };
};

const filling = (writing: CanvasWriting, asked: Extract<Asked, { kind: 'fill' }>, number: number): CanvasAsked => {
  const blanksOf = asked.pieces.filter((piece) => typeof piece !== 'string').map((piece) => piece.asked);
  const isChoice = blanksOf[0]?.kind === 'choose-one';
  const shares = percents(blanksOf.length);
  let at = 0;
  const text = asked.pieces
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      at += 1;
      return `[blank${at}]`;
    })
    .join('');
  const labelsOf = (blank: AskedBlank, index: number) =>
    blank.kind === 'choose-one'
      ? blank.choices.map((choice, place) => ({
          id: idOf(number, index * 10 + place),
          text: choice.text,
          right: choice.right,
          feedback: choice.feedback,
        }))
      : blank.kind === 'write'
        ? blank.accepted.map((item, place) => ({
            id: idOf(number, index * 10 + place),
            text: item.text,
            right: true,
            feedback: undefined,
          }))
        : [];
  const responses = blanksOf.map((blank, index) => ({
    ident: `response_blank${index + 1}`,
    name: `blank${index + 1}`,
    labels: labelsOf(blank, index),
  }));
  return {
    type: isChoice ? 'multiple_dropdowns_question' : 'fill_in_multiple_blanks_question',
    responses: responses.map(({ ident, name, labels }) =>
      plain(
        'response_lid',
        { ident },
        plain('material', {}, plain('mattext', {}, name)),
        plain('render_choice', {}, ...labels.map((one) => label(one.id, plainMaterial(one.text)))),
      ),
    ),
    conditions: responses.map(({ ident, labels }, index) =>
      condition([equal(ident, labels.find(({ right }) => right)?.id ?? '')], 'Add', shares[index] ?? '0', true),
    ),
    told: responses.flatMap(({ ident, labels }) =>
      labels.flatMap(({ id, feedback }) => (feedback === undefined ? [] : [{ respident: ident, id, text: feedback }])),
    ),
    text: `<div class="cloze-text">${blocks(writing, text)}</div>`,
  };
};

const matching = (_: CanvasWriting, asked: Extract<Asked, { kind: 'match' }>, number: number): CanvasAsked => {
  const targets = [...new Set([...asked.pairs.flatMap(({ targets: own }) => own), ...(asked.spare ?? [])])];
  const shares = percents(asked.pairs.length);
  const labels = targets.map((text, at) => label(idOf(number, 50 + at), plainMaterial(text)));
  return {
    type: 'matching_question',
    responses: asked.pairs.map(({ item }, at) =>
      plain(
        'response_lid',
        { ident: `response_${idOf(number, at)}` },
        plainMaterial(item),
        plain('render_choice', {}, ...labels),
      ),
    ),
    conditions: asked.pairs.map(({ targets: [target = ''] }, at) =>
      condition(
        [equal(`response_${idOf(number, at)}`, idOf(number, 50 + targets.indexOf(target)))],
        'Add',
        shares[at] ?? '0',
        true,
      ),
    ),
    told: [],
  };
};

/** What an item of Canvas has of a question of ours; the number of the item makes its names. */
export const canvasAsks = (writing: CanvasWriting, asked: Asked, number: number): CanvasAsked => {
  switch (asked.kind) {
    case 'choose-one':
    case 'choose-many':
      return choosing(writing, asked, number);
    case 'decide': {
      const words = /^es\b/.test(writing.language) ? ['Verdadero', 'Falso'] : ['True', 'False'];
      const choices = words.map((text, at) => {
        const feedback = at === 0 ? asked.feedback?.true : asked.feedback?.false;
        return { text, right: (at === 0) === asked.answer, ...(feedback === undefined ? {} : { feedback }) };
      });
      return { ...choosing(writing, { kind: 'choose-one', choices }, number), type: 'true_false_question' };
    }
    case 'write':
      return {
        type: 'short_answer_question',
        responses: [str()],
        conditions: [
          condition(
            asked.accepted.map(({ text }) => equal('response1', text)),
            'Set',
            '100',
            false,
          ),
        ],
        told: [],
      };
    case 'number':
      return {
        type: 'numerical_question',
        responses: [str('Decimal')],
        conditions: asked.accepted.map(({ value, tolerance = 0 }) => {
          const [low, high] = [value - Number(tolerance), value + Number(tolerance)].map((end) =>
            String(Number(end.toPrecision(15))),
          );
          const range = plain(
            'and',
            {},
            plain('vargte', { respident: 'response1' }, low ?? ''),
            plain('varlte', { respident: 'response1' }, high ?? ''),
          );
          const exact = equal('response1', String(value));
          return condition([plain('or', {}, exact, range)], 'Set', '100', false);
        }),
        told: [],
      };
    case 'match':
      return matching(writing, asked, number);
    case 'fill':
      return filling(writing, asked, number);
    default:
      return { type: 'essay_question', responses: [str()], conditions: [], told: [] };
  }
};
