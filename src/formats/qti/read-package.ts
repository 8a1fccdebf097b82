import type { Loss, Parsed, ParsedQuestion } from '../../core/format.ts';
import type { XmlElement } from '../../core/xml-tree.ts';
import { childOf, childrenOf, findAll, plainElement } from './names.ts';
import { type ItemPlace, readItem } from './read-item.ts';
import { readTest } from './read-test.ts';
import { readXmlBytes } from './xml-text.ts';

type Files = ReadonlyMap<string, Uint8Array>;

/** A resource of a manifest, its address from the root of the package. */
export interface Resource {
  readonly identifier: string;
  readonly type: string;
  readonly href: string;
  readonly element: XmlElement;
}

/** An address within a package, from the folder of the file that names it; undefined where it leads out. */
export const pathFrom = (file: string, href: string): string | undefined => {
  let decoded = href.split(/[?#]/)[0] ?? '';
  try {
    decoded = decodeURIComponent(decoded);
  } catch {
    // An address that is not encoded is taken as it is written.
  }
  if (/^(?:[a-z][a-z0-9+.-]*:|\/)/i.test(decoded) || decoded === '') return undefined;
  const parts = file.split('/').slice(0, -1);
  for (const part of decoded.split('/')) {
    if (part === '..' && parts.pop() === undefined) return undefined;
    if (part !== '..' && part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
};

/** The manifest of a package, the one nearest to its root. */
export const manifestOf = (files: Files): string | undefined =>
  [...files.keys()]
    .filter((name) => /(?:^|\/)imsmanifest\.xml$/i.test(name))
    .sort((a, b) => a.split('/').length - b.split('/').length)[0];

/** The resources of a manifest, and what it refers to that is not there. */
export const resourcesOf = (
  manifest: XmlElement,
  path: string,
  files: Files,
): { readonly resources: readonly Resource[]; readonly losses: readonly Loss[] } => {
  const elements = findAll(manifest, ['resource']);
  const known = new Set(elements.map(({ attributes }) => attributes.identifier));
  const losses: Loss[] = [];
  const resources = elements.map((element): Resource => {
    const { identifier = '', type = '', href: written = '' } = element.attributes;
    const own = written === '' ? (childrenOf(element, 'file')[0]?.attributes.href ?? '') : written;
    const href = pathFrom(path, own) ?? '';
    if (!files.has(href) && own !== '')
      losses.push({
        code: 'qti-missing-file',
        values: { name: own.slice(0, 80) },
        effect: /item/.test(type) ? 'left-out' : 'dropped',
        question: identifier,
      });
    for (const { attributes } of childrenOf(element, 'dependency'))
      if (!known.has(attributes.identifierref))
        losses.push({
          code: 'qti-dangling',
          values: { name: attributes.identifierref ?? '', from: identifier },
          effect: 'dropped',
        });
    return { identifier, type, href, element };
  });
  return { resources: resources.filter(({ href }) => files.has(href)), losses };
};

/** What the metadata of a resource says of its question. */
const metadataOf = (resource: Resource | undefined): Pick<ItemPlace, 'tags' | 'difficulty'> => {
  const lom = resource && childOf(resource.element, 'metadata');
  if (!lom) return {};
  const tags = findAll(lom, ['keyword']).map((keyword) =>
    (findAll(keyword, ['string', 'langstring'])[0] ?? keyword).text.trim(),
  );
  const level = findAll(lom, ['difficulty'])
    .flatMap((element) => findAll(element, ['value', 'langstring']))
    .map(({ text }) => text.trim())[0];
  const difficulty = /^(?:very )?easy$/.test(level ?? '')
    ? 'easy'
    : /^(?:very )?difficult$/.test(level ?? '')
      ? 'hard'
      : undefined;
  return { ...(tags.length > 0 ? { tags } : {}), ...(difficulty ? { difficulty } : {}) };
};

/** Changes addresses of images to the names that their files are given back by. */
const withNames = <T>(value: T, names: ReadonlyMap<string, string>): T => {
  if (typeof value === 'string')
    return [...names].reduce<string>(
      (text, [from, to]) => text.replaceAll(`](${from.replace(/\s/g, '%20')})`, `](${to})`),
      value,
    ) as T;
  if (Array.isArray(value)) return value.map((one) => withNames(one, names)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, withNames(one, names)])) as T;
};

/** A question with its images taken from the package. */
const withImages = (
  read: ParsedQuestion,
  path: string,
  files: Files,
  attachments: Map<string, Uint8Array>,
): ParsedQuestion => {
  const names = new Map<string, string>();
  const losses = (read.losses ?? []).filter(({ code, values }) => {
    const address = String(values?.address ?? '');
    const target = code === 'image' ? pathFrom(path, address) : undefined;
    const bytes = target === undefined ? undefined : files.get(target);
    if (target === undefined || !bytes) return true;
    const name = target.replace(/[^A-Za-z0-9._-]+/g, '-');
    attachments.set(name, bytes);
    names.set(address, name);
    return false;
  });
  return names.size === 0 ? read : { ...read, losses, question: withNames(read.question, names) };
};

/** Reads a package: the items of its tests in their order, then the items that no test names. */
export const readPackage = async (files: Files): Promise<Parsed> => {
  const losses: Loss[] = [];
  const questions: ParsedQuestion[] = [];
  const attachments = new Map<string, Uint8Array>();
  const path = manifestOf(files);
  const manifest = path === undefined ? undefined : await readXmlBytes(files.get(path) ?? new Uint8Array(), path);
  if (manifest && 'code' in manifest) return { questions: [], losses: [manifest] };
  const found = manifest && path !== undefined ? resourcesOf(plainElement(manifest.root), path, files) : undefined;
  losses.push(...(found?.losses ?? []));
  const resources =
    found?.resources ??
    [...files.keys()]
      .filter((name) => /\.xml$/i.test(name))
      .map(
        (href): Resource => ({
          identifier: href,
          type: '',
          href,
          element: { name: '', attributes: {}, children: [], content: [], text: '', line: 1, column: 1 },
        }),
      );
  const roots = new Map<string, XmlElement>();
  for (const { href } of resources) {
    if (!/\.(?:xml|qti)$/i.test(href) || roots.has(href)) continue;
    const read = await readXmlBytes(files.get(href) ?? new Uint8Array(), href);
    if ('code' in read) losses.push(read);
    else roots.set(href, plainElement(read.root));
  }
  const seen = new Set<string>();
  const take = (href: string, place: ItemPlace): void => {
    const root = roots.get(href);
    if (root?.name !== 'assessmentItem' || seen.has(href)) return;
    seen.add(href);
    const read = readItem(root, { ...place, ...metadataOf(resources.find((resource) => resource.href === href)) });
    if ('effect' in read) losses.push(read);
    else questions.push(withImages(read, href, files, attachments));
  };
  let title: string | undefined;
  for (const [href, root] of roots) {
    if (root.name !== 'assessmentTest') continue;
    const test = readTest(root);
    title ??= test.title;
    losses.push(...test.losses);
    for (const item of test.items) {
      const target = pathFrom(href, item.href);
      if (target !== undefined && files.has(target)) take(target, { topic: item.topic, weight: item.weight });
      else
        losses.push({
          code: 'qti-missing-file',
          values: { name: item.href.slice(0, 80) },
          effect: 'left-out',
          question: item.identifier,
        });
    }
  }
  for (const href of roots.keys()) take(href, { topic: [], weight: 1 });
  if (questions.length === 0 && losses.length === 0) losses.push({ code: 'no-question', effect: 'left-out' });
  return {
    questions,
    losses,
    ...(title === undefined || title === '' ? {} : { title }),
    ...(attachments.size === 0 ? {} : { attachments }),
  };
};
