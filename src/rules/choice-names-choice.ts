import { closedParts } from '../core/closed-parts.ts';
import { defineRule } from '../core/rule.ts';
import { foldCase, inLanguage, normalizeText, stripAccents } from '../core/text.ts';

const label = '\\(?([a-h]|[1-9])\\)?';
const noun = '(answers?|options?|choices?|opcion(?:es)?|respuestas?|letras?)';
const joint = '(?: ?, ?(?:and |y )?| and | or | nor | & | y | e | o | u | ni | como )';
const list = `(?:la |las |el )?(${label}(?:${joint}(?:la |las |el )?${label})+)`;
const verdict = '(?: (?:is|are|es|son) (?:both )?(?:correct|right|true|correctas?|ciertas?|verdaderas?))?';
const several = new RegExp(
  `^(?:(?:both|either|neither|only|tanto|solo|ni|entre) )?(?:(?:the|las?|los) )?(?:${noun} )?${list}${verdict}\\.?$`,
);
const one = new RegExp(`^(?:(?:only|solo|also|tambien) )?(?:(?:the|las?|el) )?${noun} (${label})${verdict}\\.?$`);

const plain = (text: string): string => stripAccents(foldCase(normalizeText(text)));

/** The labels that a choice consists of, where it consists of nothing else. */
const labelsIn = (text: string): readonly string[] => {
  if (text.length > 60 || !/(?<![\p{L}\p{N}])[a-h1-9](?![\p{L}\p{N}])/iu.test(text)) return [];
  const form = plain(text);
  const named = form.match(several)?.[2] ?? form.match(one)?.[2];
  if (named === undefined) return [];
  return [...named.matchAll(/(?<![a-z])(?:[a-h]|[1-9])(?![a-z])/g)].map(([found]) => found);
};

/** Letters and numbers that stand by themselves in a stem: they name something there, and no choice. */
const standingAlone = (stem: string): readonly string[] =>
  [...stem.matchAll(/(?<![\p{L}\p{N}])([A-H]|[1-9])(?![\p{L}\p{N}])/gu)].map(([found]) => found.toLowerCase());

const placeOf = (name: string): number => (/\d/.test(name) ? Number(name) - 1 : name.charCodeAt(0) - 97);

export default defineRule({
  scope: 'question',
  severity: 'warning',
  *check(question, bank) {
    for (const { pointer, stem, choices, shuffled } of closedParts(question)) {
      const reported = new Set<string>();
      for (const language of bank.languages) {
        const texts = Object.entries(choices).map(([id, text]) => ({ id, text: inLanguage(text, language) }));
        const labels = texts.map(({ text }) => labelsIn(text));
        if (labels.every((names) => names.length === 0) || labels.every((names) => names.length > 0)) continue;
        const isChoice = (place: number): boolean =>
          labels[place]?.length === 0 && /\p{L}{2}/u.test(texts[place]?.text ?? '');
        const own = new Set([...texts.map(({ text }) => plain(text)), ...standingAlone(inLanguage(stem, language))]);
        for (const [place, { id, text }] of texts.entries()) {
          const names = labels[place] ?? [];
          if (!names.some((name) => isChoice(placeOf(name)))) continue;
          if (names.every((name) => own.has(name)) || reported.has(id)) continue;
          const fits = names.every(
            (name) => /\d/.test(name) && placeOf(name) < texts.length && placeOf(name) !== place,
          );
          if (!shuffled && fits) continue;
          reported.add(id);
          yield { pointer: `${pointer}/choices/${id}`, values: { id, text } };
        }
      }
    }
  },
});
