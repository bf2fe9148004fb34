import type { Industry } from '#domain/industry.ts';

/** What a trade counts when its year has gone well; each has its words in every language. */
export const tradeOutcomes = [
  'sale',
  'customer',
  'client',
  'patient',
  'guest',
  'student',
  'contract',
  'deal',
  'booking',
  'ticketBuyer',
  'subscription',
  'donation',
  'newcomer',
] as const;
export type TradeOutcome = (typeof tradeOutcomes)[number];

const outcomes: Readonly<Record<Industry, TradeOutcome>> = {
  retail: 'sale',
  sportsGoods: 'sale',
  fashion: 'sale',
  beauty: 'client',
  dental: 'patient',
  health: 'patient',
  fitness: 'client',
  food: 'guest',
  travel: 'booking',
  homeDecor: 'customer',
  education: 'student',
  realEstate: 'deal',
  finance: 'client',
  legal: 'client',
  software: 'customer',
  businessServices: 'client',
  industrial: 'contract',
  personalServices: 'client',
  arts: 'ticketBuyer',
  media: 'subscription',
  nonprofit: 'donation',
  sportsTeam: 'ticketBuyer',
  homeServices: 'customer',
  carService: 'customer',
  cleaning: 'client',
  events: 'booking',
  pets: 'client',
  agriculture: 'sale',
  other: 'sale',
};

/** What a trade counts; a parish or a club that nobody pays counts who comes for the first time. */
export function outcomeOf(industry: Industry | undefined, isPaid: boolean): TradeOutcome {
  const outcome = outcomes[industry ?? 'other'];
  return outcome === 'donation' && !isPaid ? 'newcomer' : outcome;
}
