import { lookFirst } from './attention.ts';
import { candidateTable } from './candidates.ts';
import { pageEnd, pageStart, sectionStart } from './frame.ts';
import { histogramChart } from './histogram.ts';
import { leftOutTables } from './left-out.ts';
import { masteryTables } from './mastery.ts';
import type { HtmlReportOptions, ReportParts, ReportResults } from './options.ts';
import { questionList, questionTable } from './questions.ts';
import { repeatable, tallyResults } from './result-tally.ts';
import { scatterChart } from './scatter.ts';
import { summaryTiles, summaryWords } from './summary.ts';
import { viewOf } from './view.ts';

/**
 * A report as one HTML page that stands alone, in chunks: for a teacher who looks before she reads. The same report
 * gives the same page. The results are gone through twice: to count, then to write.
 */
export function* htmlReport(parts: ReportParts, results: ReportResults, options: HtmlReportOptions): Generator<string> {
  const view = viewOf(parts, options);
  const read = repeatable(results);
  const tally = tallyResults(read(), new Set(parts.superseded.map(({ candidate }) => candidate.id)));
  const end = '</section>\n';
  yield pageStart(view);
  const overScale = tally.bestGrade > parts.exam.grading.scale;
  const grades = `<div class="card" id="grades">${histogramChart(view, overScale)}</div>`;
  yield `${sectionStart(view, 'summary')}${summaryTiles(view, tally)}<div class="pair">${grades}<div class="card">${lookFirst(view, tally)}</div></div><div class="card words">${summaryWords(view, tally)}</div>${end}`;
  yield `${sectionStart(view, 'scatter')}<div class="card">${scatterChart(view)}${questionTable(view)}</div>${end}`;
  yield `${sectionStart(view, 'mastery')}<div class="card">${masteryTables(view)}</div>${end}`;
  yield sectionStart(view, 'questions');
  yield* questionList(view);
  yield end + sectionStart(view, 'candidates');
  yield* candidateTable(view, read(), tally);
  yield `${end}${sectionStart(view, 'leftOut')}<div class="card">${leftOutTables(view, tally)}</div>${end}`;
  yield pageEnd(view);
}
