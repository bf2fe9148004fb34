import { Page } from '#frame/page.tsx';
import { useStrategy } from '#frame/strategy/open-strategy.ts';
import { StrategyNav } from '#frame/strategy/strategy-nav.tsx';
import { titleOf } from '#storage/record.ts';
import { Layout } from '#ui/layout.tsx';
import { Copies } from './copies.tsx';
import { SignedVersion } from './signed-version.tsx';
import { useHistoryWords } from './use-history-words.ts';

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
