import { Layout } from '#ui/layout.tsx';
import { PageLayout } from './layout.tsx';
import { useWords } from './use-words.ts';

/** What is shown until a page or a strategy is there. */
export function OpeningPage() {
  const words = useWords();
  return (
    <PageLayout>
      <Layout>
        <p role="status">{words.opening}</p>
      </Layout>
    </PageLayout>
  );
}
