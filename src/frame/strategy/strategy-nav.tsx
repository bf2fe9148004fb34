import { useLanguage } from '#i18n/use-language.tsx';
import { stageById } from '#stages/index.ts';
import { progressOf, type StageProgress, type StageStatus } from '#strategy/progress.ts';
import type { Strategy } from '#strategy/strategy.ts';
import { StageNav, type StageNavItem } from '#ui/stage-nav.tsx';
import type { StatusTone } from '#ui/status-tag.tsx';
import { addressOf, hrefOf, type StrategyPage } from '../addresses.ts';
import { useOpenedWords } from './use-opened-words.ts';

export const toneOf: Readonly<Record<StageStatus, StatusTone>> = {
  notStarted: 'untouched',
  inProgress: 'underway',
  complete: 'done',
  hasProblem: 'trouble',
};

interface StrategyNavProps {
  readonly strategy: Strategy;
  readonly page: StrategyPage;
}

/** The way through a strategy: its stages with their statuses, then what comes out. */
export function StrategyNav({ strategy, page }: StrategyNavProps) {
  const words = useOpenedWords();
  const language = useLanguage();
  const linkTo = (id: StrategyPage) => ({
    id,
    href: hrefOf(addressOf.strategy(strategy.id, id)),
    current: id === page,
  });
  const stageItem = ({ id, status, later }: StageProgress): StageNavItem => {
    const { number, words: told } = stageById[id];
    return {
      ...linkTo(id),
      label: told[language].title,
      status: later ? words.status.later(words.status[status]) : words.status[status],
      tone: toneOf[status],
      number,
      hue: number,
    };
  };
  return (
    <StageNav
      items={[
        ...progressOf(strategy).map(stageItem),
        { ...linkTo('review'), label: words.review.title, uncounted: true },
        { ...linkTo('plan'), label: words.plan.title, uncounted: true },
        { ...linkTo('promises'), label: words.promises.title, uncounted: true },
        { ...linkTo('whatif'), label: words.whatIf.title, uncounted: true },
        { ...linkTo('document'), label: words.document.title, uncounted: true },
        { ...linkTo('hire'), label: words.hire, uncounted: true },
        { ...linkTo('offers'), label: words.offers, uncounted: true },
        { ...linkTo('history'), label: words.history.title, uncounted: true },
      ]}
    />
  );
}
