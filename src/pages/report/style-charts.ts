/** How drawings look; no colour in them says anything that a shape, a letter or a number does not say too. */
export const chartStyle = `
.chart { display: block; max-width: 100%; height: auto; font-size: 12px; overflow: visible; }
.chart text { fill: var(--soft); }
.chart .axis-title { font-weight: 600; fill: var(--soft); }
.chart .value { fill: var(--ink); font-weight: 600; }
.chart .value, .chart .name { paint-order: stroke; stroke: var(--paper); stroke-width: 3px; stroke-linejoin: round; }
.chart .grid { stroke: var(--line); stroke-width: 1; }
.chart .axis { stroke: var(--soft); stroke-width: 1.2; }
.narrow { display: none; }
@media (max-width: 720px) { .wide { display: none; } .narrow { display: block; } .narrow > .chart { width: 100%; } }
.bar { fill: var(--bar); }
.bar.below { fill: var(--bar-below); }
.pass { stroke: var(--ink); stroke-width: 1.5; stroke-dasharray: 5 3; }
.chart .pass-name { fill: var(--ink); font-weight: 600; }
.zone { fill: var(--zone); }
.chart .zone-name { fill: var(--soft); font-style: italic; }
.point path { fill: var(--bar); fill-opacity: 0.75; stroke: var(--paper); stroke-width: 1; }
.point.noted path { fill: var(--warn); fill-opacity: 1; }
.point.serious path { fill: var(--bad); fill-opacity: 1; }
.chart .point { cursor: pointer; }
.chart .point:hover path { stroke: var(--ink); stroke-width: 2; }
.chart .name { fill: var(--ink); }
.leader { stroke: var(--soft); stroke-width: 0.8; }
.legend { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; margin: 0 0 0.5rem; padding: 0; list-style: none; font-size: 0.875rem; }
.legend .sign { vertical-align: -3px; }
.curve, .choice { fill: none; stroke: var(--bar); stroke-width: 2.2; stroke-linejoin: round; }
.dot { fill: var(--bar); stroke: var(--paper); stroke-width: 1.5; }
.choice { stroke-width: 1.8; }
.choice.key { stroke: var(--good); stroke-width: 3.2; }
.choice.wrong-0 { stroke: var(--choice-0); stroke-dasharray: 7 3; }
.choice.wrong-1 { stroke: var(--choice-1); stroke-dasharray: 2 3; }
.choice.wrong-2 { stroke: var(--choice-2); stroke-dasharray: 9 3 2 3; }
.choice.wrong-3 { stroke: var(--choice-3); stroke-dasharray: 5 5; }
.choice.wrong-4 { stroke: var(--choice-4); stroke-dasharray: 12 4; }
.chart .letter { font-weight: 700; fill: var(--ink); }
.chart .key-letter { fill: var(--good); }
figure { margin: 1.1rem 0 0.5rem; max-width: 100%; }
figcaption { font-weight: 600; font-size: 0.875rem; margin-bottom: 0.25rem; }
.share-bar { display: block; border-radius: 3px; overflow: hidden; }
.share-bar .track { fill: var(--track); }
.share-bar .filled { fill: var(--bar); }
.strip { vertical-align: -1px; max-width: 100%; }
.strip .correct { fill: var(--good); }
.strip .partial { fill: var(--warn); }
.strip .incorrect, .strip .invalid { fill: var(--bad); }
.strip .unanswered { fill: var(--soft); }
.strip .needs-review { fill: none; stroke: var(--accent); stroke-width: 1; }
`;
