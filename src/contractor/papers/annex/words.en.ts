import type { Shooter } from '#stages/content/answers.ts';

const silentPost =
  'Silence about a post is consent if the post keeps to the approved content plan and contains none of these: a price, a discount, a promise of a result, statements on health, law or money, names or pictures of people, rules of a contest, a competitor. In all these cases silence is a refusal.';

const adMarks =
  'Advertisements are labelled as the law of the Client’s country requires. Who is responsible for the labels and for reporting: …………';

const personalData = 'Personal data of members and leads is used for this work alone and is not copied elsewhere.';

const noSalesByDate = 'Promise the Client or its members sales by a date.';

const pricePerLead: readonly [term: string, where: string] = ['A fixed cost per lead', '“Fixed price per lead”'];

const termRows: readonly (readonly [term: string, where: string])[] = [
  ['A contract', 'The contract this annex belongs to; no work and no payment before it is signed by both sides'],
  ['Obligations in writing', 'This annex and “Obligations and bonus scale”'],
  pricePerLead,
  ['Weekly reports', 'Section 6 and “Weekly report”'],
  ['Strict targeting', 'Section 4'],
  ['Proof of engagement in communities run before', 'Section 9'],
];

export const en = {
  title: 'Annex of obligations',
  use: 'An annex to the contract: each duty with its quantity, when it counts as done, and what silence means.',
  head: (name: string) =>
    `Annex No. ${name} to the contract of ………… between ………… (the Client) and ………… (the Contractor).`,
  signatures: 'Signatures',
  signatureLines: (blank: string) => [
    `For the Client: ${blank} (name, signature, date)`,
    `For the Contractor: ${blank} (name, signature, date)`,
  ],
  terms: 'Where the six terms are agreed',
  termsUnsold: 'Where the five terms are agreed',
  termRows,
  pricePerLead,
  subject: '1. Subject',
  subjectText: (name: string, parts: string, first: string) =>
    `The Contractor does the following work for the Client (${name}): ${parts}. It begins in ${first} and lasts twelve months unless the contract says otherwise.`,
  noName: '…………',
  together:
    'This annex is read together with “KPI definitions”, “Obligations and bonus scale” and “Fixed price per lead”.',
  togetherUnsold: 'This annex is read together with “KPI definitions” and “Obligations and bonus scale”.',
  prevails:
    'Where the contract, the Contractor’s own terms or its offer say otherwise, this annex prevails. A clause by which no result is guaranteed does not affect the commits; a clause by which silence is approval does not affect section 3.',
  duties: '2. Duties',
  dutyHead: ['Duty', 'Quantity', 'How often', 'Done when'],
  unknown: '…………',
  schedule: {
    duty: 'Content plan',
    quantity: 'for four weeks ahead, each post with its pillar and the problem it answers',
    cadence: 'every two weeks',
    done: 'approved by the Client in writing',
  },
  posts: {
    duty: 'Posts',
    quantity: (community: string, posts: string) => `${community}: ${posts} a week`,
    cadence: (preparation: number) =>
      preparation === 0
        ? 'every week, by the content plan'
        : `every week from month ${preparation + 1} on, by the content plan`,
    done: 'published on its day as approved; tagged links in place; no mistakes the Client has to correct in public',
  },
  shooting: {
    duty: 'Pictures and video',
    quantity: {
      own: 'shot by the Client’s people from a list the Contractor sends a week ahead',
      contractor: 'shot by the Contractor: ………… days a month, within the fee',
    } satisfies Record<Shooter, string>,
    open: 'shot by ………… (the Client’s people or the Contractor): ………… days a month',
    cadence: 'every month with posts',
    done: 'the originals are in the Client’s folder, and people shown have agreed in writing',
  },
  shares: {
    duty: 'Shares of pillars',
    quantity: (list: string) => list,
    twoPeriods: (inMonth: string, before: string, after: string) =>
      `until selling starts ${inMonth}: ${before}; from then on: ${after}`,
    cadence: 'over each calendar month',
    done: 'the month’s posts differ from the shares by no more than five percentage points',
  },
  tactic: {
    duty: 'Tactics',
    quantity: (tactic: string, months: string) => `${tactic}, months ${months}`,
    quantityPaid: (tactic: string, months: string, money: string) =>
      `${tactic}, months ${months}, with up to ${money} a month for prizes and guests`,
    prizes: 'The Client pays for prizes and guests',
    cadence: 'once in each month named',
    done: 'written rules approved, held on its day, results and a list of what was learned sent within five working days',
  },
  answers: {
    duty: 'Answers to members',
    quantity: (hours: string) =>
      `within ${hours} ${hours === '1' ? 'hour' : 'hours'}, counted on working days between 9am and 9pm`,
    quantityUnknown: 'within ………… hours, counted on working days between 9am and 9pm',
    cadence: 'every working day',
    done: 'nine in ten questions answered in time; questions only the Client can answer are handed to it the same day',
  },
  moderation: {
    duty: 'Moderation',
    quantity: (hours: string) => `${hours} ${hours === '1' ? 'hour' : 'hours'} a week`,
    cadence: 'daily',
    done: 'spam and insults are gone within the time set for answers to members; criticism stays and is answered',
  },
  tool: {
    duty: 'Paid tools',
    named: (tool: string, months: string) => `${tool}, months ${months}`,
    quantity: (named: string, results: string, brings: string) =>
      `${named}: at least ${results} ${brings} over the year`,
    quantityUnknown: (named: string) => `${named}: by written agreement`,
    cadence: 'in each month named',
    done: 'counted in the Client’s own account by “KPI definitions”; what is excluded there does not count',
  },
  free: {
    duty: 'Unpaid tools',
    quantity: (tools: string) => `${tools}: texts, links and designs; what they bring is reported and not owed`,
    cadence: 'in each month named',
    done: 'handed to the Client five working days before they are needed, links tagged',
  },
  tests: {
    duty: 'Tests',
    quantity: (share: string) =>
      `${share} of the advertising budget, at least two new audiences or advertisements a month`,
    cadence: 'every month in which advertising runs',
    done: 'each test has a hypothesis, money and a result in the weekly report',
  },
  gate: {
    duty: 'The gate before selling',
    quantity: (rate: string, active: string) => `engagement rate at least ${rate}, active members at least ${active}`,
    quantityFew: (reactions: string, active: string) =>
      `reactions per post at least ${reactions}, active members at least ${active}`,
    cadence: (inMonth: string) => `checked ${inMonth}`,
    done: 'checked by both sides together; while either is lower, no selling post is published',
  },
  approval: '3. Approval and what silence means',
  silentPost,
  client: 'the Client',
  orStandIn: (approver: string, standIn: string) => `${approver} or, in absence, ${standIn}`,
  approves: (who: string, inDays: string) =>
    `Material is approved, or returned with reasons, by ${who} ${inDays}. The Contractor sends material early enough for that.`,
  approvalItems: [
    silentPost,
    'Silence about an advertisement, its audience or its money is always a refusal.',
    'Two rounds of corrections are included in the fee. What the Contractor has to correct through its own mistake is not counted as a round.',
    'If the Client answers late, the dates that depend on it move by the same number of days, and the commits of that month are reduced in proportion to the days lost.',
  ],
  ads: '4. Advertising and targeting',
  adMoney:
    'The Client pays for advertising itself: networks from accounts in its own name, creators and partners directly. The Contractor neither receives nor passes on any of it, and takes no commission on it.',
  adHead: ['Tool', 'Advertising budget a month', 'Months', 'Whom it reaches, and nobody else'],
  adItems: [
    'Settings that widen the audience beyond this table (by age, place, interests or automatic expansion) need consent in writing.',
    'A month’s money may be moved between tools only with consent in writing; what is not spent stays with the Client.',
    adMarks,
    'Whether an advertisement is lawful is decided before it is published; if in doubt, it is not published.',
  ],
  adMarks,
  adReserve: (share: string) => `Of the sums in the table, ${share} is set aside for tests.`,
  noAds:
    'No advertising budget is planned for this part of the work. If that changes, the parties agree on it in writing first.',
  access: '5. Accounts and access',
  personalData,
  personalDataUnsold: 'Personal data of members is used for this work alone and is not copied elsewhere.',
  accessItems: [
    'Communities, advertising accounts, the domain, site analytics, audiences and their history belong to the Client and are kept in its name from the first day.',
    'The Contractor’s staff work with access of their own, by name. Shared passwords are not used; two-factor sign-in is on everywhere.',
    'The Client keeps owner’s rights and may read every figure at any time.',
    'Access is withdrawn on the day a person leaves the work, and from all of them on the last day of the contract.',
    personalData,
  ],
  reports: '6. Reports',
  reportItems: [
    'Every Monday by noon the Contractor sends “Weekly report” for the week before, Monday to Sunday, read from the accounts themselves.',
    'On the third working day of each month the monthly values are sent in the same form, with a list of the work done.',
    'A report later than Tuesday noon counts as not sent. Three reports not sent within a quarter are a material breach.',
  ],
  acceptance: '7. Acceptance',
  acceptanceItems: [
    'Within five working days after the monthly report the Client accepts the work or refuses with reasons and the points of this annex they rest on.',
    'Silence after that is acceptance of the quantity of work. It is not acceptance of KPI values: those are read from the accounts.',
    'Refused work is done again within five working days without extra pay, or its share of the fee is not paid.',
  ],
  acceptanceVoice: (voice: string | undefined) =>
    voice === undefined
      ? 'A post is accepted only if it keeps to the sample posts agreed in the first week.'
      : `A post is accepted only if it keeps to the sample posts agreed in the first week and to the voice of the brief (“${voice}”).`,
  people: '8. People and their replacement',
  peopleItems: [
    'The work is done by: ………… (name, part of the work, hours a week).',
    'A person is replaced with ten working days’ notice by somebody of the same experience, introduced to the Client beforehand. Handing over between them is at the Contractor’s cost.',
    'At the Client’s reasoned request a person is replaced within ten working days.',
    'During illness and holidays somebody named beforehand does the work; the quantities stay.',
    'Subcontractors are named before they begin. The Contractor answers for them as for itself.',
  ],
  proof: '9. Proof of engagement',
  proofText:
    'The Contractor has shown these communities it ran, with their statistics, and states that the figures are genuine: ………… (community, months, members, engagement rate per post by followers, who may confirm it). If they prove to be false, the Client may end the contract without notice.',
  never: '10. What the Contractor does not do',
  ownerTopics: 'prices, deadlines, health and law',
  noSalesByDate,
  neverItems: (topics: string) => [
    'Buy members, reactions, comments or views; use bots, mutual-follow groups or giveaways of things everybody wants.',
    `Publish in the Client’s name what was not approved, or reply on the Client’s behalf about ${topics}.`,
    noSalesByDate,
  ],
  refusals: 'In addition, by the strategy',
  rights: '11. Rights and confidentiality',
  rightItems: [
    'The rights to everything made for the Client pass to the Client when the month in which it was made is paid for, worldwide and without limit in time. The Contractor answers for the licences of other people’s music, fonts and pictures.',
    'The Contractor may show the work in its portfolio with the Client’s consent in writing; figures only if the consent names them.',
    'Neither side tells others what it learned of the other’s business, prices, customers and figures, during the contract and for two years after it.',
  ],
  exit: '12. Notice and handing over',
  exitItems: [
    'Either side may end the contract with ………… days’ notice in writing. Until the last day the quantities and the fee stay as they are; nothing else is owed for leaving.',
    'At the end of the contract, whatever the reason, the Contractor hands over everything in “Exit list” within five working days. The last payment falls due after that.',
  ],
  labelling: {
    lead: 'Labelling of advertising in Russia: who does what. One name a line; lines left empty are the Contractor’s for every placement it makes.',
    lines: [
      'Makes the advertisement: …………',
      'Chooses the operator of advertising data and pays it: …………',
      'Obtains the token (erid) and marks the advertisement: …………',
      'Reports impressions and acts to the register, and by which day: …………',
      'Answers for a breach, fines included: …………',
    ],
  },
};
