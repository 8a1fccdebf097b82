type Attributes = { readonly [name: string]: string | boolean };
type Child = Node | string;

/** Makes an element; an attribute that is false is left out, a child that is text stays text. */
export const element = <Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] => {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes))
    if (value !== false) made.setAttribute(name, value === true ? '' : value);
  made.append(...children);
  return made;
};

/**
 * Makes an element with HTML inside that the page was made with: escaped text and a few tags, never anything typed. Links
 * open beside the page, so that a session is not lost.
 */
export const rich = <Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes,
  html: string,
): HTMLElementTagNameMap[Tag] => {
  const made = element(tag, attributes);
  made.innerHTML = html;
  for (const link of made.querySelectorAll('a')) {
    link.target = '_blank';
    link.rel = 'noreferrer noopener';
  }
  return made;
};

/** The words of HTML that the page was made with. */
export const wordsOf = (html: string): string => (rich('div', {}, html).textContent ?? '').replace(/\s+/g, ' ').trim();

/** A button that does something. */
export const button = (text: string, kind: string, act: () => void): HTMLButtonElement => {
  const made = element('button', { type: 'button', class: kind }, text);
  made.addEventListener('click', act);
  return made;
};

/** Empties an element and puts others in. */
export const fill = (parent: Element, ...children: readonly Child[]): void => parent.replaceChildren(...children);

/** The element that must be in the page. */
export const demand = (id: string): HTMLElement => {
  const found = document.getElementById(id);
  if (!found) throw new Error(`there is no #${id}`);
  return found;
};
