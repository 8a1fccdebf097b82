import { type FormatSource, type Parsed, sorted } from '../../core/format.ts';
import { plainElement } from './names.ts';
import { readItem } from './read-item.ts';
import { readPackage } from './read-package.ts';
import { readXmlBytes } from './xml-text.ts';
import { isZip, readZip } from './zip.ts';

/** What a file with XML is that holds no question by itself. */
const others: { readonly [root: string]: string } = {
  assessmentResult: 'qti-result',
  assessmentTest: 'qti-test-alone',
  manifest: 'qti-manifest-alone',
};

/** Reads a package, or a single item. */
export const parseQti = async ({ bytes }: FormatSource): Promise<Parsed> => {
  if (isZip(bytes)) {
    const zip = await readZip(bytes);
    return 'faults' in zip ? { questions: [], losses: zip.faults } : readPackage(zip.files);
  }
  const read = await readXmlBytes(bytes);
  if ('code' in read) return { questions: [], losses: [read] };
  const root = plainElement(read.root);
  if (root.name === 'assessmentItem') return sorted([readItem(root, { topic: [], weight: 1 })]);
  const { line, column } = root;
  const code = Object.hasOwn(others, root.name) ? others[root.name] : undefined;
  return {
    questions: [],
    losses: [
      {
        code: code ?? 'qti-root',
        ...(code === undefined ? { values: { name: root.name.slice(0, 40) } } : {}),
        effect: 'left-out',
        place: { line, column },
      },
    ],
  };
};

/** Whether a source holds a name near its beginning, as text or in any file of an archive. */
export const mentions = ({ bytes, text }: FormatSource, pattern: RegExp): boolean =>
  pattern.test(text === '' ? new TextDecoder('latin1').decode(bytes.subarray(0, 4096)) : text.slice(0, 4096));
