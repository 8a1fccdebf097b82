/** What the first sign of a line says it is. */
export type Mark =
  | 'quiz-title'
  | 'quiz-description'
  | 'setting'
  | 'title'
  | 'points'
  | 'question'
  | 'general'
  | 'correct'
  | 'incorrect'
  | 'solution'
  | 'choice'
  | 'right-choice'
  | 'tick'
  | 'right-tick'
  | 'answer'
  | 'number'
  | 'essay'
  | 'upload'
  | 'group'
  | 'end-group'
  | 'group-setting'
  | 'text'
  | 'text-title';

/** A marked line with those that go on with it. */
export interface Block {
  readonly mark: Mark;
  readonly line: number;
  readonly text: string;
  /** The name of a setting. */
  readonly name?: string;
}

/** A line that belongs to nothing. */
export interface StrayLine {
  readonly stray: string;
  readonly line: number;
}

const marks: readonly (readonly [RegExp, Mark])[] = [
  [/^Quiz title:[ \t]*/i, 'quiz-title'],
  [/^Quiz description:[ \t]*/i, 'quiz-description'],
  [
    /^(shuffle answers|show correct answers|one question at a time|can't go back|feedback is solution|solutions sample groups|solutions randomize groups):[ \t]*/i,
    'setting',
  ],
  [/^Text title:[ \t]*/i, 'text-title'],
  [/^Text:[ \t]*/i, 'text'],
  [/^Title:[ \t]*/i, 'title'],
  [/^Points:[ \t]*/i, 'points'],
  [/^GROUP[ \t]*$/, 'group'],
  [/^END_GROUP[ \t]*$/, 'end-group'],
  [/^(pick|points per question|solutions pick):[ \t]*/i, 'group-setting'],
  [/^\d+\.(?:[ \t]+|$)/, 'question'],
  [/^\.\.\.(?:[ \t]+|$)/, 'general'],
  [/^\+(?:[ \t]+|$)/, 'correct'],
  [/^-(?:[ \t]+|$)/, 'incorrect'],
  [/^!(?:[ \t]+|$)/, 'solution'],
  [/^\*[a-zA-Z]\)[ \t]+/, 'right-choice'],
  [/^[a-zA-Z]\)[ \t]+/, 'choice'],
  [/^\[\*\][ \t]+/, 'right-tick'],
  [/^\[ ?\][ \t]+/, 'tick'],
  [/^\*[ \t]+/, 'answer'],
  [/^=[ \t]+/, 'number'],
  [/^_{3,}[ \t]*$/, 'essay'],
  [/^\^{3,}[ \t]*$/, 'upload'],
];

/** What the lines of a block have in common in front of them. */
const outdented = (lines: readonly string[]): readonly string[] => {
  const widths = lines.filter((line) => line.trim() !== '').map((line) => line.length - line.trimStart().length);
  const least = Math.min(...widths, Number.MAX_SAFE_INTEGER);
  return lines.map((line) => line.slice(Math.min(least, line.length - line.trimStart().length)));
};

/** Cuts a quiz at its marks. Lines that are indented go on with the one before, blank lines between them too. */
export const blocksOf = (text: string): readonly (Block | StrayLine)[] => {
  const blocks: (Block | StrayLine)[] = [];
  let open: { mark: Mark; line: number; first: string; name?: string; rest: string[] } | undefined;
  let inComment = false;
  const close = (): void => {
    if (!open) return;
    const { mark, line, first, name, rest } = open;
    const whole = [first, ...outdented(rest)].join('\n').replace(/\s+$/, '');
    blocks.push({
      mark,
      line,
      text: first === '' ? whole.replace(/^\n/, '') : whole,
      ...(name === undefined ? {} : { name }),
    });
    open = undefined;
  };
  for (const [index, line] of text.split('\n').entries()) {
    if (inComment) inComment = !/^END_COMMENT\s*$/.test(line);
    else if (/^COMMENT\s*$/.test(line)) inComment = true;
    else if (/^%/.test(line)) continue;
    else if (line.trim() === '') open?.rest.push('');
    else if (/^[ \t]/.test(line) && open) open.rest.push(line.replaceAll('\t', '    '));
    else {
      const found = marks.find(([shape]) => shape.test(line));
      close();
      if (!found) blocks.push({ stray: line, line: index + 1 });
      else {
        const [, name] = found[0].exec(line) ?? [];
        open = {
          mark: found[1],
          line: index + 1,
          first: line.replace(found[0], '').trimEnd(),
          ...(name === undefined ? {} : { name }),
          rest: [],
        };
      }
    }
  }
  close();
  return blocks;
};
