import { useLanguage } from '#i18n/use-language.tsx';
import { type LiveFigure, liveFigures } from '#report/live.ts';
import { stageById } from '#stages/index.ts';
import { type Computed, isForecasted } from '#state/computing/computed.ts';
import { type Figure, FigureRow } from '#ui/figure-row.tsx';
import { HiddenText } from '#ui/hidden-text.tsx';
import { atPlace, hrefOf } from '../addresses.ts';
import styles from './live-panel.module.css';
import { whyPlaceId } from './places.ts';
import { useSurroundings } from './surroundings.tsx';
import { useOpenedWords } from './use-opened-words.ts';

/** Where on the plan page a figure is derived. */
const placeOf: Readonly<Record<LiveFigure['id'], string>> = {
  members: whyPlaceId('members'),
  activeMembers: whyPlaceId('activeMembers'),
  firstSale: whyPlaceId('firstSale'),
  breakEven: whyPlaceId('breakEven'),
  goal: whyPlaceId('goal'),
};

/** Figures the bar of a narrow page has room for. */
const barFigures = 3;

export function useLiveFigures({ derived }: Pick<Computed, 'derived'>): readonly Figure[] | undefined {
  const language = useLanguage();
  const words = useOpenedWords().live;
  const plan = useSurroundings().addressOfPage('plan');
  if (!isForecasted(derived)) return undefined;
  const { strategy, forecast } = derived;
  return liveFigures(strategy, forecast, language).map((figure) => ({
    ...figure,
    note: (
      <>
        {figure.note}{' '}
        {plan && (
          <a href={hrefOf(atPlace(plan, placeOf[figure.id]))}>
            {words.why}
            <HiddenText>{words.about(figure.label)}</HiddenText>
          </a>
        )}
      </>
    ),
  }));
}

interface LivePanelProps {
  readonly figures: readonly Figure[] | undefined;
  readonly isComputing: boolean;
}

/** What the answers lead to so far. Figures of earlier answers stay, dimmed, until the new ones are there. */
export function LivePanel({ figures, isComputing }: LivePanelProps) {
  const words = useOpenedWords().live;
  const business = stageById.business.words[useLanguage()].title;
  return (
    <>
      <h2 className={styles.title}>{words.title}</h2>
      {figures ? (
        <div className={styles.figures} data-stale={isComputing}>
          <FigureRow form="column" figures={figures} />
        </div>
      ) : (
        <p className={styles.nothing}>{isComputing ? words.computing : words.nothing(business)}</p>
      )}
    </>
  );
}

export function LiveBar({ figures }: { readonly figures: readonly Figure[] }) {
  return <FigureRow form="bar" figures={figures.slice(0, barFigures)} />;
}
