import type { Asked, ExchangeBlank } from '../../core/exchange.ts';
import type { Loss, ParsedQuestion } from '../../core/format.ts';
import type { XmlElement } from '../../core/xml-tree.ts';
import { canvasAsked, chooseOne } from './canvas-asked.ts';
import { type CanvasReading, labelsOf, markdownOf, materialText, scoring, unlike } from './canvas-reading.ts';
import { childOf, childrenOf, findAll } from './names.ts';
import type { OwnLoss, Refusal } from './reading.ts';

const metadataOf = (item: XmlElement): ReadonlyMap<string, string> =>
  new Map(
    findAll(item, ['qtimetadatafield']).map((field) => [
      childOf(field, 'fieldlabel')?.text.trim() ?? '',
      childOf(field, 'fieldentry')?.text.trim() ?? '',
    ]),
  );

/** A text with blanks in brackets. */
const fill = (reading: CanvasReading): { readonly prompt: string; readonly asked: Asked } | Refusal => {
  const { html, responses, losses, type } = reading;
  const [before, own] = html.split('<div class="cloze-text">');
  const text = markdownOf(own === undefined ? html : own.replace(/<\/div>\s*$/, ''), losses);
  const byName = new Map(
    responses.map((response) => [(response.attributes.ident ?? '').replace(/^response_/, ''), response] as const),
  );
  const pieces: (string | ExchangeBlank)[] = [];
  let at = 0;
  for (const found of text.matchAll(/\\?\[([^[\]\\]*)\\?\]/g)) {
    const response = byName.get(found[1] ?? '');
    if (!response) continue;
    pieces.push(text.slice(at, found.index));
    at = found.index + found[0].length;
    byName.delete(found[1] ?? '');
    const labels = labelsOf(response, losses);
    const read = chooseOne({ ...reading, type: '' }, response);
    const isChoice =
      type === 'multiple_dropdowns_question' ||
      (type === '' &&
        !('code' in read) &&
        read.kind === 'choose-one' &&
        read.choices.some(({ right }) => !right) &&
        labels.length > 1 &&
        scoring(reading.item).length === 1);
    if (!isChoice)
      pieces.push({
        asked: { kind: 'write', accepted: unlike(labels.map((label) => label.text)).map((one) => ({ text: one })) },
      });
    else if ('code' in read || read.kind !== 'choose-one') return { code: 'qti-no-key' };
    else pieces.push({ asked: read });
  }
  if (byName.size > 0 || pieces.length === 0)
    return { code: 'canvas-blank', values: { name: [...byName.keys()][0] ?? '' } };
  pieces.push(text.slice(at));
  return {
    prompt: own === undefined ? '' : markdownOf(before ?? '', losses),
    asked: { kind: 'fill', pieces: pieces.filter((piece) => piece !== '') },
  };
};

/** What type an item is that does not say it. */
const guessedType = (presentation: XmlElement, responses: readonly XmlElement[]): string => {
  const [only] = responses;
  if (!only) return 'text_only_question';
  if (responses.length > 1)
    return responses.every((one) => childOf(one, 'material') && !/^response_[A-Za-z]/.test(one.attributes.ident ?? ''))
      ? 'matching_question'
      : '';
  if ((only.attributes.rcardinality ?? '').toLowerCase() === 'ordered') return 'ordering_question';
  if (only.name === 'response_lid')
    return (only.attributes.rcardinality ?? '').toLowerCase() === 'multiple'
      ? 'multiple_answers'
      : 'multiple_choice_question';
  if (findAll(presentation, ['render_fib']).some(({ attributes }) => /decimal|integer/i.test(attributes.fibtype ?? '')))
    return 'numerical_question';
  return 'essay_or_short';
};

/** A name that a machine made says nothing. */
const isMade = (ident: string): boolean => /^[a-z]?[0-9a-f]{32}$|^[0-9a-f-]{36}$|^\d+$/.test(ident);

/** Puts an item of QTI 1.2 into a question, or says why it is left out. */
export const readCanvasItem = (item: XmlElement): ParsedQuestion | Loss => {
  const { ident = '', title = '' } = item.attributes;
  const place = { line: item.line, column: item.column };
  const losses: OwnLoss[] = [];
  const metadata = metadataOf(item);
  const presentation = childOf(item, 'presentation');
  const refuse = ({ code, values }: Refusal): Loss => ({
    code,
    ...(values ? { values } : {}),
    effect: 'left-out',
    question: isMade(ident) && title !== '' ? title : ident,
    place,
  });
  if (!presentation) return refuse({ code: 'qti-no-interaction' });
  const responses = findAll(presentation, [
    'response_lid',
    'response_str',
    'response_num',
    'response_grp',
    'response_xy',
  ]);
  const feedback = new Map(
    childrenOf(item, 'itemfeedback').map((one) => [one.attributes.ident ?? '', materialText(one, losses)]),
  );
  const flow = childOf(presentation, 'flow') ?? presentation;
  const html = childrenOf(flow, 'material')
    .flatMap((material) => findAll(material, ['mattext']))
    .map(({ text }) => text)
    .join('\n');
  const type = metadata.get('question_type') || guessedType(presentation, responses);
  const reading: CanvasReading = { item, type, feedback, html, responses, losses };
  const isFill = type === 'fill_in_multiple_blanks_question' || type === 'multiple_dropdowns_question' || type === '';
  const filled = isFill ? fill(reading) : undefined;
  if (filled && 'code' in filled) return refuse(filled);
  const asked = filled?.asked ?? canvasAsked(reading);
  if ('code' in asked) return refuse(asked);
  const prompt = filled?.prompt ?? materialText({ ...flow, children: childrenOf(flow, 'material') }, losses);
  const explanation = feedback.get('general_fb');
  for (const name of ['correct_fb', 'general_incorrect_fb'])
    if (feedback.get(name))
      losses.push({
        code: 'qti-feedback',
        values: { text: (feedback.get(name) ?? '').slice(0, 80) },
        effect: 'dropped',
        field: 'feedback',
      });
  const points = Number(metadata.get('points_possible') ?? 1);
  return {
    place,
    ...(losses.length > 0 ? { losses } : {}),
    question: {
      ...(ident === '' || isMade(ident) ? {} : { id: ident }),
      topic: [],
      prompt: prompt === '' && asked.kind !== 'fill' ? title : prompt,
      asked,
      ...(points > 0 && points !== 1 ? { points } : {}),
      ...(explanation ? { explanation } : {}),
    },
  };
};
