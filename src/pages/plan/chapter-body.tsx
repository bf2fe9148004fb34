import { Suspense } from 'react';
import { usePlace } from '#frame/reading/use-place.ts';
import { lazyPart } from '#i18n/lazy-part.tsx';
import { useLanguage } from '#i18n/use-language.tsx';
import type { Forecasted } from '#state/computing/computed.ts';
import { SectionBlocks } from '../section-blocks.tsx';
import type { ChapterId } from './chapters.ts';
import styles from './plan.module.css';
import { PlanSection } from './plan-section.tsx';
import { usePlanWords } from './use-plan-words.ts';
import { WhyLinks } from './why-links.tsx';
import { Whys } from './whys.tsx';
import { usePictures, useSections } from './written.ts';

// Its picture and the search for it are wanted in one chapter only.
const BudgetsPart = lazyPart(() => import('./budgets-part.tsx').then((module) => ({ default: module.BudgetsPart })));

interface ChapterBodyProps {
  readonly derived: Forecasted;
  readonly chapter: ChapterId;
}

/** One chapter of the plan: its sections as the document has them, the pictures drawn. */
export function ChapterBody({ derived, chapter }: ChapterBodyProps) {
  const { plan } = derived;
  const words = usePlanWords();
  const language = useLanguage();
  const sections = useSections(plan, language, chapter);
  const pictures = usePictures(derived, language);
  usePlace();
  return (
    <div className={styles.plan}>
      {sections.length === 0 && <p>{words.nothing}</p>}
      {sections.map(({ id, title, blocks }) => (
        <PlanSection key={id} id={id} title={title}>
          {id === 'why' ? <Whys plan={plan} /> : <SectionBlocks blocks={blocks} pictures={pictures} />}
          <WhyLinks plan={plan} section={id} />
        </PlanSection>
      ))}
      {chapter === 'acquisition' && (
        <Suspense>
          <BudgetsPart derived={derived} />
        </Suspense>
      )}
    </div>
  );
}
