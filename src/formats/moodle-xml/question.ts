import type { Asked } from '../../core/exchange.ts';
import type { Loss, ParsedQuestion } from '../../core/format.ts';
import type { XmlElement } from '../../core/xml-tree.ts';
import { composeAsked, matchAsked, orderAsked } from './arranged.ts';
import { chooseAsked, decideAsked } from './choices.ts';
import { readCloze } from './cloze.ts';
import type { Attachments } from './files.ts';
import { child, childrenOf, type Fault, innerText, numberIn, plainChild } from './nodes.ts';
import { note, type Reading, textOf } from './reading.ts';
import { reportSettings } from './settings.ts';
import { numberAsked, writeAsked } from './typed.ts';

const readers: { readonly [type: string]: (reading: Reading) => Asked | Fault } = {
  multichoice: chooseAsked,
  truefalse: decideAsked,
  shortanswer: writeAsked,
  numerical: numberAsked,
  matching: matchAsked,
  match: matchAsked,
  ordering: orderAsked,
  essay: composeAsked,
};

interface Asking {
  readonly asked: Asked;
  readonly prompt: string;
  /** What it is worth where it does not say. */
  readonly points?: number;
}

const askingOf = (reading: Reading, type: string): Asking | Fault => {
  if (type === 'cloze' || type === 'multianswer') {
    const cloze = readCloze(reading);
    return 'fault' in cloze ? cloze : { asked: cloze.asked, prompt: cloze.prompt, points: cloze.sum };
  }
  const read = Object.hasOwn(readers, type) ? readers[type] : undefined;
  if (!read) return type === 'description' ? { fault: 'description' } : { fault: 'tools-type', values: { type } };
  const asked = read(reading);
  return 'fault' in asked ? asked : { asked, prompt: textOf(reading, child(reading.element, 'questiontext')) };
};

/** Markup that stands in a text as XML, and not as text. */
const rawMarkup = (element: XmlElement): XmlElement | undefined => {
  if (element.name === 'text') return element.children[0];
  for (const inside of element.children) {
    const found = rawMarkup(inside);
    if (found) return found;
  }
  return undefined;
};

const hintsOf = (reading: Reading): readonly string[] =>
  childrenOf(reading.element, 'hint')
    .map((hint) => textOf(reading, child(hint, 'hintcontent') ?? hint))
    .filter((hint) => hint !== '');

const tagsOf = (element: XmlElement): readonly string[] =>
  ['tags', 'coursetags']
    .flatMap((name) => childrenOf(child(element, name), 'tag').map(innerText))
    .filter((tag) => tag !== '');

const idOf = (reading: Reading): string => {
  const [name, number] = [innerText(child(reading.element, 'name')), plainChild(reading.element, 'idnumber')];
  if (number === '' || name === '' || name === number) return number === '' ? name : number;
  note(reading, { code: 'moodle-name', values: { name: name.slice(0, 200) }, effect: 'dropped', field: 'name' });
  return number;
};

const shown = 80;

/** Reads a question of Moodle under a topic, or says why it is left out. */
export const readQuestion = (
  element: XmlElement,
  topic: readonly string[],
  attachments: Attachments,
): ParsedQuestion | Loss => {
  const type = element.attributes.type?.trim() ?? '';
  const place = { line: element.line, column: element.column };
  const format = child(element, 'questiontext')?.attributes.format?.trim() ?? 'html';
  const reading: Reading = { element, format, attachments, losses: [] };
  const id = idOf(reading);
  const named = id !== '' ? id : innerText(child(element, 'questiontext')).slice(0, shown);
  const refuse = ({ fault, values = {} }: Fault): Loss => ({
    code: fault,
    values,
    effect: 'left-out',
    ...(named === '' ? {} : { question: named }),
    place,
  });
  const raw = rawMarkup(element);
  if (raw)
    return {
      ...refuse({ fault: 'moodle-markup', values: { element: raw.name } }),
      place: { line: raw.line, column: raw.column },
    };
  const asking = askingOf(reading, type);
  if ('fault' in asking) return refuse(asking);
  const explanation = textOf(reading, child(element, 'generalfeedback'));
  const grade = plainChild(element, 'defaultgrade');
  const points = grade === '' ? asking.points : numberIn(grade);
  const hints = hintsOf(reading);
  const tags = tagsOf(element);
  reportSettings(reading, type === 'multianswer' ? 'cloze' : type);
  return {
    place,
    losses: reading.losses,
    question: {
      ...(id === '' ? {} : { id }),
      topic,
      prompt: asking.prompt,
      asked: asking.asked,
      ...(points === undefined ? {} : { points }),
      ...(tags.length > 0 ? { tags } : {}),
      ...(hints.length > 0 ? { hints } : {}),
      ...(explanation === '' ? {} : { explanation }),
    },
  };
};
