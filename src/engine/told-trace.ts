import type { Interaction, Option } from '../core/interaction.ts';
import type { MessageValues, TraceStep } from '../core/question-type.ts';
import type { Text } from '../generated/types.ts';

/** Names of values that hold ids, several of them with commas between. */
const holdIds = ['choice', 'chosen', 'key', 'item', 'target', 'order'];

const optionsOf = (interaction: Interaction | undefined): readonly Option[] => {
  switch (interaction?.kind) {
    case 'choose-one':
    case 'choose-many':
      return interaction.choices;
    case 'match':
      return [...interaction.items, ...interaction.targets];
    case 'order':
      return interaction.items;
    default:
      return [];
  }
};

/** The ids of a value as the texts that they stand for; a value that is no list of ids stays. An item may share its id with a target. */
const inTexts = (name: string, value: string, asked: Interaction, say: (text: Text) => string): string => {
  const options = asked.kind === 'match' ? (name === 'item' ? asked.items : asked.targets) : optionsOf(asked);
  const texts = value.split(', ').map((id) => options.find((option) => option.id === id)?.text);
  return texts.every((text) => text !== undefined) ? texts.map(say).join('; ') : value;
};

/**
 * Steps as somebody reads them who has the question before them: texts for ids, and blanks by their numbers. A step of a
 * part comes before the one that names its blank.
 */
export const toldTrace = (
  steps: readonly TraceStep[],
  interaction: Interaction,
  say: (text: Text) => string,
): readonly TraceStep[] => {
  const blanks = interaction.kind === 'fill' ? interaction.blanks : [];
  return steps.map((one, at) => {
    const { step, values } = one;
    if (!values) return one;
    const named = steps.slice(at).find((later) => later.values?.blank !== undefined)?.values?.blank;
    const asked = step.includes(':') ? blanks.find(({ id }) => id === named)?.interaction : interaction;
    const told: MessageValues = Object.fromEntries(
      Object.entries(values).map(([name, value]) => {
        const place = name === 'blank' ? blanks.findIndex(({ id }) => id === value) : -1;
        if (place >= 0) return [name, place + 1];
        const isIds = asked && holdIds.includes(name) && typeof value === 'string';
        return [name, isIds ? inTexts(name, value, asked, say) : value];
      }),
    );
    return { step, values: told };
  });
};
