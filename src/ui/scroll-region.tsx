import type { ReactNode } from 'react';
import styles from './scroll-region.module.css';

interface ScrollRegionProps {
  /** The id of what names the region. */
  readonly labelledBy: string;
  readonly children: ReactNode;
}

/** Something wider than the page, which the keyboard can scroll too. A group, not a landmark: a page has dozens. */
export function ScrollRegion({ labelledBy, children }: ScrollRegionProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset groups answers; this groups what scrolls together
    // biome-ignore lint/a11y/noNoninteractiveTabindex: without a place in the tab order the keyboard cannot scroll it
    <div role="group" className={styles.region} aria-labelledby={labelledBy} tabIndex={0}>
      {children}
    </div>
  );
}
