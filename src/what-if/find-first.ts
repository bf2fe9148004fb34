import { dayIn } from '#document/calendar.ts';
import type { OutcomeId } from '#domain/outcomes.ts';
import type { Swing } from '#domain/tornado.ts';
import type { Language } from '#i18n/language.ts';
import type { Plan } from '#plan/plan.ts';
import { tasksWords } from '#report/document/words.ts';
import { sellsNothing } from '#stages/business/answers.ts';
import { knownNumber, type StageId } from '#stages/card.ts';
import type { Answers } from '#strategy/cleaning.ts';
import { amountText } from './amounts.ts';
import { phrasesOn, type WhatIfFacts } from './facts.ts';
import { tornadoText } from './tornado.ts';

/** A number nobody knows yet, how far it moves the outcome, and how it is found out. */
export interface ToFindOut {
  readonly id: string;
  readonly label: string;
  /** The outcome with the number at its worse and at its better end. */
  readonly from: string;
  readonly to: string;
  readonly how: string;
  readonly who: string;
  readonly due: string;
  readonly stage: StageId;
  readonly path: string;
}

/** Numbers worth the first look. */
const most = 3;

/** A number that moves the outcome by less than this share of it is not worth the search. */
const leastMoved = 0.05;

/** What the owner goes for, as a figure of the year. */
export function outcomeWanted({ business }: Answers): 'leads' | 'sales' | 'activeMembers' {
  if (sellsNothing(business)) return 'activeMembers';
  return business.goal?.kind === 'leads' ? 'leads' : 'sales';
}

/** The unknown numbers that move an outcome most, each with the task of month 1 that finds it out. */
export function toFindOut(
  facts: WhatIfFacts,
  { tasks }: Pick<Plan, 'tasks'>,
  outcome: OutcomeId,
  swings: readonly Swing[],
  language: Language,
): readonly ToFindOut[] {
  const phrases = phrasesOn(facts, language);
  const origins = new Map(facts.basis.estimates.map((estimate) => [estimate.name, estimate]));
  const found = swings.filter(({ estimate }) => origins.get(estimate.name)?.from === 'benchmark');
  return found
    .flatMap(({ estimate, low, high, base }): readonly ToFindOut[] => {
      const origin = origins.get(estimate.name);
      const task = tasks.find(({ open }) => open.some(({ subject }) => subject === origin?.subject));
      const [bar] = tornadoText(facts, outcome, [{ estimate, low, high, base }], language).bars;
      // What only a trial can tell is nothing to look up.
      if (task === undefined || task.id === 'firstTrials' || bar === undefined) return [];
      if (Math.abs(high - low) < leastMoved * Math.abs(base)) return [];
      const { how, who } = tasksWords[language].tasks[task.id];
      const [least, best] = [Math.min(low, high), Math.max(low, high)];
      const due = phrases.formats.day(dayIn(facts.startMonth, task.dueDay));
      const { id, label, stage, path } = bar;
      return [
        {
          ...{ id, label, how, who, due, stage, path },
          from: amountText(outcome, least, phrases),
          to: amountText(outcome, best, phrases),
        },
      ];
    })
    .slice(0, most);
}

/** A community with members whose last ten posts nobody has counted: what to find out first of all. */
export function uncountedPosts({ business }: Answers) {
  const communities = business.communities ?? [];
  const index = communities.findIndex(
    ({ network, membersNow, reactionsOfTenPosts, engagementRateShare }) =>
      network !== undefined &&
      (knownNumber(membersNow) ?? 0) > 0 &&
      knownNumber(reactionsOfTenPosts) === undefined &&
      (engagementRateShare === undefined || engagementRateShare.kind === 'unknown'),
  );
  return index < 0 ? undefined : { index, id: communities[index]?.id };
}
