import { expect, test } from 'vitest';
import { dataFolder } from '../../src/io/data-folder.ts';

const home = '/h/ada';
const windowsHome = 'C:\\Users\\Ada';

test.each([
  ['linux', home, {}, '/h/ada/.local/share/quizvisor'],
  ['linux', home, { XDG_DATA_HOME: '/data' }, '/data/quizvisor'],
  ['linux', home, { XDG_DATA_HOME: 'relative/data' }, '/h/ada/.local/share/quizvisor'],
  ['linux', home, { XDG_DATA_HOME: '' }, '/h/ada/.local/share/quizvisor'],
  ['freebsd', home, {}, '/h/ada/.local/share/quizvisor'],
  ['darwin', home, { XDG_DATA_HOME: '/data' }, '/h/ada/Library/Application Support/quizvisor'],
  ['win32', windowsHome, { APPDATA: 'D:\\Roaming' }, 'D:\\Roaming\\quizvisor'],
  ['win32', windowsHome, {}, 'C:\\Users\\Ada\\AppData\\Roaming\\quizvisor'],
  ['linux', home, { QUIZVISOR_HOME: '/own', XDG_DATA_HOME: '/data' }, '/own'],
  ['darwin', home, { QUIZVISOR_HOME: '/own' }, '/own'],
  ['win32', windowsHome, { QUIZVISOR_HOME: 'E:\\own', APPDATA: 'D:\\Roaming' }, 'E:\\own'],
  ['linux', home, { QUIZVISOR_HOME: '' }, '/h/ada/.local/share/quizvisor'],
] as const)('on %s with home %s and %j it is %s', (platform, of, env, folder) =>
  expect(dataFolder({ env, platform, home: of })).toBe(folder),
);
