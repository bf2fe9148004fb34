import type { Forecast } from '#domain/forecast-result.ts';
import { useLanguage } from '#i18n/use-language.tsx';
import type { Strategy } from '#strategy/strategy.ts';
import { DocumentView } from '#ui/document-view.tsx';
import styles from './plan.module.css';
import { PlanTimeline } from './plan-timeline.tsx';
import { SectionNav, sectionTitleId } from './section-nav.tsx';
import { useWritten } from './written.ts';

interface PlanBodyProps {
  readonly strategy: Strategy;
  readonly forecast: Forecast;
}

/** The plan to be read on the page: the document's sections, with the timeline drawn. */
export function PlanBody({ strategy, forecast }: PlanBodyProps) {
  const { plan, document } = useWritten(strategy, forecast, useLanguage());
  return (
    <div className={styles.plan}>
      <SectionNav sections={document.sections} />
      <DocumentView blocks={document.opening} />
      {document.sections.map(({ id, title, blocks }) => (
        <section key={id} className={styles.section} aria-labelledby={sectionTitleId(id)}>
          <h2 id={sectionTitleId(id)} tabIndex={-1}>
            {title}
          </h2>
          {id === 'planOnAPage' ? <PlanTimeline plan={plan} /> : <DocumentView blocks={blocks} />}
        </section>
      ))}
    </div>
  );
}
