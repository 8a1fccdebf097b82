import { type FormatSource, type Loss, type Parsed, type ParsedQuestion, sorted } from '../../core/format.ts';
import type { XmlElement } from '../../core/xml-tree.ts';
import { readCanvasItem } from './canvas-item.ts';
import { findAll, plainElement } from './names.ts';
import { readXmlBytes } from './xml-text.ts';
import { isZip, readZip } from './zip.ts';

interface ReadQuiz {
  readonly title: string;
  readonly read: readonly (ParsedQuestion | Loss)[];
}

const others: { readonly [root: string]: string } = { quiz: 'canvas-meta-alone', manifest: 'qti-manifest-alone' };

/** The questions of a quiz or of a question bank. */
const quizOf = (root: XmlElement): ReadQuiz => {
  const [quiz] = findAll(root, ['assessment']);
  const read: (ParsedQuestion | Loss)[] = findAll(root, ['item']).map(readCanvasItem);
  for (const { line, column } of findAll(root, ['selection_ordering']))
    read.push({ code: 'qti-test', values: { name: 'selection_ordering' }, effect: 'dropped', place: { line, column } });
  return { title: quiz?.attributes.title ?? '', read };
};

/** The same quiz twice, as a cartridge has it: the second has all that Canvas knows. */
const isDoubled = (name: string, names: readonly string[]): boolean => {
  const [folder] = name.split('/').slice(-2);
  return (
    name.endsWith('/assessment_qti.xml') &&
    names.some((other) => other.endsWith(`non_cc_assessments/${folder}.xml.qti`))
  );
};

/** Reads a quiz of Canvas: its package, a cartridge with several, or a single file. */
export const parseCanvas = async ({ bytes }: FormatSource): Promise<Parsed> => {
  if (!isZip(bytes)) {
    const read = await readXmlBytes(bytes);
    if ('code' in read) return { questions: [], losses: [read] };
    const root = plainElement(read.root);
    const code = Object.hasOwn(others, root.name) ? others[root.name] : undefined;
    const place = { line: root.line, column: root.column };
    if (root.name !== 'questestinterop')
      return {
        questions: [],
        losses: [
          { code: code ?? 'qti-root', ...(code ? {} : { values: { name: root.name } }), effect: 'left-out', place },
        ],
      };
    const quiz = quizOf(root);
    const parsed = sorted(quiz.read);
    if (quiz.read.length === 0) return { questions: [], losses: [{ code: 'no-question', effect: 'left-out', place }] };
    return { ...parsed, ...(quiz.title === '' ? {} : { title: quiz.title }) };
  }
  const zip = await readZip(bytes);
  if ('faults' in zip) return { questions: [], losses: zip.faults };
  const names = [...zip.files.keys()];
  const quizzes: ReadQuiz[] = [];
  const losses: Loss[] = [];
  for (const name of names) {
    if (!/\.(?:xml|qti)$/i.test(name) || isDoubled(name, names)) continue;
    const read = await readXmlBytes(zip.files.get(name) ?? new Uint8Array(), name);
    if ('code' in read) losses.push(read);
    else if (plainElement(read.root).name === 'questestinterop') quizzes.push(quizOf(plainElement(read.root)));
  }
  const parsed = sorted(
    quizzes.flatMap(({ title, read }) =>
      // Several quizzes in one package are topics of one bank.
      quizzes.length < 2
        ? read
        : read.map((one) =>
            'effect' in one ? one : { ...one, question: { ...one.question, topic: title === '' ? [] : [title] } },
          ),
    ),
  );
  const [first] = quizzes;
  if (parsed.questions.length === 0 && parsed.losses.length === 0 && losses.length === 0)
    losses.push({ code: 'no-question', effect: 'left-out' });
  return {
    questions: parsed.questions,
    losses: [...losses, ...parsed.losses],
    ...(first && quizzes.length === 1 && first.title !== '' ? { title: first.title } : {}),
  };
};

/** Whether an archive has the files of a Canvas quiz; their names stand in it unpacked. */
export const isCanvasZip = ({ bytes }: FormatSource): boolean => {
  if (!isZip(bytes)) return false;
  const tail = new TextDecoder('latin1').decode(bytes.subarray(Math.max(0, bytes.length - 4_000_000)));
  return /assessment_meta\.xml|non_cc_assessments\//.test(tail);
};
