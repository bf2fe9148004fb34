import type { Industry } from '#domain/industry.ts';
import type { TacticKind } from '#domain/tactic.ts';
import type { TradeProblem } from './trade.ts';

interface TacticHabit {
  /** Hours of own people in a month it runs. */
  readonly hoursPerMonth: number;
  /** Prizes, guests, rooms in a month it runs, in US dollars. */
  readonly costUsd: number;
}

/** What each tactic takes in a month it runs when nobody has measured it yet: judgements. */
export const tacticHabits: Readonly<Record<TacticKind, TacticHabit>> = {
  welcomeRitual: { hoursPerMonth: 1, costUsd: 0 },
  poll: { hoursPerMonth: 1, costUsd: 0 },
  questionsAndAnswers: { hoursPerMonth: 3, costUsd: 0 },
  memberStories: { hoursPerMonth: 3, costUsd: 0 },
  live: { hoursPerMonth: 4, costUsd: 0 },
  expertAnswers: { hoursPerMonth: 3, costUsd: 40 },
  ambassadors: { hoursPerMonth: 4, costUsd: 40 },
  gift: { hoursPerMonth: 2, costUsd: 50 },
  challenge: { hoursPerMonth: 6, costUsd: 30 },
  contest: { hoursPerMonth: 5, costUsd: 60 },
  meetUp: { hoursPerMonth: 8, costUsd: 60 },
};

/** Tactics that serve a problem, by how far it lies from the product, the likeliest first: judgements. */
const serving: Readonly<Record<TradeProblem['distance'], readonly TacticKind[]>> = {
  product: ['questionsAndAnswers', 'live', 'expertAnswers', 'poll'],
  use: ['expertAnswers', 'challenge', 'live', 'questionsAndAnswers', 'poll'],
  life: ['memberStories', 'challenge', 'poll', 'meetUp', 'contest', 'questionsAndAnswers'],
};

/** Where a prize or a contest would look out of place: health, money, law, and buyers at work. */
const grave: readonly Industry[] = [
  'dental',
  'health',
  'finance',
  'legal',
  'realEstate',
  'software',
  'businessServices',
  'industrial',
  'nonprofit',
];
const playful: readonly TacticKind[] = ['challenge', 'contest', 'gift'];

/** Where who came, and with what, is nobody else's business: no client is asked to tell a story in public. */
const confidential: readonly Industry[] = ['dental', 'health', 'legal', 'finance'];

const isFitting = (industry: Industry, kind: TacticKind): boolean =>
  !(grave.includes(industry) && playful.includes(kind)) &&
  !(confidential.includes(industry) && kind === 'memberStories');

/** Tactics for a problem of a trade, the likeliest first. */
export const tacticsFor = (industry: Industry, distance: TradeProblem['distance']): readonly TacticKind[] =>
  serving[distance].filter((kind) => isFitting(industry, kind));
