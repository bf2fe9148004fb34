import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { Explained } from './explained.tsx';
import styles from './layout.module.css';

interface FrameProps {
  readonly header: ReactNode;
  readonly children: ReactNode;
  readonly footer?: ReactNode;
}

/** The whole page: a line on top, what the page is about, a line below. Only the middle is printed. */
export function Frame({ header, children, footer }: FrameProps) {
  return (
    <div className={styles.frame}>
      <header className={styles.header}>{header}</header>
      {children}
      {footer && <footer className={styles.footer}>{footer}</footer>}
    </div>
  );
}

interface LayoutProps {
  /** Left: where one is. */
  readonly nav?: ReactNode;
  /** Right on wide screens, else a line above the page that stays in sight: the chapters of a long page. */
  readonly contents?: ReactNode;
  /** The middle, at most 680 px wide unless `wide`. */
  readonly children: ReactNode;
  /** Right on wide screens: the live picture. */
  readonly panel?: ReactNode;
  /** What the panel and the bar are called for those who hear the page. */
  readonly panelLabel?: string | undefined;
  /** Below on narrower screens, in the panel's place: its figures in one line. */
  readonly bar?: ReactNode;
  /** For plans and tables: the middle takes all there is. */
  readonly wide?: boolean | undefined;
}

/** Navigation, the page itself, and what the answers lead to so far. */
export function Layout({ nav, contents, children, panel, panelLabel, bar, wide }: LayoutProps) {
  const aside = panel && (
    <aside className={styles.panel} aria-label={panelLabel}>
      {panel}
    </aside>
  );
  return (
    <div
      className={classNames(styles.layout, wide && styles.wide)}
      data-nav={nav !== undefined}
      data-panel={panel !== undefined}
      data-contents={contents !== undefined}
    >
      {nav && <div className={styles.nav}>{nav}</div>}
      {contents && (
        <Beside aside={aside}>
          <div className={styles.contents}>{contents}</div>
        </Beside>
      )}
      <main id="main" className={styles.main}>
        {children}
      </main>
      {!contents && aside}
      {bar && (
        <aside className={styles.bar} aria-label={panelLabel}>
          {bar}
        </aside>
      )}
    </div>
  );
}

/** The contents and the panel share a column where a page has both. */
const Beside = ({ aside, children }: { readonly aside: ReactNode; readonly children: ReactNode }) =>
  aside ? (
    <div className={styles.beside}>
      {children}
      {aside}
    </div>
  ) : (
    children
  );

interface SectionProps {
  readonly title: string;
  readonly id?: string | undefined;
  readonly intro?: ReactNode;
  readonly children: ReactNode;
}

/** A group of questions or a part of the plan under a hairline and a heading. */
export function Section({ title, id, intro, children }: SectionProps) {
  return (
    <section id={id} tabIndex={id === undefined ? undefined : -1} className={styles.section}>
      <h2 className={styles.sectionTitle}>{title}</h2>
      {intro && <p className={styles.intro}>{typeof intro === 'string' ? <Explained text={intro} /> : intro}</p>}
      {children}
    </section>
  );
}

/** Things that stand in a row and wrap: buttons, links, tags. */
export function Row({ children }: { readonly children: ReactNode }) {
  return <div className={styles.row}>{children}</div>;
}

/** Things under each other in the rhythm of the page. */
export function Stack({ children }: { readonly children: ReactNode }) {
  return <div className={styles.stack}>{children}</div>;
}
