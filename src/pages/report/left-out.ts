import { escapeHtml } from '../html.ts';
import { candidateName } from './candidate.ts';
import { scrollBox } from './chart.ts';
import { upTo } from './format.ts';
import type { ResultTally } from './result-tally.ts';
import { placeText } from './source-place.ts';
import type { View } from './view.ts';

const table = (caption: string, heads: readonly string[], rows: readonly (readonly string[])[]): string => {
  const head = heads.map((name) => `<th scope="col">${escapeHtml(name)}</th>`).join('');
  const body = rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>\n`).join('');
  return scrollBox(
    caption,
    `<table><caption>${escapeHtml(caption)}</caption><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>`,
  );
};

const rejectedTable = (view: View): string => {
  const { words, language, anonymous, parts } = view;
  const foreign = language === 'en' ? '' : ' lang="en"';
  const rows = parts.rejected.map(({ candidate, source, code, message }) => [
    ...(anonymous
      ? []
      : [
          candidate
            ? escapeHtml(candidateName(view, candidate, undefined))
            : `<span class="reason">${escapeHtml(words.leftOut.unknown)}</span>`,
        ]),
    escapeHtml(placeText(view, source)),
    `<span${foreign}>${escapeHtml(message)}</span> <code>${escapeHtml(code)}</code>`,
  ]);
  const heads = [...(anonymous ? [] : [words.leftOut.candidate]), words.leftOut.place, words.leftOut.reason];
  return table(words.leftOut.rejected, heads, rows);
};

const supersededTable = (view: View, { numbers }: ResultTally): string => {
  const { words, language, parts } = view;
  const rows = parts.superseded.map(({ candidate, source, submittedAt, points, by }) => [
    escapeHtml(candidateName(view, candidate, numbers.get(candidate.id))),
    escapeHtml(placeText(view, source)),
    escapeHtml(submittedAt ?? ''),
    points === undefined ? '' : escapeHtml(upTo(points, 2, language)),
    escapeHtml(placeText(view, by)),
  ]);
  const { candidate, place, submittedAt, points, by } = words.leftOut;
  return table(words.leftOut.superseded, [candidate, place, submittedAt, points, by], rows);
};

/** Those of the roster who handed in nothing; how many they are, where names are left out. */
const absentTable = (view: View): string => {
  const { words, anonymous, parts } = view;
  const absent = parts.absent ?? [];
  if (anonymous) return `<p>${escapeHtml(words.leftOut.absentCount(absent.length))}</p>`;
  const rows = absent.map(({ candidate }) => [escapeHtml(candidateName(view, candidate, undefined))]);
  return table(words.leftOut.absent, [words.leftOut.candidate], rows);
};

/** Submissions that were rejected or do not count, and why; and who handed in nothing. */
export const leftOutTables = (view: View, tally: ResultTally): string => {
  const { words, parts } = view;
  const absent = parts.absent?.length ?? 0;
  if (parts.rejected.length + parts.superseded.length + absent === 0) return `<p>${escapeHtml(words.leftOut.none)}</p>`;
  return [
    parts.rejected.length > 0 ? rejectedTable(view) : '',
    parts.superseded.length > 0 ? supersededTable(view, tally) : '',
    absent > 0 ? absentTable(view) : '',
  ].join('');
};
