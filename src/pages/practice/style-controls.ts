/** What is pressed, ticked, chosen and typed in; nothing that is touched is lower than 44 pixels. */
export const controlStyle = `
button, select, input, textarea { font: inherit; line-height: 1.5; color: inherit; }
button { min-height: 2.75rem; min-width: 2.75rem; padding: .5rem 1.1rem; border-radius: .5rem; border: 1px solid var(--line); background: var(--sunk); cursor: pointer; }
button:hover { border-color: var(--accent); }
button.send, button.next { background: var(--accent); border-color: var(--accent); color: var(--paper); font-weight: 600; }
button:disabled { opacity: .55; cursor: default; }
button.flag[aria-pressed="true"] { color: var(--warn); background: var(--warn-soft); }
button.danger { color: var(--bad); }
.actions, .moves { display: flex; flex-wrap: wrap; align-items: center; gap: .6rem; }
.actions { margin: 1rem 0 0; }
.moves { margin: 0 0 1rem; }
.moves .next { flex: 1 0 100%; order: -1; margin-inline-start: auto; }
.fitting { margin: 0; color: var(--soft); }
fieldset { border: 0; margin: 0; padding: 0; min-width: 0; }
legend { padding: 0; font-weight: 600; }
fieldset .actions { margin: .5rem 0; }
fieldset h3 { margin: .9rem 0 .3rem; }
select, input[type="text"], input[type="number"], textarea { min-height: 2.75rem; max-width: 100%; padding: .5rem .7rem; border: 1px solid var(--soft); border-radius: .5rem; background: var(--paper); }
textarea { width: 100%; resize: vertical; line-height: 1.5; }
.field { display: block; margin: 0 0 .8rem; }
.field > span { display: block; font-size: .9rem; color: var(--soft); margin: 0 0 .2rem; }
.field > select, .field > input { width: 100%; }
.fields { margin: 1.1rem 0 .6rem; display: grid; gap: 0 1rem; grid-template-columns: repeat(auto-fit, minmax(min(13rem, 100%), 1fr)); }
.choices { display: grid; gap: .4rem; }
.choice { display: flex; align-items: center; gap: .7rem; min-height: 2.75rem; padding: .4rem .8rem; border: 1px solid var(--line); border-radius: .5rem; cursor: pointer; }
.choice:hover { border-color: var(--accent); }
.choice:has(:checked) { border-color: var(--accent); background: var(--accent-soft); }
.choice:has(:focus-visible) { outline: 3px solid var(--accent); outline-offset: 2px; }
.choice input { flex: none; width: 1.2rem; height: 1.2rem; margin: 0; accent-color: var(--accent); outline: none; }
.choice .text { flex: 1; min-width: 0; }
.choice .sign { flex: none; width: 1.2rem; text-align: center; font-weight: 600; color: var(--soft); }
.text > :last-child { margin-bottom: 0; }
.choice .outcome { flex: none; font-size: .9rem; font-weight: 600; }
.choice.correct { border-color: var(--good); background: var(--good-soft); }
.choice.correct .outcome { color: var(--good); }
.choice.incorrect { border-color: var(--bad); background: var(--bad-soft); }
.choice.incorrect .outcome { color: var(--bad); }
fieldset:disabled .choice { cursor: default; }
fieldset:disabled .choice:hover { border-color: var(--line); }
.typed { white-space: pre-wrap; unicode-bidi: plaintext; }
.pairs { display: grid; gap: .7rem; }
.pair { display: grid; gap: .3rem 1rem; grid-template-columns: repeat(auto-fit, minmax(min(15rem, 100%), 1fr)); align-items: center; }
.pair select { width: 100%; min-width: 0; }
.order { list-style: none; margin: 0 0 .5rem; padding: 0; counter-reset: place; display: grid; gap: .4rem; }
.order li { display: flex; align-items: center; gap: .5rem; border: 1px solid var(--line); border-radius: .5rem; padding: .3rem .3rem .3rem .8rem; counter-increment: place; }
.order li::before { content: counter(place) "."; color: var(--soft); font-weight: 600; min-width: 1.4rem; }
.order .text { flex: 1; min-width: 0; }
.order .arrow { padding: 0; }
.cloze { line-height: 2.9; }
.cloze pre, .cloze code { line-height: inherit; }
.gap { width: auto; margin: 0 .15rem; }
fieldset:disabled :is(input, select, textarea) { opacity: 1; color: var(--ink); background: var(--sunk); }
fieldset:disabled :is(.arrow, .order + .soft) { display: none; }
.topics { border: 1px solid var(--line); border-radius: .5rem; padding: 0 .8rem; margin: 0 0 .8rem; }
.topics[open] { padding-bottom: .8rem; }
.topics summary { color: var(--ink); font-weight: 600; font-size: 1rem; }
@media (max-width: 30rem) { h1 { font-size: 1.1rem; } .choice { flex-wrap: wrap; } .choice .outcome { flex: 1 0 100%; padding-inline-start: 3.8rem; } }
@media (min-width: 40rem) { .topics .choices { grid-template-columns: 1fr 1fr; } .moves .next { flex: none; order: 1; } }`;
