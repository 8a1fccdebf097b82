import type { Problem } from '../core/rule.ts';

/** A comment that switches rules off for the next line of YAML. */
export interface DisableComment {
  /** Its line, from 1. */
  readonly line: number;
  /** The line it speaks of: the next one that is no comment. */
  readonly target: number;
  readonly rules: readonly string[];
  readonly reason: string;
}

const shape = /^\s*#\s*quizvisor-disable-next-line\s+([a-z0-9-]+(?:\s*,\s*[a-z0-9-]+)*)\s*(?:--\s*(.*))?$/;
const mention = /^\s*#\s*quizvisor-disable/;

/** The disabling comments of a text, and the lines that were meant to be one but are not. */
export const disableComments = (
  lineAt: (line: number) => string | undefined,
): { readonly comments: readonly DisableComment[]; readonly broken: readonly number[] } => {
  const comments: DisableComment[] = [];
  const broken: number[] = [];
  for (let line = 1; ; line += 1) {
    const text = lineAt(line);
    if (text === undefined) return { comments, broken };
    if (!mention.test(text)) continue;
    const found = text.match(shape);
    if (!found) {
      broken.push(line);
      continue;
    }
    let target = line + 1;
    while (/^\s*(#|$)/.test(lineAt(target) ?? 'end')) target += 1;
    comments.push({
      line,
      target,
      rules: (found[1] ?? '').split(',').map((rule) => rule.trim()),
      reason: (found[2] ?? '').trim(),
    });
  }
};

/** What a file's comments switch off: whether they cover a finding, and then what is wrong with the comments themselves. */
export const openDisables = (
  text: string,
  lineAt: (line: number) => string | undefined,
  knownRules: ReadonlySet<string>,
) => {
  const { comments, broken } = text.includes('quizvisor-disable')
    ? disableComments(lineAt)
    : { comments: [], broken: [] };
  const used = new Set<string>();
  const refused = new Set<string>();
  return {
    /** `blocking`: what was found stops the use of the file, and no comment lets it pass. */
    covers: (rule: string, line: number, blocking: boolean): boolean => {
      const comment = comments.find((one) => one.target === line && one.rules.includes(rule) && one.reason !== '');
      if (comment) (blocking ? refused : used).add(`${comment.line} ${rule}`);
      return comment !== undefined && !blocking;
    },
    problems: (): readonly Problem[] => [
      ...broken.map((line) => ({ rule: 'disable-comment', pointer: '', line, values: { kind: 'shape', name: '' } })),
      ...comments.flatMap(({ line, rules, reason }) =>
        rules.flatMap((name): readonly Problem[] => {
          if (!knownRules.has(name))
            return [{ rule: 'disable-comment', pointer: '', line, values: { kind: 'unknown', name } }];
          if (reason === '') return [{ rule: 'disable-comment', pointer: '', line, values: { kind: 'reason', name } }];
          if (refused.has(`${line} ${name}`))
            return [{ rule: 'disable-comment', pointer: '', line, values: { kind: 'blocking', name } }];
          return used.has(`${line} ${name}`) ? [] : [{ rule: 'unused-disable', pointer: '', line, values: { name } }];
        }),
      ),
    ],
  };
};
