import { describe, expect, test } from 'vitest';
import { creditUnit } from '../../src/core/marks.ts';
import type { XmlElement } from '../../src/core/xml-tree.ts';
import { childOf, childrenOf, findAll } from '../../src/formats/qti/names.ts';
import { identifierOf } from '../../src/formats/qti/print-package.ts';
import { scorerOf } from '../../src/formats/qti/scoring.ts';
import { scalarOf, type Value } from '../../src/formats/qti/values.ts';
import qti3 from '../../src/formats/qti3.ts';
import { gradeAnswer } from '../../src/index.ts';
import { creditIn, fixture, parsed, printed, shipped, treesOf } from './qti-files.ts';

const { content, banks, losses } = await printed(qti3, shipped);
const trees = treesOf(content);
const items = [...trees].filter(([, { name }]) => name === 'assessmentItem');
const attributesOf = (elements: readonly XmlElement[], name: string) =>
  elements.map(({ attributes }) => attributes[name] ?? '');
const everything = (element: XmlElement): readonly XmlElement[] => [element, ...element.children.flatMap(everything)];

describe('the package', () => {
  const manifest = trees.get('imsmanifest.xml') as XmlElement;
  const resources = findAll(manifest, ['resource']);

  test('names every file in its manifest, and no other', () => {
    const files = resources.flatMap((resource) => attributesOf(childrenOf(resource, 'file'), 'href'));
    expect([...files].sort()).toEqual([...trees.keys()].filter((name) => name !== 'imsmanifest.xml').sort());
    for (const resource of resources)
      expect(attributesOf(childrenOf(resource, 'file'), 'href')).toContain(resource.attributes.href);
  });

  test('has identifiers that are valid and unique, and no dangling reference', () => {
    const ids = [manifest.attributes.identifier ?? '', ...attributesOf(resources, 'identifier')];
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[A-Za-z_][A-Za-z0-9_.-]*$/);
    for (const reference of attributesOf(findAll(manifest, ['dependency']), 'identifierref'))
      expect(ids).toContain(reference);
  });

  test('has every item once in its test, in sections', () => {
    const root = trees.get('test.xml') as XmlElement;
    const references = findAll(root, ['assessmentItemRef']);
    expect(attributesOf(references, 'href').sort()).toEqual(items.map(([name]) => name).sort());
    for (const { attributes } of references)
      expect(trees.get(attributes.href ?? '')?.attributes.identifier).toBe(attributes.identifier);
    const sections = everything(root).filter(({ name }) => name === 'assessmentSection');
    expect(new Set(attributesOf(sections, 'identifier')).size).toBe(sections.length);
  });

  test('is the same bytes each time', async () => {
    expect((await printed(qti3, shipped)).content).toEqual(content);
  });
});

describe.each(items)('%s', (_, item) => {
  const responses = new Map(
    childrenOf(item, 'responseDeclaration').map((one) => [one.attributes.identifier ?? '', one]),
  );
  const outcomes = attributesOf(childrenOf(item, 'outcomeDeclaration'), 'identifier');
  const interactions = everything(item).filter(({ name }) => name.endsWith('Interaction'));

  test('stands in the order of the schema', () => {
    const order = ['responseDeclaration', 'outcomeDeclaration', 'itemBody', 'responseProcessing', 'modalFeedback'];
    const ranks = item.children.map(({ name }) => order.indexOf(name));
    expect(ranks).not.toContain(-1);
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
  });

  test('declares what it uses, and uses what it declares', () => {
    expect(attributesOf(interactions, 'responseIdentifier').sort()).toEqual([...responses.keys()].sort());
    expect(new Set(outcomes).size).toBe(outcomes.length);
    const processing = childOf(item, 'responseProcessing');
    for (const { name, attributes } of processing ? everything(processing) : [])
      if (['variable', 'correct', 'mapResponse', 'setOutcomeValue'].includes(name))
        expect([...responses.keys(), ...outcomes]).toContain(attributes.identifier);
    for (const { attributes } of childrenOf(item, 'modalFeedback'))
      expect(outcomes).toContain(attributes.outcomeIdentifier);
  });

  test('has the cardinality and base type of its interaction, and a key among its choices', () => {
    for (const interaction of interactions) {
      const declaration = responses.get(interaction.attributes.responseIdentifier ?? '') as XmlElement;
      const { cardinality = '', baseType = '' } = declaration.attributes;
      const ids = everything(interaction).flatMap(({ attributes }) => attributes.identifier ?? []);
      expect(new Set(ids).size).toBe(ids.length);
      const allowed: { readonly [name: string]: readonly string[] } = {
        choiceInteraction: [interaction.attributes.maxChoices === '1' ? 'single identifier' : 'multiple identifier'],
        inlineChoiceInteraction: ['single identifier'],
        textEntryInteraction: ['single string', 'single float'],
        extendedTextInteraction: ['single string'],
        matchInteraction: ['multiple directedPair'],
        orderInteraction: ['ordered identifier'],
      };
      expect(allowed[interaction.name]).toContain(`${cardinality} ${baseType}`);
      if (baseType !== 'identifier' && baseType !== 'directedPair') continue;
      const named = [
        ...findAll(declaration, ['value']).map(({ text }) => text),
        ...attributesOf(findAll(declaration, ['mapEntry']), 'mapKey'),
      ].flatMap((value) => value.split(' '));
      for (const id of named) expect(ids).toContain(id);
    }
  });

  test('writes booleans as true and false', () => {
    for (const { attributes } of everything(item))
      for (const name of ['shuffle', 'fixed', 'caseSensitive', 'adaptive', 'timeDependent'])
        if (attributes[name] !== undefined) expect(['true', 'false']).toContain(attributes[name]);
  });
});

