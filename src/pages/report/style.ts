import { chartStyle } from './style-charts.ts';
import { colourStyle } from './style-colours.ts';
import { tableStyle } from './style-tables.ts';

const pageStyle = `
*, *::before, *::after { box-sizing: border-box; }
[hidden] { display: none !important; }
html { scroll-padding-top: 3.5rem; -webkit-text-size-adjust: 100%; }
body { margin: 0; overflow-wrap: break-word; background: var(--ground); color: var(--ink); font: 1rem/1.5 -apple-system, BlinkMacSystemFont, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", "Liberation Sans", Arial, sans-serif; }
body > header, main, footer { max-width: 72rem; margin: 0 auto; padding: 0 1.5rem; }
main:focus { outline: none; }
h1, h2, h3, h4 { line-height: 1.2; text-wrap: balance; overflow-wrap: anywhere; }
h1 { font-size: clamp(1.5rem, 1.1rem + 1.8vw, 2.25rem); letter-spacing: -0.015em; margin: 0.15rem 0 0.4rem; }
h2 { font-size: 1.4rem; letter-spacing: -0.01em; margin: 2.5rem 0 0.9rem; }
h3 { font-size: 1.05rem; margin: 0 0 0.6rem; }
h4 { font-size: 0.8rem; margin: 0.75rem 0 0.25rem; color: var(--soft); text-transform: uppercase; letter-spacing: 0.04em; }
p { margin: 0 0 0.6rem; }
a { color: var(--accent); text-underline-offset: 0.15em; }
code { font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace; font-size: 0.9em; overflow-wrap: anywhere; }
pre { overflow-x: auto; white-space: pre-wrap; background: var(--sunk); padding: 0.75rem; border-radius: 6px; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 3px; }
.skip { position: absolute; left: 0.5rem; top: -4rem; background: var(--paper); padding: 0.5rem 1rem; z-index: 3; }
.skip:focus { top: 0.5rem; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.top { padding-top: 2.25rem !important; }
.kind { margin: 0; color: var(--accent); font-weight: 600; font-size: 0.9rem; }
.facts, .note, .help, .soft, .reason, .empty { color: var(--soft); }
.note, .help, .facts { font-size: 0.9rem; max-width: 60rem; }
.reason { font-size: 0.85em; font-style: italic; }
nav { position: sticky; top: 0; z-index: 2; background: var(--ground); border-bottom: 1px solid var(--line); margin-top: 0.75rem; }
nav ul { display: flex; gap: 0.25rem 1.25rem; max-width: 72rem; margin: 0 auto; padding: 0.5rem 1.5rem; list-style: none; overflow-x: auto; white-space: nowrap; font-size: 0.9rem; }
nav a { text-decoration: none; display: inline-block; padding: 0.15rem 0; }
nav a:hover { text-decoration: underline; }
.card, .tile, .question { background: var(--paper); border: 1px solid var(--line); border-radius: 10px; }
.card { padding: 1.25rem 1.5rem; min-width: 0; }
.tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(13rem, 1fr)); gap: 1rem; margin: 0 0 1rem; }
.tile { padding: 1rem 1.25rem; }
.tile dt { color: var(--soft); font-weight: 600; font-size: 0.875rem; }
.tile dd { margin: 0; color: var(--soft); font-size: 0.875rem; }
.tile .big { color: var(--ink); font-size: 2.1rem; line-height: 1.2; font-weight: 650; letter-spacing: -0.02em; font-variant-numeric: tabular-nums; }
.pair { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: 1rem; align-items: start; }
.pair > .card { height: 100%; }
.words { margin-top: 1rem; overflow-wrap: anywhere; columns: 24rem 2; column-gap: 2.5rem; }
.words p { break-inside: avoid; }
.words p:last-child { margin-bottom: 0; }
.first { list-style: none; margin: 0; padding: 0; display: grid; gap: 0.6rem; }
.first li { display: grid; grid-template-columns: 2.4rem 1fr; gap: 0.6rem; align-items: start; overflow-wrap: anywhere; }
.number { display: inline-block; min-width: 2.2rem; text-align: center; font-weight: 700; font-size: 0.875rem; line-height: 1.6; border-radius: 6px; background: var(--sunk); color: var(--ink); text-decoration: none; font-variant-numeric: tabular-nums; }
a.number:hover { text-decoration: underline; }
.number.serious { background: var(--bad-soft); color: var(--bad); }
.number.noted { background: var(--warn-soft); color: var(--warn); }
.badge { display: inline-block; font-size: 0.8rem; font-weight: 600; padding: 0 0.5em; border-radius: 99px; background: var(--sunk); color: var(--ink); white-space: nowrap; }
.badge.correct { background: var(--good-soft); color: var(--good); }
.badge.incorrect, .badge.invalid, .badge.serious { background: var(--bad-soft); color: var(--bad); }
.badge.partial, .badge.noted { background: var(--warn-soft); color: var(--warn); }
.badge.needs-review { background: var(--accent-soft); color: var(--accent); }
.badge.hint { color: var(--soft); }
summary { cursor: pointer; }
.numbers { margin-top: 0.75rem; }
.numbers > summary { color: var(--accent); font-size: 0.875rem; width: fit-content; }
.tools { display: flex; flex-wrap: wrap; gap: 0.6rem 1.25rem; align-items: center; margin-bottom: 0.9rem; font-size: 0.9rem; }
.tools label { display: inline-flex; gap: 0.5rem; align-items: center; flex-wrap: wrap; min-width: 0; max-width: 100%; }
.tools input, .tools select, .tools button { font: inherit; color: var(--ink); background: var(--paper); border: 1px solid var(--soft); border-radius: 6px; padding: 0.3rem 0.6rem; max-width: 100%; }
.tools button { cursor: pointer; }
.tools button:hover { border-color: var(--accent); color: var(--accent); }
.count { margin: 0; color: var(--soft); }
.list { display: grid; gap: 0.5rem; }
.question { min-width: 0; }
.question > summary { display: grid; grid-template-columns: 2.4rem minmax(0, 1fr) 9rem; gap: 0.2rem 0.9rem; align-items: start; padding: 0.7rem 1.1rem; list-style: none; }
.question > summary::-webkit-details-marker { display: none; }
.question > summary:hover .question-name { text-decoration: underline; }
.question .flags { grid-column: 2 / -1; display: flex; flex-wrap: wrap; gap: 0.3rem; }
.question .flags:empty { display: none; }
.headline { min-width: 0; }
.question-name { display: block; font-weight: 650; overflow-wrap: anywhere; }
.excerpt { display: block; color: var(--soft); font-size: 0.9rem; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.question[open] .excerpt { display: none; }
.glance { display: grid; grid-template-columns: 1fr auto; gap: 0.5rem; align-items: center; font-variant-numeric: tabular-nums; font-size: 0.9rem; }
.question > .body { padding: 0 1.1rem 1.1rem 4.4rem; }
.question .columns { display: grid; grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); gap: 1.5rem; }
.asked { overflow-wrap: anywhere; }
.prompt { font-size: 1.05rem; }
.remarks { margin: 0.5rem 0 0.9rem; padding: 0; list-style: none; display: grid; gap: 0.35rem; }
.remarks li { border-left: 4px solid var(--line); padding: 0.2rem 0.75rem; background: var(--sunk); border-radius: 0 6px 6px 0; overflow-wrap: anywhere; }
.remarks .serious { border-color: var(--bad); }
.remarks .noted { border-color: var(--warn); }
.figures { margin: 0; align-self: start; display: grid; gap: 0.3rem; font-size: 0.9rem; }
.figures div { display: grid; grid-template-columns: 1fr 1fr; gap: 0.75rem; border-bottom: 1px solid var(--line); padding-bottom: 0.3rem; }
.figures dt { color: var(--soft); }
.figures dd { margin: 0; font-variant-numeric: tabular-nums; }
.figures .soft { display: block; font-size: 0.9em; }
footer { padding-top: 2rem !important; padding-bottom: 3rem !important; color: var(--soft); font-size: 0.875rem; }
@media (max-width: 900px) { .pair { grid-template-columns: minmax(0, 1fr); } }
@media (max-width: 720px) {
  body > header, main, footer, nav ul { padding-left: 1rem; padding-right: 1rem; }
  .card { padding: 1rem; }
  .tiles { grid-template-columns: 1fr 1fr; gap: 0.6rem; }
  .tile { padding: 0.75rem 0.9rem; }
  .tile .big { font-size: 1.6rem; }
  .question > summary { grid-template-columns: 2.4rem minmax(0, 1fr); padding: 0.7rem 0.9rem; }
  .glance { grid-column: 2; max-width: 12rem; }
  .question > .body { padding: 0 0.9rem 0.9rem; }
  .question .columns { grid-template-columns: minmax(0, 1fr); gap: 0.75rem; }
  .excerpt { white-space: normal; display: -webkit-box; -webkit-line-clamp: 2; -webkit-box-orient: vertical; }
}
`;

