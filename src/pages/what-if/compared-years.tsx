import { columns, left, right, table } from '#document/table.ts';
import type { Forecast } from '#domain/forecast-result.ts';
import { useLanguage } from '#i18n/use-language.tsx';
import { comparedVariants } from '#report/what-if/compare.ts';
import { groundOf } from '#report/what-if/ground.ts';
import { useAnalysis } from '#state/use-analysis.ts';
import type { Strategy } from '#strategy/strategy.ts';
import { DocumentView } from '#ui/documents/document-view.tsx';
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
  const grounds = { first: groundOf(first), second: groundOf(second) };
  const canCompare = grounds.first.basis.canForecast && grounds.second.basis.canForecast;
  const laidAside = isOnSecond ? grounds.first : grounds.second;
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
              { ground: grounds.first, forecast: before },
              { ground: grounds.second, forecast: after },
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
