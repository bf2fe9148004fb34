import type { Shooter } from '#stages/content/answers.ts';

const fixedPrice = 'A fixed price for every result that is bought, in the form of “Fixed price per lead”.';

export const en = {
  title: 'Brief',
  use: 'Goes to every bidder together with the questions: what is to be done and for whom.',
  lead: (name: string, parts: string) =>
    `Client: ${name}. A contractor is wanted for this work: ${parts}. The brief says for whom, with what idea and with what result; it is the same for every bidder.`,
  noName: '…………',
  offering: 'What is sold',
  offeringUnsold: 'What it is about',
  period: (first: string, preparation: number) => {
    const begins = `The work takes twelve months and begins in ${first}.`;
    if (preparation === 0) return begins;
    const months = preparation === 1 ? 'month goes' : `${preparation} months go`;
    return `${begins} The first ${months} into preparation, without posts.`;
  },
  communities: 'Communities',
  communityHead: ['Community', 'Network', 'Followers today', 'Posts a week, planned'],
  unknown: 'to be found out in the first week',
  undecided: 'to be agreed',
  segments: 'For whom',
  idea: 'The idea',
  noIdea: 'The idea is still being worked out. It is given to the contractor in writing before the work begins.',
  problems: 'What troubles the audience',
  problemHead: ['Problem', 'Who has it', 'Frequency · severity, of 5', 'How we know', 'What they do today'],
  unsaid: 'not said',
  pillars: 'Content pillars',
  pillarHead: ['Pillar', 'What it does', 'Answers', 'Share of posts', 'Formats'],
  topics: 'First topics',
  links: (share: string) => `${share} of the posts carry a link to the site.`,
  noPillars: 'Pillars are proposed by the contractor and approved by the Client in writing.',
  tactics: 'What gets people to talk',
  tacticHead: ['Tactic', 'Months', 'Problem it addresses', 'Prizes and guests, a month', 'When it is dropped'],
  nothing: 'nothing',
  prizes: 'The Client pays for prizes and guests; they are not part of the contractor’s fee.',
  everyProblem: 'none named',
  tools: 'Acquisition',
  toolHead: ['Tool', 'Result', 'Where', 'Months', 'Advertising budget a month', 'Who is to be reached'],
  free: 'none',
  adMoney:
    'The Client pays the advertising budget directly to networks, creators and partners; it is not part of the contractor’s fee.',
  reserve: (share: string) => `Of these sums, ${share} is set aside for tests of new audiences and advertisements.`,
  noTools: 'No acquisition tools are planned yet.',
  selling: 'When and how we sell',
  sellingFrom: (inMonth: string) =>
    `Until offers start ${inMonth}, posts sell nothing: their job is to get people talking to each other. Promising earlier sales gains a bidder nothing.`,
  offerHead: ['Offer', 'Kind', 'Posts a month'],
  ceiling: (share: string) => `At most ${share} of the posts may sell.`,
  rest: (push: number, weeks: string) =>
    push === 1
      ? `Weeks of rest after a month of offers: ${weeks}.`
      : `Weeks of rest after ${push} months of offers: ${weeks}.`,
  unfollowLimit: (share: string) => `Selling stops when more than ${share} of members leave in a month.`,
  engagementFloor: (share: string) => `Selling stops when the engagement rate falls below ${share}.`,
  response: 'What happens then',
  way: 'The path to the sale',
  post: 'Post',
  site: 'Page',
  gate: (inMonth: string, rate: string, active: string) =>
    `The gate is checked ${inMonth}: offers start if the engagement rate is at least ${rate} and active members are at least ${active}.`,
  refusals: 'What we will not do',
  targets: 'What is expected',
  targetLead:
    'Commit · target · stretch, in the month named. The commit is owed; target and stretch earn a bonus. The full table is in “Obligations and bonus scale”. What is not owed is reported all the same.',
  targetHead: ['KPI', 'Month 3', 'Month 6', 'Month 9', 'Month 12', 'Owed'],
  owed: 'yes',
  reported: 'reported only',
  leadsOfTools: 'from paid tools, over the year',
  noTargets: 'Target values are given to the contractor once the plan is computed.',
  difference: 'Why us',
  rivals: 'Who else they look at',
  tried: 'What was tried before',
  siteUrl: 'Site',
  look: 'What the Client provides, and how posts should look',
  provided: 'Material',
  shooter: {
    own: 'The Client’s own people shoot; the Contractor says what is needed.',
    contractor: 'The Contractor shoots; the offer says how often.',
  } satisfies Record<Shooter, string>,
  shooterOpen:
    'Who shoots is not decided yet: an offer says whether shooting is included, how many days a month, and what it costs.',
  answering: (blank: string) => [
    `Questions by ${blank}, offers by ${blank}, both to ${blank} (name, email, phone).`,
    `We answer by ${blank}. Offers are compared by price, promises, terms and scope; how much each counts: ${blank}`,
  ],
  offer: 'What an offer contains',
  fixedPrice,
  fixedPriceUnsold: 'A fixed price for every member whom advertising brings.',
  offerItems: [
    'A separate monthly fee for each part of the work, what it covers and what costs extra.',
    fixedPrice,
    'Acceptance of each commit value, or the value the bidder would sign instead, with the reason.',
    'The names of the people who will do the work, and the share of their time.',
    'Two communities the bidder ran, with read access to their statistics or a screen recording of them.',
    'Answers to the questions, in their order.',
  ],
};
