import { escapeHtml } from '../html.ts';

/** Tools that find and open the members of a list. */
export interface FilterTools {
  /** The id of the list. */
  readonly list: string;
  readonly find: string;
  readonly show: string;
  /** Tags with their names; the empty one shows all. */
  readonly kinds: readonly (readonly [string, string])[];
  /** A sentence with the gaps `{shown}` and `{all}`. */
  readonly shown: string;
  readonly openAll?: string;
  readonly closeAll?: string;
}

/** The tools; hidden until the page's script runs, since they do nothing without it. */
export const filterTools = ({ list, find, show, kinds, shown, openAll, closeAll }: FilterTools): string => {
  const options = kinds.map(([tag, name]) => `<option value="${tag}">${escapeHtml(name)}</option>`);
  const button = (what: string, name: string | undefined): string =>
    name === undefined ? '' : `<button type="button" data-all="${what}">${escapeHtml(name)}</button>`;
  return (
    `<div class="tools" role="search" aria-label="${escapeHtml(find)}" data-for="${list}" hidden>` +
    `<label>${escapeHtml(find)} <input type="search" autocomplete="off" spellcheck="false"></label>` +
    `<label>${escapeHtml(show)} <select>${options.join('')}</select></label>` +
    `${button('open', openAll)}${button('close', closeAll)}` +
    `<p class="count" role="status" data-words="${escapeHtml(shown)}"></p></div>\n`
  );
};
