import type { XmlElement } from '../../core/xml-tree.ts';

/** What differs between the versions of the specification besides the spelling of names. */
export interface Version {
  readonly name: '2.1' | '3.0';
  readonly namespace: string;
  readonly schema: string;
  readonly packageNamespace: string;
  readonly packageSchema: string;
  readonly packageVersion: string;
  readonly itemType: string;
  readonly testType: string;
  /** The address of a template of response processing. */
  template(name: 'match_correct' | 'map_response'): string;
}

/** QTI 2.1, which readers of 2.2 read too. */
export const qti21: Version = {
  name: '2.1',
  namespace: 'http://www.imsglobal.org/xsd/imsqti_v2p1',
  schema: 'http://www.imsglobal.org/xsd/qti/qtiv2p1/imsqti_v2p1p1.xsd',
  packageNamespace: 'http://www.imsglobal.org/xsd/imscp_v1p1',
  packageSchema: 'QTIv2.1 Package',
  packageVersion: '1.0.0',
  itemType: 'imsqti_item_xmlv2p1',
  testType: 'imsqti_test_xmlv2p1',
  template: (name) => `http://www.imsglobal.org/question/qti_v2p1/rptemplates/${name}`,
};

/** QTI 3.0. */
export const qti30: Version = {
  name: '3.0',
  namespace: 'http://www.imsglobal.org/xsd/imsqtiasi_v3p0',
  schema: 'https://purl.imsglobal.org/spec/qti/v3p0/schema/xsd/imsqti_asiv3p0_v1p0.xsd',
  packageNamespace: 'http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1',
  packageSchema: 'QTI Package',
  packageVersion: '3.0.0',
  itemType: 'imsqti_item_xmlv3p0',
  testType: 'imsqti_test_xmlv3p0',
  template: (name) => `https://purl.imsglobal.org/spec/qti/v3p0/rptemplates/${name}.xml`,
};

const camel = (name: string): string => name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** How a version spells an element of QTI. */
export const spelled = (name: string, { name: version }: Version): string =>
  version === '3.0' ? `qti-${kebab(name)}` : name;

/** How a version spells an attribute of an element of QTI; those with a prefix are the same everywhere. */
export const spelledAttribute = (name: string, { name: version }: Version): string =>
  version === '3.0' && !/[:-]/.test(name) ? kebab(name) : name;

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/** An element of any version under the names of 2.x, so that one reader serves all; prefixes of names are left out. */
export const plainElement = (element: XmlElement): XmlElement => {
  const written = localName(element.name);
  const isThree = written.startsWith('qti-');
  const attributes = Object.fromEntries(
    Object.entries(element.attributes).map(([name, value]) => [
      isThree && !name.startsWith('data-') && !name.includes(':') ? camel(name) : name,
      value,
    ]),
  );
  const content = element.content.map((one) => (typeof one === 'string' ? one : plainElement(one)));
  return {
    ...element,
    name: isThree ? camel(written.slice(4)) : written,
    attributes,
    content,
    children: content.filter((one) => typeof one !== 'string'),
  };
};

/** All elements of some names, at any depth, in the order of the document; what is inside of one is not looked into. */
export const findAll = (element: XmlElement, names: readonly string[]): readonly XmlElement[] =>
  element.children.flatMap((child) => (names.includes(child.name) ? [child] : findAll(child, names)));

/** The first child of a name. */
export const childOf = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element?.children.find((child) => child.name === name);

/** The children of a name. */
export const childrenOf = (element: XmlElement | undefined, name: string): readonly XmlElement[] =>
  element?.children.filter((child) => child.name === name) ?? [];

/** A boolean as XML writes it, white space round it and capitals not counting; undefined where it is none. */
export const booleanOf = (written: string): boolean | undefined => {
  const word = written.trim().toLowerCase();
  if (word === 'true' || word === '1') return true;
  return word === 'false' || word === '0' ? false : undefined;
};
