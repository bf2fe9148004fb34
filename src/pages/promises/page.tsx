import { useMemo } from 'react';
import type { EditingPageProps } from '#frame/page-card.ts';
import { PromiseLine } from '#frame/promises/promise-line.tsx';
import { PromiseList } from '#frame/promises/promise-list.tsx';
import { OpenQuestions } from '#frame/strategy/open-questions.tsx';
import { StrategyPage } from '#frame/strategy/strategy-page.tsx';
import { useOpenedWords } from '#frame/strategy/use-opened-words.ts';
import { useLanguage } from '#i18n/use-language.tsx';
import { lazyWords } from '#i18n/words.ts';
import { titleOf } from '#storage/record.ts';
import { contextOf } from '#strategy/context.ts';
import { neededMissing } from '#strategy/progress.ts';
import { Section } from '#ui/layout.tsx';
import { Notice } from '#ui/notice.tsx';

const allWords = lazyWords({ en: () => import('./words.en.ts'), ru: () => import('./words.ru.ts') });

/** What contractors promise, weighed against the plan. */
export default function PromisesPage({ strategy, computed: { derived }, edit }: EditingPageProps) {
  const words = allWords[useLanguage()];
  const { computing } = useOpenedWords().plan;
  const { promises = [] } = strategy;
  const context = useMemo(() => derived && contextOf(derived.strategy), [derived]);
  const weighed = context && { context, promises, newId: edit.newId, onKeep: edit.keepPromises };
  return (
    <StrategyPage title={words.title} of={titleOf(strategy)} lead={words.lead}>
      {!weighed && <p role="status">{computing}</p>}
      {derived?.basis.canForecast === false && (
        <Notice kind="caution" title={words.cannot}>
          <p>{words.cannotWhy}</p>
          <OpenQuestions strategy={strategy} places={neededMissing(strategy)} />
        </Notice>
      )}
      {weighed && derived?.basis.canForecast && (
        <>
          <Section title={words.weigh}>
            <PromiseLine {...weighed} />
          </Section>
          <Section title={words.list}>
            <PromiseList {...weighed} basis={derived.basis} />
          </Section>
        </>
      )}
    </StrategyPage>
  );
}
