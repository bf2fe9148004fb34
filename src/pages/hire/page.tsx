import type { ReadingPageProps } from '#frame/page-card.ts';
import { PageLink } from '#frame/strategy/page-link.tsx';
import { StrategyPage } from '#frame/strategy/strategy-page.tsx';
import { WhenComputed } from '#frame/strategy/when-computed.tsx';
import { titleOf } from '#storage/record.ts';
import { Row, Stack } from '#ui/layout.tsx';
import { HireBody } from './hire-body.tsx';
import { useHireWords } from './use-hire-words.ts';

/** Whether to hire, and the papers for the contractor. */
export default function HirePage(reading: ReadingPageProps) {
  const words = useHireWords();
  return (
    <StrategyPage wide of={titleOf(reading.strategy)} lead={words.lead} unprinted>
      <Stack>
        <WhenComputed {...reading}>{(derived) => <HireBody derived={derived} />}</WhenComputed>
        <div data-print="no">
          <Row>
            <PageLink to="offers">{words.toOffers}</PageLink>
            <PageLink to="plan" kind="quiet">
              {words.toPlan}
            </PageLink>
          </Row>
        </div>
      </Stack>
    </StrategyPage>
  );
}
