import type { AgencyTerm } from '#stages/work.ts';
import type { GapId } from './gaps.ts';

export const en = {
  title: 'Your offer: what we ask you to clarify',
  to: (name: string) => `To: ${name}`,
  from: (business: string) => `From: ${business}`,
  opening:
    'Thank you for your offer. Before we compare it with the others, please answer the questions below in writing. Every bidder receives a letter like this; it asks only about that bidder’s own offer.',
  understood: 'Our understanding of your offer',
  lines: {
    fee: (fee: string) => `Fee: ${fee} a month.`,
    once: (once: string) => `One-off fee: ${once}.`,
    onceNothing: 'There is no one-off fee.',
    rate: (one: string, worth: string) =>
      `Our plan is in another currency. To compare, we convert your price at our plan’s own rate: ${one} is ${worth}.`,
    adsIncluded: 'Advertising is included in the price.',
    adsApart: 'Advertising is paid separately.',
    posts: (posts: string) => `Posts a month: ${posts}.`,
    communities: (count: string) => `Communities: ${count}.`,
    people: (people: string, hours: string) => `People on the account: ${people}; hours a month in total: ${hours}.`,
    moderation: 'You moderate the communities.',
    noModeration: 'You do not moderate the communities.',
    agreed: (terms: string) => `You agree to: ${terms}.`,
  },
  clarify: 'Please clarify',
  asks: {
    price: 'What is your fee a month, and what does it cover?',
    once: 'Is anything paid once: for the start, the strategy, the design? How much?',
    ads: 'Does the price include the advertising budget? If it does, how much of it is advertising?',
    posts: 'How many posts a month would you make, and of which kinds?',
    communities: 'Which of our communities would you run?',
    people: 'Who would work for us, by name, and how many hours a month each?',
    moderation: 'Who would answer comments and messages, on which days and how soon?',
    promises:
      'Which result do you promise, in figures: what, how much, by the end of which month, and where would both of us read it?',
  } satisfies Record<GapId, string>,
  rate: 'In which currency are you paid, at which day’s rate is it converted, and who bears a change in the rate?',
  terms: {
    contract: 'a contract',
    obligations: 'obligations in writing, with quantities and dates',
    costPerLead: 'a fixed cost per lead',
    weeklyReports: 'weekly reports',
    targeting: 'strict targeting we can check in the account',
    proof: 'proof of engagement in communities you ran before',
  } satisfies Record<AgencyTerm, string>,
  unsaid: (term: string) => `Your offer says nothing about one of our six terms: ${term}. Do you agree to it?`,
  unsaidSeveral: (terms: string) =>
    `Your offer says nothing about these of our six terms: ${terms}. Do you agree to each of them?`,
  refused: (term: string) =>
    `You do not agree to one of our six terms: ${term}. What is your reason, and what would you sign in its place?`,
  promise: (said: string) =>
    `You promise: “${said}”. What is it based on, what must we do for it, and would you sign it as an obligation? What happens if it is missed?`,
  openPromise: (said: string, open: string) => `You promise: “${said}”. Please also say: ${open}.`,
  fields: {
    figure: 'what exactly is counted',
    amount: 'how much',
    counting: 'how it is counted (in all, gained, every month, or in that month alone)',
    byMonth: 'by the end of which month',
    moneyMinor: 'how much advertising budget it takes',
    base: 'against which figure of today it is counted',
    moneyIs: 'whether the sum is your fee or the advertising budget',
    moneyPer: 'whether the sum is paid every month or once',
    asks: 'whether it is promised to us, and what exactly is counted',
  },
  posts: 'The posts you have shown',
  postsLead: 'About the posts of the community you ran before:',
  close: (blank: string) => `Please answer by ${blank}. The answers become part of the offer.`,
};
