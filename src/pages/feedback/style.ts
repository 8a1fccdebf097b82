import { colourStyle } from '../report/style-colours.ts';

/** The style of a candidate's page: for screens wide and narrow, light and dark, and for paper. */
export const feedbackStyle = `${colourStyle}
* { box-sizing: border-box; }
html { font: 1rem/1.5 system-ui, "Segoe UI", "Liberation Sans", Arial, sans-serif; color: var(--ink); background: var(--ground); -webkit-text-size-adjust: 100%; }
body { margin: 0; padding: 1.5rem 1rem 3rem; overflow-wrap: anywhere; }
main { max-width: 46rem; margin: 0 auto; }
header, .question { background: var(--paper); border: 1px solid var(--line); border-radius: .6rem; padding: 1.1rem 1.3rem; margin: 0 0 1rem; }
.kind { margin: 0; color: var(--soft); font-size: .85rem; }
h1 { font-size: 1.5rem; line-height: 1.2; margin: .1rem 0 .6rem; }
.who { margin: 0; font-size: 1.15rem; font-weight: 600; unicode-bidi: plaintext; }
.facts { margin: .1rem 0 0; color: var(--soft); font-size: .9rem; }
.facts span { margin-inline-end: 1rem; unicode-bidi: isolate; }
.total { display: flex; flex-wrap: wrap; align-items: baseline; gap: .3rem 1.2rem; margin: .9rem 0 0; padding-top: .9rem; border-top: 1px solid var(--line); }
.total p { margin: 0; }
.total .grade { font-size: 1.5rem; font-weight: 700; }
.verdict, .badge { border-radius: .4rem; padding: .05rem .5rem; font-weight: 600; white-space: nowrap; }
.passed, .correct { color: var(--good); background: var(--good-soft); }
.failed, .incorrect { color: var(--bad); background: var(--bad-soft); }
.partial, .invalid, .needs-review { color: var(--warn); background: var(--warn-soft); }
.unanswered { color: var(--soft); background: var(--sunk); }
.waiting { margin: .9rem 0 0; padding: .5rem .8rem; border-radius: .4rem; color: var(--warn); background: var(--warn-soft); }
h2 { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: baseline; gap: .2rem 1rem; font-size: 1.15rem; margin: 1.8rem 0 .7rem; }
h2 small { font-weight: normal; font-size: .9rem; color: var(--soft); }
h3 { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: baseline; gap: .3rem 1rem; font-size: 1rem; margin: 0 0 .5rem; }
.earned { font-weight: normal; font-size: .9rem; }
.badge { font-size: .85rem; margin-inline-end: .4rem; }
h4 { margin: 0 0 .15rem; font-size: .8rem; font-weight: 600; color: var(--soft); }
p { margin: 0 0 .5rem; }
ul, ol { margin: 0 0 .5rem; padding-inline-start: 1.5rem; }
.question :last-child { margin-bottom: 0; }
.prompt { margin: 0 0 .8rem; }
.text { padding-inline-start: .8rem; border-inline-start: 3px solid var(--line); }
.prompt, .given, .note { unicode-bidi: isolate; }
.given { padding: .6rem .8rem; border-radius: .4rem; background: var(--sunk); }
.typed { white-space: pre-wrap; unicode-bidi: plaintext; }
.none { color: var(--soft); font-style: italic; }
.note { margin: .7rem 0 0; padding-inline-start: .8rem; border-inline-start: 3px solid var(--accent); }
.message, .amended { border-color: var(--warn); }
.right, .sample { border-color: var(--good); }
.explanation, .references { border-color: var(--line); }
code { font: .92em/1.4 ui-monospace, "Liberation Mono", "DejaVu Sans Mono", Consolas, monospace; background: var(--sunk); border-radius: .2rem; padding: 0 .2em; }
.given code { background: none; padding: 0; }
pre { margin: 0 0 .5rem; padding: .6rem .8rem; border-radius: .4rem; background: var(--sunk); white-space: pre-wrap; }
pre code { background: none; padding: 0; }
blockquote { margin: 0 0 .5rem; padding-inline-start: .8rem; border-inline-start: 3px solid var(--line); }
a { color: var(--accent); }
@media (max-width: 30rem) { body { padding: .6rem .5rem 2rem; } header, .question { padding: .9rem; } }
@media print {
  html { font-size: 10.5pt; background: none; }
  body { padding: 0; }
  main { max-width: none; }
  header, .question { border-radius: 0; padding: 3mm 4mm; }
  .question { break-inside: avoid; }
  h2, h3 { break-after: avoid; }
  .verdict, .badge, .given, pre { border: 1px solid var(--line); }
}
@page { margin: 15mm; }
`;
