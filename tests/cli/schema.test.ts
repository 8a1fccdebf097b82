import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { load } from 'js-yaml';
import { expect, test } from 'vitest';
import { run } from '../support/run.ts';

const printed = async (name: string): Promise<object> => JSON.parse((await run(['schema', name])).out);

test('every schema is printed as one file that needs no other', async () => {
  const names = (await run(['schema'])).out.trim().split('\n');
  expect(names.length).toBeGreaterThan(20);
  for (const name of names) {
    const schema = await printed(name);
    const references = [...JSON.stringify(schema).matchAll(/"\$ref":"([^"]*)"/g)].map(([, to]) => to);
    expect(references.filter((to) => !to?.startsWith('#'))).toEqual([]);
    expect(() => new Ajv2020({ discriminator: true, strict: false }).compile(schema)).not.toThrow();
  }
});

test('the printed schema of a bank takes the shipped banks and refuses an unknown type', async () => {
  const validate = new Ajv2020({ discriminator: true, strict: false }).compile(await printed('bank'));
  for (const file of readdirSync('banks').filter((name) => name.endsWith('.yaml'))) {
    const bank = load(readFileSync(`banks/${file}`, 'utf8')) as { questions: object[] };
    expect(validate(bank), file).toBe(true);
    expect(validate({ ...bank, questions: [{ ...bank.questions[0], type: 'no-such-type' }] })).toBe(false);
  }
});
