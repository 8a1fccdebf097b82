import { attribute, blocks, known, marks, silent, token, withoutEntities } from './html-words.ts';

/** HTML as Markdown, and what of it Markdown has no words for. */
export interface HtmlAsMarkdown {
  readonly text: string;
  /** Names of elements whose looks are lost; their text is kept. */
  readonly lost: readonly string[];
  /** Addresses of images that stand outside the text. */
  readonly images: readonly string[];
}

/** Puts HTML into Markdown. What is in angle brackets and no element (`<Esc>`) is text. */
export const htmlToMarkdown = (html: string): HtmlAsMarkdown => {
  const lost = new Set<string>();
  const images: string[] = [];
  const lists: { readonly ordered: boolean; count: number }[] = [];
  const links: string[] = [];
  let out = '';
  let pre = 0;
  let hidden = 0;
  const block = (): void => {
    out = out.replace(/[ \t]+$/, '');
    if (out !== '' && !out.endsWith('\n\n')) out += out.endsWith('\n') ? '\n' : '\n\n';
  };
  const line = (): void => {
    out = out.replace(/[ \t]+$/, '');
    if (out !== '' && !out.endsWith('\n')) out += '\n';
  };
  const say = (text: string): void => {
    if (hidden > 0) return;
    const plain = withoutEntities(pre > 0 ? text : text.replace(/\s+/g, ' '));
    out += pre === 0 && /(^|\s)$/.test(out) ? plain.replace(/^ /, '') : plain;
  };
  const open = (name: string, rest: string): void => {
    if (name === 'br') out += pre > 0 ? '\n' : '\\\n';
    else if (name === 'hr') block();
    else if (name === 'pre') {
      block();
      out += '```\n';
      pre += 1;
    } else if (name === 'li') {
      line();
      const list = lists.at(-1);
      if (list) list.count += 1;
      out += `${'  '.repeat(Math.max(0, lists.length - 1))}${list?.ordered ? `${list.count}.` : '-'} `;
    } else if (name === 'ul' || name === 'ol') {
      if (lists.length === 0) block();
      lists.push({ ordered: name === 'ol', count: 0 });
    } else if (name === 'a') {
      links.push(attribute(rest, 'href'));
      out += '[';
    } else if (name === 'img') {
      const address = attribute(rest, 'src');
      images.push(address);
      out += `![${attribute(rest, 'alt')}](${address.replace(/\s/g, '%20')})`;
    } else if (name === 'script' || name === 'style') hidden += 1;
    else if (blocks.includes(name)) block();
    else if (Object.hasOwn(marks, name) && pre === 0) out += marks[name];
    else if (name === 'tr') line();
    else if (name === 'td' || name === 'th') out += out.endsWith('\n') || out === '' ? '' : ' | ';
  };
  const close = (name: string): void => {
    if (name === 'pre' && pre > 0) {
      pre -= 1;
      line();
      out += '```';
      block();
    } else if (name === 'ul' || name === 'ol') {
      lists.pop();
      if (lists.length === 0) block();
    } else if (name === 'a') {
      const address = links.pop() ?? '';
      out += `](${address.replace(/\s/g, '%20')})`;
    } else if ((name === 'script' || name === 'style') && hidden > 0) hidden -= 1;
    else if (blocks.includes(name)) block();
    else if (Object.hasOwn(marks, name) && pre === 0) {
      const spaces = out.match(/[ \n]+$/)?.[0] ?? '';
      out = out.slice(0, out.length - spaces.length) + (marks[name] ?? '') + spaces;
    }
  };
  let at = 0;
  for (const found of html.matchAll(token)) {
    const [whole, slash, written, rest = ''] = found;
    const name = written?.toLowerCase();
    if (name !== undefined && !known.includes(name)) continue;
    say(html.slice(at, found.index));
    at = found.index + whole.length;
    if (name === undefined) continue;
    if (slash === '') {
      if (!silent.includes(name) && !Object.hasOwn(marks, name)) lost.add(name);
      open(name, rest);
    } else close(name);
  }
  say(html.slice(at));
  return {
    text: out
      .replace(/\u00A0/g, ' ')
      .replace(/\\\n(?=\n|$)/g, '\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim(),
    lost: [...lost],
    images,
  };
};
