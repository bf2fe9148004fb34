import { timeOf } from '#frame/browser.ts';
import { type Formats, formatsFor } from '#i18n/format.ts';
import type { Language } from '#i18n/language.ts';
import { inMiddle } from '#i18n/sentence.ts';
import { liveFigures } from '#report/live.ts';
import { tellsMoney } from '#report/money-told.ts';
import { writtenIn } from '#report/outcome/blocks.ts';
import { answerLines, changeLines } from '#report/projected-answer.ts';
import { projectedBudgets } from '#report/projected-budgets.ts';
import { type ProjectedStage, stageLines } from '#report/projected-stages.ts';
import { type Computed, isForecasted } from '#state/computing/computed.ts';
import { answersOf } from '#strategy/cleaning.ts';
import { contextOf } from '#strategy/context.ts';
import type { Strategy } from '#strategy/strategy.ts';
import { isBreak } from '#workshop/agenda.ts';
import { liveCards } from '#workshop/cards.ts';
import { remainingMs, type Standing } from '#workshop/clock.ts';
import type { Projection } from '#workshop/projection.ts';
import type { Session } from '#workshop/session.ts';
import { areVotesShown, byDots, disagreementsIn } from '#workshop/votes.ts';
import { workshopWords } from '#workshop/words.ts';
import type { RoomBudgets } from './use-room-budgets.ts';

interface Projecting {
  readonly session: Session;
  readonly standing: Standing;
  readonly strategy: Strategy;
  readonly computed: Computed;
  readonly language: Language;
  readonly budgets: RoomBudgets;
  readonly words: {
    readonly dots: (text: string, dots: string) => string;
    readonly scores: (text: string, scores: string) => string;
    readonly decide: (outcome: string) => string;
    readonly nothingYet: string;
    readonly budgets: Readonly<Record<Extract<RoomBudgets, string>, string>>;
  };
}

/** Steps that show what stands in the plan, and what the room is to decide. */
const projectedStages = [
  'content',
  'acquisition',
  'engagement',
  'conversion',
] as const satisfies readonly ProjectedStage[];

/** What each question to the draft shows. */
const draftShows = ['figures', 'answer', 'budgets', 'changes'] as const;

/** What the room is shown just now: texts alone. Money that is hidden is not among them. */
export function projectionOf(projecting: Projecting): Projection {
  const { session, standing, language, words } = projecting;
  const { title, questions, outcome } = workshopWords[language].steps[standing.step.id];
  const stage = projectedStages.find((id) => id === standing.step.id);
  const { clock } = session;
  const left = clock && remainingMs(clock, standing.step.minutes, clock.pausedAt ?? clock.startedAt + clock.pausedMs);
  const question = clock?.question ?? 0;
  const draft = standing.step.id === 'draft' ? draftOn(projecting, question) : undefined;
  return {
    kind: 'projection',
    lang: language,
    step: title,
    question: breakQuestion(session, standing, language) ?? questions[question] ?? title,
    ...(stage && { decide: words.decide(inMiddle(outcome)) }),
    lines: draft?.lines ?? shownLines(projecting, question),
    figures: draft?.figures ?? [],
    ...(draft?.curve && { curve: draft.curve }),
    ...(clock &&
      left !== undefined && {
        clock:
          clock.pausedAt === undefined
            ? { endsAt: clock.startedAt + clock.pausedMs + left }
            : { endsAt: clock.pausedAt + left, pausedLeftMs: left },
      }),
  };
}

/**
 * The draft is argued with: behind its figures the honest answer, what budgets buy, and what would change the answer. All
 * but the figures tell of money.
 */
function draftOn(
  { session, strategy, computed: { derived }, budgets, language, words }: Projecting,
  question: number,
): Partial<Pick<Projection, 'lines' | 'figures' | 'curve'>> {
  const shown = draftShows[question];
  if (!isForecasted(derived)) return { lines: [] };
  if (shown === 'figures') {
    const figures = liveFigures(strategy, derived.forecast, language);
    return { lines: [], figures: figures.map(({ id, label, value, note }) => ({ id, label, value, note })) };
  }
  if (session.isMoneyHidden) return { lines: [] };
  if (shown === 'answer') return { lines: [...answerLines(derived.plan, language)] };
  if (shown === 'changes') return { lines: [...changeLines(derived.plan, language)] };
  if (typeof budgets === 'string') return { lines: [words.budgets[budgets]] };
  const { finding, ...curve } = projectedBudgets(derived.plan, budgets, language);
  return { lines: [finding], curve };
}

