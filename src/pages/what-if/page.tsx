import { useRef } from 'react';
import { Page } from '#frame/page.tsx';
import { Computed } from '#frame/strategy/computed.tsx';
import { useStrategy } from '#frame/strategy/open-strategy.ts';
import { StrategyNav } from '#frame/strategy/strategy-nav.tsx';
import { useOpenedWords } from '#frame/strategy/use-opened-words.ts';
import { goalOf } from '#report/what-if/goal.ts';
import { groundOf } from '#report/what-if/ground.ts';
import { titleOf } from '#storage/record.ts';
import { Layout } from '#ui/layout.tsx';
import { DrillsPart } from './drills-part.tsx';
import { GoalPart } from './goal-part.tsx';
import { SwingsPart } from './swings-part.tsx';
import { useWhatIfWords } from './use-what-if-words.ts';
import { VariantPart } from './variant-part.tsx';

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
