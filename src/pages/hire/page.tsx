import type { ReadingPageProps } from '#frame/page-card.ts';
import { PageContents } from '#frame/reading/page-contents.tsx';
import { PageLink } from '#frame/strategy/page-link.tsx';
import { StrategyPage } from '#frame/strategy/strategy-page.tsx';
import { WhenComputed } from '#frame/strategy/when-computed.tsx';
import { isForecasted } from '#state/computing/computed.ts';
import { titleOf } from '#storage/record.ts';
import { Row, Stack } from '#ui/layout.tsx';
import { HireBody } from './hire-body.tsx';
import { hirePlaces } from './places.ts';
import { useHireWords } from './use-hire-words.ts';

/** What the page holds: whether to hire, or what was decided, then the papers. */
function HireContents({ computed: { derived } }: Pick<ReadingPageProps, 'computed'>) {
  const words = useHireWords();
  const isDecided = isForecasted(derived) && derived.plan.taken !== undefined;
  const first = isDecided ? (['decided'] as const) : (['ready', 'ways'] as const);
  const places = [...first, 'pack', 'preview'] as const;
  return <PageContents places={places.map((id) => ({ id: hirePlaces[id], label: words[id] }))} />;
}

/** Whether to hire, and the papers for the contractor. */
export default function HirePage(reading: ReadingPageProps) {
  const words = useHireWords();
  return (
    <StrategyPage
      wide
      of={titleOf(reading.strategy)}
      lead={words.lead}
      unprinted
      contents={<HireContents computed={reading.computed} />}
    >
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
