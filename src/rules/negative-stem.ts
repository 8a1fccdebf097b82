import { pointerStep } from '../core/pointer.ts';
import { defineRule } from '../core/rule.ts';
import { everyLanguage, normalizeText } from '../core/text.ts';
import { withoutCode } from '../core/words.ts';

/** A stem without what is emphasised in it, be it by Markdown or by capitals. */
const withoutEmphasis = (text: string): string =>
  normalizeText(withoutCode(text))
    .replace(/(\*\*|__|\*|_)(?=\S)(.+?)(?<=\S)\1/g, ' ')
    .replace(
      /(?<!\p{L})(NOT|NO|NEVER|NUNCA|EXCEPT|EXCEPTO|SALVO|CANNOT|INCORRECT[AO]?S?|FALS[EAO]S?|MENOS)(?!\p{L})/gu,
      ' ',
    );

/** Where another thought begins, so that a negation in it is not what is asked. */
const clauseEnd =
  /[,;:.?!()]|(?<!\p{L})(that|who|whose|where|when|while|if|because|since|so|unless|although|without|to|que|quien|donde|cuando|mientras|si|porque|pues|aunque|para|sin)(?!\p{L})/u;

const negations: readonly RegExp[] = [
  /(?<!\p{L})(is|are|was|were|does|do|did|can|could|would|should|has|have|had|will|must|may) (\p{L}+ ){0,2}?(not|never)(?! (only|just|even|yet)(?!\p{L}))(?!\p{L})/u,
  /(?<!\p{L})(never|cannot|(is|are|was|were|does|do|did|ca|could|would|should|has|have|wo)n't)(?!\p{L})/u,
  /(?<!\p{L})(is|are) (incorrect|false|wrong|untrue)(?!\p{L})/u,
  /(?<!\p{L})(incorrect|false|wrong|untrue) (statements?|answers?|options?|ones?|sentences?|claims?)(?!\p{L})/u,
  /(?<!\p{L})(no|nunca|jamás|tampoco)(?! (solo|sólo|solamente|obstante|más que|\p{L}+[ai]d[oa]s?)(?!\p{L}))(?!\p{L})/u,
  /(?<!\p{L})(es|son|sería|serían) (la |el |las |los )?(incorrect[ao]s?|fals[ao]s?)(?!\p{L})/u,
  /(?<!\p{L})(afirmaci[óo]n|afirmaciones|respuestas?|opci[óo]n|opciones|frases?) (incorrect[ao]s?|fals[ao]s?)(?!\p{L})/u,
];

/** What is asked for without a question word. */
const demands: readonly RegExp[] = [
  /(?<!\p{L})(except|excepto|salvo|menos)( for| por)?( one| uno| una)? ?[.:?…]*$/u,
  /(?<!\p{L})(options?|statements?|answers?|ones?|things?) that (is|are|does|do|can|has|have) not(?!\p{L})/u,
  /(?<!\p{L})(opción|opciones|respuestas?|afirmación|afirmaciones|frases?) que no(?!\p{L})/u,
  /(?<!\p{L})(señala|indica|marca|elige|escoge|di) (la|las|el|los) (\p{L}+ )?(incorrect[ao]s?|fals[ao]s?)(?!\p{L})/u,
  /(?<!\p{L})(choose|select|mark|pick|find) the (incorrect|false|wrong|untrue)(?!\p{L})/u,
];

/** In English a question word counts in a question only and not after a comma, where it may begin a relative clause. */
const english = /(?<!\p{L})(which|what|who)(?!\p{L})/u;
const spanish = /(?<!\p{L})(?<!por )(cuál|cuáles|qué|quién|quiénes)(?!\p{L})/u;

/** What is asked: from the first question word of each sentence to the end of its clause. */
const askedIn = (stem: string): readonly string[] =>
  (stem.match(/[^.?!¿]+[?.!]?/g) ?? []).flatMap((sentence) => {
    const inEnglish = sentence.trimEnd().endsWith('?') ? sentence.match(english) : null;
    const relative = inEnglish && /,\s*$/.test(sentence.slice(0, inEnglish.index)) && !/^\s*(of|among) /.test(sentence);
    const word = sentence.match(spanish) ?? (relative ? null : inEnglish);
    if (!word || /(?<!\p{L})why(?!\p{L})/u.test(sentence.slice(0, word.index))) return [];
    const rest = sentence.slice((word.index ?? 0) + word[0].length);
    return [rest.slice(0, rest.match(clauseEnd)?.index ?? rest.length)];
  });

/** What no negative stem does without; most stems need no closer look. */
const hint =
  /(?<!\p{L})(not?|never|cannot|nunca|jamás|tampoco|except|salvo|menos|untrue|wrong|incorrect|fals)|n['’]t/iu;

const negationIn = (text: string): string | undefined => {
  if (!hint.test(text)) return undefined;
  const stem = withoutEmphasis(text).toLowerCase();
  for (const clause of askedIn(stem)) {
    const found = negations.map((negation) => clause.match(negation)?.[0]).find((match) => match !== undefined);
    if (found !== undefined) return found;
  }
  return demands.map((demand) => stem.match(demand)?.[0]).find((match) => match !== undefined);
};

export default defineRule({
  scope: 'question',
  severity: 'warning',
  *check(question) {
    if (!('answer' in question) && !('blanks' in question)) return;
    const { prompt } = question;
    for (const text of everyLanguage(prompt)) {
      const words = negationIn(text);
      if (words === undefined) continue;
      const language = typeof prompt === 'string' ? undefined : Object.keys(prompt).find((key) => prompt[key] === text);
      yield {
        pointer: `/prompt${language === undefined ? '' : pointerStep(language)}`,
        values: { words: words.trim() },
      };
      return;
    }
  },
});
