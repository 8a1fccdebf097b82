import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { bankOf, folderWith, run } from '../support/run.ts';

const both = (es: string, en: string) => ({ es, en });
const questions = [
  {
    id: 'word',
    type: 'short-answer',
    answer: [both('hipervisor', 'hypervisor'), 'Hypervisor', both('monitor de máquinas', 'machine monitor'), 'VMM'],
    match: { typos: 2 },
  },
  {
    id: 'gap',
    type: 'cloze',
    text: both('El {{one}} y {{two}}.', 'The {{one}} and {{two}}.'),
    blanks: {
      one: { type: 'short-answer', answer: [both('anfitrión', 'host'), both('huésped', 'guest')], match: { typos: 1 } },
      two: { type: 'numerical', answer: [{ value: 2 }, { value: 3, credit: 0.5 }, { value: 4 }] },
    },
  },
  {
    id: 'pairs',
    type: 'matching',
    items: { i: both('Uno', 'One'), j: both('Dos', 'Two') },
    targets: { t: both('Rojo', 'Red'), u: both('Azul', 'Blue') },
    answer: { i: ['t', 'u'], j: 'u' },
  },
];
const bank = (): string =>
  join(folderWith({ 'bank.yaml': bankOf(questions, { languages: ['es', 'en'] }) }), 'bank.yaml');

/** What practice says of a question in a language after a line. */
const practise = async (lang: string, index: number, line: string): Promise<string> => {
  const type = questions[index]?.type ?? '';
  const { out } = await run(['practice', bank(), '--plain', '--type', type], {
    input: `${line}\n`,
    env: { LANG: lang },
  });
  return out.replace(/\s+/g, ' ');
};

describe('the right answer', () => {
  test.each([
    ['en_US.UTF-8', 0, 'Right answer: hypervisor (also right: machine monitor; VMM)'],
    ['es_ES.UTF-8', 0, 'Respuesta correcta: hipervisor (también vale: Hypervisor; monitor de máquinas; VMM)'],
    ['en_US.UTF-8', 1, 'Right answer: [1] host (also right: guest) [2] 2 (also right: 4)'],
    ['es_ES.UTF-8', 1, 'Respuesta correcta: [1] anfitrión (también vale: huésped) [2] 2 (también vale: 4)'],
    ['en_US.UTF-8', 2, 'Right answer: One = Red (also right: Blue); Two = Blue'],
    ['es_ES.UTF-8', 2, 'Respuesta correcta: Uno = Rojo (también vale: Azul); Dos = Azul'],
  ])('in practice speaks %s, with what is accepted beside it (%i)', async (lang, index, said) =>
    expect(await practise(lang, index, '/skip')).toContain(said),
  );

  test.each([
    ['en_US.UTF-8', 'Right answer: hypervisor (also right: machine monitor; VMM)'],
    ['es_ES.UTF-8', 'Respuesta correcta: hipervisor (también vale: Hypervisor; monitor de máquinas; VMM)'],
  ])('of show speaks %s', async (lang, said) => {
    const { out } = await run(['show', 'word', '--bank', bank(), '--key'], { env: { LANG: lang } });
    expect(out.replace(/\s+/g, ' ')).toContain(said);
  });

  test.each([
    ['en_US.UTF-8', 0, 'hypervisr', 'Accepted with a typing slip; it is written: hypervisor '],
    ['en_US.UTF-8', 0, 'hipervisro', 'it is written: hipervisor '],
    ['es_ES.UTF-8', 0, 'ipervisor', 'Vale, aunque con una errata; se escribe así: hipervisor '],
    ['es_ES.UTF-8', 1, 'anfitrion | 9', 'Respuesta correcta: [1] anfitrión'],
    ['es_ES.UTF-8', 1, 'anfitron | 9', 'se escribe así: anfitrión'],
  ])('with a slip, typed in %s (%i): %s', async (lang, index, typed, said) =>
    expect(await practise(lang, index, typed)).toContain(said),
  );

  test.each(['Hypervisor', 'vmm', 'HIPERVISOR', 'nothing'])('of %s has no slip', async (typed) =>
    expect(await practise('en_US.UTF-8', 0, typed)).not.toContain('typing slip'),
  );
});

test.each(['en', 'es'])(
  'pages for candidates say the right answer in %s, the others and the right spelling',
  async (language) => {
    const exam = {
      exam: 'e',
      shuffle: { choices: false },
      title: 'E',
      language,
      banks: ['bank.yaml'],
      sections: [{ id: 'all', questions: ['sample/word', 'sample/gap', 'sample/pairs'] }],
    };
    const folder = folderWith({
      'bank.yaml': bankOf(questions, { languages: ['es', 'en'] }),
      'e.exam.yaml': JSON.stringify(exam),
      's.json': JSON.stringify({
        candidate: { id: 's1' },
        answers: { word: 'hypervisr', pairs: { i: 'u' }, gap: { one: ['host', 'x'] } },
      }),
    });
    const pages = join(folder, 'pages');
    const { code, err } = await run(
      [
        'grade',
        ...['e.exam.yaml', 's.json'].map((name) => join(folder, name)),
        '-o',
        join(folder, 'r.json'),
        '--feedback',
        pages,
        '--reveal',
        'answers',
      ],
      { env: { LANG: language } },
    );
    expect([code, err]).toEqual([0, expect.any(String)]);
    const page = readFileSync(join(pages, readdirSync(pages).find((name) => name.startsWith('s1')) ?? ''), 'utf8');
    expect(page).toContain('<p>hypervisor</p>');
    expect(page).toContain(language === 'en' ? 'it is written' : 'se escribe así');
    expect(page).toContain(language === 'en' ? 'host (also right: guest)' : 'anfitrión (también vale: huésped)');
    expect(page).toContain(language === 'en' ? 'One → Red (also right: Blue)' : 'Uno → Rojo (también vale: Azul)');
    // What a candidate sends is never taken for a key.
    expect(page).toContain('[&quot;host&quot;,&quot;x&quot;]');
  },
);
