import type { Asked, AskedBlank, ExchangeQuestion } from '../../core/exchange.ts';
import { choosePart, decidePart, manyPart } from './print-choices.ts';
import { composePart, numberPart, writePart } from './print-entries.ts';
import { matchPart, orderPart } from './print-pairs.ts';
import { type Built, type Piece, plain, qti } from './write-xml.ts';
import { blocks, constant, type Part, say, setTo, type Told, variable, type Writing } from './writing.ts';
import { blankClose, blankOpen } from './xhtml.ts';

const partOf = (writing: Writing, asked: Exclude<Asked, { kind: 'fill' }>): Part => {
  const identifier = 'RESPONSE';
  switch (asked.kind) {
    case 'choose-one':
      return choosePart(writing, identifier, asked, false);
    case 'choose-many':
      return manyPart(writing, identifier, asked);
    case 'decide':
      return decidePart(writing, identifier, asked);
    case 'write':
      return writePart(writing, identifier, asked);
    case 'number':
      return numberPart(writing, identifier, asked);
    case 'match':
      return matchPart(writing, identifier, asked);
    case 'order':
      return orderPart(writing, identifier, asked);
    case 'compose':
      return composePart(writing, identifier, asked);
  }
};

const blankPart = (writing: Writing, asked: AskedBlank, identifier: string): Part => {
  switch (asked.kind) {
    case 'choose-one':
      return choosePart(writing, identifier, asked, true);
    case 'write':
      return writePart(writing, identifier, asked);
    case 'number':
      return numberPart(writing, identifier, asked);
  }
};

/** Puts interactions where their numbers stand in blocks. */
const withBlanks = (content: readonly Piece[], parts: readonly Part[]): readonly Piece[] =>
  content.flatMap((piece): readonly Piece[] => {
    if (typeof piece !== 'string') return [{ ...piece, content: withBlanks(piece.content, parts) }];
    return piece
      .split(new RegExp(`${blankOpen}(\\d+)${blankClose}`))
      .flatMap((one, at): readonly Piece[] =>
        at % 2 === 1 ? [parts[Number(one)]?.interaction ?? ''] : one === '' ? [] : [one],
      );
  });

const outcome = (
  identifier: string,
  cardinality: string,
  baseType: string,
  initial?: string,
  normalMaximum?: number,
): Built =>
  qti(
    'outcomeDeclaration',
    { identifier, cardinality, baseType, normalMaximum },
    ...(initial === undefined ? [] : [qti('defaultValue', {}, qti('value', {}, initial))]),
  );

interface Laid {
  readonly body: readonly Piece[];
  readonly parts: readonly Part[];
  readonly outcomes: readonly Built[];
  readonly rules: readonly Built[];
  readonly template?: Part['template'];
}

const inline = ['textEntryInteraction', 'inlineChoiceInteraction'];

const laidOut = (writing: Writing, { prompt, asked }: ExchangeQuestion): Laid => {
  const asks = prompt === '' ? [] : blocks(writing, prompt, 'prompt');
  if (asked.kind !== 'fill') {
    const part = partOf(writing, asked);
    const { interaction, template, beside = [] } = part;
    const placed = inline.includes(interaction.name) ? plain('p', {}, interaction) : interaction;
    return {
      body: [...asks, placed, ...beside],
      parts: [part],
      outcomes: part.outcomes,
      rules: part.rules('SCORE'),
      ...(template === undefined ? {} : { template }),
    };
  }
  const parts: Part[] = [];
  const weights: number[] = [];
  const text = asked.pieces
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      parts.push(blankPart(writing, piece.asked, `RESPONSE_${parts.length + 1}`));
      weights.push(piece.weight ?? 1);
      return `${blankOpen}${parts.length - 1}${blankClose}`;
    })
    .join('');
  const scores = parts.map((_, at) => `SCORE_${at + 1}`);
  const weighed = scores.map((name, at) =>
    weights[at] === 1 ? variable(name) : qti('product', {}, variable(name), constant('float', weights[at] ?? 1)),
  );
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const mean = qti('divide', {}, qti('sum', {}, ...weighed), constant('float', whole));
  return {
    body: [...asks, plain('div', { class: 'cloze-text' }, ...withBlanks(blocks(writing, text, 'text'), parts))],
    parts,
    outcomes: scores.map((name) => outcome(name, 'single', 'float', '0')),
    rules: [
      ...parts.flatMap((part, at) => part.rules(scores[at] ?? '')),
      setTo('SCORE', qti('max', {}, mean, constant('float', 0))),
    ],
  };
};

/** A question as an item whose SCORE is the credit, from 0 to 1; that of an essay is its points. */
export const itemOf = (
  writing: Writing,
  question: ExchangeQuestion & { readonly id: string },
  identifier: string,
): Built => {
  const { version, language } = writing;
  const { asked, explanation, points = 1 } = question;
  const { body, parts, outcomes, rules, template } = laidOut(writing, question);
  const told: readonly Told[] = [
    ...parts.flatMap((part) => part.told),
    ...(explanation === undefined ? [] : [{ id: 'EXPLANATION', text: explanation }]),
  ];
  const said = [
    ...(explanation === undefined ? [] : [say(constant('identifier', 'EXPLANATION'))]),
    ...parts.flatMap(({ feedback }) => feedback),
  ];
  const most = asked.kind === 'compose' ? points : 1;
  const processing =
    said.length === 0 && template !== undefined
      ? [qti('responseProcessing', { template: version.template(template) })]
      : [...rules, ...said].length === 0
        ? []
        : [qti('responseProcessing', {}, ...rules, ...said)];
  const title = question.prompt.split('\n')[0]?.slice(0, 100) ?? '';
  return qti(
    'assessmentItem',
    {
      xmlns: version.namespace,
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      'xsi:schemaLocation': `${version.namespace} ${version.schema}`,
      identifier,
      title: title === '' ? question.id : title,
      'xml:lang': language,
      adaptive: false,
      timeDependent: false,
    },
    ...parts.map(({ declaration }) => declaration),
    outcome('SCORE', 'single', 'float', '0', most),
    outcome('MAXSCORE', 'single', 'float', String(most)),
    ...outcomes,
    ...(told.length === 0 ? [] : [outcome('FEEDBACK', 'multiple', 'identifier')]),
    qti('itemBody', {}, ...body),
    ...processing,
    ...told.map(({ id, text }) =>
      qti(
        'modalFeedback',
        { outcomeIdentifier: 'FEEDBACK', identifier: id, showHide: 'show' },
        ...blocks(writing, text, 'feedback'),
      ),
    ),
  );
};
