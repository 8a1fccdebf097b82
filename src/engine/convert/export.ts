import type { Format, Loss, PrintedBank } from '../../core/format.ts';
import { inLanguage } from '../../core/text.ts';
import type { Bank } from '../../generated/types.ts';
import { carry } from './carry.ts';
import { toExchange } from './to-exchange.ts';
import { unlikeQuestions } from './verify.ts';

/** Banks as a format writes them. */
export interface Exported {
  readonly content: string | Uint8Array;
  /** How many questions the banks have, and how many of them are written. */
  readonly found: number;
  readonly written: number;
  readonly losses: readonly Loss[];
}

/** What is ready to be printed, and what of it the format cannot hold. */
export interface Prepared {
  readonly banks: readonly PrintedBank[];
  readonly found: number;
  readonly losses: readonly Loss[];
}

/** Puts banks into one language, and leaves of each question what the format carries. */
export const prepareBanks = (banks: readonly Bank[], format: Format, language: string | undefined): Prepared => {
  const losses: Loss[] = [];
  const taken = new Set<string>();
  const { features } = format.carries;
  const prepared = banks.map((bank): PrintedBank => {
    const spoken = language ?? bank.languages[0] ?? 'en';
    if (language === undefined && bank.languages.length > 1)
      losses.push({
        code: 'languages',
        values: {
          bank: bank.bank,
          language: spoken,
          others: bank.languages.filter((one) => one !== spoken).join(', '),
        },
        effect: 'dropped',
      });
    const carried = bank.questions.flatMap((question) => {
      const exchanged = toExchange(bank, question, spoken);
      const { question: kept, losses: own } = carry(exchanged, format.carries);
      losses.push(...own);
      if (!kept) return [];
      if (question.tests !== undefined && !features.includes('tests'))
        losses.push({
          code: 'feature',
          values: { feature: 'tests' },
          effect: 'dropped',
          question: kept.id,
          field: 'tests',
        });
      const id = taken.has(kept.id) ? `${bank.bank}-${kept.id}` : kept.id;
      if (id !== kept.id)
        losses.push({
          code: 'id-clash',
          values: { id: kept.id, other: id },
          effect: 'changed',
          question: kept.id,
          field: 'id',
        });
      taken.add(id);
      return [{ ...kept, id }];
    });
    const description = bank.description === undefined ? {} : { description: inLanguage(bank.description, spoken) };
    return {
      head: { id: bank.bank, title: inLanguage(bank.title, spoken), ...description, language: spoken },
      questions: carried,
    };
  });
  const found = banks.reduce((sum, { questions }) => sum + questions.length, 0);
  return { banks: prepared, found, losses };
};

/** Writes banks in a format that can be written. */
export const exportBanks = async (
  banks: readonly Bank[],
  format: Format,
  language: string | undefined,
): Promise<Exported> => {
  const prepared = prepareBanks(banks, format, language);
  const printed = await format.print?.(prepared.banks);
  if (!printed) throw new Error(`the format ${format.name} cannot be written`);
  const named = new Set(printed.losses.map(({ question }) => question));
  const unlike = (await unlikeQuestions(prepared.banks, format, printed.content)).filter(
    ({ question }) => !named.has(question),
  );
  const losses = [...prepared.losses, ...printed.losses, ...unlike];
  const missing = printed.losses.filter(({ effect }) => effect === 'left-out').length;
  const ready = prepared.banks.reduce((sum, { questions }) => sum + questions.length, 0);
  return { content: printed.content, found: prepared.found, written: ready - missing, losses };
};