/** All sets of some of a few things. */
const subsets = (ids: readonly string[]): readonly (readonly string[])[] =>
  Array.from({ length: 2 ** ids.length }, (_, bits) => ids.filter((_one, at) => (bits >> at) & 1));

const given = (item: XmlElement, cardinality: Value['cardinality'], ids: readonly string[]): number => {
  const value = ids.length === 0 ? undefined : { cardinality, items: ids.map((id) => scalarOf(id, 'identifier')) };
  return scorerOf(item).score(new Map([['RESPONSE', value]])).score;
};

describe('the response processing', () => {
  const itemOf = (id: string) => items.find(([, { attributes }]) => attributes.identifier === id)?.[1] as XmlElement;

  test('gives every set of choices the credit that we give', () => {
    let tried = 0;
    for (const { bank, questions } of shipped.map(({ bank, questions }) => ({ bank, questions })))
      for (const question of questions) {
        const item = question.type === 'multiple-response' ? itemOf(question.id) : undefined;
        if (!item || question.type !== 'multiple-response' || !banks.some(({ head }) => head.id === bank)) continue;
        const pinned = question.pinned ?? [];
        const ids = [...Object.keys(question.choices).filter((id) => !pinned.includes(id)), ...pinned];
        for (const chosen of subsets(ids)) {
          if (chosen.length === 0) continue;
          tried += 1;
          const ours = gradeAnswer(question, chosen).credit / creditUnit;
          expect(
            given(
              item,
              'multiple',
              chosen.map((id) => `C${ids.indexOf(id) + 1}`),
            ),
          ).toBeCloseTo(ours, 4);
        }
      }
    expect(tried).toBeGreaterThan(100);
  });

  test('gives orders the credit that we give', () => {
    let tried = 0;
    for (const { questions } of shipped)
      for (const question of questions) {
        if (question.type !== 'ordering') continue;
        const item = itemOf(question.id);
        const key = childrenOf(childOf(childOf(item, 'responseDeclaration'), 'correctResponse'), 'value').map(
          ({ text }) => text,
        );
        const ids = question.answer;
        const turned = ids.map((_, at) => [...ids.slice(at), ...ids.slice(0, at)]);
        for (const order of [...turned, ...turned.map((one) => [...one].reverse())]) {
          tried += 1;
          const ours = gradeAnswer(question, order).credit / creditUnit;
          expect(
            given(
              item,
              'ordered',
              order.map((id) => key[ids.indexOf(id)] ?? ''),
            ),
          ).toBeCloseTo(ours, 4);
        }
      }
    expect(tried).toBeGreaterThan(50);
  });
});

test('identifiers of any text are valid and differ', () => {
  const made = ['1a', 'a b', 'été', 'A-B', 'a_b', 'a__b', '', '-', '日本'].map(identifierOf);
  expect(new Set(made).size).toBe(made.length);
  for (const id of made) expect(id).toMatch(/^[A-Za-z_][A-Za-z0-9_.-]*$/);
});

test('what QTI takes otherwise is named', () => {
  expect(new Set(losses.map(({ code }) => code))).toEqual(new Set(['qti-accents']));
});

test('an item that is all or nothing is read as blanks, and says so', async () => {
  const read = await parsed(qti3, fixture('sets.xml'));
  expect(read.questions[0]?.losses?.map(({ code }) => code)).toEqual(['qti-all-or-nothing']);
  expect(creditIn(read, { 'blank-1': 'FOUR', 'blank-2': 7 })).toBe(1);
  expect(creditIn(read, { 'blank-1': 'five', 'blank-2': 9 })).toBe(0);
});
