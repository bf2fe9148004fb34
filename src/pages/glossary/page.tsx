import { words } from '#frame/glossary/words.ts';
import { PageLayout } from '#frame/layout.tsx';
import { Page } from '#frame/page.tsx';
import { useLanguage } from '#i18n/use-language.tsx';
import { Layout } from '#ui/layout.tsx';
import styles from './glossary.module.css';

/** The terms of the trade in plain words. */
export default function GlossaryPage() {
  const { title, lead, terms } = words[useLanguage()];
  return (
    <PageLayout>
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
    </PageLayout>
  );
}
