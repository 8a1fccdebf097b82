import { describe, expect, test } from 'vitest';
import { readXml, type XmlElement } from '../../src/core/xml-tree.ts';
import { exportBanks } from '../../src/engine/convert/export.ts';
import { permittedWeights } from '../../src/formats/moodle-xml/weights.ts';
import format from '../../src/formats/moodle-xml.ts';
import type { Bank } from '../../src/generated/types.ts';
import { loadBankFiles } from '../../src/io/banks.ts';

const shipped = (await loadBankFiles(['banks'])).map(({ data }) => data as Bank);

const children = (element: XmlElement, name: string): readonly XmlElement[] =>
  element.children.filter((one) => one.name === name);
const only = (element: XmlElement, name: string): XmlElement => {
  const found = children(element, name);
  expect(found.map((one) => one.name)).toEqual([name]);
  return found[0] as XmlElement;
};
const value = (element: XmlElement, name: string): string => only(element, name).text;
const inner = (element: XmlElement, name: string): string => value(only(element, name), 'text');
const fractions = (question: XmlElement): readonly number[] =>
  children(question, 'answer').map(({ attributes }) => Number(attributes.fraction));
const isPermitted = (weight: number): boolean => weight === 0 || permittedWeights.includes(Math.abs(weight));

/** The grammar of an embedded answer, as Moodle has it in regular expressions. */
const part = String.raw`(?:=|%-?\d+(?:\.\d*)?%)?(?:(?!(?<!\\|&|&amp;)[~#}])[\s\S])+(?:#(?:(?!(?<!\\)[~}])[\s\S])*)?`;
const embedded = new RegExp(
  String.raw`\{\d*:(NUMERICAL|MULTICHOICE|MULTICHOICE_S|SHORTANSWER|SHORTANSWER_C):${part}(?:~${part})*\}`,
  'g',
);

const checks: { readonly [type: string]: (question: XmlElement) => void } = {
  multichoice: (question) => {
    const weights = fractions(question);
    expect(weights.every(isPermitted)).toBe(true);
    expect(weights.length).toBeGreaterThan(1);
    expect(value(question, 'shuffleanswers')).toMatch(/^(true|false)$/);
    const positive = weights.filter((weight) => weight > 0).reduce((sum, weight) => sum + weight, 0);
    if (value(question, 'single') === 'true') expect(weights.filter((weight) => weight === 100)).toEqual([100]);
    else expect(positive).toBeGreaterThan(99.99);
    expect(value(question, 'single')).toMatch(/^(true|false)$/);
  },
  truefalse: (question) => {
    expect(children(question, 'answer').map((answer) => value(answer, 'text'))).toEqual(['true', 'false']);
    expect([...fractions(question)].sort((a, b) => a - b)).toEqual([0, 100]);
  },
  shortanswer: (question) => {
    expect(value(question, 'usecase')).toMatch(/^[01]$/);
    expect(fractions(question).every(isPermitted)).toBe(true);
    expect(fractions(question)).toContain(100);
  },
  numerical: (question) => {
    for (const answer of children(question, 'answer')) {
      expect(value(answer, 'text')).toMatch(/^-?\d+(\.\d+)?$/);
      expect(value(answer, 'tolerance')).toMatch(/^\d+(\.\d+)?$/);
    }
    expect(fractions(question)).toContain(100);
  },
  matching: (question) => {
    const sides = children(question, 'subquestion');
    expect(sides.filter((side) => value(side, 'text') !== '').length).toBeGreaterThan(1);
    for (const side of sides) expect(inner(side, 'answer')).not.toBe('');
  },
  ordering: (question) => {
    expect(fractions(question)).toEqual(fractions(question).map((_, index) => index + 1));
    expect(fractions(question).length).toBeGreaterThan(1);
  },
  cloze: (question) => {
    const text = inner(question, 'questiontext');
    expect(text.match(embedded)?.length ?? 0).toBeGreaterThan(0);
    expect(text.replace(embedded, '')).not.toMatch(/\{\d*:[A-Z]|\{#\d/);
  },
  essay: (question) => {
    expect(value(question, 'responseformat')).toBe('editor');
    only(question, 'graderinfo');
  },
};

describe.each(shipped.map((bank) => ({ id: bank.bank, bank })))('the bank $id as Moodle XML', ({ bank }) => {
  test.each(['es', 'en'])('has the structure that Moodle demands (%s)', async (language) => {
    const { content, written } = await exportBanks([bank], format, language);
    const read = readXml(String(content));
    if ('problem' in read) throw new Error(`${read.problem} ${read.line}:${read.column}`);
    expect(read.root.name).toBe('quiz');
    const questions = children(read.root, 'question');
    expect(questions).toHaveLength(read.root.children.length);
    expect(questions[0]?.attributes.type).toBe('category');
    const ids = new Set<string>();
    for (const question of questions) {
      const type = question.attributes.type ?? '';
      if (type === 'category') {
        expect(inner(question, 'category')).toMatch(/^\$course\$\/top\/./);
        continue;
      }
      expect(inner(question, 'name')).not.toBe('');
      expect(inner(question, 'questiontext')).not.toBe('');
      expect(only(question, 'questiontext').attributes.format).toBe('markdown');
      expect(inner(question, 'generalfeedback')).toBeDefined();
      expect(Number(value(question, 'defaultgrade'))).toBeGreaterThan(0);
      expect(value(question, 'penalty')).toMatch(/^\d\.\d{7}$/);
      ids.add(value(question, 'idnumber'));
      expect(Object.keys(checks)).toContain(type);
      checks[type]?.(question);
    }
    expect(ids.size).toBe(written);
  });
});
