import { type ReactNode, useEffect } from 'react';
import { useNavigate } from 'react-router';
import { useLanguage } from '#i18n/use-language.tsx';
import { useComputed } from '#state/computing/use-computed.ts';
import { usePlanned } from '#state/computing/use-planned.ts';
import { useActions } from '#state/use-app.tsx';
import type { Strategy } from '#strategy/strategy.ts';
import { Button, LinkButton } from '#ui/button.tsx';
import { Row } from '#ui/layout.tsx';
import { addressOf, hrefOf, type StrategyPageId } from '../addresses.ts';
import type { ReadingCard } from '../page-card.ts';
import { type Surroundings, SurroundingsProvider } from './surroundings.tsx';

interface ReadOnlyFrameProps extends Pick<Surroundings, 'mark' | 'troubles'> {
  readonly strategy: Strategy;
  readonly card: ReadingCard;
  /** Every page that can show it. */
  readonly cards: readonly ReadingCard[];
  /** Shown instead of the page until there are figures. */
  readonly waiting?: ReactNode;
  /** What taking it as one's own is called, and where one is then. */
  readonly take: string;
  readonly goTo: StrategyPageId;
  readonly addressOfPage: (page: StrategyPageId) => string;
}

/** A page of a strategy that is only read: an example, one that came in a link. */
export function ReadOnlyFrame({
  strategy,
  card,
  cards,
  waiting,
  take,
  goTo,
  addressOfPage,
  ...others
}: ReadOnlyFrameProps) {
  const language = useLanguage();
  const computed = usePlanned(useComputed(strategy), card.showsLevers === true);
  const { adopt } = useActions();
  const navigate = useNavigate();
  useEffect(() => card.page.prepare(), [card]);
  if (waiting && computed.state === 'computing' && !computed.derived) return waiting;
  const tools: ReactNode = (
    <Row>
      <Button kind="primary" onClick={async () => navigate(addressOf.strategy(await adopt(strategy), goTo))}>
        {take}
      </Button>
      {cards.map(({ id, title }) => (
        <LinkButton
          key={id}
          kind="quiet"
          href={hrefOf(addressOfPage(id))}
          aria-current={id === card.id ? 'page' : undefined}
        >
          {title[language]}
        </LinkButton>
      ))}
    </Row>
  );
  const surroundings: Surroundings = {
    ...others,
    title: card.title[language],
    tools,
    addressOfPage: (page) => (cards.some(({ id }) => id === page) ? addressOfPage(page) : undefined),
  };
  return (
    <SurroundingsProvider value={surroundings}>
      <card.page strategy={strategy} computed={computed} />
    </SurroundingsProvider>
  );
}
