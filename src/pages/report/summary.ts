import { escapeHtml } from '../html.ts';
import { fixed, percent, upTo } from './format.ts';
import { reliabilityMeaning, wideInterval } from './reliability.ts';
import type { ResultTally } from './result-tally.ts';
import { reasonText, type View } from './view.ts';

const tile = (name: string, value: string, below: string): string =>
  `<div class="tile"><dt>${escapeHtml(name)}</dt><dd class="big">${value}</dd><dd>${below}</dd></div>`;

const missing = (view: View, figure: string): readonly [string, string] => [
  '–',
  escapeHtml(reasonText(view, view.parts.statistics.exam.reasons, figure)),
];

/** The figures that everybody asks for first. */
export const summaryTiles = (view: View, tally: ResultTally): string => {
  const { words, language, exam, parts } = view;
  const { n, mean, median, passRate, alpha, alphaInterval } = parts.statistics.exam;
  const number = (value: number): string => upTo(value, 2, language);
  const outOf =
    mean === null || exam.maxPoints === null
      ? missing(view, 'mean')
      : ([
          escapeHtml(number(mean)),
          escapeHtml(
            `${words.summary.ofPoints(number(exam.maxPoints), percent(mean / exam.maxPoints))}${median === null ? '' : `; ${words.summary.median(number(median))}`}`,
          ),
        ] as const);
  const { pass } = exam.grading;
  const passed =
    passRate === null || pass === undefined
      ? missing(view, 'passRate')
      : ([escapeHtml(percent(passRate)), escapeHtml(words.summary.passedOf(tally.passed, n, number(pass)))] as const);
  const reliable =
    alpha === null
      ? missing(view, 'alpha')
      : ([
          escapeHtml(fixed(alpha, 2, language)),
          alphaInterval
            ? escapeHtml(
                words.summary.interval(fixed(alphaInterval.low, 2, language), fixed(alphaInterval.high, 2, language)),
              )
            : '',
        ] as const);
  return `<dl class="tiles">${[
    tile(words.summary.graded, String(parts.input.graded), escapeHtml(words.summary.found(parts.input.found))),
    tile(words.summary.mean, ...outOf),
    tile(words.summary.passRate, ...passed),
    tile(words.summary.reliability, ...reliable),
  ].join('')}</dl>`;
};

const resultSentences = (view: View, tally: ResultTally): readonly string[] => {
  const { words, language, exam, parts } = view;
  const { n, mean } = parts.statistics.exam;
  const number = (value: number): string => upTo(value, 2, language);
  const { pass } = exam.grading;
  return [
    words.summary.gradedSentence(n),
    mean === null || exam.maxPoints === null
      ? ''
      : words.summary.meanSentence(number(mean), number(exam.maxPoints), percent(mean / exam.maxPoints)),
    pass === undefined ? '' : words.summary.passedSentence(tally.passed, n, number(pass)),
  ];
};

const spreadSentences = (view: View): readonly string[] => {
  const { words, language, parts } = view;
  const { min, max, sd, reasons } = parts.statistics.exam;
  const number = (value: number): string => upTo(value, 2, language);
  return [
    min === null || max === null ? '' : words.summary.range(number(min), number(max)),
    sd === null ? words.summary.noSpread(reasonText(view, reasons, 'sd')) : words.summary.spread(number(sd)),
  ];
};

const reliabilitySentences = (view: View): readonly string[] => {
  const { words, language, parts } = view;
  const { alpha, alphaInterval, standardError, reasons } = parts.statistics.exam;
  if (alpha === null) return [words.summary.noAlpha(reasonText(view, reasons, 'alpha'))];
  const bound = (value: number | undefined): string | undefined =>
    value === undefined ? undefined : fixed(value, 2, language);
  const meaning = reliabilityMeaning(alpha, words);
  return [
    words.summary.alpha(fixed(alpha, 2, language), bound(alphaInterval?.low), bound(alphaInterval?.high), meaning),
    alphaInterval && alphaInterval.high - alphaInterval.low > wideInterval ? words.summary.wide : '',
    standardError === null ? '' : words.summary.standardError(upTo(standardError, 2, language)),
  ];
};

/** Reasons of rejections, the most frequent first, with how often each came. */
const rejectionCounts = (view: View): readonly (readonly [string, number])[] => {
  const counts = new Map<string, number>();
  for (const { message } of view.parts.rejected) counts.set(message, (counts.get(message) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one).slice(0, 5);
};

const leftOutParagraph = (view: View): string => {
  const { words, language, parts } = view;
  const { rejected, superseded } = parts.input;
  if (parts.input.found === 0) return '';
  if (rejected + superseded === 0) return `<p>${escapeHtml(words.summary.nothingLeftOut)}</p>`;
  const foreign = language === 'en' ? '' : ' lang="en"';
  const reasons = rejectionCounts(view).map(
    ([message, count]) => `${count} × <span${foreign}>${escapeHtml(message.replace(/\.$/, ''))}</span>`,
  );
  const why = rejected === 0 ? '' : `${escapeHtml(words.summary.rejected(rejected))} ${reasons.join('; ')}. `;
  const replaced = superseded === 0 ? '' : escapeHtml(words.summary.superseded(superseded));
  return `<p>${why}${replaced} <a href="#left-out">${escapeHtml(words.sections.leftOut)}</a></p>`;
};

/** The same in sentences: spread, reliability and what it means, and what does not count and why. */
export const summaryWords = (view: View, tally: ResultTally): string => {
  const { words } = view;
  const paragraph = (sentences: readonly string[]): string => {
    const text = sentences.filter((sentence) => sentence !== '').join(' ');
    return text === '' ? '' : `<p>${escapeHtml(text)}</p>`;
  };
  const circumstances = [
    tally.waiting > 0 ? words.attention.waiting(tally.waiting) : '',
    tally.late > 0 ? words.summary.late(tally.late) : '',
    tally.warned > 0 ? words.summary.warned(tally.warned) : '',
  ];
  const figures =
    view.parts.statistics.exam.n === 0
      ? paragraph([words.summary.empty])
      : paragraph([...resultSentences(view, tally), ...spreadSentences(view)]) + paragraph(reliabilitySentences(view));
  return figures + paragraph(circumstances) + leftOutParagraph(view);
};