/** With money hidden, no line in which somebody wrote a sum; problems are the customers’ own words, and voted on as they are. */
function shownLines(projecting: Projecting, question: number): string[] {
  const { session, standing } = projecting;
  const lines = linesOf(projecting, question);
  const areCards = standing.step.id === 'problems' || standing.step.id === 'votes';
  return session.isMoneyHidden && !areCards ? lines.filter((line) => !tellsMoney(line)) : lines;
}

function linesOf({ session, standing, strategy, language, words }: Projecting, question: number): string[] {
  const formats = formatsFor(language);
  const { decisions, parked, nextSteps } = strategy.workshop ?? {};
  switch (standing.step.id) {
    case 'business':
      return businessLines(strategy, question, session.isMoneyHidden === true, formats);
    case 'problems':
      return session.areCardsShown ? liveCards(session).map(({ text }) => text) : [];
    case 'votes':
      return voteLines(session, question, formats, words);
    case 'idea':
      return [answersOf(strategy).audience[question === 0 ? 'idea' : 'refusals'] ?? ''].filter(Boolean);
    case 'content':
    case 'acquisition':
    case 'engagement':
    case 'conversion': {
      const drafted = stageLines(strategy, standing.step.id, question, language, session.isMoneyHidden === true);
      return drafted.length === 0 ? [words.nothingYet] : drafted;
    }
    case 'closing':
      return question === 0
        ? writtenIn(nextSteps).map(({ text, owner, due }) =>
            [text, owner, due && formats.day(due)].filter(Boolean).join(' — '),
          )
        : writtenIn(parked).map(({ text }) => text);
    case 'resuming':
      return writtenIn(decisions).map(({ text }) => text);
    default:
      return [];
  }
}

/** In a break: when the room goes on, and with what. */
function breakQuestion({ clock }: Session, { steps, place, step }: Standing, language: Language): string | undefined {
  const next = steps[place + 1];
  if (!isBreak(step.id) || clock === undefined || next === undefined) return undefined;
  const { goOn, steps: named } = workshopWords[language];
  const at = clock.startedAt + clock.pausedMs;
  const end = clock.pausedAt === undefined ? timeOf(at + remainingMs(clock, step.minutes, at)) : undefined;
  return goOn(end, named[next.id].title);
}

function voteLines(session: Session, question: number, formats: Formats, words: Projecting['words']): string[] {
  if (question === 0 && !areVotesShown(session, 'dots')) return liveCards(session).map(({ text }) => text);
  if (question > 0 && !areVotesShown(session, 'severities')) return [];
  if (question === 2)
    return disagreementsIn(session).map(({ card, scores }) =>
      words.scores(card.text, scores.map((many) => formats.number(many)).join(' · ')),
    );
  return byDots(session)
    .slice(0, 12)
    .map(({ card, dots }) => words.dots(card.text, formats.number(dots)));
}

/** What is sold is for the room; what it brings and what may be spent is money. */
function businessLines(strategy: Strategy, question: number, isMoneyHidden: boolean, formats: Formats): string[] {
  const { business } = answersOf(strategy);
  const { currency } = contextOf(strategy);
  if (question === 0) return business.offering ? [business.offering] : [];
  if (isMoneyHidden) return [];
  const money = (minor: number) => formats.money(minor, currency);
  if (question === 2)
    return typeof business.moneyCeilingMinorPerMonth === 'number' ? [money(business.moneyCeilingMinorPerMonth)] : [];
  const order = business.averageOrderValueMinor;
  if (order?.kind === 'known') return [money(order.value)];
  return order?.kind === 'range' ? [`${money(order.low)} · ${money(order.typical)} · ${money(order.high)}`] : [];
}
