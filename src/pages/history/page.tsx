import type { EditingPageProps } from '#frame/page-card.ts';
import { StrategyPage } from '#frame/strategy/strategy-page.tsx';
import { titleOf } from '#storage/record.ts';
import { Copies } from './copies.tsx';
import { SignedVersion } from './signed-version.tsx';
import { useHistoryWords } from './use-history-words.ts';

/** What was signed, what changed since, and earlier moments to come back to. */
export default function HistoryPage({ strategy, edit }: EditingPageProps) {
  const words = useHistoryWords();
  return (
    <StrategyPage of={titleOf(strategy)} lead={words.lead}>
      <SignedVersion strategy={strategy} edit={edit} />
      <Copies strategy={strategy} restore={edit.restore} />
    </StrategyPage>
  );
}
