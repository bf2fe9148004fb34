import { useLanguage } from '#i18n/use-language.tsx';
import { Layout } from '#ui/layout.tsx';
import styles from '../glossary/glossary.module.css';
import { en } from '../glossary/words.en.ts';
import { ru } from '../glossary/words.ru.ts';
import { House } from '../house.tsx';
import { Page } from '../page.tsx';

const words = { en, ru };

/** The terms of the trade in plain words. */
export default function GlossaryPage() {
  const { title, lead, terms } = words[useLanguage()];
  return (
    <House>
      <Layout>
        <Page title={title} lead={lead}>
          <dl className={styles.terms}>
            {Object.entries(terms).map(([id, { word, meaning }]) => (
              <div key={id} id={id} className={styles.term}>
                <dt className={styles.word}>{word}</dt>
                <dd>{meaning}</dd>
              </div>
            ))}
          </dl>
        </Page>
      </Layout>
    </House>
  );
}
