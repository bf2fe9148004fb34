import { Layout } from '#ui/layout.tsx';
import { House } from './layout.tsx';
import { useWords } from './use-words.ts';

/** What is shown until a page or a strategy is there. */
export function OpeningPage() {
  const words = useWords();
  return (
    <House>
      <Layout>
        <p role="status">{words.opening}</p>
      </Layout>
    </House>
  );
}
