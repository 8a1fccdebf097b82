import type { ExchangeQuestion } from '../../core/exchange.ts';
import type { Loss, Printed, PrintedBank } from '../../core/format.ts';
import type { Version } from './names.ts';
import { itemOf } from './print-item.ts';
import { type Built, plain, qti, xmlDocument } from './write-xml.ts';
import { writeZip } from './zip.ts';

/** An identifier as XML allows it, made of any text: different texts give different ones, and what is allowed stays. */
export const identifierOf = (text: string): string => {
  const safe = [...text]
    .map((letter) =>
      /^[A-Za-z0-9.-]$/.test(letter) ? letter : letter === '_' ? '__' : `_${letter.codePointAt(0)?.toString(16)}_`,
    )
    .join('');
  return /^[A-Za-z]/.test(safe) ? safe : `_-${safe}`;
};

interface Member {
  readonly question: ExchangeQuestion & { readonly id: string };
  readonly language: string;
  readonly path: readonly string[];
  readonly identifier: string;
  readonly file: string;
}

/** Members of a test that follow one another on the same topic, in a section each, sections within sections. */
const sectionsOf = (members: readonly Member[], depth: number, number: { count: number }): readonly Built[] => {
  const out: Built[] = [];
  for (let at = 0; at < members.length; ) {
    const title = members[at]?.path[depth] ?? '';
    let end = at + 1;
    while (end < members.length && (members[end]?.path[depth] ?? '') === title) end += 1;
    const inside = members.slice(at, end);
    number.count += 1;
    const identifier = `section-${number.count}`;
    const isDeep = ({ path }: Member): boolean => path.length > depth + 1;
    const content: Built[] = [];
    for (let from = 0; from < inside.length; ) {
      const deep = isDeep(inside[from] as Member);
      let to = from + 1;
      while (to < inside.length && isDeep(inside[to] as Member) === deep) to += 1;
      const run = inside.slice(from, to);
      content.push(...(deep ? sectionsOf(run, depth + 1, number) : run.map(referenceOf)));
      from = to;
    }
    out.push(qti('assessmentSection', { identifier, title, visible: true }, ...content));
    at = end;
  }
  return out;
};

/** What an item weighs: its points, but for an essay, whose score is in points. */
const referenceOf = ({ question, identifier, file }: Member): Built =>
  qti(
    'assessmentItemRef',
    { identifier, href: file },
    ...(question.points === undefined || question.asked.kind === 'compose'
      ? []
      : [qti('weight', { identifier: 'WEIGHT', value: question.points })]),
  );

const testOf = (banks: readonly PrintedBank[], members: readonly Member[], version: Version): Built =>
  qti(
    'assessmentTest',
    {
      xmlns: version.namespace,
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      'xsi:schemaLocation': `${version.namespace} ${version.schema}`,
      identifier: '_test',
      title: banks.map(({ head }) => head.title).join(', '),
    },
    qti(
      'outcomeDeclaration',
      { identifier: 'SCORE', cardinality: 'single', baseType: 'float' },
      qti('defaultValue', {}, qti('value', {}, '0')),
    ),
    qti(
      'testPart',
      { identifier: 'part-1', navigationMode: 'nonlinear', submissionMode: 'simultaneous' },
      ...sectionsOf(members, 0, { count: 0 }),
    ),
    qti(
      'outcomeProcessing',
      {},
      qti(
        'setOutcomeValue',
        { identifier: 'SCORE' },
        qti('sum', {}, qti('testVariables', { variableIdentifier: 'SCORE', weightIdentifier: 'WEIGHT' })),
      ),
    ),
  );

const levels = { easy: 'easy', medium: 'medium', hard: 'difficult' } as const;

const metadataOf = ({ question: { tags = [], difficulty }, language }: Member): readonly Built[] => {
  if (tags.length === 0 && difficulty === undefined) return [];
  const general = plain('general', {}, ...tags.map((tag) => plain('keyword', {}, plain('string', { language }, tag))));
  const level =
    difficulty === undefined
      ? []
      : [
          plain(
            'educational',
            {},
            plain('difficulty', {}, plain('source', {}, 'LOMv1.0'), plain('value', {}, levels[difficulty])),
          ),
        ];
  return [
    plain(
      'metadata',
      {},
      plain('lom', { xmlns: 'http://ltsc.ieee.org/xsd/LOM' }, ...(tags.length > 0 ? [general] : []), ...level),
    ),
  ];
};

const manifestOf = (members: readonly Member[], version: Version): Built =>
  plain(
    'manifest',
    { xmlns: version.packageNamespace, identifier: '_manifest' },
    plain(
      'metadata',
      {},
      plain('schema', {}, version.packageSchema),
      plain('schemaversion', {}, version.packageVersion),
    ),
    plain('organizations'),
    plain(
      'resources',
      {},
      plain(
        'resource',
        { identifier: '_test', type: version.testType, href: 'test.xml' },
        plain('file', { href: 'test.xml' }),
        ...members.map(({ identifier }) => plain('dependency', { identifierref: identifier })),
      ),
      ...members.map((member) =>
        plain(
          'resource',
          { identifier: member.identifier, type: version.itemType, href: member.file },
          ...metadataOf(member),
          plain('file', { href: member.file }),
        ),
      ),
    ),
  );

/** Banks as a package of a version: a manifest, a test with a section for each topic, and an item for each question. */
export const printPackage = async (banks: readonly PrintedBank[], version: Version): Promise<Printed> => {
  const { fromMarkdown } = await import('mdast-util-from-markdown');
  const losses: Loss[] = [];
  const members = banks.flatMap(({ head, questions }) =>
    questions.map((question): Member => {
      const identifier = identifierOf(question.id);
      return {
        question,
        language: head.language,
        path: banks.length > 1 ? [head.title, ...question.topic] : question.topic,
        identifier,
        file: `items/item-${identifier}.xml`,
      };
    }),
  );
  const files = new Map<string, string>();
  files.set('imsmanifest.xml', xmlDocument(manifestOf(members, version), version));
  files.set('test.xml', xmlDocument(testOf(banks, members, version), version));
  for (const { question, language, identifier, file } of members) {
    const noted = new Set<string>();
    const note = (code: string, values: Loss['values'], field: string): void => {
      if (noted.has(code)) return;
      noted.add(code);
      losses.push({ code, ...(values ? { values } : {}), effect: 'changed', question: question.id, field });
    };
    files.set(
      file,
      xmlDocument(itemOf({ version, language, parser: fromMarkdown, note }, question, identifier), version),
    );
  }
  return { content: await writeZip(files), losses };
};
