import { useRef } from 'react';
import { titleOf } from '#storage/record.ts';
import { goalOf } from '#strategy/whatif/goal.ts';
import { groundOf } from '#strategy/whatif/ground.ts';
import { Layout } from '#ui/layout.tsx';
import { useStrategy } from '../opened/open-strategy.ts';
import { StrategyNav } from '../opened/strategy-nav.tsx';
import { useOpenedWords } from '../opened/use-opened-words.ts';
import { Page } from '../page.tsx';
import { Computed } from '../plan/computed.tsx';
import { DrillsPart } from '../whatif/drills-part.tsx';
import { GoalPart } from '../whatif/goal-part.tsx';
import { SwingsPart } from '../whatif/swings-part.tsx';
import { useWhatIfWords } from '../whatif/use-what-if-words.ts';
import { VariantPart } from '../whatif/variant-part.tsx';

/** What the plan hangs on, what a goal would take, a second variant, and what trouble would leave. */
export default function WhatIfPage() {
  const { title } = useOpenedWords().whatIf;
  const words = useWhatIfWords();
  const strategy = useStrategy();
  const ground = groundOf(strategy);
  const variant = useRef<HTMLDivElement>(null);
  const { canForecast } = ground.basis;
  return (
    <Layout wide nav={<StrategyNav strategy={strategy} page="whatif" />}>
      <Page title={title} of={titleOf(strategy)} lead={words.lead}>
        {canForecast && <SwingsPart ground={ground} strategyId={strategy.id} />}
        {canForecast && (
          <GoalPart
            key={JSON.stringify(goalOf(ground))}
            ground={ground}
            strategy={strategy}
            onBegun={() => variant.current?.focus()}
          />
        )}
        {!canForecast && <Computed>{() => undefined}</Computed>}
        <VariantPart strategy={strategy} place={variant} />
        {canForecast && <DrillsPart ground={ground} />}
      </Page>
    </Layout>
  );
}
