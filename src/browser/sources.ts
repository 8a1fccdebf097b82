import { element, rich } from './dom.ts';
import { textIn, type World } from './world.ts';

const isAddress = (url: string): boolean => /^https?:\/\//i.test(url);

/** Where the questions come from and under which licence, which has to go with them. */
export const sourceNotes = (world: World): readonly HTMLElement[] => {
  const { words, data, language } = world;
  const notes = data.banks.flatMap((bank) => {
    const { source, license } = bank;
    if (!source && license === undefined) return [];
    const item = element('li', {}, rich('b', { lang: language }, textIn(world, bank.title)));
    if (source) {
      const said = [source.title, source.author]
        .flatMap((text) => (text === undefined ? [] : [textIn(world, text)]))
        .join(', ');
      item.append(` – ${words.start.source}: `);
      if (source.url !== undefined && isAddress(source.url))
        item.append(element('a', { href: source.url, target: '_blank', rel: 'noreferrer noopener' }, said));
      else item.append(said);
    }
    if (license !== undefined) item.append(` – ${words.start.license}: ${license}`);
    return [item];
  });
  return notes.length === 0
    ? []
    : [
        element(
          'details',
          { class: 'sources' },
          element('summary', {}, words.start.sources),
          element('ul', {}, ...notes),
        ),
      ];
};
