import { describe, expect, test } from 'vitest';
import { cameIn, wentOut } from '../support/converted.ts';
import { bankOf } from '../support/run.ts';

test('a quoted field over several lines is one field (A01)', async () => {
  const { questions } = await cameIn(
    'notes.txt',
    '#separator:tab\n#html:false\n"line 1\n    line 2 with ""quotes"""\tanswer\n"a\ttab"\tb\n',
  );
  expect(questions).toMatchObject([
    { prompt: 'line 1\n    line 2 with "quotes"', answer: ['answer'] },
    { prompt: 'a\ttab', answer: ['b'] },
  ]);
});

test('fields with breaks, tabs, quotes, # and < go out and come back (A01, A02)', async () => {
  const prompt = 'What does it print?\n    for i in range(2):\n        print("a\tb")';
  const { out } = await wentOut(
    bankOf([
      { id: 'code', type: 'short-answer', prompt, answer: ['a'] },
      {
        id: 'vim',
        type: 'short-answer',
        prompt: '# Key that leaves a mode',
        answer: ['<Esc>'],
        explanation: 'It <br> leaves.',
      },
    ]),
    'notes.anki',
  );
  const { questions } = await cameIn('notes.anki', out);
  expect(questions).toMatchObject([
    { id: 'code', prompt, answer: ['a'] },
    { id: 'vim', prompt: '# Key that leaves a mode', answer: ['<Esc>'], explanation: 'It <br> leaves.' },
  ]);
});

test('HTML is text only where the file says that it is HTML (A02)', async () => {
  const { questions } = await cameIn(
    'notes.txt',
    '#separator:tab\n#html:true\nKey &lt;b&gt;?\t<b>&lt;Esc&gt;</b><br>\n<Esc>?\tyes\n',
  );
  expect(questions).toMatchObject([{ prompt: 'Key <b>?', answer: ['**<Esc>**'] }, { prompt: '<Esc>?' }]);
});

test('a note has the same GUID when its question is corrected, and another one in another bank (A03)', async () => {
  const guids = async (bank: string, prompt: string): Promise<readonly string[]> => {
    const { out } = await wentOut(
      bankOf(
        ['k1', 'k2'].map((id) => ({ id, type: 'short-answer', prompt, answer: ['Lima'] })),
        { bank },
      ),
      'notes.anki',
    );
    return [...out.matchAll(/^"([^"]*)"\t"Basic"/gm)].map(([, guid = '']) => guid);
  };
  expect(await guids('bank-7', 'Captial of Peru?')).toEqual(['bank-7/k1', 'bank-7/k2']);
  expect(await guids('bank-7', 'Capital of Peru?')).toEqual(['bank-7/k1', 'bank-7/k2']);
  expect(await guids('bank-8', 'Capital of Peru?')).toEqual(['bank-8/k1', 'bank-8/k2']);
});

test('head lines in quotes with separators behind, and # in a note (A04)', async () => {
  const { questions, losses } = await cameIn(
    'notes.csv',
    '#separator:Comma,,\n"#tags column:3",,\nBones of a hand?,"27, about",Body::Arm\n# is which sign?,hash,Signs::ASCII\n',
  );
  expect(questions).toMatchObject([
    { prompt: 'Bones of a hand?', answer: ['27, about'], tags: ['body-arm'] },
    { prompt: '# is which sign?', answer: ['hash'], tags: ['signs-ascii'] },
  ]);
  expect(losses).toMatchObject([{ code: 'tag-as-slug' }, { code: 'tag-as-slug' }]);
});

describe('clozes (A05)', () => {
  const formula = '$\\sqrt{\\frac{p}{q_{1}}}$';
  test('braces that would end one stand apart, and together again', async () => {
    const { out } = await wentOut(
      bankOf([
        {
          id: 'c1',
          type: 'cloze',
          text: 'Half is $\\frac{1}{2}$ and the length is {{b}} here.',
          blanks: { b: { type: 'short-answer', answer: [formula] } },
        },
      ]),
      'notes.anki',
    );
    expect(out).toContain('{{c1::$\\sqrt{\\frac{p}{q_{1} } }$}}');
    expect((await cameIn('notes.anki', out)).questions).toMatchObject([
      {
        id: 'c1',
        text: 'Half is $\\frac{1}{2}$ and the length is {{blank-1}} here.',
        blanks: { 'blank-1': { answer: [formula] } },
      },
    ]);
  });
  test('hints are named, and one that is not closed has its place', async () => {
    const { questions, losses } = await cameIn(
      'notes.txt',
      'The {{c1::\\(q_{1} }\\)::a root}} and {{c2::second}}.\t\nA {{c1::open\t\n',
    );
    expect(questions).toMatchObject([
      { text: 'The {{blank-1}} and {{blank-2}}.', blanks: { 'blank-1': { answer: ['\\(q_{1}}\\)'] } } },
    ]);
    expect(losses.map(({ code, line, column }) => [code, line, column])).toEqual([
      ['anki-cloze', 2, 3],
      ['anki-hint', 1, undefined],
    ]);
  });
});

test('a file with heads asks for its last column; GUIDs become ids, the columns between the explanation', async () => {
  const { questions } = await cameIn(
    'deck.csv',
    'expression,reading,meaning,tags,guid\n青,あお,blue,JLPT JLPT_N5,HB)I{+$j.i\n会う,あう,"to meet, to see",JLPT,kupB!kWE}<\n',
  );
  expect(questions).toMatchObject([
    { id: 'hb-i-j-i', prompt: '青', answer: ['blue'], explanation: 'reading: あお', tags: ['jlpt', 'jlpt-n5'] },
    { id: 'kupb-kwe', answer: ['to meet, to see'] },
  ]);
});
