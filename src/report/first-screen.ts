import type { Block } from '#document/blocks.ts';
import type { Language } from '#i18n/language.ts';
import { atStart } from '#i18n/sentence.ts';
import { shownTargets } from '#plan/kpis.ts';
import { type Plan, planIn } from '#plan/plan.ts';
import type { StageId } from '#stages/card.ts';
import { estimateText } from './document/estimate-text.ts';
import { nameOf } from './document/why-inputs.ts';
import { sectionsIn } from './document.ts';
import { estimatesThatMove } from './lengths/assumptions.ts';
import { lengthWords } from './lengths/words.ts';
import { phrasesIn } from './phrases.ts';

/** An estimate that the result hangs on, and the question it was asked in. */
export interface MoverText {
  readonly id: string;
  readonly label: string;
  /** Low · typical · high. */
  readonly range: string;
  readonly stage: StageId;
  readonly path: string;
}

/** What the plan page says before anything else. */
export interface FirstScreen {
  /** The verdict, its picture and when sales come. */
  readonly answer: readonly Block[];
  /** What is decided next; undefined where nothing is due. */
  readonly next: { readonly title: string; readonly blocks: readonly Block[] } | undefined;
  /** The estimates that move the result most, the strongest first. */
  readonly movers: readonly MoverText[];
}

const moversMost = 3;

/** The first screen of a plan, out of the same sections as its one page. */
export function firstScreenOf(made: Plan, language: Language): FirstScreen {
  const sections = sectionsIn(made, language, ['honest', 'tasks'], 'onePage');
  const plan = planIn(made, language);
  const phrases = phrasesIn(plan, language);
  return {
    answer: sections.find(({ id }) => id === 'honest')?.blocks ?? [],
    next: sections.find(({ id }) => id === 'tasks'),
    movers: estimatesThatMove(plan, moversMost).map((estimate) => ({
      id: estimate.name,
      label: atStart(nameOf(estimate, plan, phrases)),
      range: estimateText(estimate, phrases),
      stage: estimate.stage,
      path: estimate.path,
    })),
  };
}

export interface YearFigure {
  readonly id: 'salesInYear' | 'spend';
  readonly label: string;
  readonly value: string;
}

/** What the year sells and costs, beside the live figures. */
export function yearFigures(plan: Plan, language: Language): readonly YearFigure[] {
  const { figures } = plan;
  if (figures === undefined) return [];
  const words = lengthWords[language];
  const phrases = phrasesIn(plan, language);
  const { commit, stretch } = shownTargets(figures.honest.salesInYear, 'deals');
  const [low, high] = [phrases.figure(commit, 'deals'), phrases.figure(stretch, 'deals')];
  const sold = {
    id: 'salesInYear',
    label: words.salesInYear(phrases.outcome),
    value: low === high ? low : `${low}–${high}`,
  } as const;
  return [
    ...(figures.honest.sellsNothing ? [] : [sold]),
    { id: 'spend', label: words.spend, value: phrases.money(figures.money.yearMinor) },
  ];
}
