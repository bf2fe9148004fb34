import { useMemo } from 'react';
import { usePlace } from '#frame/reading/use-place.ts';
import { useLiveFigures } from '#frame/strategy/live-panel.tsx';
import { PageLink } from '#frame/strategy/page-link.tsx';
import { useOpenedWords } from '#frame/strategy/use-opened-words.ts';
import { useLanguage } from '#i18n/use-language.tsx';
import { firstScreenOf, yearFigures } from '#report/first-screen.ts';
import type { Forecasted } from '#state/computing/computed.ts';
import { AnswerText } from '#ui/answer-text.tsx';
import { DocumentView } from '#ui/documents/document-view.tsx';
import { FigureRow } from '#ui/figure-row.tsx';
import { Row } from '#ui/layout.tsx';
import { SectionBlocks } from '../section-blocks.tsx';
import { FullAnswer } from './full-answer.tsx';
import { Movers } from './movers.tsx';
import styles from './plan.module.css';
import { usePlanWords } from './use-plan-words.ts';
import { usePictures } from './written.ts';

/** The answer, its picture, six figures, what to decide next and what moves it most; below, the answer in full. */
export function FirstChapter({ derived }: { readonly derived: Forecasted }) {
  const { plan } = derived;
  const words = useOpenedWords().plan;
  const { present } = usePlanWords();
  const language = useLanguage();
  const pictures = usePictures(derived, language);
  const { answer, next, movers } = useMemo(() => firstScreenOf(plan, language), [plan, language]);
  const figures = [...(useLiveFigures({ derived }) ?? []), ...yearFigures(plan, language)];
  usePlace();
  return (
    <div className={styles.plan}>
      <div className={styles.first}>
        <div className={styles.answer}>
          <AnswerText>
            <DocumentView blocks={answer.slice(0, 1)} />
          </AnswerText>
        </div>
        <div className={styles.picture}>
          <SectionBlocks blocks={answer.filter(({ type }) => type === 'chart')} pictures={pictures} />
        </div>
        <div className={styles.figures}>
          <FigureRow form="column" figures={figures} />
        </div>
        {next && (
          <div className={styles.next}>
            <h2>{next.title}</h2>
            <DocumentView blocks={next.blocks} />
          </div>
        )}
        <Movers movers={movers} />
      </div>
      <div data-print="no">
        <Row>
          <PageLink to="document" kind="primary">
            {words.toDocument}
          </PageLink>
          <PageLink to="plan" part="present" kind="quiet">
            {present}
          </PageLink>
          <PageLink to="review" kind="quiet">
            {words.toReview}
          </PageLink>
          <PageLink to="promises" kind="quiet">
            {words.toPromises}
          </PageLink>
        </Row>
      </div>
      <FullAnswer plan={plan} pictures={pictures} />
    </div>
  );
}
