import { useMemo } from 'react';
import { Page } from '#frame/page.tsx';
import { OpenQuestions } from '#frame/strategy/open-questions.tsx';
import { useStrategy } from '#frame/strategy/open-strategy.ts';
import { StrategyNav } from '#frame/strategy/strategy-nav.tsx';
import { basisOf } from '#plan/basis.ts';
import { useActions } from '#state/use-app.tsx';
import { titleOf } from '#storage/record.ts';
import { contextOf } from '#strategy/context.ts';
import { neededMissing } from '#strategy/progress.ts';
import { Layout, Section } from '#ui/layout.tsx';
import { Notice } from '#ui/notice.tsx';
import { PromiseLine } from './promise-line.tsx';
import { PromiseList } from './promise-list.tsx';
import { usePromiseWords } from './use-promise-words.ts';

/** What contractors promise, weighed against the plan. */
export default function PromisesPage() {
  const words = usePromiseWords();
  const strategy = useStrategy();
  const { answers, promises = [] } = strategy;
  const { keepPromises } = useActions();
  // biome-ignore lint/correctness/useExhaustiveDependencies: a plan follows from the answers alone
  const [basis, context] = useMemo(() => [basisOf(strategy), contextOf(strategy)] as const, [answers]);
  return (
    <Layout nav={<StrategyNav strategy={strategy} page="promises" />}>
      <Page title={words.title} of={titleOf(strategy)} lead={words.lead}>
        {basis.canForecast ? (
          <>
            <Section title={words.line.title}>
              <PromiseLine promises={promises} context={context} onKeep={keepPromises} />
            </Section>
            <Section title={words.list}>
              <PromiseList promises={promises} basis={basis} context={context} onKeep={keepPromises} />
            </Section>
          </>
        ) : (
          <Notice kind="caution" title={words.cannot}>
            <p>{words.cannotWhy}</p>
            <OpenQuestions strategy={strategy} places={neededMissing(strategy)} />
          </Notice>
        )}
      </Page>
    </Layout>
  );
}
