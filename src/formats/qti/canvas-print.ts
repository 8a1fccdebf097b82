import type { ExchangeQuestion } from '../../core/exchange.ts';
import type { Loss, Printed, PrintedBank } from '../../core/format.ts';
import { canvasAsks } from './canvas-asks.ts';
import { blocks, type CanvasWriting, equal, material } from './canvas-build.ts';
import { canvasManifest, canvasMeta, canvasQuiz } from './canvas-files.ts';
import { qti21 } from './names.ts';
import { identifierOf } from './print-package.ts';
import { type Built, plain, xmlDocument } from './write-xml.ts';
import { writeZip } from './zip.ts';

type Question = ExchangeQuestion & { readonly id: string };

const field = (name: string, entry: string): Built =>
  plain('qtimetadatafield', {}, plain('fieldlabel', {}, name), plain('fieldentry', {}, entry));

const shows = (test: Built, name: string): Built =>
  plain(
    'respcondition',
    { continue: 'Yes' },
    plain('conditionvar', {}, test),
    plain('displayfeedback', { feedbacktype: 'Response', linkrefid: name }),
  );

const itemOf = (writing: CanvasWriting, question: Question, number: number): Built => {
  const { type, responses, conditions, told, text } = canvasAsks(writing, question.asked, number);
  const { explanation, prompt, points = 1 } = question;
  const feedback = [
    ...(explanation === undefined ? [] : [{ name: 'general_fb', text: explanation, test: plain('other') }]),
    ...told.map(({ respident, id, text: own }) => ({ name: `${id}_fb`, text: own, test: equal(respident, id) })),
  ];
  const asks = prompt === '' ? '' : blocks(writing, prompt);
  return plain(
    'item',
    { ident: identifierOf(question.id), title: question.id },
    plain(
      'itemmetadata',
      {},
      plain('qtimetadata', {}, field('question_type', type), field('points_possible', String(points))),
    ),
    plain('presentation', {}, material(`${asks}${text ?? ''}`), ...responses),
    plain(
      'resprocessing',
      {},
      plain('outcomes', {}, plain('decvar', { maxvalue: '100', minvalue: '0', varname: 'SCORE', vartype: 'Decimal' })),
      ...feedback.map(({ name, test }) => shows(test, name)),
      ...conditions,
    ),
    ...feedback.map(({ name, text: own }) =>
      plain('itemfeedback', { ident: name }, plain('flow_mat', {}, material(blocks(writing, own)))),
    ),
  );
};

/** Blanks of several kinds have no place in one question of Canvas. */
const isMixed = ({ asked }: Question): boolean =>
  asked.kind === 'fill' &&
  new Set(asked.pieces.flatMap((piece) => (typeof piece === 'string' ? [] : [piece.asked.kind]))).size > 1;

/** Banks as a package of Canvas, a quiz each. */
export const printCanvas = async (banks: readonly PrintedBank[]): Promise<Printed> => {
  const { fromMarkdown } = await import('mdast-util-from-markdown');
  const losses: Loss[] = [];
  const files = new Map<string, string>();
  files.set('imsmanifest.xml', xmlDocument(canvasManifest(banks.map(({ head }) => head)), qti21));
  for (const { head, questions } of banks) {
    const kept = questions.filter((question) => !isMixed(question));
    for (const { id } of questions.filter(isMixed))
      losses.push({ code: 'canvas-mixed', effect: 'left-out', question: id });
    const items = kept.map((question, number) =>
      itemOf(
        {
          parser: fromMarkdown,
          language: head.language,
          note: (code, values, about) =>
            void losses.push({
              code,
              ...(values ? { values } : {}),
              effect: 'changed',
              question: question.id,
              field: about,
            }),
        },
        question,
        number,
      ),
    );
    const points = kept.reduce((sum, { points: own = 1 }) => sum + own, 0);
    files.set(`${head.id}/${head.id}.xml`, xmlDocument(canvasQuiz(head, items), qti21));
    files.set(`${head.id}/assessment_meta.xml`, xmlDocument(canvasMeta(head, points), qti21));
  }
  return { content: await writeZip(files), losses };
};
