import { hrefOf } from '#frame/addresses.ts';
import { useSurroundings } from '#frame/strategy/surroundings.tsx';
import { LinkButton } from '#ui/button.tsx';
import { Row } from '#ui/layout.tsx';
import type { ChapterTitles } from './chapter-titles.ts';
import { addressIn, type ChapterId, chapterIds } from './chapters.ts';
import { usePlanWords } from './use-plan-words.ts';

interface ChapterPagerProps {
  readonly chapter: ChapterId;
  readonly titles: ChapterTitles;
}

/** The chapters before and after this one. */
export function ChapterPager({ chapter, titles }: ChapterPagerProps) {
  const words = usePlanWords();
  const home = useSurroundings().addressOfPage('plan') ?? '';
  const place = chapterIds.indexOf(chapter);
  const [before, after] = [chapterIds[place - 1], chapterIds[place + 1]];
  const hrefTo = (id: ChapterId) => hrefOf(addressIn(home, id));
  return (
    <nav aria-label={words.turn} data-print="no">
      <Row>
        {after && (
          <LinkButton href={hrefTo(after)}>
            {words.after} {titles[after]}
          </LinkButton>
        )}
        {before && (
          <LinkButton kind="quiet" href={hrefTo(before)}>
            {words.before} {titles[before]}
          </LinkButton>
        )}
      </Row>
    </nav>
  );
}
