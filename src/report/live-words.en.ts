import { pluralForm } from '#i18n/plural.ts';
import type { OutcomeWords } from '#stages/outcome.ts';

/** The live panel. */
export const en = {
  short: {
    members: 'Members',
    activeMembers: 'Active members',
    breakEven: 'Break-even',
    goal: 'Goal',
  },
  members: 'Members by month 12',
  activeMembers: 'Active members in month 12',
  firstSale: ({ firstTitle }: OutcomeWords) => firstTitle,
  breakEven: 'Chance of breaking even by month 12',
  goal: 'Goal of active members',
  goalVerdicts: {
    likely: 'within reach',
    rather: 'probably met',
    ratherNot: 'probably missed',
    not: 'out of reach',
  },
  goalNote: (middle: string) => `most likely about ${middle} as the mean of months 10 to 12`,
  goalMissing: 'say how many people should take part, and it appears here',
  range: (low: string, high: string) => `${low}–${high}`,
  middle: (middle: string) => `most likely about ${middle}; one chance in five of more`,
  certain: 'nothing about it is uncertain',
  noSale: 'not within two years',
  noSaleNote: 'in more than half of the simulated years',
  saleIn: (month: number) => `month ${month} of the plan`,
  saleBetween: (from: number, to: number) => `most likely between months ${from} and ${to}`,
  saleUnsure: (_: OutcomeWords) => 'in half of the simulated years; more than one in five has none within two years',
  chance: (hundredths: number) => `${hundredths} in 100`,
  chanceLess: 'under 1 in 100',
  chanceMore: 'over 99 in 100',
  breakEvenBy24: (chance: string) => `by month 24: ${chance}`,
  notKnown: 'not known yet',
  stillNeeded: (count: number) =>
    `${count} ${pluralForm('en', count, { one: 'answer is', other: 'answers are' })} still needed for it; “Review” lists them`,
  offerMissing: 'add an offer, or a tool that brings visits or enquiries',
  orderValueMissing: ({ one }: OutcomeWords) => `say what one ${one} brings, and it appears here`,
};
