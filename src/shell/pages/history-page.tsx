import { titleOf } from '#storage/record.ts';
import { Layout } from '#ui/layout.tsx';
import { Copies } from '../history/copies.tsx';
import { SignedVersion } from '../history/signed-version.tsx';
import { useHistoryWords } from '../history/use-history-words.ts';
import { useStrategy } from '../opened/open-strategy.ts';
import { StrategyNav } from '../opened/strategy-nav.tsx';
import { Page } from '../page.tsx';

/** What was signed, what changed since, and earlier moments to come back to. */
export default function HistoryPage() {
  const words = useHistoryWords();
  const strategy = useStrategy();
  return (
    <Layout nav={<StrategyNav strategy={strategy} page="history" />}>
      <Page title={words.title} of={titleOf(strategy)} lead={words.lead}>
        <SignedVersion strategy={strategy} />
        <Copies strategy={strategy} />
      </Page>
    </Layout>
  );
}
