import { useParams } from 'react-router';
import { ExampleFrame } from '#frame/example/example-frame.tsx';
import { ToStart } from '#frame/not-found/to-start.tsx';
import type { ReadingCard, StrategyCard } from '#frame/page-card.ts';
import { SharedFrame } from '#frame/sharing/shared-frame.tsx';
import { strategyPages } from '#pages/strategy-pages.ts';

const isReading = (card: StrategyCard): card is ReadingCard => card.kind === 'reading';

/** Pages that show a strategy nobody can change here, in the order of the way through it. */
const readingCards: readonly ReadingCard[] = Object.values<StrategyCard>(strategyPages).filter(isReading);

const readingCardIn = (text: string | undefined): ReadingCard | undefined => readingCards.find(({ id }) => id === text);

/** A link may be cut anywhere: what is left of it leads to the page that says so. */
export function SharedRoute() {
  const { page, packed = '' } = useParams();
  return <SharedFrame card={readingCardIn(page) ?? strategyPages.plan} cards={readingCards} packed={packed} />;
}

export function ExampleRoute() {
  const { exampleId = '', page = 'plan' } = useParams();
  const card = readingCardIn(page);
  if (!card) return <ToStart reason="page" />;
  return <ExampleFrame key={exampleId} exampleId={exampleId} card={card} cards={readingCards} />;
}
