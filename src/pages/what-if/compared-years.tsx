import { columns, left, right, table } from '#document/table.ts';
import type { Forecast } from '#domain/forecast-result.ts';
import { useLanguage } from '#i18n/use-language.tsx';
import { useAnalysis } from '#state/use-analysis.ts';
import type { Strategy } from '#strategy/strategy.ts';
import { DocumentView } from '#ui/documents/document-view.tsx';
import { comparedVariants } from '#what-if/compare.ts';
import { factsOf } from '#what-if/facts.ts';
import { Analysed } from '../analysed.tsx';
import { useWhatIfWords } from './use-what-if-words.ts';
import styles from './whatif.module.css';

interface ComparedYearsProps {
  readonly first: Strategy;
  readonly second: Strategy;
  readonly isOnSecond: boolean;
  /** Of the variant that is worked on. */
  readonly live: Forecast | undefined;
}

/** KPIs of both variants side by side. The one worked on is forecast already, the other is asked for. */
export function ComparedYears({ first, second, isOnSecond, live }: ComparedYearsProps) {
  const words = useWhatIfWords();
  const language = useLanguage();
  const facts = { first: factsOf(first), second: factsOf(second) };
  const canCompare = facts.first.basis.canForecast && facts.second.basis.canForecast;
  const laidAside = isOnSecond ? facts.first : facts.second;
  const analysis = useAnalysis('variant', canCompare ? { input: laidAside.basis.input } : undefined);
  const { kpi, first: one, second: other, difference } = words.variant.compareHead;
  return (
    <>
      <h3>{words.variant.compare}</h3>
      {canCompare && live ? (
        <Analysed analysis={analysis}>
          {(found) => {
            const [before, after] = isOnSecond ? [found, live] : [live, found];
            const { finding, rows } = comparedVariants(
              { facts: facts.first, forecast: before },
              { facts: facts.second, forecast: after },
              language,
            );
            const numbers = table(
              'variants',
              columns(
                [kpi, one, other, difference],
                [left('text'), right('various'), right('various'), right('various')],
              ),
              rows.map((row) => [row.label, row.first, row.second, row.difference]),
            );
            return (
              <>
                <p className={styles.finding}>{finding}</p>
                <p>{words.variant.compareLead}</p>
                <DocumentView blocks={[numbers]} />
              </>
            );
          }}
        </Analysed>
      ) : (
        <p>{words.variant.cannot}</p>
      )}
    </>
  );
}
