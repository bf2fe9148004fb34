import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { useLanguage } from '#i18n/use-language.tsx';
import { AnswerText } from '#ui/answer-text.tsx';
import { Layout } from '#ui/layout.tsx';
import { exampleScreenAt, templateOf } from './first-screen.ts';
import { PageLayout } from './layout.tsx';
import styles from './opening-page.module.css';
import { useWords } from './use-words.ts';

interface OpeningProps {
  /** What is known of the page already; in the program it is what was made with the page, if anything was. */
  readonly made?: ReactNode;
}

/** What is shown until a page or a strategy is there. */
export const OpeningPage = (known: OpeningProps) => (
  <PageLayout>
    <Opening {...known} />
  </PageLayout>
);

/** The same within a page's frame. */
export function Opening({ made }: OpeningProps) {
  const words = useWords();
  return (
    <Layout wide>
      <div className={styles.opening}>
        <p role="status">{words.opening}</p>
        {made === undefined ? <KeptAnswer /> : <AnswerText data-made>{made}</AnswerText>}
      </div>
    </Layout>
  );
}

/** What the plan of an example answers, from the template it was made into. */
function KeptAnswer() {
  const language = useLanguage();
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const screen = exampleScreenAt(location.hash);
    const template = screen && document.getElementById(templateOf(screen, language));
    const kept = template instanceof HTMLTemplateElement && template.content.querySelector('[data-made]');
    if (kept) place.current?.replaceChildren(...kept.cloneNode(true).childNodes);
  }, [language]);
  return <AnswerText ref={place} />;
}
