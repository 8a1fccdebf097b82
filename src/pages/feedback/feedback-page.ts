import { escapeHtml } from '../html.ts';
import { plainLine } from '../markdown-tree.ts';
import { htmlPage } from '../page.ts';
import { statusSigns } from '../status-signs.ts';
import type { Feedback, FeedbackNote, FeedbackQuestion, Said } from './feedback.ts';
import { blocksHtml, lineHtml } from './remembered.ts';
import { feedbackStyle } from './style.ts';
import { earned, totalsOf } from './totals.ts';
import type { FeedbackWords } from './words.ts';

const saidHtml = (said: Said): string => {
  if (said.kind === 'typed') return `<p class="typed">${escapeHtml(said.text)}</p>`;
  if (said.list === undefined) return said.lines.map((line) => blocksHtml(line)).join('\n');
  const tag = said.list === 'ordered' ? 'ol' : 'ul';
  return `<${tag}>${said.lines.map((line) => `<li>${blocksHtml(line)}</li>`).join('')}</${tag}>`;
};

const noteHtml = ({ kind, said }: FeedbackNote, words: FeedbackWords): string =>
  `<div class="note ${kind}"><h4>${escapeHtml(words.notes[kind])}</h4>${saidHtml(said)}</div>`;

const questionHtml = (question: FeedbackQuestion, feedback: Feedback, words: FeedbackWords): string => {
  const { number, prompt, text, answer, status, notes } = question;
  const given = answer ? saidHtml(answer) : `<p class="none">${escapeHtml(words.noAnswer)}</p>`;
  return `<article class="question">
<h3><span>${escapeHtml(words.question(number))}</span> <span class="earned"><span class="badge ${status}"><span aria-hidden="true">${statusSigns[status]}</span> ${escapeHtml(words.statuses[status])}</span> ${escapeHtml(earned(question, feedback, words))}</span></h3>
<div class="prompt">${blocksHtml(prompt)}</div>
${text === undefined ? '' : `<div class="prompt text">${blocksHtml(text)}</div>\n`}<div class="given"><h4>${escapeHtml(words.yourAnswer)}</h4>${given}</div>
${notes.map((note) => noteHtml(note, words)).join('\n')}
</article>`;
};

const topHtml = (feedback: Feedback, words: FeedbackWords): string => {
  const { who, facts, points, grade, percent, verdict, waiting, because } = totalsOf(feedback, words);
  const badge = verdict
    ? `<p class="verdict ${verdict.passed ? 'passed' : 'failed'}"><span aria-hidden="true">${verdict.passed ? '✓' : '✗'}</span> ${escapeHtml(verdict.text)}</p>`
    : '';
  return `<header>
<p class="kind">${escapeHtml(words.kind)}</p>
<h1>${lineHtml(feedback.exam)}</h1>
<p class="who">${escapeHtml(who)}</p>
<p class="facts">${facts.map((fact) => `<span>${escapeHtml(fact)}</span>`).join(' ')}</p>
<div class="total"><p class="grade">${escapeHtml(grade)}</p><p>${escapeHtml(points)} · ${escapeHtml(percent)}</p>${badge}</div>
${because.map((line) => `<p class="because">${escapeHtml(line)}</p>\n`).join('')}${waiting === undefined ? '' : `<p class="waiting">${escapeHtml(waiting)}</p>\n`}</header>`;
};

/** A candidate's page as HTML: it holds no script and asks for nothing from anywhere. */
export const feedbackPage = (feedback: Feedback, words: FeedbackWords): string => {
  const sections = feedback.sections.map(({ title, questions, points, maxPoints }) => {
    const sum =
      points === undefined || maxPoints === undefined
        ? ''
        : ` <small>${escapeHtml(earned({ points, maxPoints }, feedback, words))}</small>`;
    return `<section>\n<h2><span>${lineHtml(title)}</span>${sum}</h2>\n${questions.map((question) => questionHtml(question, feedback, words)).join('\n')}\n</section>`;
  });
  return htmlPage({
    language: feedback.language,
    title: [plainLine(feedback.exam), totalsOf(feedback, words).who].join(' · '),
    style: feedbackStyle,
    body: `<main>\n${topHtml(feedback, words)}\n${sections.join('\n')}\n</main>`,
  });
};
