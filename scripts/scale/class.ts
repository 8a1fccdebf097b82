/** Writes a bank and a class of so many submissions into a folder, for the recipes of docs/scale.md to be tried on. */
import { mkdirSync } from 'node:fs';
import { writeClass, writeClassBank } from '../../bench/class.ts';

const [folder = '', count = '5000'] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
writeClassBank(folder);
console.log(writeClass(folder, Number(count)));
