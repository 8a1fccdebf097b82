import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { bankOf, folderWith, run } from '../support/run.ts';

const bank = bankOf([{ id: 'one', type: 'true-false', answer: true }]);
const others = {
  'LICENSE.md': '# Licence\n\nDo what you like.\n',
  'mid.exam.yaml': 'exam: mid\ntitle: Mid\nbanks: [bank.yaml]\nsections: [{id: all, draw: {count: 1}}]\n',
  'quizvisor.config.yaml': 'check: {failOn: error}\n',
  'data.csv': 'a,b\n1,2\n',
};

describe('a folder that is converted', () => {
  test('means its banks, whatever lies beside them', async () => {
    const folder = folderWith({ 'bank.yaml': bank, ...others });
    const out = join(folder, 'out', 'x.gift');
    mkdirSync(join(folder, 'out'));
    const { code, err } = await run(['convert', folder, out]);
    expect(err).not.toContain('LICENSE');
    expect(code).toBe(0);
    expect(readFileSync(out, 'utf8')).toMatch(/::one::/);
  });
  test('and one of its files by name are the same question once', async () => {
    const folder = folderWith({ 'bank.yaml': bank, ...others });
    const { out } = await run(['convert', folder, join(folder, 'bank.yaml'), '-', '--to', 'gift']);
    expect(out.match(/::one::/g)).toHaveLength(1);
  });
  test('says what is wrong with a bank in it', async () => {
    const folder = folderWith({ 'bank.yaml': bank, 'broken.yaml': 'bank: broken\nquestions: 7\n' });
    const { code, err } = await run(['convert', folder, '-', '--to', 'gift']);
    expect([code, err]).toEqual([2, expect.stringContaining('broken.yaml:1:1: ')]);
  });
  test('without banks means what can be read', async () => {
    const folder = folderWith({ 'a.gift': '::a::Is it so? {T}\n', 'b.gift': '::b::Is it? {F}\n' });
    const { out } = await run(['convert', folder, '-', '--to', 'bank']);
    expect(out).toMatch(/id: a\n[\s\S]*id: b\n/);
  });
});
