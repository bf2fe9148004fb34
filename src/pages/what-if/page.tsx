import { useRef } from 'react';
import type { ReadingPageProps } from '#frame/page-card.ts';
import { PageContents } from '#frame/reading/page-contents.tsx';
import { usePlace } from '#frame/reading/use-place.ts';
import { StrategyPage } from '#frame/strategy/strategy-page.tsx';
import { WhenComputed } from '#frame/strategy/when-computed.tsx';
import { goalOf } from '#report/what-if/goal.ts';
import { groundFrom } from '#report/what-if/ground.ts';
import { titleOf } from '#storage/record.ts';
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
  const ground = derived?.basis.canForecast ? groundFrom(derived.plan, derived.basis) : undefined;
  return (
    <StrategyPage
      wide
      of={titleOf(strategy)}
      lead={words.lead}
      contents={ground && <WhatIfContents hasVariant={edit !== undefined} />}
    >
      {ground && <TornadoPart ground={ground} />}
      {ground && (
        <GoalPart
          key={JSON.stringify(goalOf(ground))}
          ground={ground}
          strategy={strategy}
          edit={edit}
          onBegun={() => variant.current?.focus()}
        />
      )}
      {ground && <BudgetsPart ground={ground} />}
      {!ground && <WhenComputed {...reading}>{() => undefined}</WhenComputed>}
      {edit && <VariantPart strategy={strategy} computed={computed} edit={edit} place={variant} />}
      {ground && <StressTestsPart ground={ground} />}
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
