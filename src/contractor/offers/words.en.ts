import { pluralForm } from '#i18n/plural.ts';
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
    scope: 'Scope of work',
  } satisfies Record<Criterion, string>,
  ahead: (name: string, score: string) => `By these weights ${name} comes first, with ${score} of 100`,
  alike: (names: string, score: string) => `By these weights ${names} are level, with ${score} of 100`,
  weights: (list: string) => `Weights from 0 to 5: ${list}.`,
  weight: (criterion: string, weight: string) => `${criterion} ${weight}`,
  weighedFirst: 'They were set before the prices were shown.',
  weighedAfter: 'They were changed after the prices had been seen.',

  head: 'Offer',
  side: 'Side by side',
  groups: { judgement: 'Scores by these weights', money: 'Money', work: 'Work', terms: 'Terms' },
  rows: {
    score: 'Score, of 100',
    price: 'Price a month',
    ads: 'Advertising on top, a month',
    month: 'Total a month',
    post: 'Cost per post',
    lead: 'Per lead',
    newMember: 'Per new member',
    activeMember: 'Per active member in month 12',
    posts: 'Posts a month',
    communities: 'Communities',
    people: 'People and hours a month',
    moderation: 'Moderation',
    promises: 'Promises in figures',
  },
  missing: 'not\u00a0said',
  refused: 'refused',
  yes: 'yes',
  no: 'no',
  included: 'in the price',
  nothing: 'none',
  outOf: (criterion: string) => `${criterion}, of 100`,
  unitPrice: (typical: string, commit: string) => `${typical}; at the commit ${commit}`,
  notComputed: 'nothing to divide by',
  converted: (money: string, own: string) => `${money} (offered: ${own})`,
  people: (people: string, count: number, hours: string) =>
    `${people} ${pluralForm('en', count, { one: 'person', other: 'people' })}, ${hours} ${hours === '1' ? 'hour' : 'hours'}`,

  notesTitle: 'How offers are brought to common units',
  notes: {
    price:
      'The price a month is the fee plus a twelfth of what is paid once. The cost per post is that price divided by the posts a month, whatever else it pays for.',
    ads: (ads: string) =>
      `Where the price does not include advertising, or does not say so, the plan’s own is added: ${ads} in an average month.`,
    units: (draws: string) =>
      `Leads, new and active members are the plan’s own, the same for every bidder: the middle of ${draws} simulated years, and the commit, which holds in 4 of 5.`,
    rate: (one: string, worth: string) =>
      `Converted at the plan’s own rate, not at the day’s rate: ${one} is ${worth}.`,
    score:
      'The cheapest month gets 100 for price, one twice as expensive 50. Promises get their mean share of simulated years; one that cannot be weighed counts as nothing. Of the terms, those agreed count. Scope of work counts a quarter each for posts against the plan, communities against the plan, moderation, and people named with their hours. The figures of posts the bidders have shown are in no score.',
    wanted: (posts: string, communities: string) =>
      `Posts a month the plan asks for: ${posts}; communities: ${communities}.`,
  },
  promisesTitle: 'Promises, in shares of simulated years',
  promisesHead: ['Offer', 'Promise', 'What to think of it'],
  noPromises: 'No offer promises anything in figures.',
  open: 'It cannot be weighed: it leaves open what, how much, by when or how it is counted.',

  gapsTitle: 'What is missing',
  unsaid: (list: string) => `Not said: ${list}.`,
  refusedTerms: (list: string) => `Refused: ${list}.`,
  complete: 'Nothing is missing.',
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
};
