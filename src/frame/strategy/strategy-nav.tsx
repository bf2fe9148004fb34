import { useLanguage } from '#i18n/use-language.tsx';
import { stageById } from '#stages/index.ts';
import { progressOf, type StageProgress, type StageStatus } from '#strategy/progress.ts';
import type { Strategy } from '#strategy/strategy.ts';
import { StageNav, type StageNavItem } from '#ui/stage-nav.tsx';
import type { StatusTone } from '#ui/status-tag.tsx';
import { addressOf, hrefOf, laterPageIds, type StrategyPageId } from '../addresses.ts';
import { pageGroups, type StrategyCards } from '../page-card.ts';
import { useOpenedWords } from './use-opened-words.ts';

export const toneOf: Readonly<Record<StageStatus, StatusTone>> = {
  notStarted: 'untouched',
  inProgress: 'underway',
  complete: 'done',
  hasProblem: 'trouble',
};

interface StrategyNavProps {
  readonly strategy: Strategy;
  readonly page: StrategyPageId;
  readonly cards: StrategyCards;
}

/** The way through a strategy: its stages with their statuses, then its other pages, by what one is about to do. */
export function StrategyNav({ strategy, page, cards }: StrategyNavProps) {
  const words = useOpenedWords();
  const language = useLanguage();
  const linkTo = (id: StrategyPageId) => ({
    id,
    href: hrefOf(addressOf.strategy(strategy.id, id)),
    current: id === shownFor(page, cards),
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
      group: words.groups.make,
    };
  };
  const inGroups = pageGroups.flatMap((group) =>
    laterPageIds.flatMap((id): StageNavItem[] => {
      const { place, title } = cards[id];
      const isHere = 'group' in place && place.group === group;
      return isHere ? [{ ...linkTo(id), label: title[language], uncounted: true, group: words.groups[group] }] : [];
    }),
  );
  return <StageNav items={[...progressOf(strategy).map(stageItem), ...inGroups]} />;
}

/** A page that is not in the navigation shows as the one that leads to it. */
function shownFor(page: StrategyPageId, cards: StrategyCards): StrategyPageId {
  const later = laterPageIds.find((id) => id === page);
  const place = later && cards[later].place;
  return place && 'under' in place ? place.under : page;
}
