import type { ReadingCard, StrategyCard } from '#frame/page-card.ts';
import { strategyPages } from '#pages/index.ts';

const isReading = (card: StrategyCard): card is ReadingCard => card.kind === 'reading';

/** Pages that show a strategy nobody can change here, in the order of the way through it. */
export const readingCards: readonly ReadingCard[] = Object.values<StrategyCard>(strategyPages).filter(isReading);

export const readingCardIn = (text: string | undefined): ReadingCard | undefined =>
  readingCards.find(({ id }) => id === text);
