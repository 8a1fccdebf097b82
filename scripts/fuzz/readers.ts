import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync, strToU8, zipSync } from 'fflate';
import { xlsxOf } from '../../tests/support/xlsx.ts';

/** An input that some reader takes, and the command lines that read it; `@` stands for its file, `%` for the folder of sound ones. */
export interface ReaderCase {
  readonly name: string;
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly commands: readonly (readonly string[])[];
}

/** Sound files beside which a broken one is read, by their names. */
export const soundFiles = (): { readonly [name: string]: string } => ({
  'bank.yaml': readFileSync('banks/hypervisors.yaml', 'utf8'),
  'one.exam.yaml':
    'exam: one\ntitle: One\nbanks: [bank.yaml]\nclosesAt: "2026-12-01T10:00:00Z"\nlate: {perDay: 0.1, max: 0.5}\nsections:\n  - {id: s, questions: [hypervisors/kvm-forum]}\n',
  's.ndjson':
    '{"candidate":{"id":"s1"},"answers":{"hypervisors/kvm-forum":"x"}}\n{"candidate":{"id":"s2"},"answers":{}}\n',
});

const quizvisor = (folder: string, ...args: readonly string[]): Buffer =>
  execFileSync(process.execPath, [join(process.cwd(), 'dist/bin.js'), ...args], {
    cwd: folder,
    env: { ...process.env, QUIZVISOR_HOME: join(folder, 'home'), LC_ALL: 'C' },
    stdio: ['ignore', 'pipe', 'ignore'],
  });

/** Runs the command for its file; an exit code of 1 has written it, too. */
const made = (folder: string, out: string, ...args: readonly string[]): Uint8Array => {
  try {
    quizvisor(folder, ...args);
  } catch {
    // What is not there is said when it is read.
  }
  return readFileSync(join(folder, out));
};

/** Every reader, with an input that it takes. */
export const readerCases = (folder: string): readonly ReaderCase[] => {
  const text = (name: string): Uint8Array => readFileSync(join(folder, name));
  const grade = (...more: readonly string[]): readonly string[] => ['grade', '%/one.exam.yaml', ...more];
  const table = 'candidate,name,submittedAt,hypervisors/kvm-forum\ns1,Ada,2026-12-01T09:00:00Z,x\ns2,Bo,,\n';
  const form = 'Marca temporal,Correo,Pregunta\n2026/12/02 9:41:03 a. m. CET,a@x,Sí\n';
  const report = made(folder, 'r.json', 'grade', 'one.exam.yaml', 's.ndjson', '--trace', '-o', 'r.json');
  const part = made(folder, 'p.json', 'grade', 'one.exam.yaml', 's.ndjson', '--shard', '1/1', '-o', 'p.json');
  const paper = made(folder, 'paper.json', 'paper', 'one.exam.yaml', '-o', 'paper.json');
  const exported = ['gift', 'aiken', 'csv', 'md', 'xml', 'zip', 'anki', 'text2qti'].map((ending): ReaderCase => {
    const file = `x.${ending}`;
    const bytes = made(folder, file, 'convert', 'bank.yaml', file, '--language', 'en');
    return { name: `convert ${ending}`, file, bytes, commands: [['convert', '@', '%/back.yaml']] };
  });
  return [
    {
      name: 'bank',
      file: 'x.yaml',
      bytes: text('bank.yaml'),
      commands: [
        ['check', '@'],
        ['list', '@'],
        ['practice', '@', '--plain'],
        ['convert', '@', '%/out.gift'],
      ],
    },
    {
      name: 'exam',
      file: 'x.exam.yaml',
      bytes: text('one.exam.yaml'),
      commands: [
        ['check', '@'],
        ['paper', '@'],
        ['grade', '@', '%/s.ndjson'],
      ],
    },
    { name: 'paper', file: 'x.json', bytes: paper, commands: [['take', '@', '--plain', '--candidate', 'c']] },
    { name: 'submissions', file: 'x.ndjson', bytes: text('s.ndjson'), commands: [grade('@')] },
    { name: 'table', file: 'x.csv', bytes: strToU8(table), commands: [grade('@'), ['convert', '@', '%/out.yaml']] },
    {
      name: 'workbook',
      file: 'x.xlsx',
      bytes: xlsxOf(
        table
          .trim()
          .split('\n')
          .map((line) => line.split(',')),
      ),
      commands: [grade('@'), ['convert', '@', '%/out.yaml']],
    },
    { name: 'archive', file: 'x.zip', bytes: zipSync({ 's.ndjson': text('s.ndjson') }), commands: [grade('@')] },
    { name: 'compressed', file: 'x.ndjson.gz', bytes: gzipSync(text('s.ndjson')), commands: [grade('@')] },
    { name: 'form', file: 'x.csv', bytes: strToU8(form), commands: [['map', '@', '%/one.exam.yaml']] },
    {
      name: 'map',
      file: 'x.yaml',
      bytes: strToU8(
        'map: google-forms\ncandidate: Correo\nsubmittedAt: {column: Marca temporal}\nquestions:\n  - {column: Pregunta, question: hypervisors/kvm-forum}\n',
      ),
      commands: [grade('%/s.ndjson', '--map', '@')],
    },
    {
      name: 'roster',
      file: 'x.csv',
      bytes: strToU8('id,name\ns1,Ada\ns3,Cy\n'),
      commands: [grade('%/s.ndjson', '--roster', '@'), ['paper', '%/one.exam.yaml', '--roster', '@']],
    },
    {
      name: 'marks',
      file: 'x.csv',
      bytes: strToU8('candidate,question,points\ns1,hypervisors/kvm-forum,1\n'),
      commands: [grade('%/s.ndjson', '--marks', '@')],
    },
    {
      name: 'amendments',
      file: 'x.yaml',
      bytes: strToU8(
        'amendments: one\nchanges:\n  - {question: hypervisors/kvm-forum, drop: true, reason: "It was so", date: "2026-12-02"}\n',
      ),
      commands: [grade('%/s.ndjson', '--amend', '@')],
    },
    {
      name: 'report',
      file: 'x.json',
      bytes: report,
      commands: [
        ['analyze', '@'],
        ['analyze', '@', '--html', '%/page.html'],
        ['compare', '%/r.json', '@'],
        ['near-misses', '@', '%/one.exam.yaml'],
      ],
    },
    { name: 'part', file: 'x.json', bytes: part, commands: [['merge', '@']] },
    {
      name: 'history',
      file: 'x.ndjson',
      bytes: strToU8(
        '{"quizvisor":"history","v":1}\n{"v":1,"at":"2026-12-01T09:00:00.000Z","question":"hypervisors/kvm-forum","content":"x","response":"x","credit":1,"seconds":3}\n',
      ),
      commands: [
        ['history', 'import', '@'],
        ['progress', '%/bank.yaml'],
      ],
    },
    {
      name: 'configuration',
      file: 'x.yaml',
      bytes: strToU8('check:\n  ignore: ["old/**"]\n  rules: {negative-stem: off}\n'),
      commands: [['check', '%/bank.yaml', '--config', '@']],
    },
    ...exported,
  ];
};
