import { type PracticeAnswer, type PracticeQuestion, summarize, type TopicSummary } from '../engine/session.ts';
import { button, element, rich, wordsOf } from './dom.ts';
import { historyBox } from './history-box.ts';
import { counted, percentText } from './words.ts';
import { type Screen, textIn, type World } from './world.ts';

const topicRow = ({ bank, topicId, asked, right, share }: TopicSummary, world: World): HTMLElement =>
  element(
    'tr',
    {},
    rich('th', { scope: 'row', lang: world.language }, textIn(world, bank.topics[topicId] ?? topicId)),
    element('td', {}, `${right} / ${asked}`),
    element('td', {}, percentText(share), element('meter', { value: String(share), 'aria-hidden': 'true' })),
  );

const topicTable = (topics: readonly TopicSummary[], world: World): readonly HTMLElement[] => {
  if (topics.length === 0) return [];
  const { topic, rightOf, share } = world.words.summary;
  const heads = [topic, rightOf, share].map((head) => element('th', { scope: 'col' }, head));
  const rows = topics.map((one) => topicRow(one, world));
  return [element('table', {}, element('thead', {}, element('tr', {}, ...heads)), element('tbody', {}, ...rows))];
};

const missedList = (missed: readonly PracticeQuestion[], world: World): readonly HTMLElement[] =>
  missed.length === 0
    ? []
    : [
        element('h3', {}, world.words.summary.missed),
        element(
          'ul',
          { lang: world.language },
          ...missed.map(({ question }) => element('li', {}, wordsOf(textIn(world, question.prompt)))),
        ),
      ];

/** How a session went, and what may come after it. */
export const summaryScreen = (
  answers: readonly PracticeAnswer[],
  world: World,
  acts: { again(missed: readonly PracticeQuestion[]): void; anew(): void },
): Screen => {
  const { words } = world;
  const { asked, answered, right, topics, missed } = summarize(answers);
  const waiting = answers.filter(({ graded }) => graded.status === 'needs-review').length;
  const heading = element('h2', { tabindex: '-1' }, words.summary.title);
  const lines = [
    counted(words.summary.score, answered - waiting, { right }),
    ...(asked > answered ? [counted(words.summary.unanswered, asked - answered)] : []),
    ...(waiting > 0 ? [counted(words.summary.waiting, waiting)] : []),
    ...(missed.length === 0 && answered > 0 ? [words.summary.allRight] : []),
  ];
  const again = button(counted(words.summary.again, missed.length), 'send', () => acts.again(missed));
  const anew = button(words.summary.anew, missed.length === 0 ? 'send' : 'plain', acts.anew);
  const card = element(
    'section',
    { class: 'card' },
    heading,
    ...lines.map((line, at) => element('p', { class: at === 0 ? 'score' : '' }, line)),
    ...topicTable(topics, world),
    ...missedList(missed, world),
    element('div', { class: 'actions' }, ...(missed.length === 0 ? [] : [again]), anew),
  );
  return { element: element('div', {}, card, historyBox(world)), focus: heading };
};
