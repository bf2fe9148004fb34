import { Suspense } from 'react';
import { useParams, useSearchParams } from 'react-router';
import type { ReadingPageProps } from '#frame/page-card.ts';
import { AssumedNotice } from '#frame/strategy/assumed-notice.tsx';
import { StrategyPage } from '#frame/strategy/strategy-page.tsx';
import { useOpenedWords } from '#frame/strategy/use-opened-words.ts';
import { WhenComputed } from '#frame/strategy/when-computed.tsx';
import { lazyPart } from '#i18n/lazy-part.tsx';
import { isForecasted } from '#state/computing/computed.ts';
import { titleOf } from '#storage/record.ts';
import { Stack } from '#ui/layout.tsx';
import { ChapterBody } from './chapter-body.tsx';
import { ChapterPager } from './chapter-pager.tsx';
import { chapterTitles } from './chapter-titles.ts';
import { chapterAt } from './chapters.ts';
import { FirstChapter } from './first-chapter.tsx';
import { PlanContents } from './plan-contents.tsx';
import { usePlanWords } from './use-plan-words.ts';

// Few plans are ever projected.
const Presentation = lazyPart(() => import('./presentation.tsx').then((module) => ({ default: module.Presentation })));

/** The twelve months that follow from the answers: the answer on a page of its own, the rest by chapter. */
export default function PlanPage(reading: ReadingPageProps) {
  const words = useOpenedWords().plan;
  const chapters = chapterTitles(usePlanWords(), reading.strategy);
  const { part } = useParams();
  const [search] = useSearchParams();
  const chapter = chapterAt(part, search.get('field'));
  const name = titleOf(reading.strategy);
  const title = name ? words.titleOf(name) : undefined;
  const { derived } = reading.computed;
  const isFirst = chapter === 'answer';
  return (
    <StrategyPage
      wide
      title={isFirst ? title : chapters[chapter]}
      of={isFirst ? undefined : title}
      contents={
        <PlanContents chapter={chapter} titles={chapters} derived={isForecasted(derived) ? derived : undefined} />
      }
    >
      <Stack>
        <AssumedNotice strategy={reading.strategy} edit={reading.edit} />
        <WhenComputed {...reading}>
          {(computed) =>
            isFirst ? <FirstChapter derived={computed} /> : <ChapterBody derived={computed} chapter={chapter} />
          }
        </WhenComputed>
        {part === 'present' && isForecasted(derived) && (
          <Suspense>
            <Presentation derived={derived} title={title ?? chapters.answer} />
          </Suspense>
        )}
        <ChapterPager chapter={chapter} titles={chapters} />
      </Stack>
    </StrategyPage>
  );
}
