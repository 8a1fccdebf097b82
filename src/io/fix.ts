import type { Fix } from '../core/fix.ts';
import { type Edit, editOf, inOrder } from './fix-edits.ts';
import { readYaml } from './yaml.ts';
import { readTree, type YamlTree } from './yaml-tree.ts';

/** A text after its fixes, and those of them that changed it. */
export interface FixedText {
  readonly text: string;
  readonly applied: readonly Fix[];
}

type Tree = NonNullable<ReturnType<typeof readTree>>;
type FixesAt = ReadonlyMap<string, Fix>;

/** The tree of a text that is one sound YAML document. */
const soundTree = (text: string): Tree | undefined => (readYaml(text).problem ? undefined : readTree(text));

/** All that a tree says, as it is to be once some fixes are made. */
const meaning = (node: YamlTree, pointers: ReadonlyMap<YamlTree, string>, fixes: FixesAt): unknown => {
  const fix = fixes.get(pointers.get(node) ?? '-');
  const next = (child: YamlTree): unknown => meaning(child, pointers, fixes);
  switch (node.kind) {
    case 'scalar':
      return [node.plain && fix?.kind !== 'quote' ? 'plain' : 'text', node.value, node.tag, node.anchored];
    case 'alias':
      return ['alias', node.target];
    case 'sequence':
      return ['sequence', node.items.map(next), node.tag, node.anchored];
    case 'mapping': {
      const entries = fix?.kind === 'order' ? inOrder(node.entries, fix.keys) : node.entries;
      return ['mapping', entries.map(({ key, value }) => [next(key), next(value)]), node.tag, node.anchored];
    }
  }
};

const meaningOf = ({ root, nodes }: Tree, fixes: readonly Fix[]): string => {
  const pointers = new Map([...nodes].map(([pointer, node]) => [node, pointer]));
  return JSON.stringify(meaning(root, pointers, new Map(fixes.map((fix) => [fix.pointer, fix]))));
};

const edited = (text: string, edits: readonly Edit[]): string => {
  let [result, reached] = ['', 0];
  for (const { start, end, text: put } of [...edits].sort((a, b) => a.start - b.start)) {
    result += text.slice(reached, start) + put;
    reached = end;
  }
  return result + text.slice(reached);
};

/** Makes those of some fixes that do not touch one another; where the result says anything else, it tries each half. */
const makeTogether = (text: string, fixes: readonly Fix[]): FixedText => {
  const tree = fixes.length > 0 ? soundTree(text) : undefined;
  const changes = fixes.flatMap((fix) => {
    const node = tree?.nodes.get(fix.pointer);
    const edit = node && editOf(text, node, fix);
    return edit ? [{ fix, edit }] : [];
  });
  if (!tree || changes.length === 0) return { text, applied: [] };
  const made = changes.map(({ fix }) => fix);
  const result = edited(
    text,
    changes.map(({ edit }) => edit),
  );
  const after = soundTree(result);
  if (after && meaningOf(after, []) === meaningOf(tree, made)) return { text: result, applied: made };
  if (made.length === 1) return { text, applied: [] };
  const middle = made.length >> 1;
  const left = makeTogether(text, made.slice(0, middle));
  const right = makeTogether(left.text, made.slice(middle));
  return { text: right.text, applied: [...left.applied, ...right.applied] };
};

/** Fixes that touch different places: quotes, then orders level by level; of two for one thing the first. */
const roundsOf = (fixes: readonly Fix[]): readonly (readonly Fix[])[] => {
  const rounds = new Map<number, Map<string, Fix>>();
  for (const fix of fixes) {
    const depth = fix.kind === 'quote' ? 0 : fix.pointer.split('/').length;
    const round = rounds.get(depth) ?? new Map<string, Fix>();
    rounds.set(depth, round);
    if (!round.has(fix.pointer)) round.set(fix.pointer, fix);
  }
  return [...rounds].sort(([a], [b]) => a - b).map(([, round]) => [...round.values()]);
};

/**
 * Makes mechanical repairs in the source text of one YAML document. All else stays: comments, layout, line ends, byte
 * order mark. A fix that would change more than it is for, or that has nothing to do, is left out.
 */
export const fixText = (written: string, fixes: readonly Fix[]): FixedText => {
  const mark = written.startsWith('\uFEFF') ? '\uFEFF' : '';
  const rounds = roundsOf(fixes);
  const applied = new Set<Fix>();
  let text = written.slice(mark.length);
  // One fix may clear the way for another, so all are tried again until none is made.
  for (let before = -1; before < applied.size; ) {
    before = applied.size;
    for (const round of rounds) {
      const made = makeTogether(
        text,
        round.filter((fix) => !applied.has(fix)),
      );
      text = made.text;
      for (const fix of made.applied) applied.add(fix);
    }
  }
  return { text: mark + text, applied: [...applied] };
};

/** The text after its fixes; see `fixText`. Applied twice, it changes nothing more. */
export const applyFixes = (written: string, fixes: readonly Fix[]): string => fixText(written, fixes).text;
