import type { Draft } from '#drafting/proposal.ts';
import { addressOf, hrefOf } from '#frame/addresses.ts';
import { useLanguage } from '#i18n/use-language.tsx';
import { missedGoal, waysToGoal } from '#report/draft/missed-goal.ts';
import { liveFigures } from '#report/live.ts';
import { type Forecasted, isForecasted } from '#state/computing/computed.ts';
import { useComputed } from '#state/computing/use-computed.ts';
import { usePlanned } from '#state/computing/use-planned.ts';
import type { Strategy } from '#strategy/strategy.ts';
import { FigureRow } from '#ui/figure-row.tsx';
import { Section } from '#ui/layout.tsx';
import { Notice } from '#ui/notice.tsx';
import styles from './draft.module.css';
import { useDraftWords } from './use-draft-words.ts';

interface DraftFiguresProps {
  /** The strategy as it would be. */
  readonly taken: Strategy;
  readonly open: Draft['open'];
  /** Every split of the money loses money by month 24. */
  readonly isLosing: boolean;
}

/** Screens of the quick start on which an open answer is given. */
const screenOf = { contractorFee: '10', moneyCeiling: '9', goal: '11' } as const;

/** What the draft would lead to, said before it is taken: also that it loses money, and what is still open. */
export function DraftFigures({ taken, open, isLosing }: DraftFiguresProps) {
  const words = useDraftWords();
  const language = useLanguage();
  const computed = useComputed(taken);
  const { state, derived } = computed;
  const figures = isForecasted(derived) && liveFigures(derived.strategy, derived.forecast, language);
  const missed = isForecasted(derived) ? missedGoal(derived.plan, language) : undefined;
  const planned = usePlanned(computed, missed !== undefined);
  const ways = missed && planned.state === 'ready' && planned.derived ? waysToGoal(planned.derived.plan, language) : [];
  const losesMoney = isForecasted(derived) && isLoss(derived);
  return (
    <Section title={words.figures}>
      <div className={styles.figures} data-stale={state === 'computing'}>
        {figures ? <FigureRow figures={figures} /> : <p role="status">{words.computing}</p>}
      </div>
      {isLosing && <Notice kind="caution">{words.everySplitLoses}</Notice>}
      {!isLosing && losesMoney && <Notice kind="caution">{words.losesMoney}</Notice>}
      {missed && <Missed verdict={missed} ways={ways} />}
      {open.length > 0 && (
        <Notice kind="info" title={words.open.title}>
          <ul>
            {open.map((id) => (
              <li key={id}>
                <a href={hrefOf(addressOf.part(taken.id, 'quick-start', screenOf[id]))}>{words.open[id]}</a>
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </Section>
  );
}

function Missed({ verdict, ways }: { readonly verdict: string; readonly ways: readonly string[] }) {
  return (
    <Notice kind="caution" title={verdict}>
      {ways.length > 0 && (
        <ul>
          {ways.map((way) => (
            <li key={way}>{way}</li>
          ))}
        </ul>
      )}
    </Notice>
  );
}

/** More likely than not the money is not back by month 24; nothing is said where no money goes out or none can be counted. */
function isLoss({ basis: { input }, forecast: { monthly, breakEven } }: Forecasted): boolean {
  const spends = monthly.spendMinor.some(({ p50 }) => p50 > 0);
  return input.averageOrderValueMinor !== undefined && spends && breakEven.shareBy24 < 0.5;
}
