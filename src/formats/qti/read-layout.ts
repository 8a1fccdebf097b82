import { type AskedCompose, tidyText } from '../../core/exchange.ts';
import type { XmlElement } from '../../core/xml-tree.ts';
import { bodyOf, textOf } from './body.ts';
import { childOf, childrenOf, findAll } from './names.ts';
import { readFill, readSingle } from './read-asked.ts';
import { readMatch } from './read-match.ts';
import type { AskedItem } from './read-sets.ts';
import type { Reading, Refusal } from './reading.ts';
import { blankClose, blankOpen } from './xhtml.ts';

const inlineKinds = ['textEntryInteraction', 'inlineChoiceInteraction', 'gap'];

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

/** What an item asks, as it is laid out. */
export interface Laid extends AskedItem {
  readonly prompt: string;
}

/** What the interactions of an item ask together. */
export const readAsked = (reading: Reading): Laid | Refusal => {
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
