import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  linkSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { kindOfBytes, kindOfFile } from '../../src/io/file-kind.ts';
import { openAtomic, writeAtomic } from '../../src/io/write.ts';
import { folderWith } from '../support/run.ts';

const modeOf = (path: string): string => (statSync(path).mode & 0o777).toString(8);

describe('a file that is written anew keeps its mode', () => {
  test.each(['600', '640', '644', '664', '755', '444', '400'])('%s', (mode) => {
    const path = join(folderWith({ 'a.txt': 'old' }), 'a.txt');
    chmodSync(path, Number.parseInt(mode, 8));
    writeAtomic(path, 'new');
    expect([readFileSync(path, 'utf8'), modeOf(path)]).toEqual(['new', mode]);
  });

  test('through a link, which stays one', () => {
    const folder = folderWith({ 'a.txt': 'old' });
    chmodSync(join(folder, 'a.txt'), 0o600);
    symlinkSync('a.txt', join(folder, 'b.txt'));
    writeAtomic(join(folder, 'b.txt'), 'new');
    expect([readFileSync(join(folder, 'a.txt'), 'utf8'), modeOf(join(folder, 'a.txt'))]).toEqual(['new', '600']);
  });

  test('and while it is written nobody sees more than before', () => {
    const folder = folderWith({ 'a.txt': 'old' });
    chmodSync(join(folder, 'a.txt'), 0o600);
    const file = openAtomic(join(folder, 'a.txt'));
    const [temporary = ''] = readdirSync(folder).filter((name) => name.endsWith('.tmp'));
    expect(modeOf(join(folder, temporary))).toBe('600');
    file.abort();
  });

  test('its owner and group, as far as this user may give them', () => {
    const path = join(folderWith({ 'a.txt': 'old' }), 'a.txt');
    const isRoot = process.getuid?.() === 0;
    const owner = isRoot ? [12345, 54321] : [process.getuid?.() ?? 0, process.getgid?.() ?? 0];
    chownSync(path, owner[0] ?? 0, owner[1] ?? 0);
    writeAtomic(path, 'new');
    const { uid, gid } = statSync(path);
    expect([uid, gid]).toEqual(owner);
  });

  test('one that is private is its owner’s alone, new or not', () => {
    const folder = folderWith({ 'old.json': '{}' });
    chmodSync(join(folder, 'old.json'), 0o644);
    for (const name of ['old.json', 'new.json']) {
      writeAtomic(join(folder, name), '{}', { isPrivate: true });
      expect(modeOf(join(folder, name))).toBe('600');
    }
  });
});

/** A number that no process has. */
const gone = (): number => spawnSync(process.execPath, ['-e', '']).pid;

describe('what a run that was killed left half written', () => {
  test('is swept by the next one, but not what others are writing', () => {
    const folder = folderWith({ 'report.json': '{}' });
    const dead = gone();
    const [mine, others] = [`.report.json.${dead}-1.tmp`, `.report.json.${process.ppid}-1.tmp`];
    const kept = ['.report.json.tmp', `.report.json.${dead}.tmp`, `report.json.${dead}-1.tmp`, others];
    for (const name of [mine, `.page.html.${dead}-2.tmp`, ...kept]) writeFileSync(join(folder, name), '');
    writeAtomic(join(folder, 'report.json'), '{}');
    expect(readdirSync(folder).sort()).toEqual([...kept, 'report.json'].sort());
  });

  test('also where that run had the number that this one has now', () => {
    const folder = folderWith({ [`.a.txt.${process.pid}-1.tmp`]: '', [`.b.txt.${process.pid}-999999.tmp`]: '' });
    const file = openAtomic(join(folder, 'a.txt'));
    writeAtomic(join(folder, 'b.txt'), 'b');
    file.write('a');
    file.commit();
    expect(readdirSync(folder).sort()).toEqual(['a.txt', 'b.txt']);
  });
});

test('one name of a file is written anew, and its other names keep what they had', () => {
  const folder = folderWith({ 'a.txt': 'old' });
  linkSync(join(folder, 'a.txt'), join(folder, 'b.txt'));
  writeAtomic(join(folder, 'a.txt'), 'new');
  expect(readFileSync(join(folder, 'b.txt'), 'utf8')).toBe('old');
});

describe('what a file is', () => {
  test.each([
    ['# yaml-language-server: $schema=x\n---\nbank: a\n', 'bank'],
    ['{"bank": "a"}', 'bank'],
    ['title: A\nbank: a\n', 'bank'],
    ['\uFEFFexam: a\n', 'exam'],
    ['{"exam":"a","candidate":{}}', 'submission'],
    ['{"exam":"a","title":"b"}', 'exam'],
    ['{"exam":{"id":"a"}}', 'analysis'],
    ['{"candidate":{"id":"a"},"answers":{}}\n', 'submission'],
    ['[{"candidate":{"id":"a"}}]', 'submission'],
    ['{"candidate":{"id":"a"},"source":{}}\n', 'result'],
    ['{"report":1,\n"generator":', 'report'],
    ['{ // a comment\n', 'JSON'],
    ['{"name":"a"}', 'JSON name'],
    ['<!DOCTYPE html>\n', 'HTML'],
    ['<?xml version="1.0"?>', 'XML'],
    ['PK\u0003\u0004\0\0', 'ZIP'],
    ['a\0b', 'BIN'],
    ['a;b\n1;2\n', 'TXT'],
    ['# Title\n\nname: a\n', 'TXT'],
    ['', undefined],
    [' \n', undefined],
  ])('%j is %s', (text, kind) => expect(kindOfBytes(Buffer.from(text))).toBe(kind));

  test.each([
    ['list.yaml', '- a\n', 'YAML'],
    ['list.csv', 'a,b\n', 'TXT'],
    ['broken.json', 'old\n', undefined],
    ['tsconfig.json', '// mine\n{}', 'TXT'],
    ['gone.json', undefined, undefined],
  ])('by name where nothing else tells: %s', (name, text, kind) =>
    expect(kindOfFile(join(folderWith(text === undefined ? {} : { [name]: text }), name))).toBe(kind),
  );
});
