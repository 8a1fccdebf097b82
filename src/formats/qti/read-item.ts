import { type AskedCompose, type ExchangeQuestion, tidyText } from '../../core/exchange.ts';
import type { Loss, ParsedQuestion } from '../../core/format.ts';
import type { XmlElement } from '../../core/xml-tree.ts';
import { bodyOf, textOf } from './body.ts';
import { booleanOf, childOf, childrenOf, findAll } from './names.ts';
import { type AskedItem, readFill, readSingle } from './read-asked.ts';
import { readMatch } from './read-match.ts';
import { type Reading, type Refusal, readingOf } from './reading.ts';
import { blankClose, blankOpen } from './xhtml.ts';

/** Where an item belongs in a test, and what it is worth there. */
export interface ItemPlace {
  readonly topic: readonly string[];
  readonly weight: number;
  readonly tags?: readonly string[];
  readonly difficulty?: ExchangeQuestion['difficulty'];
}

const inlineKinds = ['textEntryInteraction', 'inlineChoiceInteraction', 'gap'];

const cut = (text: string, count: number): string => (text.length > count ? `${text.slice(0, count)}…` : text);

/** Attributes that must be booleans and are not. */
const oddBoolean = (item: XmlElement): string | undefined => {
  const names = ['shuffle', 'fixed', 'caseSensitive', 'adaptive', 'timeDependent'];
  const look = (element: XmlElement): string | undefined => {
    for (const name of names) {
      const value = element.attributes[name];
      if (value !== undefined && booleanOf(value) === undefined) return `${name}="${value}"`;
    }
    for (const child of element.children) {
      const found = look(child);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  return look(item);
};

/** The text round numbered blanks, and the blanks. */
const piecesOf = (text: string, interactions: readonly XmlElement[]): readonly (string | XmlElement)[] =>
  text.split(new RegExp(`${blankOpen}(\\d+)${blankClose}`)).flatMap((piece, at): readonly (string | XmlElement)[] => {
    if (at % 2 === 0) return piece === '' ? [] : [piece];
    const interaction = interactions[Number(piece)];
    return interaction ? [interaction] : [];
  });

const promptOf = (interaction: XmlElement): string => textOf(childOf(interaction, 'prompt'));

/** What of the body is asked, and the text with blanks where it is one. */
interface Layout {
  readonly prompt: string;
  readonly text?: string;
}

const hasClass = (element: XmlElement, name: string): boolean =>
  (element.attributes.class ?? '').split(/\s+/).includes(name);

/** Our own items say by a class where the text with blanks begins. */
const layoutOf = ({ item, body }: Reading): Layout => {
  const content = childOf(item, 'itemBody')?.content ?? [];
  const at = content.findIndex((one) => typeof one !== 'string' && hasClass(one, 'cloze-text'));
  if (at === -1) return { prompt: body.text };
  const before = bodyOf(content.slice(0, at)).text;
  return { prompt: before, text: bodyOf(content.slice(at)).text };
};

const isLast = (text: string): boolean => text.trimEnd().endsWith(blankClose);

const withoutBlanks = (text: string): string =>
  tidyText(text.replace(new RegExp(`${blankOpen}\\d+${blankClose}`, 'g'), '').replace(/\n{3,}/g, '\n\n'));

const composeOf = (reading: Reading, interaction: XmlElement): AskedItem => {
  const rubrics = reading.body.rubrics;
  const own = rubrics.find((rubric) => hasClass(rubric, 'rubric'));
  const criteria = own
    ? findAll(own, ['p', 'div', 'li']).flatMap((element) => {
        const points = /(?:^|\s)points-(\d+(?:\.\d+)?)(?:\s|$)/.exec(element.attributes.class ?? '')?.[1];
        return points === undefined ? [] : [{ criterion: textOf(element), points: Number(points) }];
      })
    : [];
  const correct = reading.scorer.responses.get(interaction.attributes.responseIdentifier ?? '')?.correct?.items[0];
  const sample = [
    ...(correct === undefined ? [] : [String(correct)]),
    ...rubrics.filter((rubric) => rubric !== own || criteria.length === 0).map(textOf),
  ].join('\n\n');
  const asked: AskedCompose = {
    kind: 'compose',
    ...(criteria.length > 0 ? { rubric: criteria } : {}),
    ...(sample === '' ? {} : { sample }),
  };
  const outcome = childrenOf(reading.item, 'outcomeDeclaration').find(
    ({ attributes }) => attributes.identifier === 'SCORE',
  );
  const most = Number(outcome?.attributes.normalMaximum ?? 1);
  const explanation = [...reading.feedback.values()].join('\n\n');
  return { asked, full: most > 0 ? most : 1, ...(explanation === '' ? {} : { explanation }) };
};

interface Laid extends AskedItem {
  readonly prompt: string;
}

/** What the interactions of an item ask together. */
const readAsked = (reading: Reading): Laid | Refusal => {
  const { interactions } = reading.body;
  const { prompt, text } = layoutOf(reading);
  const [only] = interactions;
  if (!only) return { code: 'qti-no-interaction' };
  const laid = (read: AskedItem | Refusal, own: string): Laid | Refusal =>
    'code' in read ? read : { ...read, prompt: own };
  if (interactions.length === 1) {
    const joined = tidyText([withoutBlanks(prompt), promptOf(only)].filter((part) => part !== '').join('\n\n'));
    if (text !== undefined) return laid(readFill(reading, piecesOf(text, interactions)), prompt);
    if (only.name === 'gapMatchInteraction') {
      const { text: gapText, interactions: gaps } = bodyOf(
        only.content.filter((one) => typeof one === 'string' || !/^(?:prompt|gapText|gapImg)$/.test(one.name)),
      );
      return laid(readFill(reading, piecesOf(gapText, gaps), only), joined);
    }
    if (only.name === 'extendedTextInteraction') return laid(composeOf(reading, only), joined);
    if (only.name === 'matchInteraction' || only.name === 'associateInteraction')
      return laid(readMatch(reading, only), joined);
    const isInline = inlineKinds.includes(only.name);
    if (isInline && (only.name === 'inlineChoiceInteraction' || !isLast(prompt)))
      return laid(readFill(reading, piecesOf(prompt, interactions)), '');
    const read = readSingle(reading, only);
    if (!read) return { code: 'qti-interaction', values: { name: only.name } };
    const hottext = only.name === 'hottextInteraction' ? textOf(only).replace(promptOf(only), '').trim() : '';
    return laid(read, [joined, hottext].filter((part) => part !== '').join('\n\n'));
  }
  const odd = interactions.find(
    (one) =>
      !inlineKinds.includes(one.name) &&
      !(
        one.name === 'choiceInteraction' &&
        reading.scorer.responses.get(one.attributes.responseIdentifier ?? '')?.cardinality === 'single'
      ),
  );
  if (odd) return { code: 'qti-several', values: { name: odd.name } };
  // The prompt of a choice stands where the choice does.
  const told = (text ?? prompt).replace(new RegExp(`${blankOpen}(\\d+)${blankClose}`, 'g'), (blank, number: string) => {
    const own = promptOf(interactions[Number(number)] as XmlElement);
    return own === '' ? blank : `${own}\n\n${blank}`;
  });
  return laid(readFill(reading, piecesOf(told, interactions)), text === undefined ? '' : prompt);
};

const imageLosses = ({ body }: Reading): readonly Omit<Loss, 'question' | 'place'>[] => [
  ...body.lost.map((element) => ({ code: 'html', values: { element }, effect: 'changed' as const, field: 'prompt' })),
  ...body.images.map((address) => ({
    code: 'image',
    values: { address },
    effect: 'dropped' as const,
    field: 'prompt',
  })),
];

/** Puts an item into a question, or says why it is left out. */
export const readItem = (item: XmlElement, { topic, weight, tags, difficulty }: ItemPlace): ParsedQuestion | Loss => {
  const place = { line: item.line, column: item.column };
  const { identifier = '', title = '' } = item.attributes;
  const refuse = ({ code, values }: Refusal): Loss => ({
    code,
    ...(values ? { values } : {}),
    effect: 'left-out',
    question: identifier === '' ? title : identifier,
    place,
  });
  const odd = oddBoolean(item);
  if (odd !== undefined) return refuse({ code: 'qti-boolean', values: { attribute: cut(odd, 60) } });
  const reading = readingOf(item);
  const { losses, scorer } = reading;
  const read = readAsked(reading);
  if ('code' in read) {
    const [unknown] = scorer.unknown;
    return read.code === 'qti-no-key' && unknown !== undefined
      ? refuse({ code: 'qti-processing', values: { name: unknown } })
      : refuse(read);
  }
  for (const name of scorer.unknown)
    losses.push({ code: 'qti-processing', values: { name }, effect: 'changed', field: 'scoring' });
  for (const name of scorer.unscored)
    losses.push({ code: 'qti-unscored', values: { name }, effect: 'changed', field: 'scoring' });
  if (booleanOf(item.attributes.adaptive ?? 'false') === true)
    losses.push({ code: 'qti-adaptive', effect: 'changed', field: 'scoring' });
  if (childOf(item, 'templateProcessing')) losses.push({ code: 'qti-template', effect: 'changed', field: 'prompt' });
  if (read.asked.kind !== 'compose')
    for (const rubric of reading.body.rubrics)
      losses.push({
        code: 'qti-rubric',
        values: { text: cut(textOf(rubric), 80) },
        effect: 'dropped',
        field: 'rubric',
      });
  const points = Number((read.full * weight).toFixed(6));
  const { explanation } = read;
  return {
    place,
    losses: [...losses, ...imageLosses(reading)],
    question: {
      ...(identifier === '' ? {} : { id: identifier }),
      topic,
      prompt: read.prompt === '' && read.asked.kind !== 'fill' ? title : read.prompt,
      asked: read.asked,
      ...(difficulty === undefined ? {} : { difficulty }),
      ...(tags === undefined || tags.length === 0 ? {} : { tags }),
      ...(points === 1 ? {} : { points }),
      ...(explanation === undefined ? {} : { explanation }),
    },
  };
};
