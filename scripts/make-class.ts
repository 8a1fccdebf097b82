/** Writes `examples/class/`: thirty invented candidates' submissions to the shipped banks, the same on every run. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256Hex } from '../src/core/random.ts';
import { assemble } from '../src/engine/assemble.ts';
import { check } from '../src/engine/check.ts';
import type { Exam, ExamQuestion } from '../src/engine/exam.ts';
import { examOfBanks } from '../src/engine/exam-of-banks.ts';
import { paperOf } from '../src/engine/paper.ts';
import { keyOf, presentQuestion } from '../src/engine/question-type-of.ts';
import type { ExamFile } from '../src/generated/types.ts';
import { writeCsv } from '../src/io/csv.ts';
import { loadDocument, loadDocuments } from '../src/io/documents.ts';
import { wrongResponse } from './wrong-response.ts';

const seed = 'class-2026';
const folder = 'examples/class';
const names = [
  'Adela Marín',
  'Bruno Casal',
  'Carla Ibáñez',
  'Darío Peña',
  'Elsa Quiroga',
  'Fermín Robles',
  'Gala Sotomayor',
  'Hugo Tejada',
  'Irene Urbina',
  'Joel Vidal',
  'Karim Naciri',
  'Lía Montes',
  'Mateo Lago',
  'Nerea Otxoa',
  'Óscar Pardo',
  'Paula Quintana',
  'Quique Rius',
  'Rocío Salas',
  'Samuel Toro',
  'Tania Ureña',
  'Unai Velasco',
  'Vera Zamora',
  'Wassim Amrani',
  'Ximena Barrios',
  'Yago Calvo',
  'Zoe Durán',
  'Aitor Egea',
  'Berta Fuentes',
  'Celso Galán',
  'Dunia Haro',
];
const hardness = { easy: 0.9, medium: 0.68, hard: 0.42 } as const;

/** A number from 0 to 1 that a name always gives. */
const chance = (...name: readonly (string | number)[]): number =>
  Number.parseInt(sha256Hex(JSON.stringify([seed, ...name])).slice(0, 8), 16) / 0x1_0000_0000;

const respond = (asked: ExamQuestion, candidate: string, ability: number): unknown => {
  const { question, name } = asked;
  if (chance(candidate, name, 'omit') < 0.04) return undefined;
  const likely = Math.min(0.98, Math.max(0.05, hardness[question.difficulty ?? 'medium'] + (ability - 0.5) * 0.7));
  const key = keyOf(question);
  return chance(candidate, name, 'know') < likely
    ? key
    : wrongResponse(presentQuestion(question), key, chance(candidate, name, 'pick'));
};

const documents = await loadDocuments(['banks']);
const exam = examOfBanks(check(documents).banks);
const submissions = names.map((name, index) => {
  const id = `s${String(1001 + index)}`;
  const ability = chance(id, 'ability');
  const answers: Record<string, unknown> = {};
  for (const asked of exam.questions) {
    const response = respond(asked, id, ability);
    if (response !== undefined) answers[asked.name] = response;
  }
  return {
    candidate: { id, name },
    language: index % 5 === 4 ? 'en' : 'es',
    submittedAt: `2026-11-20T10:${String(10 + index).padStart(2, '0')}:00+01:00`,
    answers,
  };
});

/** What real batches have too: a blank paper, answers that are none, a second try, and lines that cannot be read. */
const [first, second, third, , fifth] = submissions;
if (!first || !second || !third || !fifth) throw new Error('too few candidates');
const blank = { ...second, answers: {} };
const choiceName = exam.questions.find(({ question }) => question.type === 'single-choice')?.name ?? '';
const flagName = exam.questions.find(({ question }) => question.type === 'true-false')?.name ?? '';
const odd = { ...third, answers: { ...third.answers, [choiceName]: 'no-such-choice', [flagName]: 'maybe' } };
const all = submissions.map((one) => (one === second ? blank : one === third ? odd : one));
const again = { ...fifth, submittedAt: '2026-11-20T11:05:00+01:00' };
const broken = [
  '{"candidate": {"id": "s1031"}, "answers": {',
  JSON.stringify({ candidate: { name: 'Sin Id' }, answers: {} }),
];

