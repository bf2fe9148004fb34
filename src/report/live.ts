import type { EventTiming, Forecast, Spread } from '#domain/forecast-result.ts';
import { planMonth } from '#domain/month.ts';
import { type Formats, formatsFor } from '#i18n/format.ts';
import type { Language } from '#i18n/language.ts';
import { lazyWords } from '#i18n/words.ts';
import { goalVerdicts, likelihoodOf } from '#plan/goal.ts';
import { shownFigure } from '#plan/kpis.ts';
import { sellsNothing } from '#stages/business/answers.ts';
import { type OutcomeWords, outcomeWords } from '#stages/outcome.ts';
import { type Answers, answersOf } from '#strategy/cleaning.ts';
import { startMonthOf, tradeOutcomeOf } from '#strategy/context.ts';
import { neededMissing } from '#strategy/progress.ts';
import type { Strategy } from '#strategy/strategy.ts';

const allWords = lazyWords({ en: () => import('./live-words.en.ts'), ru: () => import('./live-words.ru.ts') });

export interface LiveFigure {
  readonly id: 'members' | 'activeMembers' | 'firstSale' | 'breakEven' | 'goal';
  readonly label: string;
  readonly short: string;
  readonly value: string;
  readonly note: string;
}

/** What the answers so far lead to, as ranges in words. */
export function liveFigures(strategy: Strategy, forecast: Forecast, language: Language): readonly LiveFigure[] {
  const words = allWords[language];
  const formats = formatsFor(language);
  const answers = answersOf(strategy);
  const outcome = outcomeWords(tradeOutcomeOf(answers), language);
  const start = startMonthOf(strategy, answers);
  const { monthly, firstSale, breakEven } = forecast;
  const hasOrderValue = ['known', 'range'].includes(answers.business.averageOrderValueMinor?.kind ?? '');
  const people = (spread: Spread | undefined) => peopleText(spread, formats, language);
  const missing = neededMissing(strategy).length;
  const sale =
    firstSale.p50 === undefined && (missing > 0 || !offersAnything(answers))
      ? { value: words.notKnown, note: missing > 0 ? words.stillNeeded(missing) : words.offerMissing }
      : saleText(firstSale, outcome, language, (month) => formats.month(planMonth(start, month)));
  const audience: readonly LiveFigure[] = [
    { id: 'members', label: words.members, short: words.short.members, ...people(monthly.members[11]) },
    {
      id: 'activeMembers',
      label: words.activeMembers,
      short: words.short.activeMembers,
      ...people(monthly.activeMembers[11]),
    },
  ];
  if (sellsNothing(answers.business)) return [...audience, goalFigure(answers, forecast, language)];
  return [
    ...audience,
    { id: 'firstSale', label: words.firstSale(outcome), short: words.firstSale(outcome), ...sale },
    {
      id: 'breakEven',
      label: words.breakEven,
      short: words.short.breakEven,
      ...(hasOrderValue && sale.value !== words.notKnown
        ? {
            value: chanceText(breakEven.shareBy12, language),
            note: words.breakEvenBy24(chanceText(breakEven.shareBy24, language)),
          }
        : { value: words.notKnown, note: hasOrderValue ? sale.note : words.orderValueMissing(outcome) }),
    },
  ];
}

/** What becomes of the goal where nothing is sold. */
function goalFigure({ business }: Answers, { goalMonths }: Forecast, language: Language): LiveFigure {
  const words = allWords[language];
  const { amount } = business.goal ?? {};
  const reached = goalMonths.activeMembers;
  const said =
    amount === undefined
      ? { value: words.notKnown, note: words.goalMissing }
      : {
          value: words.goalVerdicts[goalVerdicts[likelihoodOf(reached, amount)]],
          note: words.goalNote(formatsFor(language).number(shownFigure(reached.p50, 'people'))),
        };
  return { id: 'goal', label: words.goal, short: words.short.goal, ...said };
}

/** Whether anything the plan says leads to a sale: an offer, or a tool that brings visits or enquiries. */
const offersAnything = ({ conversion, acquisition }: Answers): boolean =>
  (conversion.offers ?? []).length > 0 ||
  (acquisition.tools ?? []).some(({ buys }) => buys === 'visits' || buys === 'leads');

type Said = Pick<LiveFigure, 'value' | 'note'>;

/** Three of five simulated years lie between commit and stretch. */
function peopleText(spread: Spread | undefined, formats: Formats, language: Language): Said {
  const words = allWords[language];
  const show = (value = 0) => formats.number(shownFigure(value, 'people'));
  const [low, high] = [show(spread?.p20), show(spread?.p80)];
  return low === high
    ? { value: low, note: words.certain }
    : { value: words.range(low, high), note: words.middle(show(spread?.p50)) };
}

function saleText(
  { p20, p50, p80 }: EventTiming,
  outcome: OutcomeWords,
  language: Language,
  nameOf: (month: number) => string,
): Said {
  const words = allWords[language];
  if (p50 === undefined) return { value: words.noSale, note: words.noSaleNote };
  const value = nameOf(p50);
  if (p80 === undefined || p20 === undefined) return { value, note: words.saleUnsure(outcome) };
  return { value, note: p20 === p80 ? words.saleIn(p50) : words.saleBetween(p20, p80) };
}

function chanceText(share: number, language: Language): string {
  const words = allWords[language];
  const hundredths = Math.round(share * 100);
  if (hundredths === 0 && share > 0) return words.chanceLess;
  return hundredths === 100 && share < 1 ? words.chanceMore : words.chance(hundredths);
}
