import type { Result } from '../../generated/types.ts';
import { escapeHtml } from '../html.ts';
import { type CandidateColumns, candidateRows } from './candidate.ts';
import { filterTools } from './filter.ts';
import type { ResultTally } from './result-tally.ts';
import type { View } from './view.ts';

/** With more candidates, or more answers in all, single answers are left out: no browser would open the page. */
const mostCandidates = 2000;
const mostAnswers = 60_000;

const head = (name: string, kind: 'number' | 'text', className = ''): string =>
  `<th scope="col"${className === '' ? '' : ` class="${className}"`} data-sort="${kind}" aria-sort="none">${escapeHtml(name)}</th>`;

const tableHead = (view: View, columns: CandidateColumns): string => {
  const c = view.words.candidates;
  return `<thead><tr>${[
    head(c.candidate, view.anonymous ? 'number' : 'text'),
    columns.ids ? head(c.id, 'text') : '',
    head(c.points, 'number', 'n'),
    head(c.percent, 'number', 'n'),
    head(c.grade, 'number', 'n'),
    columns.passed ? head(c.passed, 'number') : '',
    head(c.late, 'number'),
    head(c.status, 'number'),
    head(c.warnings, 'number'),
  ].join('')}</tr></thead>\n`;
};

const tools = (view: View, columns: CandidateColumns): string => {
  const { words } = view;
  const { tags } = words.candidates;
  return filterTools({
    list: 'candidate-list',
    find: words.candidates.filterText,
    show: words.candidates.filterKind,
    kinds: [
      ['', words.candidates.all],
      ...(columns.passed
        ? ([
            ['passed', tags.passed],
            ['failed', tags.failed],
          ] as const)
        : []),
      ['late', tags.late],
      ['waits', tags.waits],
      ['warned', tags.warned],
    ],
    shown: words.candidates.shown,
  });
};

/** The table of candidates, a chunk each; it can be sorted and filtered, and opens their answers. */
export function* candidateTable(view: View, results: Iterable<Result>, tally: ResultTally): Generator<string> {
  const { words, exam } = view;
  if (tally.count === 0) {
    yield `<p class="empty">${escapeHtml(words.candidates.none)}</p>`;
    return;
  }
  const columns = { ids: !view.anonymous, passed: exam.grading.pass !== undefined };
  const detailed = tally.count <= mostCandidates && tally.answers <= mostAnswers;
  if (!detailed) yield `<p class="note">${escapeHtml(words.candidates.tooMany(tally.count))}</p>`;
  yield tools(view, columns);
  const { table, sorted, ascending, descending } = words.candidates;
  yield `<div class="card"><div class="scroll" role="region" aria-label="${escapeHtml(table)}" tabindex="0"><table class="candidates" id="candidate-list" data-sortable="bodies" data-sorted="${escapeHtml(sorted)}" data-ascending="${escapeHtml(ascending)}" data-descending="${escapeHtml(descending)}"><caption>${escapeHtml(table)}</caption>`;
  yield tableHead(view, columns);
  let number = 0;
  for (const result of results) {
    number += 1;
    yield candidateRows(view, result, number, columns, detailed);
  }
  yield '</table></div></div>\n';
}