/** The midterm: what the same candidates would have answered to its questions; two hand in late, one is of another exam. */
const examIn = (path: string): Exam => {
  const assembled = assemble(loadDocument({ path, named: true }).data as ExamFile, check(documents).banks);
  if ('problems' in assembled) throw new Error(JSON.stringify(assembled.problems));
  return assembled;
};

/** What a candidate answers to what an exam asks of them. */
const answersTo = (asking: Exam, id: string): Record<string, unknown> =>
  Object.fromEntries(
    asking.formOf(id).asked.flatMap((index) => {
      const asked = asking.questions[index];
      const response = asked && respond(asked, id, chance(id, 'ability'));
      return asked && response !== undefined ? [[asked.name, response]] : [];
    }),
  );

const midterm = examIn('examples/midterm/midterm.exam.yaml');
const midtermLines = submissions.map(({ candidate, language }, index) => {
  const answers = answersTo(midterm, candidate.id);
  const minute = index === 7 ? '10:12' : index === 19 ? '10:01' : `09:${String(25 + index)}`;
  const exam = index === 29 ? 'another-exam' : midterm.id;
  return JSON.stringify({
    exam,
    candidate,
    language,
    fingerprint: midterm.fingerprint,
    startedAt: `2026-11-03T09:${String(index % 5).padStart(2, '0')}:00+01:00`,
    submittedAt: `2026-11-03T${minute}:00+01:00`,
    answers,
  });
});
writeFileSync('examples/midterm/submissions.ndjson', `${midtermLines.join('\n')}\n`);
writeFileSync(
  'examples/midterm/roster.csv',
  await writeCsv(
    ['candidate', 'name'],
    submissions.map(({ candidate }) => [candidate.id, candidate.name]),
  ),
);
rmSync('examples/midterm/papers', { recursive: true, force: true });
mkdirSync('examples/midterm/papers');
for (const { candidate } of submissions)
  writeFileSync(
    join('examples/midterm/papers', `${candidate.id}.json`),
    `${JSON.stringify(paperOf(midterm, { language: 'es', candidate }), null, 2)}\n`,
  );

/** The resit: four of them, each with questions of their own. */
const resit = examIn('examples/midterm/resit.exam.yaml');
const resitLines = submissions.slice(4, 8).map(({ candidate, language }) =>
  JSON.stringify({
    exam: resit.id,
    candidate,
    language,
    fingerprint: resit.fingerprint,
    submittedAt: '2026-12-18T10:30:00+01:00',
    answers: answersTo(resit, candidate.id),
  }),
);
writeFileSync('examples/midterm/resit.ndjson', `${resitLines.join('\n')}\n`);

rmSync(folder, { recursive: true, force: true });
mkdirSync(join(folder, 'submissions'), { recursive: true });
writeFileSync(
  join(folder, 'submissions.ndjson'),
  `${[...all.map((one) => JSON.stringify(one)), JSON.stringify(again), ...broken].join('\n')}\n`,
);
for (const one of all)
  writeFileSync(join(folder, 'submissions', `${one.candidate.id}.json`), `${JSON.stringify(one, null, 2)}\n`);
for (const [index, text] of [JSON.stringify(again, null, 2), ...broken].entries())
  writeFileSync(join(folder, 'submissions', `${['s1005-again', 's1031', 'unnamed'][index]}.json`), `${text}\n`);
/** Marks by hand for every essay that was written: half of them by points, half criterion by criterion. */
const handMarks = all.flatMap(({ candidate: { id }, answers }, at) =>
  exam.questions.flatMap(({ question, name, points }) => {
    if (question.type !== 'essay' || !Object.hasOwn(answers, name)) return [];
    const level = chance(id, name, 'essay');
    const criteria = (question.rubric ?? []).map((criterion) => Math.round(criterion.points * level * 2) / 2);
    const marker = at % 2 === 0 ? 'M. Lago' : 'R. Soto';
    if (at % 2 === 0) return [[id, name, Math.round((points / 100) * level * 2) / 2, '', '', '', '', marker]];
    return [[id, name, '', ...Array.from({ length: 4 }, (_, index) => criteria[index] ?? ''), marker]];
  }),
);
const heads = ['candidate', 'question', 'points', 'criterion1', 'criterion2', 'criterion3', 'criterion4', 'marker'];
writeFileSync(join(folder, 'marks.csv'), await writeCsv(heads, handMarks));
console.log(`${all.length + 3} submissions to ${exam.questions.length} questions written to ${folder}`);
