import { useLanguage } from '#i18n/use-language.tsx';
import { stageById } from '#stages/index.ts';
import { useApp } from '#state/use-app.tsx';
import { liveFigures } from '#strategy/live.ts';
import type { Strategy } from '#strategy/strategy.ts';
import { type Figure, FigureRow } from '#ui/figure-row.tsx';
import { useOpenedWords } from '../opened/use-opened-words.ts';
import styles from './stage.module.css';

/** Figures the bar of a narrow page has room for. */
const barFigures = 3;

export function useLiveFigures(strategy: Strategy): readonly Figure[] | undefined {
  const language = useLanguage();
  const forecast = useApp((app) => app.forecast);
  return forecast && liveFigures(strategy, forecast, language);
}

interface LivePanelProps {
  readonly figures: readonly Figure[] | undefined;
}

/** What the answers lead to so far. Figures of earlier answers stay, dimmed, until the new ones are there. */
export function LivePanel({ figures }: LivePanelProps) {
  const words = useOpenedWords().live;
  const forecasting = useApp((app) => app.forecasting);
  const business = stageById.business.words[useLanguage()].title;
  return (
    <>
      <h2 className={styles.liveTitle}>{words.title}</h2>
      {figures ? (
        <div className={styles.figures} data-stale={forecasting}>
          <FigureRow form="column" figures={figures} />
        </div>
      ) : (
        <p className={styles.liveNothing}>{forecasting ? words.computing : words.nothing(business)}</p>
      )}
    </>
  );
}

export function LiveBar({ figures }: { readonly figures: readonly Figure[] }) {
  return <FigureRow form="bar" figures={figures.slice(0, barFigures)} />;
}
