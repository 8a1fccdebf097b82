// Generated from the files of the folder by `npm run generate`; do not edit.
import type { Prompt } from '../cli/prompts/prompt.ts';
import type { InteractionKind } from '../core/interaction.ts';
import chooseMany from '../cli/prompts/choose-many.ts';
import chooseOne from '../cli/prompts/choose-one.ts';
import compose from '../cli/prompts/compose.ts';
import decide from '../cli/prompts/decide.ts';
import fill from '../cli/prompts/fill.ts';
import match from '../cli/prompts/match.ts';
import number from '../cli/prompts/number.ts';
import order from '../cli/prompts/order.ts';
import write from '../cli/prompts/write.ts';

export const prompts = {
  'choose-many': chooseMany,
  'choose-one': chooseOne,
  'compose': compose,
  'decide': decide,
  'fill': fill,
  'match': match,
  'number': number,
  'order': order,
  'write': write,
} as const satisfies { readonly [K in InteractionKind]: Prompt<K> };
