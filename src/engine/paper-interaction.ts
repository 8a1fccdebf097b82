import type { Interaction } from '../core/interaction.ts';
import type { PaperBlank, PaperQuestion } from '../generated/types.ts';

const blankInteraction = (blank: PaperBlank): Interaction => {
  switch (blank.kind) {
    case 'choose-one':
      return { kind: 'choose-one', choices: blank.choices, shuffle: false, pinned: [] };
    case 'number':
      return { kind: 'number', units: blank.units };
    case 'write':
      return { kind: 'write' };
  }
};

/** What a question of a paper asks; everything stands as the paper has it. */
export const interactionOfPaper = (question: PaperQuestion): Interaction => {
  switch (question.kind) {
    case 'choose-one':
    case 'choose-many':
      return { kind: question.kind, choices: question.choices, shuffle: false, pinned: [] };
    case 'decide':
    case 'write':
      return { kind: question.kind };
    case 'number':
      return { kind: 'number', units: question.units };
    case 'match':
      return { kind: 'match', items: question.items, targets: question.targets };
    case 'order':
      return { kind: 'order', items: question.items };
    case 'fill':
      return {
        kind: 'fill',
        text: question.text,
        blanks: question.blanks.map((blank) => ({ id: blank.id, interaction: blankInteraction(blank) })),
      };
    case 'compose':
      return { kind: 'compose', words: question.words };
  }
};
