import type { ReactNode } from 'react';
import { sectionTitleId } from '#frame/strategy/places.ts';
import styles from './plan.module.css';

interface PlanSectionProps {
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
}

/** A section of the plan under its title, which an address can lead to. */
export function PlanSection({ id, title, children }: PlanSectionProps) {
  return (
    <section className={styles.section} aria-labelledby={sectionTitleId(id)}>
      <h2 id={sectionTitleId(id)} tabIndex={-1}>
        {title}
      </h2>
      {children}
    </section>
  );
}
