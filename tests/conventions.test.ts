import { existsSync, readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { en } from '../src/cli/messages/en.ts';
import { es } from '../src/cli/messages/es.ts';
import { presentQuestion } from '../src/engine/question-type-of.ts';
import { questionTypeNames } from '../src/generated/fields.ts';
import { prompts } from '../src/generated/prompts.ts';
import { questionTypeMessages } from '../src/generated/question-type-messages.ts';
import { ruleMessages } from '../src/generated/rule-messages.ts';
import { rules } from '../src/generated/rules.ts';
import type { Question } from '../src/index.ts';

const schemaOf = (type: string) =>
  JSON.parse(readFileSync(`schemas/question-types/${type}.schema.json`, 'utf8')) as { examples?: Question[] };

describe.each(questionTypeNames)('the question type %s', (type) => {
  test('has examples in its schema', () => expect(schemaOf(type).examples?.length).toBeGreaterThan(0));
  test('has vectors', () => expect(readFileSync(`tests/vectors/${type}.yaml`, 'utf8')).toContain(`type: ${type}`));
  test('has docs', () => expect(readFileSync('docs/question-types.md', 'utf8')).toContain(`\`${type}\``));
  test('has a prompt', () => {
    for (const example of schemaOf(type).examples ?? []) expect(prompts).toHaveProperty(presentQuestion(example).kind);
  });
  test('says in both languages why a response is no answer and how a credit came about', () => {
    const words = questionTypeMessages[type];
    expect(Object.keys(words.es.reasons)).toEqual(Object.keys(words.en.reasons));
    expect(Object.keys(words.es.steps)).toEqual(Object.keys(words.en.steps));
    const code = readFileSync(`src/question-types/${type}.ts`, 'utf8');
    for (const [, reason = ''] of code.matchAll(/invalid\(\s*'([a-z-]+)'/g))
      expect(Object.keys(words.en.reasons)).toContain(reason);
    for (const [, step = ''] of code.matchAll(/explain\?\.\(\s*'([a-z-]+)'/g))
      expect(Object.keys(words.en.steps)).toContain(step);
  });
});

describe.each(Object.keys(rules))('the rule %s', (id) => {
  test('has words in both languages', () => {
    const words = new Map(Object.entries(ruleMessages)).get(id);
    expect(words?.es.title).not.toBe(words?.en.title);
  });
  test('has an ok file', () => expect(existsSync(`tests/rules/${id}/ok.yaml`)).toBe(true));
});

const shape = (value: unknown): unknown =>
  typeof value === 'object' && value !== null
    ? Object.fromEntries(Object.entries(value).map(([key, child]) => [key, shape(child)]))
    : typeof value;

test('the two catalogues have the same shape', () => expect(shape(es)).toEqual(shape(en)));

test('every property of every schema is described', () => {
  const undescribed: string[] = [];
  const visit = (place: string, node: unknown): void => {
    if (node === null || typeof node !== 'object') return;
    for (const [key, child] of Object.entries(node)) {
      if (key === 'properties' && !Array.isArray(child))
        for (const [name, property] of Object.entries(child as Record<string, object>))
          if (!('description' in property) && !('$ref' in property)) undescribed.push(`${place}/${name}`);
      if (key !== 'examples') visit(`${place}/${key}`, child);
    }
  };
  for (const file of readdirSync('schemas', { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.json'),
  ))
    visit(file, JSON.parse(readFileSync(`schemas/${file}`, 'utf8')));
  expect(undescribed).toEqual([]);
});

test('no source file holds a path of one machine', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  const held = files.filter((file) =>
    /['"`]\/(home|root|Users|tmp|var|opt)\//.test(readFileSync(`src/${file}`, 'utf8')),
  );
  expect(held).toEqual([]);
});

describe('words outside the catalogues', () => {
  /** What commander says in English, which is taken apart and never shown. */
  const ofCommander = ['command-argument value', "unknown command '", ' (Did you mean '];
  /** Command lines are the same in every language. */
  const isCommandLine = (text: string): boolean => /^ ?(quizvisor |--)/.test(text);
  /** A bug's own message is for whoever mends it. */
  const isOfBug = (node: ts.Node): boolean =>
    ts.isNewExpression(node)
      ? node.expression.getText() === 'Error'
      : node.parent !== undefined && isOfBug(node.parent);
  const textOf = (node: ts.Node): string | undefined =>
    ts.isStringLiteral(node) ||
    ts.isNoSubstitutionTemplateLiteral(node) ||
    ts.isTemplateHead(node) ||
    ts.isTemplateMiddle(node) ||
    ts.isTemplateTail(node)
      ? node.text
      : undefined;
  const wordsIn = (file: string): readonly string[] => {
    const found: string[] = [];
    const visit = (node: ts.Node): void => {
      const text = textOf(node) ?? '';
      const isShown = /\p{L}{2,} +\p{L}{2,}/u.test(text) && !ofCommander.includes(text) && !isCommandLine(text);
      if (isShown && !isOfBug(node)) found.push(`${file}: ${text}`);
      ts.forEachChild(node, visit);
    };
    visit(ts.createSourceFile(file, readFileSync(`src/cli/${file}`, 'utf8'), ts.ScriptTarget.Latest, true));
    return found;
  };

  test('are none in src/cli, besides the code of shells', () => {
    const files = readdirSync('src/cli', { recursive: true, encoding: 'utf8' }).filter(
      (name) => name.endsWith('.ts') && !name.startsWith('messages/') && !name.startsWith('completion/'),
    );
    expect(files.length).toBeGreaterThan(100);
    expect(files.flatMap(wordsIn)).toEqual([]);
  });
});
