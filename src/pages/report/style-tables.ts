/** How tables, and what stands in them, look. */
export const tableStyle = `
.scroll { overflow-x: auto; max-width: 100%; border-radius: 6px; }
.scroll + .scroll { margin-top: 1.25rem; }
table { border-collapse: collapse; width: 100%; font-size: 0.9rem; font-variant-numeric: tabular-nums; }
caption { text-align: left; font-weight: 600; padding: 0.25rem 0 0.5rem; font-size: 0.95rem; }
th, td { text-align: left; vertical-align: top; padding: 0.4rem 0.6rem; border-bottom: 1px solid var(--line); }
thead th, thead td { color: var(--soft); font-size: 0.8rem; font-weight: 600; vertical-align: bottom; border-bottom: 1px solid var(--soft); }
tbody th { font-weight: 500; }
.n { text-align: right; white-space: nowrap; }
th.n { white-space: normal; }
td.n .reason { white-space: normal; }
th button { font: inherit; color: inherit; background: none; border: 0; padding: 0.2rem 0; margin: 0; cursor: pointer; text-align: inherit; border-radius: 3px; }
th button:hover { color: var(--accent); text-decoration: underline; }
th[aria-sort] button::after { content: " \\2195"; opacity: 0.75; }
th[aria-sort="ascending"] button::after { content: " \\2191"; opacity: 1; }
th[aria-sort="descending"] button::after { content: " \\2193"; opacity: 1; }
th[aria-sort="ascending"], th[aria-sort="descending"] { color: var(--accent); }
.bar-cell { vertical-align: middle; }
.mastery { margin-bottom: 1.25rem; }
.mastery tbody > tr > * { padding-top: 0.25rem; padding-bottom: 0.25rem; }
.mastery { table-layout: fixed; }
.name-column { width: 40%; }
.count-column { width: 6rem; }
.share-column { width: 7rem; }
@media (max-width: 720px) { .name-column { width: 36%; } .count-column { width: 5rem; } .share-column { width: 3.6rem; } .mastery th, .mastery td { padding-left: 0.25rem; padding-right: 0.25rem; } }
.fifths th[scope="row"] { min-width: 14rem; }
.fifths tbody td { min-width: 3.4rem; }
.choice-letter { display: inline-block; min-width: 1.2em; font-weight: 700; }
.key-row th { font-weight: 700; }
.mean-row th, .mean-row td { border-top: 1px solid var(--soft); font-weight: 600; }
.h1 { background: color-mix(in srgb, var(--heat) 16%, transparent); }
.h2 { background: color-mix(in srgb, var(--heat) 34%, transparent); }
.h3 { background: color-mix(in srgb, var(--heat) 52%, transparent); }
.h4 { background: color-mix(in srgb, var(--heat) 72%, transparent); }
.h5 { background: color-mix(in srgb, var(--heat) 92%, transparent); }
.h1, .h2, .h3, .h4, .h5 { color: var(--ink); }
.candidates, table[data-sortable="rows"] { min-width: 46rem; }
.candidates tbody { border-bottom: 1px solid var(--line); }
.candidates tbody tr:first-child > * { border-bottom: 0; padding-bottom: 0.1rem; }
.candidates tbody:not(:has(.more)) tr:first-child > * { padding-bottom: 0.4rem; }
.candidates tbody tr:first-child th { font-weight: 600; }
.candidates .short { white-space: nowrap; }
.candidates .id { color: var(--soft); min-width: 5rem; overflow-wrap: anywhere; }
.candidates th[scope="row"], .candidates .warnings { min-width: 7rem; overflow-wrap: anywhere; }
.more > td { padding-top: 0; border-bottom: 0; }
.more details { position: sticky; left: 0.6rem; max-width: calc(100vw - 5.25rem); }
.more summary { font-size: 0.85rem; color: var(--soft); padding: 0.15rem 0 0.35rem; }
.more .inner { border-left: 3px solid var(--line); padding: 0.25rem 0 0.5rem 1rem; margin: 0.25rem 0 0.5rem 0.25rem; }
.warnings { margin: 0; padding-left: 1rem; font-size: 0.85rem; max-width: 26rem; }
.answers { list-style: none; margin: 0.5rem 0 0; padding: 0; display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 24rem), 1fr)); gap: 0.75rem 1.5rem; }
.answers > li { border-top: 1px solid var(--line); padding-top: 0.5rem; overflow-wrap: anywhere; min-width: 0; }
.answer-head { margin: 0 0 0.25rem; }
.response-box { font-size: 0.925rem; }
.response { margin: 0; list-style: disc; padding-left: 1.3rem; }
ol.response { list-style: decimal; }
.typed { white-space: pre-wrap; overflow-wrap: anywhere; }
.message, .review { margin: 0.25rem 0 0; font-size: 0.875rem; color: var(--soft); }
.review { white-space: pre-wrap; font-style: italic; }
.trace { list-style: disc; margin: 0.25rem 0; padding-left: 1.2rem; font-size: 0.85rem; color: var(--soft); }
`;
