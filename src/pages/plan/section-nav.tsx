import type { Section } from '#document/document.ts';
import { sectionTitleId } from '#frame/strategy/places.ts';
import { useOpenedWords } from '#frame/strategy/use-opened-words.ts';
import { Button } from '#ui/button.tsx';
import styles from './plan.module.css';

/** An address within the page would be taken for another page, so the way to a section is a button. */
function goTo(id: string): void {
  const title = document.getElementById(sectionTitleId(id));
  title?.scrollIntoView({ block: 'start' });
  title?.focus({ preventScroll: true });
}

export function SectionNav({ sections }: { readonly sections: readonly Section[] }) {
  const words = useOpenedWords().plan;
  return (
    <nav aria-label={words.sections}>
      <ol className={styles.sectionNav}>
        {sections.map(({ id, title }) => (
          <li key={id}>
            <Button kind="quiet" onClick={() => goTo(id)}>
              {title}
            </Button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
