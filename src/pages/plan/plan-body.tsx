import { type ReactNode, useEffect } from 'react';
import { useSearchParams } from 'react-router';
import type { Section } from '#document/document.ts';
import { sectionTitleId } from '#frame/strategy/places.ts';
import { useLanguage } from '#i18n/use-language.tsx';
import type { Forecasted } from '#state/computing/computed.ts';
import { DocumentView } from '#ui/documents/document-view.tsx';
import { focusField } from '#ui/focus-field.ts';
import { SectionBlocks } from '../section-blocks.tsx';
import styles from './plan.module.css';
import { SectionNav } from './section-nav.tsx';
import { WhyLinks } from './why-links.tsx';
import { Whys } from './whys.tsx';
import { useWritten } from './written.ts';

interface PlanBodyProps {
  readonly derived: Forecasted;
}

/** The plan to be read on the page: the honest answer first, then the document's other sections, with the timeline drawn. */
export function PlanBody({ derived }: PlanBodyProps) {
  const { plan } = derived;
  const { document, pictures } = useWritten(derived, useLanguage());
  const [answer, ...others] = document.sections;
  const [search] = useSearchParams();
  const place = search.get('field');

  useEffect(() => {
    if (place) focusField(place);
  }, [place]);

  return (
    <div className={styles.plan}>
      {answer && (
        <PlanSection section={answer}>
          <div className={styles.answer}>
            <DocumentView blocks={answer.blocks.slice(0, 1)} />
          </div>
          <SectionBlocks blocks={answer.blocks.slice(1)} pictures={pictures} />
          <WhyLinks plan={plan} section={answer.id} />
        </PlanSection>
      )}
      <DocumentView blocks={document.opening} />
      <SectionNav sections={others} />
      {others.map((section) => (
        <PlanSection key={section.id} section={section}>
          {section.id === 'why' ? <Whys plan={plan} /> : <SectionBlocks blocks={section.blocks} pictures={pictures} />}
          <WhyLinks plan={plan} section={section.id} />
        </PlanSection>
      ))}
    </div>
  );
}

interface PlanSectionProps {
  readonly section: Section;
  readonly children: ReactNode;
}

function PlanSection({ section: { id, title }, children }: PlanSectionProps) {
  return (
    <section className={styles.section} aria-labelledby={sectionTitleId(id)}>
      <h2 id={sectionTitleId(id)} tabIndex={-1}>
        {title}
      </h2>
      {children}
    </section>
  );
}
