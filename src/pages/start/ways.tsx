import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { exampleIds } from '#examples/index.ts';
import { addressOf, firstPage, hrefOf, type StrategyPageId } from '#frame/addresses.ts';
import { useWords } from '#frame/use-words.ts';
import { useLanguage } from '#i18n/use-language.tsx';
import { useActions } from '#state/use-app.tsx';
import { Button } from '#ui/button.tsx';
import { HiddenText } from '#ui/hidden-text.tsx';
import { FileOpener } from './file-opener.tsx';
import { MadeExample } from './made-example.tsx';
import { shownExample } from './shown-example.ts';
import styles from './start.module.css';

/** Start with your business, open an example, open a file. */
export function Ways() {
  const words = useWords().start;
  return (
    <section aria-label={words.ways} className={styles.ways}>
      <Way title={words.own.title} text={words.own.text}>
        <NewStrategyButtons />
      </Way>
      <Way title={words.example.title} text={words.example.text}>
        <ExampleLinks />
      </Way>
      <Way title={words.file.title} text={words.file.text}>
        <FileOpener />
      </Way>
    </section>
  );
}

interface WayProps {
  readonly title: string;
  readonly text: string;
  readonly children: ReactNode;
}

function Way({ title, text, children }: WayProps) {
  return (
    <div className={styles.way}>
      <h2 className={styles.wayTitle}>{title}</h2>
      <p className={styles.wayText}>{text}</p>
      {children}
    </div>
  );
}

function NewStrategyButtons() {
  const words = useWords().start.own;
  const language = useLanguage();
  const { create } = useActions();
  const navigate = useNavigate();
  const begin = async (page: StrategyPageId) => navigate(addressOf.strategy(await create(language), page));
  return (
    <>
      <Button kind="primary" onClick={() => begin('quick-start')}>
        {words.action}
      </Button>
      <Button kind="quiet" onClick={() => begin('should-i-hire')}>
        {words.withOffer}
      </Button>
      <Button kind="quiet" onClick={() => begin(firstPage)}>
        {words.byHand}
      </Button>
    </>
  );
}

function ExampleLinks() {
  const { start, examples } = useWords();
  return (
    <ul className={styles.examples}>
      {exampleIds.map((id) => (
        <li key={id} className={styles.example}>
          <a href={hrefOf(addressOf.example(id, 'plan'))}>
            <HiddenText>{start.example.mark}: </HiddenText>
            {examples[id].title}
          </a>
          <p className={styles.exampleText}>{examples[id].text}</p>
          {id === shownExample && <MadeExample />}
        </li>
      ))}
    </ul>
  );
}
