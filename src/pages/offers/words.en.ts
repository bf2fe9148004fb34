import type { DecisionProblem } from '#contractor/offers/decide.ts';
import { pluralForm } from '#i18n/plural.ts';

export const en = {
  lead: 'Up to six offers, brought to the same units and weighed against this plan. For you alone: no bidder’s paper holds anything of it but that bidder’s own letter.',
  toHire: 'To the contractor’s pack',

  weights: {
    title: 'What counts for you',
    text: 'Set the weights before you look at prices: afterwards the cheapest offer has already won. Prices are shown once the weights are kept.',
    hidden: 'Prices are hidden until the weights are kept.',
    from: 'does not count',
    to: 'decides',
    keep: 'Keep the weights',
    missing: 'Choose a weight',
    allNought: 'Give at least one of them a weight above zero',
    change: 'Change the weights',
  },

  list: {
    section: 'What the bidders say',
    title: 'Offers',
    hint: 'Price, work, terms and promises as the bidder wrote them. What is not said stays open: it is marked and asked in the letter. “Paid once” is for the start, the strategy, the design; 0 where nothing is.',
    add: 'Add an offer',
    empty: 'No offer yet. Two make a comparison.',
    full: (most: number) => `At most ${most} offers are compared. Remove one to add another.`,
    numberImpossible: 'Give a number of zero or more',
  },
  fields: {
    name: 'Bidder',
    currency: 'Currency of the price',
    fee: 'Fee a month',
    once: 'Paid once',
    ads: 'Is advertising in the price?',
    yes: 'yes',
    no: 'no',
    posts: 'Posts a month',
    communities: 'Communities',
    people: 'People at work',
    hours: 'Hours a month, in all',
    moderation: 'Do they moderate?',
    scope: 'Scope of work',
    asBrief: (posts: string, communities: string, count: number) =>
      `All the brief asks for: ${posts} posts a month, ${communities} ${pluralForm('en', count, { one: 'community', other: 'communities' })}, moderation`,
    terms: 'Of the six terms the bidder agrees to',
    termsHint: 'Leave empty what it has not said.',
    refused: 'The bidder refuses one of them',
    refusedTerms: 'Refused',
  },
  promises: 'Promises',
  proof: {
    title: 'Proof of engagement',
    network: 'Network of the community it ran',
    members: 'Its members',
    pasted: 'Public figures of 8 to 20 recent posts',
    pastedHint:
      'Copy them from a spreadsheet, drop the file here, or type them, one post a line: date, views, reactions, comments, shares. An empty cell is not zero.',
  },

  compared: {
    title: 'Side by side',
    oneMore: 'Add a second offer, and the two stand side by side here.',
    weighing: 'The promises are being weighed',
    missing: 'Missing',
    promises: 'Promises',
    language: 'Language of the papers',
    download: 'Download the comparison',
    forOwner:
      'The comparison is for you, a partner or a board: it holds every price and every score. The browser’s print command prints it, with the picture, and nothing else of this page.',
    saved: (name: string) => `Saved as ${name}.`,
  },
  letters: {
    title: 'Letters back to the bidders',
    text: 'Each letter asks what that offer leaves open. It holds nothing of the other offers, the weights, the scores or the simulated years.',
    download: 'Download the letter',
    about: (name: string) => `: ${name}`,
    preview: (name: string) => `Read the letter: ${name}`,
  },

  decision: {
    title: 'The decision',
    text: 'Written down while everybody remembers it. It is in your document and in no bidder’s paper.',
    offer: 'Chosen offer',
    reasons: 'Reasons',
    reasonsHint:
      'What spoke for this offer, and what against the others, in words you will still understand in a year.',
    dissent: 'Dissent',
    dissentHint: 'Where somebody at the table disagrees. In half a year it is worth reading.',
    agreed: 'Agreed values',
    agreedHint:
      'Suggested are the commits of the plan’s last month and what the offer promises. Empty a field to leave it out.',
    agreedLabel: (figure: string, counting: string, month: string) => `${figure}, ${counting} (${month})`,
    rare: 'Nobody is protected by a value that hardly any year reaches: agree on less, or leave it out.',
    takesOver: 'With the decision the plan takes over, in one step that can be undone:',
    taken: [
      'the price a month, with a twelfth of what is paid once, in place of the fee it uses now',
      'the six terms: agreed, missing, or asked for where the offer is silent',
      'the agreed values',
      'and all answers as they stand, frozen as the signed version',
    ],
    adsIncluded: 'The price includes advertising: lower the money of the tools in the plan, or it is paid twice there.',
    take: 'Decide and sign',
    signedAs: (name: string) => `Agreed with ${name}`,
    where: 'It is in your document, and the signed version under “History”.',
    again: 'Decide again',
    problems: {
      offerMissing: 'Choose an offer',
      priceMissing: 'This offer has no price yet. Enter it above',
      reasonsMissing: 'Write the reasons down',
    } satisfies Record<DecisionProblem, string>,
  },
};
