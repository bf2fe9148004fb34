import type { AgencyTerm } from '#stages/acquisition/answers.ts';
import type { Criterion } from '#strategy/offers.ts';
import type { GapId } from './gaps.ts';

export const en = {
  title: 'Offers compared',
  titleOf: (name: string) => `Offers compared: ${name}`,
  opening: (day: string) =>
    `Made from the plan begun on ${day}. For the owner and those who decide: bidders do not see it.`,
  nameless: (place: number) => `Bidder ${place}`,
  criteria: {
    price: 'Price',
    promises: 'Promises that hold',
    terms: 'The six terms',
    scope: 'What is done for it',
  } satisfies Record<Criterion, string>,
  ahead: (name: string, score: string) => `By your weights ${name} comes first, with ${score} of 100`,
  alike: (names: string, score: string) => `By your weights ${names} are level, with ${score} of 100`,
  weights: (list: string) => `Weights, 0 to 5: ${list}.`,
  weight: (criterion: string, weight: string) => `${criterion} ${weight}`,
  weighedFirst: 'They were set before the prices were shown.',
  weighedAfter: 'They were changed after the prices had been seen.',

  head: 'Offer',
  groups: { judgement: 'By your weights', money: 'Money', work: 'What is done for it', terms: 'Terms' },
  rows: {
    score: 'Score, of 100',
    price: 'Price a month',
    ads: 'Advertising on top, a month',
    month: 'Together a month',
    post: 'Price of a post',
    lead: 'Per lead',
    newMember: 'Per new member',
    activeMember: 'Per active member in month 12',
    posts: 'Posts a month',
    communities: 'Communities',
    people: 'People and hours a month',
    moderation: 'Moderation',
    promises: 'Promises in figures',
  },
  missing: 'missing: not said',
  refused: 'missing: refused',
  yes: 'yes',
  no: 'no',
  included: 'in the price',
  nothing: 'none',
  outOf: (criterion: string) => `${criterion}, of 100`,
  unitPrice: (typical: string, commit: string) => `${typical}; at the commit ${commit}`,
  notComputed: 'nothing to divide by',
  people: (people: string, hours: string) => `${people}; ${hours} h`,

  notesTitle: 'How offers are brought to common units',
  notes: {
    price: 'The price of a month is the fee with a twelfth of what is paid once.',
    ads: (ads: string) =>
      `Where the price does not include advertising, or does not say so, the plan’s own is added: ${ads} in an average month.`,
    units: (draws: string) =>
      `Leads, new and active members are the plan’s own, the same for every bidder: the middle of ${draws} simulated years, and the commit, which holds in 4 of 5.`,
    rate: (one: string, worth: string) => `Converted at the plan’s rate: ${one} is ${worth}.`,
    score:
      'The cheapest month gets 100 for price, one twice as dear 50. Promises get their mean share of simulated years; one that cannot be weighed counts as nothing. Terms count those agreed. Scope counts posts and communities against the plan, moderation, and named people with hours, a quarter each.',
    wanted: (posts: string, communities: string) =>
      `Posts a month the plan asks for: ${posts}; communities: ${communities}.`,
  },
  promisesTitle: 'Promises, in shares of simulated years',
  promisesHead: ['Offer', 'Promise', 'What to think of it'],
  noPromises: 'No offer promises anything in figures.',
  open: 'It cannot be weighed: it leaves open what, how much, by when or how it is counted.',

  gapsTitle: 'What is missing',
  gapsOf: (name: string, list: string) => `${name}: ${list}.`,
  gaps: {
    price: 'the price a month',
    once: 'whether anything is paid once',
    ads: 'whether the price includes advertising',
    posts: 'posts a month',
    communities: 'how many communities',
    people: 'people and their hours',
    moderation: 'who moderates',
    promises: 'a promise that can be weighed',
  } satisfies Record<GapId, string>,
  refusedTerm: (term: string) => `refuses: ${term}`,
  noGaps: 'No offer leaves anything open.',

  letter: {
    title: (name: string) => `Your offer: what we ask you to clarify (${name})`,
    greeting: (name: string) => `To ${name}.`,
    opening: (business: string | undefined) =>
      `Thank you for your offer${business === undefined ? '' : ` to ${business}`}. Before we compare it with the others, please answer the questions below in writing. Every bidder gets such a letter; it asks about the bidder’s own offer only.`,
    understood: 'What we have understood',
    lines: {
      fee: (fee: string) => `Fee: ${fee} a month.`,
      once: (once: string) => `Paid once: ${once}.`,
      adsIncluded: 'Advertising is included in the price.',
      adsApart: 'Advertising is paid apart.',
      posts: (posts: string) => `Posts a month: ${posts}.`,
      communities: (count: string) => `Communities: ${count}.`,
      people: (people: string, hours: string) => `People at work: ${people}; hours a month: ${hours}.`,
      moderation: 'You moderate the communities.',
      noModeration: 'You do not moderate the communities.',
      agreed: (terms: string) => `You agree to: ${terms}.`,
    },
    clarify: 'Please clarify',
    asks: {
      price: 'What is your fee a month, and what does it cover?',
      once: 'Is anything paid once: for the start, the strategy, the design? How much?',
      ads: 'Does the price include the advertising money? If it does, how much of it is advertising?',
      posts: 'How many posts a month do you make, of which kinds?',
      communities: 'Which communities do you run?',
      people: 'Who works for us, by name, and how many hours a month each?',
      moderation: 'Who answers comments and messages, on which days and how soon?',
      promises:
        'Which result do you promise, in figures: what, how much, by the end of which month, and where would both of us read it?',
    } satisfies Record<GapId, string>,
    terms: {
      contract: 'a contract',
      obligations: 'obligations in writing, with quantities and dates',
      costPerLead: 'a fixed cost per lead',
      weeklyReports: 'weekly reports',
      targeting: 'strict targeting we can check in the account',
      proof: 'proof of engagement in communities you ran before',
    } satisfies Record<AgencyTerm, string>,
    unsaid: (term: string) => `Your offer does not speak of this: ${term}. Do you agree to it?`,
    refused: (term: string) =>
      `You do not agree to this: ${term}. It is among our six terms. What stands against it, and what would you sign in its place?`,
    promise: (said: string) =>
      `You promise: “${said}”. What is it based on, what must we do for it, and would you sign it as an obligation? What follows if it is missed?`,
    aboutPosts: (question: string) => `About the posts of the community you showed us: ${question}`,
    openPromise: (said: string, open: string) => `You promise: “${said}”. Please also say: ${open}.`,
    fields: {
      figure: 'what exactly is counted',
      amount: 'how much',
      counting: 'whether it is counted in all, gained, or in that month alone',
      byMonth: 'by the end of which month',
      moneyMinor: 'how much advertising money it takes',
    },
    nothing: 'Nothing is left open. Please confirm in writing that the above is right.',
    close: (blank: string) => `Please answer by ${blank}. The answers become a part of the offer.`,
  },
};
