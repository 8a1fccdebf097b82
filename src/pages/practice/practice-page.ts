import { inLanguage, jsonText } from '../../core/text.ts';
import { escapeHtml } from '../html.ts';
import { scriptedPageStart } from '../page.ts';
import type { PracticeData, PracticePageLanguage } from './practice-data.ts';
import { practiceStyle } from './style.ts';

/** The words that go with texts in a language. */
export const pageLanguageOf = (language: string): PracticePageLanguage => (/^es\b/i.test(language) ? 'es' : 'en');

/** JSON that nothing in an HTML document can take for anything else: no tag, no comment, no end of a script. */
export const dataText = (data: PracticeData): string => jsonText(data).replaceAll('<', '\\u003c');

/** What a script must not hold where it stands in HTML. */
const ends = /<\/script|<!--/i;

/** What the page is made of. */
export interface PracticePageParts {
  readonly data: PracticeData;
  /** What runs in the browser; its own code, never anything of a bank. */
  readonly script: string;
}

/**
 * One HTML file in which banks are practised: nothing is loaded or sent, and of scripts and styles only its own count,
 * by their hashes. What comes from banks is data. The right answers are in the page, so it is for practice only.
 */
export const practicePage = ({ data, script }: PracticePageParts): string => {
  if (ends.test(script)) throw new Error('the script of the practice page would end its element');
  const language = data.languages[0] ?? 'en';
  const words = data.words[pageLanguageOf(language)];
  const start = scriptedPageStart({ language, title: words.kind, style: practiceStyle, script });
  return `${start}<a class="jump" id="jump" href="#main">${escapeHtml(words.skip)}</a>
<header><p class="kind" id="kind">${escapeHtml(words.kind)}</p><h1 id="title">${inLanguage(data.title, language)}</h1></header>
<main id="main" tabindex="-1"><p class="card">${escapeHtml(words.noScript)}</p></main>
<p class="unseen" id="status" role="status"></p>
<footer><p id="about">${escapeHtml(words.about)}</p><p id="made">${escapeHtml(words.made.replace('{version}', data.version))}</p></footer>
<script type="application/json" id="data">${dataText(data)}</script>
<script>${script}</script>
</body>
</html>
`;
};