/** On paper; last, so that it has its way against all that is said for the screen. */
const printStyle = `
@media print {
  body { font-size: 9.5pt; }
  .tiles { grid-template-columns: repeat(4, 1fr); gap: 0.5rem; }
  .tile { padding: 0.5rem 0.75rem; }
  .tile .big { font-size: 1.5rem; }
  .pair { grid-template-columns: 1fr 1fr; }
  nav, .skip, .tools, .numbers:not([open]), details:not([open]) > .body { display: none !important; }
  .scroll { overflow: visible; }
  table, .candidates, table[data-sortable="rows"] { min-width: 0; font-size: 8.5pt; }
  th, td { padding: 0.2rem 0.3rem; }
  .n, .candidates .short { white-space: normal; }
  td.n { white-space: nowrap; }
  .fifths th[scope="row"], .fifths tbody td { min-width: 0; overflow-wrap: anywhere; }
  tbody th { overflow-wrap: anywhere; }
  thead th { font-size: 6.5pt; overflow-wrap: break-word; hyphens: auto; }
  .candidates .id { min-width: 9rem; font-size: 7.5pt; }
  .candidates th[scope="row"] { min-width: 6rem; overflow-wrap: break-word; }
  .candidates .warnings { min-width: 9rem; max-width: none; overflow-wrap: break-word; font-size: 7.5pt; }
  .pair > .card, .tile, tr, .answers > li, figure, .question > summary { break-inside: avoid; }
  .more, .more > td { break-inside: auto; }
  h2, h3, caption { break-after: avoid; }
  .more details { position: static; max-width: none; }
  th button::after { content: "" !important; }
  a { color: inherit; text-decoration: none; }
}
`;

/** All the style of the page. */
export const reportStyle = colourStyle + pageStyle + tableStyle + chartStyle + printStyle;
