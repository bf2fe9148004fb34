import type { OutcomeId } from '#domain/outcomes.ts';
import type { GoalOutcome } from '#domain/search/goal-seek.ts';
import type { StressOutcome } from '#domain/stress-tests.ts';
import { type FigureKind, shownFigure } from '#plan/kpis.ts';
import type { Phrases } from '#report/document/phrases.ts';

type Amount = OutcomeId | GoalOutcome | StressOutcome;

const kinds: Readonly<Record<Amount, FigureKind>> = {
  members: 'people',
  activeMembers: 'people',
  leads: 'average',
  sales: 'average',
  revenue: 'money',
  result: 'money',
  resultMinor: 'money',
  spendMinor: 'money',
};

export const isMoney = (amount: Amount): boolean => kinds[amount] === 'money';

/** A figure to compare with another: rounded like a target, sums to three digits. */
export const amountText = (amount: Amount, value: number, phrases: Phrases): string =>
  isMoney(amount) ? phrases.money(value) : phrases.figure(shownFigure(value, kinds[amount]), kinds[amount]);
