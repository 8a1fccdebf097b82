import { describe, expect, test } from 'vitest';
import { instantOf } from '../../src/core/instant.ts';
import { readExportTime } from '../../src/engine/export-time.ts';

const at = Date.parse('2026-12-02T09:41:03+01:00');

describe('a time as exports write it', () => {
  test.each([
    '2026/12/02 9:41:03 a. m. CET',
    '2026/12/02 9:41:03 a. m. GMT+1',
    '2026/12/02 9:41:03 a.\u00A0m. CET',
    '2026/12/02 9:41:03\u202Fa.\u2009m. CET',
    '2026/12/02 9:41:03\u202FAM CET',
    '2026/12/02 10:41:03 a.m. EET',
    '2026/12/02 10:41:03 CEST',
    '2026/12/02 10:41:03 MESZ',
    '2026/12/02 9:41:03 AM MEZ',
    '2026/12/02 3:41:03 AM EST',
    '2026/12/02 1:41:03 AM PDT',
    '2026/12/02 12:41:03 AM PST',
    '2026/12/02 5:41:03 BRT',
    '2026/12/02 8:41:03 AM WET',
    '2026/12/02 8:41:03 AM UTC',
    '2026/12/02 8:41:03 AM GMT',
    '2026/12/02 5:41:03 p. m. JST',
    '2026-12-02T09:41:03+01:00',
    '2026. 12. 02. 9:41:03 CET',
    '2 de diciembre de 2026, 9:41:03 CET',
    '02/12/2026 09:41:03 (CET)',
    '02/12/2026 9:41:03 h CET',
  ])('%s', (text) => {
    const read = readExportTime(text, { dayFirst: true });
    expect('time' in read && instantOf(read.time)).toBe(at);
  });

  test.each(['CST', 'IST', 'BST', 'MST', 'AST', 'XYZ'])('the zone %s is not guessed: the map says it', (zone) => {
    expect(readExportTime(`2026/12/02 9:41:03 AM ${zone}`)).toEqual({ code: 'ambiguous-zone' });
    expect(readExportTime(`2026/12/02 9:41:03 AM ${zone}`, { zone: '-06:00' })).toEqual({
      time: '2026-12-02T09:41:03-06:00',
    });
  });

  test.each(['soon', '2026/12/02 25:00 CET', '2026/02/30 9:00 CET', '2026/12/02 9:41 a.m. CET tomorrow'])(
    '%s is none',
    (text) => expect(readExportTime(text)).toEqual({ code: 'unreadable-time' }),
  );
});
