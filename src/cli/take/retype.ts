import type { Interaction } from '../../core/interaction.ts';
import type { Key } from '../prompts/parts/key.ts';
import { pastedBreak } from '../terminal/paste.ts';

const typed = (text: string): Key => ({ name: '', text, ctrl: false, shift: false });
const named = (name: string): Key => ({ name, text: '', ctrl: false, shift: false });
const letter = (place: number): Key => typed(String.fromCharCode(97 + place));

const fieldOf = (response: unknown, id: string): unknown =>
  response !== null && typeof response === 'object' && Object.hasOwn(response, id)
    ? Reflect.get(response, id)
    : undefined;

const placeOf = (options: readonly { readonly id: string }[], id: unknown): number =>
  options.findIndex((option) => option.id === id);

/**
 * The keys that type an answer given before into its prompt, so that it can be seen and changed there: Enter (in a text
 * of several lines Ctrl-S) then sends the same answer again. None where the response is not of the interaction's kind.
 */
export const keysFor = (response: unknown, interaction: Interaction): readonly Key[] => {
  switch (interaction.kind) {
    case 'choose-one': {
      const place = placeOf(interaction.choices, response);
      return place === -1 ? [] : [letter(place)];
    }
    case 'choose-many': {
      const ids = Array.isArray(response) ? response : [];
      const places = interaction.choices.flatMap(({ id }, place) => (ids.includes(id) ? [place] : []));
      // Enter on nothing asks whether it is meant; it was.
      return places.length === 0 ? [named('return')] : places.map(letter);
    }
    case 'decide':
      return typeof response === 'boolean' ? [typed(response ? '1' : '2')] : [];
    case 'write':
    case 'number':
      return [typed(String(response))];
    case 'compose':
      return String(response)
        .split('\n')
        .flatMap((line, index) => [
          ...(index === 0 ? [] : [typed(pastedBreak)]),
          ...(line === '' ? [] : [typed(line)]),
        ]);
    case 'order': {
      const ids = Array.isArray(response) ? response : [];
      const numbers = ids.map((id) => placeOf(interaction.items, id) + 1).join(' ');
      return [...numbers].map(typed);
    }
    case 'match':
      return interaction.items.map(({ id }) => {
        const place = placeOf(interaction.targets, fieldOf(response, id));
        return place === -1 ? named('down') : letter(place);
      });
    case 'fill':
      return interaction.blanks.flatMap(({ id, interaction: inner }) => {
        const value = fieldOf(response, id);
        if (inner.kind === 'choose-one') {
          const place = placeOf(inner.choices, value);
          return [place === -1 ? named('down') : letter(place)];
        }
        return [...(value === undefined ? [] : [typed(String(value))]), named('down')];
      });
  }
};
