import type { Shell } from '../shell.ts';

/** How much is to be reviewed today, worked out while the menu is shown already. */
export interface DueCount {
  known(): { readonly due: number; readonly fresh: number } | undefined;
  /** Waits until it is known, or cannot be. */
  settled(): Promise<void>;
  /** Calls something once it is known; gives what ends that. */
  watch(changed: () => void): () => void;
}

const count = async (shell: Shell) => {
  const [{ usableBanks }, { planReview }, { allQuestions }, { loadHistory }, { demandWishes, usualWishes }] =
    await Promise.all([
      import('../usable-banks.ts'),
      import('../../engine/review-plan.ts'),
      import('../../engine/session.ts'),
      import('../history/store.ts'),
      import('../review/wishes.ts'),
    ]);
  const questions = allQuestions(await usableBanks(shell, []), { topics: [], difficulties: [], types: [] });
  const wishes = demandWishes(shell.context, usualWishes);
  const { due, questions: asked } = planReview(questions, loadHistory(shell.context), wishes);
  return { due, fresh: asked.length - due };
};

/** Begins to count what is due once the menu stands on the screen; where that fails, the menu does without. */
export const startCounting = (shell: Shell): DueCount => {
  let known: Awaited<ReturnType<typeof count>> | undefined;
  let begun: Promise<void> | undefined;
  const watchers = new Set<() => void>();
  const begin = async (): Promise<void> => {
    try {
      known = await count(shell);
    } catch {
      // What is wrong is said by the command that is picked.
      return;
    }
    for (const changed of watchers) changed();
  };
  return {
    known: () => known,
    settled: () => {
      begun ??= begin();
      return begun;
    },
    watch: (changed) => {
      watchers.add(changed);
      setTimeout(() => {
        begun ??= begin();
      }, 20);
      return () => watchers.delete(changed);
    },
  };
};
