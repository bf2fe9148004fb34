import { useNavigate } from 'react-router';
import { useActions } from '#state/use-app.tsx';
import type { Strategy } from '#strategy/strategy.ts';
import { Button, LinkButton } from '#ui/button.tsx';
import { Row } from '#ui/layout.tsx';
import { addressOf, hrefOf, type ReadingPage, type StrategyPage } from '../addresses.ts';
import { useOpenedWords } from './use-opened-words.ts';

interface ReadingToolsProps {
  readonly strategy: Strategy;
  readonly page: ReadingPage;
  /** What taking it as one's own is called, and where one is then. */
  readonly take: string;
  readonly goTo: StrategyPage;
  readonly addressOfPage: (page: ReadingPage) => string;
}

/** What can be done with a strategy that is only read: take it as one's own, or turn to its other page. */
export function ReadingTools({ strategy, page, take, goTo, addressOfPage }: ReadingToolsProps) {
  const words = useOpenedWords().example;
  const { adopt } = useActions();
  const navigate = useNavigate();
  const other = page === 'plan' ? 'document' : 'plan';
  return (
    <Row>
      <Button kind="primary" onClick={async () => navigate(addressOf.strategy(await adopt(strategy), goTo))}>
        {take}
      </Button>
      <LinkButton href={hrefOf(addressOfPage(other))}>{other === 'plan' ? words.toPlan : words.toDocument}</LinkButton>
    </Row>
  );
}
