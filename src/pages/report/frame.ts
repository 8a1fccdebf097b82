import { escapeHtml } from '../html.ts';
import { scriptedPageStart } from '../page.ts';
import { upTo } from './format.ts';
import { reportScript } from './script.ts';
import { reportStyle } from './style.ts';
import type { View } from './view.ts';
import type { HtmlReportWords } from './words.ts';

/** The anchors of the page's sections, in their order. */
export const anchors = {
  summary: 'summary',
  grades: 'grades',
  scatter: 'scatter',
  mastery: 'mastery',
  questions: 'questions',
  candidates: 'candidates',
  leftOut: 'left-out',
} as const satisfies { readonly [S in keyof HtmlReportWords['sections']]: string };

const facts = ({ words, language, exam, parts }: View): readonly string[] => {
  const { scale, pass } = exam.grading;
  const number = (value: number): string => upTo(value, 2, language);
  return [
    words.page.size(parts.input.graded, exam.questions),
    ...(exam.maxPoints === null ? [] : [words.page.worth(number(exam.maxPoints))]),
    words.page.scale(number(scale), pass === undefined ? undefined : number(pass)),
    ...(exam.variants === 'per-candidate' ? [words.page.perCandidate] : []),
  ];
};

/** Everything before the first section. */
export const pageStart = (view: View): string => {
  const { words, language, exam } = view;
  const title = escapeHtml(exam.title);
  const links = (Object.keys(anchors) as (keyof typeof anchors)[]).map(
    (section) => `<li><a href="#${anchors[section]}">${escapeHtml(words.sections[section])}</a></li>`,
  );
  const nameless = view.anonymous ? `<p class="note">${escapeHtml(words.page.anonymous)}</p>` : '';
  const start = scriptedPageStart({
    language,
    title: `${exam.title} · ${words.page.kind}`,
    style: reportStyle,
    script: reportScript,
  });
  return `${start}<a class="skip" href="#main">${escapeHtml(words.page.skip)}</a>
<header class="top"><p class="kind">${escapeHtml(words.page.kind)}</p><h1>${title}</h1><p class="facts">${facts(view).map(escapeHtml).join(' · ')}</p>${nameless}</header>
<nav aria-label="${escapeHtml(words.page.contents)}"><ul>${links.join('')}</ul></nav>
<main id="main" tabindex="-1">
`;
};

/** Everything after the last section. */
export const pageEnd = ({ words, version }: View): string => `</main>
<footer><p>${escapeHtml(words.page.made(version))} ${escapeHtml(words.page.shortcuts)}</p></footer>
<script>${reportScript}</script>
</body>
</html>
`;

/** The head of a section; its end is `</section>`. */
export const sectionStart = ({ words }: View, section: keyof typeof anchors): string =>
  `<section id="${anchors[section]}" aria-labelledby="${anchors[section]}-head"><h2 id="${anchors[section]}-head">${escapeHtml(words.sections[section])}</h2>\n`;
