import { inLanguage } from '../src/core/text.ts';
import { check } from '../src/engine/check.ts';
import { questionTypeNames } from '../src/generated/fields.ts';
import { loadDocuments } from '../src/io/documents.ts';

const difficulties = ['easy', 'medium', 'hard'] as const;
const leastQuestions = 4;
const leastKinds = 2;
const leastBanksOfType = 3;
const leastInAll = 180;
const wantedShares = { easy: 40, medium: 40, hard: 20 } as const;

const countBy = (values: readonly string[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
};

/** The table of topics by type and difficulty of the shipped banks, and what they lack. */
export const generateCoverage = async (): Promise<string> => {
  const { banks } = check(await loadDocuments(['banks']));
  const all = banks.flatMap(({ bank, questions }) => questions.map(({ question }) => ({ bank: bank.bank, question })));
  const gaps: string[] = [];
  const rows = banks.flatMap(({ bank, questions }) =>
    Object.entries(bank.topics).map(([topic, title]) => {
      const own = questions.filter(({ question }) => question.topic === topic).map(({ question }) => question);
      const types = countBy(own.map(({ type }) => type));
      const levels = countBy(own.map(({ difficulty = 'medium' }) => difficulty));
      const name = `\`${bank.bank}/${topic}\``;
      if (own.length < leastQuestions) gaps.push(`${name}: ${own.length} questions, at least ${leastQuestions} wanted`);
      if (types.size < leastKinds) gaps.push(`${name}: one type of question`);
      if (levels.size < leastKinds) gaps.push(`${name}: one difficulty`);
      const cells = [
        ...questionTypeNames.map((type) => types.get(type)),
        ...difficulties.map((level) => levels.get(level)),
      ];
      return `| ${name} ${inLanguage(title, 'en')} | ${own.length} | ${cells.map((count) => count ?? '').join(' | ')} |`;
    }),
  );
  for (const type of questionTypeNames) {
    const holders = new Set(all.filter(({ question }) => question.type === type).map(({ bank }) => bank));
    if (holders.size < leastBanksOfType)
      gaps.push(`\`${type}\`: in ${holders.size} banks, at least ${leastBanksOfType} wanted`);
  }
  if (all.length < leastInAll) gaps.push(`${all.length} questions in all, at least ${leastInAll} wanted`);
  const total = (pick: (entry: (typeof all)[number]) => boolean): number => all.filter(pick).length;
  const typeTotals = questionTypeNames.map((type) => total(({ question }) => question.type === type));
  const levelTotals = difficulties.map((level) => total(({ question }) => (question.difficulty ?? 'medium') === level));
  const shares = difficulties.map(
    (level, index) =>
      `${level} ${Math.round((100 * (levelTotals[index] ?? 0)) / all.length)} % (${wantedShares[level]} wanted)`,
  );
  const head = ['topic', 'all', ...questionTypeNames, ...difficulties];
  return `# Coverage of the shipped banks

Generated from \`banks/\` by \`npm run generate\`; do not edit. A topic is covered by at least ${leastQuestions} questions, of at least
${leastKinds} types and ${leastKinds} difficulties; every type stands in at least ${leastBanksOfType} banks.

| ${head.join(' | ')} |
| --- | ${head
    .slice(1)
    .map(() => '---:')
    .join(' | ')} |
${rows.join('\n')}
| **all** | ${all.length} | ${[...typeTotals, ...levelTotals].join(' | ')} |

Difficulty: ${shares.join(', ')}.

## Missing

${gaps.length === 0 ? 'Nothing.' : gaps.map((gap) => `- ${gap}`).join('\n')}
`;
};
