import { useRef } from 'react';
import type { ReadingPageProps } from '#frame/page-card.ts';
import { PageContents } from '#frame/reading/page-contents.tsx';
import { usePlace } from '#frame/reading/use-place.ts';
import { StrategyPage } from '#frame/strategy/strategy-page.tsx';
import { WhenComputed } from '#frame/strategy/when-computed.tsx';
import { titleOf } from '#storage/record.ts';
import { factsFrom } from '#what-if/facts.ts';
import { goalOf } from '#what-if/goal.ts';
import { BudgetsPart } from './budgets-part.tsx';
import { GoalPart } from './goal-part.tsx';
import { whatIfPlaces } from './places.ts';
import { StressTestsPart } from './stress-tests-part.tsx';
import { TornadoPart } from './tornado-part.tsx';
import { useWhatIfWords } from './use-what-if-words.ts';
import { VariantPart } from './variant-part.tsx';

/** What the plan hangs on, what a goal would take, a second variant, and what trouble would leave. */
export default function WhatIfPage(reading: ReadingPageProps) {
  const { strategy, computed, edit } = reading;
  const words = useWhatIfWords();
  const variant = useRef<HTMLDivElement>(null);
  usePlace();
  const { derived } = computed;
  const facts = derived?.basis.canForecast ? factsFrom(derived.plan, derived.basis) : undefined;
  return (
    <StrategyPage
      wide
      of={titleOf(strategy)}
      lead={words.lead}
      contents={facts && <WhatIfContents hasVariant={edit !== undefined} />}
    >
      {facts && <TornadoPart facts={facts} />}
      {facts && (
        <GoalPart
          key={JSON.stringify(goalOf(facts))}
          facts={facts}
          strategy={strategy}
          edit={edit}
          onBegun={() => variant.current?.focus()}
        />
      )}
      {facts && <BudgetsPart facts={facts} />}
      {!facts && <WhenComputed {...reading}>{() => undefined}</WhenComputed>}
      {edit && <VariantPart strategy={strategy} computed={computed} edit={edit} place={variant} />}
      {facts && <StressTestsPart facts={facts} />}
    </StrategyPage>
  );
}

/** A second variant is made of one's own strategy alone. */
function WhatIfContents({ hasVariant }: { readonly hasVariant: boolean }) {
  const words = useWhatIfWords();
  const ids = (['tornado', 'goal', 'budgets', 'variant', 'stressTests'] as const).filter(
    (id) => id !== 'variant' || hasVariant,
  );
  return <PageContents places={ids.map((id) => ({ id: whatIfPlaces[id], label: words[id].title }))} />;
}
