import { colourStyle } from '../report/style-colours.ts';
import { controlStyle } from './style-controls.ts';

/** The style of the practice page: for a phone first, light and dark, without any movement, and for paper. */
export const practiceStyle = `${colourStyle}
* { box-sizing: border-box; }
html { font: 1.0625rem/1.5 system-ui, "Segoe UI", "Liberation Sans", Arial, sans-serif; color: var(--ink); background: var(--ground); -webkit-text-size-adjust: 100%; }
body { margin: 0; padding: 1rem .75rem 3rem; overflow-wrap: anywhere; }
header, main, footer { max-width: 44rem; margin: 0 auto; }
header { padding: 0 .25rem; }
.kind { margin: 0; color: var(--soft); font-size: .85rem; }
h1 { font-size: 1.3rem; line-height: 1.25; margin: 0 0 .9rem; }
h2 { font-size: 1.15rem; line-height: 1.3; margin: 0 0 .6rem; }
h3 { font-size: .9rem; margin: 0 0 .2rem; color: var(--soft); }
p { margin: 0 0 .6rem; }
ul, ol { margin: 0 0 .6rem; padding-inline-start: 1.4rem; }
a { color: var(--accent); }
h2:focus, main:focus { outline: none; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
[hidden] { display: none !important; }
.unseen { position: absolute; width: 1px; height: 1px; margin: -1px; padding: 0; overflow: hidden; clip-path: inset(50%); white-space: nowrap; border: 0; }
.jump { position: absolute; inset-inline-start: .5rem; top: -6rem; padding: .6rem 1rem; background: var(--paper); border: 1px solid var(--line); border-radius: .4rem; }
.jump:focus { top: .5rem; }
.card { background: var(--paper); border: 1px solid var(--line); border-radius: .7rem; padding: 1.1rem 1.2rem; margin: 0 0 1rem; }
.soft { color: var(--soft); font-size: .9rem; }
.head { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: baseline; gap: 0 1rem; margin: 0 0 .5rem; }
.head h2, .head p { margin: 0; }
.prompt { font-size: 1.1rem; margin: 0 0 1rem; }
.prompt > :last-child, .part > div > :last-child { margin-bottom: 0; }
.note:empty, .fitting:empty { display: none; }
.note { color: var(--warn); background: var(--warn-soft); border-radius: .4rem; padding: .5rem .8rem; margin: .8rem 0 0; }
.hints { margin: .9rem 0 0; }
.lesson { border-top: 1px solid var(--line); margin: 1rem 0 0; padding: 1rem 0 0; scroll-margin: 1rem; }
.verdict { display: inline-block; font-size: 1.1rem; font-weight: 700; border-radius: .4rem; padding: .25rem .8rem; margin: 0 0 .9rem; }
.verdict.correct { color: var(--good); background: var(--good-soft); }
.verdict.incorrect { color: var(--bad); background: var(--bad-soft); }
.verdict.partial, .verdict.needs-review { color: var(--warn); background: var(--warn-soft); }
.part { border-inline-start: 3px solid var(--line); padding-inline-start: .8rem; margin: 0 0 .9rem; }
.part.key, .part.sample { border-color: var(--good); }
.part.feedback, .part.hint { border-color: var(--accent); }
.part ul, .part ol { margin-bottom: 0; }
summary { cursor: pointer; min-height: 2.75rem; padding: .6rem 0; color: var(--soft); font-size: .9rem; }
.keys { padding: 0 .25rem; color: var(--soft); font-size: .9rem; }
.history h2 { font-size: 1rem; }
.score { font-size: 1.25rem; font-weight: 700; }
table { width: 100%; border-collapse: collapse; margin: 0 0 1rem; }
th, td { text-align: start; padding: .5rem .6rem .5rem 0; border-bottom: 1px solid var(--line); vertical-align: top; font-weight: normal; }
thead th { color: var(--soft); font-size: .85rem; }
td { white-space: nowrap; font-variant-numeric: tabular-nums; }
meter { display: block; width: 100%; min-width: 4.5rem; height: .6rem; }
progress { display: block; width: 100%; height: .5rem; margin: 0 0 .8rem; border: 0; border-radius: .25rem; overflow: hidden; appearance: none; background: var(--track); }
progress::-webkit-progress-bar { background: var(--track); }
progress::-webkit-progress-value { background: var(--accent); }
progress::-moz-progress-bar { background: var(--accent); }
code { font: .92em/1.4 ui-monospace, "Liberation Mono", "DejaVu Sans Mono", Consolas, monospace; background: var(--sunk); border-radius: .2rem; padding: 0 .2em; }
pre { margin: 0 0 .6rem; padding: .6rem .8rem; border-radius: .4rem; background: var(--sunk); white-space: pre-wrap; }
pre code { background: none; padding: 0; }
blockquote { margin: 0 0 .6rem; padding-inline-start: .8rem; border-inline-start: 3px solid var(--line); }
footer { color: var(--soft); font-size: .85rem; padding: .5rem .25rem 0; }
${controlStyle}
@media (min-width: 48rem) { body { padding: 2rem 1rem 3rem; } .card { padding: 1.4rem 1.6rem; } }
@media (hover: none) and (pointer: coarse) { .keys { display: none; } }
@media print {
  body { padding: 0; }
  .card { border-radius: 0; break-inside: avoid; }
  .jump, .actions, .moves, .keys, .history, progress, footer { display: none; }
}
`;
