import { closedParts } from '../core/closed-parts.ts';
import { defineRule } from '../core/rule.ts';
import { comparableText, everyLanguage } from '../core/text.ts';

const things = '(answers?|options?|choices?|statements?|ones?)';
const cosas = '(respuestas?|opcion(es)?|afirmacion(es)?|anteriores)';
/** Whole choices that speak of all the others, folded, without accents and punctuation. */
const phrases: readonly RegExp[] = [
  new RegExp(
    `^(all|none|both|neither|any|either)( of)?( the| these| those)?( other| previous| preceding)? (above|below|${things})( above| below| given| listed)?( (is|are) (correct|right|true|false|wrong))?$`,
  ),
  /^(all|none|both|neither|any|either) of (them|these|those|the (above|others?|two|three|four))$/,
  /^(both|neither|all three|all four)( (is|are) (correct|right|true|false|wrong))?$/,
  new RegExp(
    `^(todas|todos|ninguna|ninguno|ambas|ambos|cualquiera)( de)?( las| los| estas| estos)? ${cosas}( anteriores| dadas| de arriba| siguientes)?( (es|son) (correctas?|ciertas?|verdaderas?|falsas?|validas?))?$`,
  ),
  /^((todas|todos|ninguna|ninguno|cualquiera)( de)?|ni una ni otra de) (ellas|ellos|las (dos|tres|cuatro|demas)|los (dos|tres|cuatro|demas))$/,
  /^(ambas|ambos|las dos|los dos|las tres|los tres)( cosas)?( anteriores)?( (es|son) (correctas?|ciertas?|verdaderas?|falsas?|validas?))?$/,
  /^(todas|todos|ninguna|ninguno) (es|son) (correctas?|ciertas?|verdaderas?|falsas?|validas?)$/,
  /^(all|none) (is|are) (correct|right|true|false|wrong)$/,
];

/** How such a choice begins; other choices need no closer look. */
const beginning =
  /^\P{L}*(all|none|both|neither|any|either|tod[ao]s|ningun[ao]|amb[ao]s|cualquiera|l[ao]s|ni)(?!\p{L})/iu;

export default defineRule({
  scope: 'question',
  severity: 'warning',
  *check(question) {
    for (const { pointer, choices, shuffled, pinned } of closedParts(question)) {
      if (!shuffled) continue;
      for (const [id, text] of Object.entries(choices)) {
        if (pinned.includes(id)) continue;
        const found = everyLanguage(text).find((form) => {
          if (form.length > 80 || !beginning.test(form)) return false;
          const plain = comparableText(form, { punctuation: false });
          return phrases.some((phrase) => phrase.test(plain));
        });
        if (found !== undefined) yield { pointer: `${pointer}/choices/${id}`, values: { id, text: found } };
      }
    }
  },
});
