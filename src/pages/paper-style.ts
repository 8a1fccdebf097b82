import { cssString } from './html.ts';

/** What stands in the margins of each printed page. */
export interface PageMargins {
  readonly top: string;
  readonly left: string;
  readonly right: string;
}

const rules = `
* { box-sizing: border-box; }
html { font: 11pt/1.4 "Liberation Sans", Arial, Helvetica, sans-serif; color: #000; background: #fff; }
body { margin: 0 auto; max-width: 180mm; padding: 8mm 5mm; overflow-wrap: break-word; }
h1 { font-size: 16pt; line-height: 1.2; margin: 0 0 2mm; }
h2 { font-size: 12.5pt; margin: 7mm 0 3mm; padding-bottom: 1mm; border-bottom: .4mm solid #000; display: flex; justify-content: space-between; align-items: baseline; gap: 5mm; break-after: avoid; break-inside: avoid; }
h3 { font-size: 11pt; margin: 0 0 1mm; display: flex; justify-content: space-between; align-items: baseline; gap: 5mm; break-after: avoid; }
h2 small, h3 small { font-weight: normal; font-size: 9.5pt; white-space: nowrap; }
p { margin: 0 0 1.5mm; orphans: 2; widows: 2; }
ul, ol { margin: 0 0 1.5mm; padding-inline-start: 6mm; }
pre { margin: 1mm 0 2mm; padding: 1.5mm 2mm; border: .2mm solid #777; white-space: pre-wrap; break-inside: avoid; }
code { font: 9.5pt/1.35 "Liberation Mono", "DejaVu Sans Mono", Consolas, monospace; unicode-bidi: isolate; }
blockquote { margin: 1mm 0 2mm; padding-inline-start: 3mm; border-inline-start: .7mm solid #777; }
a { color: inherit; }
hr { border: 0; border-top: .2mm solid #777; }
bdi, .prompt, .text, dd { unicode-bidi: isolate; }
small, .how, .facts span, .given > span, .banner, .key dd p, dt, td, th { unicode-bidi: plaintext; }
.banner { margin: 0 0 4mm; padding: 2mm; border: .7mm solid #000; font-weight: bold; text-align: center; }
.facts { margin: 0 0 3mm; font-size: 9.5pt; }
.facts span { white-space: nowrap; margin-inline-end: 4mm; }
.who { display: flex; flex-wrap: wrap; gap: 3mm 6mm; margin: 0; }
.who div { display: flex; flex: 1 1 40mm; gap: 2mm; align-items: flex-end; }
.who .wide { flex-basis: 80mm; }
.who dt { font-size: 9.5pt; }
.who dd { flex: 1; margin: 0; min-height: 7mm; padding: 1mm 1mm 0; border-bottom: .25mm solid #000; font-weight: bold; }
.question { margin: 0 0 5mm; break-inside: avoid; }
.long { break-inside: auto; }
.how { font-size: 9pt; font-style: italic; color: #333; break-after: avoid; }
.prompt { margin: 0 0 2mm; break-after: avoid; }
.rows { list-style: none; margin: 0; padding: 0; }
.rows > li { display: flex; gap: 2.5mm; align-items: flex-start; margin: 0 0 1.8mm; break-inside: avoid; }
.text { flex: 1; min-width: 0; }
.text > :last-child, .prompt > :last-child, dd > :last-child { margin-bottom: 0; }
.letter { font-weight: bold; min-width: 5mm; }
.circle, .square, .cell { flex: none; display: inline-block; border: .3mm solid #000; background: #fff; }
.circle, .square { width: 4.2mm; height: 4.2mm; margin-top: .5mm; }
.circle { border-radius: 50%; }
.cell { width: 9mm; height: 7mm; }
.rows.celled > li { align-items: center; }
.line { height: 8.5mm; border-bottom: .25mm solid #555; break-inside: avoid; }
.line.first { break-before: avoid; }
.given { display: flex; gap: 3mm; align-items: flex-end; }
.given .line { flex: 1; }
.given .number { flex: none; width: 50mm; height: 9mm; border: .3mm solid #000; }
.fill { line-height: 2.1; }
.fill pre, .fill code { line-height: 2.1; }
.fill-blank { display: inline-block; min-width: 32mm; border-bottom: .25mm solid #000; white-space: nowrap; line-height: 1.2; font-size: 8pt; text-align: start; }
.fill-blank.narrow { min-width: 16mm; }
.offered { margin: 1mm 0 0; font-size: 10pt; break-inside: avoid; }
.offered span { margin-inline-end: 4mm; }
.pairs { display: grid; grid-template-columns: 1fr 1fr; gap: 2mm 8mm; }
.pairs > * { min-width: 0; }
.key { margin: 2mm 0 0; padding: 2mm 3mm; border: .3mm solid #000; border-inline-start-width: 1.5mm; font-size: 10pt; }
.key div { display: grid; grid-template-columns: 32mm 1fr; gap: 3mm; margin: 0 0 1mm; break-inside: avoid; }
.key dt { font-weight: bold; }
.key dd { margin: 0; min-width: 0; }
.key dd p { margin: 0; }
section.whole { break-inside: avoid; }
table { border-collapse: collapse; font-size: 9.5pt; }
th, td { padding: .8mm 2mm; border: .2mm solid #777; text-align: end; }
th:first-child { text-align: start; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
@media screen { html { background: #eee; } body { background: #fff; margin-block: 5mm; padding: 12mm; max-width: 200mm; } }
@media screen and (max-width: 600px) { .pairs, .key div { grid-template-columns: 1fr; } }
@media print { body { max-width: none; padding: 0; } a { text-decoration: none; } }
`;

/** The style of a sheet that prints well on A4 and on Letter: the page's size is the printer's. */
export const sheetStyle = ({ top, left, right }: PageMargins): string => {
  const font = 'font: 8pt "Liberation Sans", Arial, Helvetica, sans-serif; vertical-align: top; padding-top: 3mm;';
  const banner =
    top === ''
      ? ''
      : ` @top-center { content: ${cssString(top)}; font: bold 9pt "Liberation Sans", Arial, sans-serif; }`;
  return `${rules}@page { margin: 15mm 16mm 17mm;${banner} @bottom-left { content: ${cssString(left)}; ${font} } @bottom-right { content: ${cssString(`${right} · `)} counter(page) " / " counter(pages); ${font} white-space: nowrap; } }
`;
};
