import { pluralForm } from '#i18n/plural.ts';
import type { Counted } from '#report/document/words-phrases.en.ts';
import type { OutcomeWords } from '#stages/outcome.ts';
import type { BidVerdict } from './verdict.ts';

export const en = {
  title: 'Should I hire them?',
  opening: (day: string, draws: string) =>
    `For the owner alone: whoever made the offer does not see it. Made from the answers begun on ${day} and ${draws} simulated years.`,
  bidder: 'The agency',

  answer: 'The answer',
  ends: { yes: 'Yes, once the points below are signed', notYet: 'Not yet', no: 'Not on these terms' } satisfies Record<
    BidVerdict['end'],
    string
  >,
  because: {
    aboveCeiling: (wanted: string, ceiling: string) =>
      `They ask for ${wanted} a month in all; your max budget is ${ceiling}.`,
    betterAlone: (more: string) =>
      `With the same money and your own people, the year most likely leaves ${more} more by month 24 than the year with them.`,
    loses: (chance: string) =>
      `Most likely the year with them has not earned its money back by month 24: the chance is ${chance}.`,
    worthUnknown: 'Nobody has said yet what an order brings, so nobody can say whether this pays.',
    promises: (unlikely: Counted, all: string) =>
      `The money may come back, but ${unlikely.text} of the ${all} promises that can be weighed will hardly be kept. Whoever promises that once promises it again.`,
    open: 'The money most likely comes back, but the offer is silent on terms without which nothing can be demanded later.',
    pays: (more: string) => `Most likely the money is back by month 24${more}.`,
    more: (more: string) => `, and the year leaves ${more} more than the same money without them`,
  },
  evenFee: (fee: string) =>
    `At a fee of ${fee} a month, and the same advertising, they would leave as much as your own year.`,
  noEvenFee: 'Even unpaid, they would leave less than your own year, in which the fee goes into advertising.',

  year: 'The year, with them and without',
  yearLead:
    'The same business, the same months, the same money; only who does the work differs. Each line gives what is most likely and, in brackets, a poor and a good year: one in five is poorer, one in five better.',
  aloneHours: (hours: string) => `Without them your own people give ${hours} hours a week.`,
  aloneUsual:
    'You have not said how many hours your own people have, so six a week are assumed. Say how many, and the second column is yours.',
  notAlone: (hours: string) =>
    `Without them there would be nobody to do it: that takes at least ${hours} hours a week of your own people. So there is no second column: no year runs by itself.`,
  head: ['The year', 'With them', 'Without them'],
  rows: ({ title, firstTitle }: OutcomeWords) => ({
    money: 'Money paid out in the year',
    sales: `${title} in the year`,
    leads: 'Enquiries in the year',
    members: 'Members in month 12',
    firstSale: firstTitle,
    result12: 'Earned less spent, by month 12',
    result24: 'Earned less spent, by month 24',
    even: 'Chance that the money is back by month 24',
  }),
  range: (middle: string, low: string, high: string) => `${middle} (${low} to ${high})`,
  never: 'not within two years',
  costsHours:
    'Their hours are counted as money spent. The forecast does not know anybody’s talent: the same posts bring the same, whoever writes them.',
  adsOpen:
    'They have not said how much of it is for advertising; the year is computed with what your max budget leaves after the fee.',

  promises: 'What they promise, and how likely it is',
  promisesHead: ['They say', 'What to think of it'],
  noPromises: 'They promise nothing that could be checked against a figure. That is an answer too: ask for a figure.',
  notWeighed: 'It cannot be weighed: it leaves open what, how much, by when or how it is counted.',

  ask: 'What to ask for',
  askLead: 'In writing, before anything is signed. The wording can be sent as it is.',
  sign: 'What to sign',
  signLead:
    'Values that hold in four of five simulated years, and what they promise themselves, each for the contract:',
  noValues: 'There are no values to sign yet: the forecast expects too little of anything to be owed.',
  terms: 'And the six terms:',
  term: (name: string, why: string) => `${name}. ${why}`,
  exit: (count: number) =>
    `Notice of ${count} ${pluralForm('en', count, { one: 'month', other: 'months' })}, accounts and pages in your name from the first day.`,
};
