import { type Goal, type GoalSought, goalOutcomes, type Sought, timesMost } from '#domain/search/goal-seek.ts';
import type { Language } from '#i18n/language.ts';
import type { Phrases } from '#report/document/phrases.ts';
import { knownNumber } from '#stages/card.ts';
import { amountText } from './amounts.ts';
import { phrasesOn, type WhatIfFacts } from './facts.ts';
import { words as allWords } from './words.ts';

/** Outcomes a goal can be set for; money earned is no goal while nobody knows what an order is worth. */
export const goalChoices = ({ basis }: WhatIfFacts): readonly Goal['outcome'][] =>
  (Object.keys(goalOutcomes) as Goal['outcome'][]) // the keys of the map are the type
    .filter((id) => !basis.input.sellsNothing || id === 'members' || id === 'activeMembers')
    .filter((id) => basis.input.averageOrderValueMinor !== undefined || (id !== 'revenue' && id !== 'result'));

/** The owner's goal of the business page, where one was set that can be computed. */
export function goalOf(facts: WhatIfFacts): Goal | undefined {
  const { kind, amount } = facts.answers.business.goal ?? {};
  if (kind === undefined || amount === undefined || amount <= 0) return undefined;
  return goalChoices(facts).includes(kind) ? { outcome: kind, amount } : undefined;
}

/** A change that reaches the goal and can be made of today's answers. */
export interface Way {
  readonly kind: 'adMoney' | 'posts' | 'month' | 'answering';
  readonly name: string;
  readonly text: string;
  /** Times today's value, where making it a variant makes sense. */
  readonly factor: number | undefined;
}

export interface GoalText {
  readonly finding: string;
  readonly ways: readonly Way[];
}

export function goalText(facts: WhatIfFacts, goal: Goal, found: GoalSought, language: Language): GoalText {
  const words = allWords[language].goal;
  const phrases = phrasesOn(facts, language);
  const wanted = amountText(goal.outcome, goal.amount, phrases);
  const now = amountText(goal.outcome, found.now, phrases);
  const isReached = found.now >= goal.amount;
  const { adMoney, posts, month, answeringAll } = found;
  const helps = adMoney?.smallest !== undefined || posts?.smallest !== undefined || month !== undefined || answeringAll;
  const said = isReached ? words.reached : helps ? words.missed : words.outOfReach;
  return {
    finding: said(words.outcomes(phrases.outcome)[goal.outcome], wanted, now, phrases.counted(timesMost)),
    ways: [
      moneyWay(facts, goal, adMoney, phrases),
      postsWay(facts, goal, posts, phrases),
      ...answeringWay(facts, goal, found, phrases),
      monthWay(month, phrases),
    ],
  };
}

const way = (kind: Way['kind'], name: string, text: string, factor?: number): Way => ({ kind, name, text, factor });

/** Nobody makes a variant of what is nearly so already. */
const factorOf = ({ smallest, now }: Sought): number | undefined =>
  smallest === undefined || now === 0 || (smallest <= now && smallest > now * 0.95) ? undefined : smallest / now;

function moneyWay(facts: WhatIfFacts, goal: Goal, sought: Sought | undefined, phrases: Phrases): Way {
  const words = allWords[phrases.language].goal.adMoney;
  if (sought === undefined) return way('adMoney', words.name, words.none);
  const { smallest, target, most } = sought;
  if (smallest === undefined)
    return way(
      'adMoney',
      words.name,
      words.notEnough(phrases.counted(most / 100), amountText(goal.outcome, target, phrases)),
    );
  const cost = costText(facts, sought, phrases);
  if (smallest === 0) return way('adMoney', words.name, words.withoutAny(cost), 0);
  const times = { text: phrases.formats.number(smallest / 100, 2), count: smallest / 100 };
  const text =
    smallest > 100
      ? words.reaches(times, cost)
      : smallest > 95
        ? words.justEnough(cost)
        : words.lessDoes(phrases.formats.share(smallest / 100), cost);
  return way('adMoney', words.name, text, factorOf(sought));
}

function costText(
  { answers }: WhatIfFacts,
  { spendMinor, resultMinor, dearestMonthMinor }: Sought,
  phrases: Phrases,
): string {
  const words = allWords[phrases.language].goal;
  const ceilingMinor = knownNumber(answers.business.moneyCeilingMinorPerMonth);
  const isAbove = ceilingMinor !== undefined && dearestMonthMinor > ceilingMinor;
  const result = resultMinor ?? -spendMinor;
  const money = phrases.money(Math.abs(result));
  return [
    words.costs(phrases.money(spendMinor)),
    ...(answers.business.averageOrderValueMinor === undefined
      ? []
      : [result >= 0 ? words.leavesProfit(money) : words.leavesLoss(money)]),
    ...(isAbove ? [words.aboveCeiling(phrases.money(dearestMonthMinor), phrases.money(ceilingMinor))] : []),
  ].join(' ');
}

function postsWay(facts: WhatIfFacts, goal: Goal, sought: Sought | undefined, phrases: Phrases): Way {
  const words = allWords[phrases.language].goal.posts;
  if (sought === undefined) return way('posts', words.name, words.none);
  const { smallest, target, most, now } = sought;
  const nowText = phrases.formats.number(now, 1);
  if (smallest === undefined)
    return way(
      'posts',
      words.name,
      words.notEnough(phrases.counted(most), nowText, amountText(goal.outcome, target, phrases)),
    );
  const cost = costText(facts, sought, phrases);
  const needed = phrases.counted(smallest);
  const text =
    smallest > now
      ? words.reaches(needed, nowText, cost)
      : smallest > now - 1
        ? words.justEnough(cost)
        : words.fewerDo(needed, nowText, cost);
  return way('posts', words.name, text, factorOf(sought));
}

function answeringWay(
  { basis }: WhatIfFacts,
  { outcome }: Goal,
  { answeringAll }: GoalSought,
  phrases: Phrases,
): readonly Way[] {
  const words = allWords[phrases.language].goal.answering;
  const { leadsPerMonthMax } = basis.input;
  if (!answeringAll || leadsPerMonthMax === undefined || outcome === 'leads') return [];
  return [way('answering', words.name, words.reaches(phrases.counted(leadsPerMonthMax)))];
}

function monthWay(month: number | undefined, phrases: Phrases): Way {
  const words = allWords[phrases.language].goal.time;
  if (month === undefined) return way('month', words.name, words.never);
  return way('month', words.name, (month <= 12 ? words.within : words.later)(phrases.inMonth(month)));
}
