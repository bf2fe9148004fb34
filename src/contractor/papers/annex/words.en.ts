const silentPost =
  'Silence about a post is consent if the post keeps to the approved content plan and contains none of these: a price, a discount, a promise of a result, statements on health, law or money, names or pictures of people, rules of a contest, a competitor. In all these cases silence is a refusal.';

export const en = {
  title: 'Annex of obligations',
  use: 'An annex to the contract: each duty with its quantity, when it counts as done, and what silence means.',
  head: (name: string) =>
    `Annex No. ${name} to the contract of ………… between ………… (the Client) and ………… (the Contractor).`,
  terms: 'Six terms and where they are agreed',
  termHead: ['Term', 'Where'],
  termRows: [
    ['A contract', 'The contract this annex belongs to; no work and no payment before it is signed by both sides'],
    ['Obligations in writing', 'This annex and “Obligations and bonus scale”'],
    ['A fixed cost per lead', '“Fixed price per lead”'],
    ['Weekly reports', 'Section 6 and “Weekly report”'],
    ['Strict targeting', 'Section 4'],
    ['Proof of engagement in communities run before', 'Section 9'],
  ],
  subject: '1. Subject',
  subjectText: (name: string, parts: string, first: string) =>
    `The Contractor does the following work for the Client (${name}): ${parts}. It begins in ${first} and lasts twelve months unless the contract says otherwise.`,
  noName: '…………',
  together:
    'This annex is read together with “KPI definitions”, “Obligations and bonus scale” and “Fixed price per lead”.',
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
    duty: (community: string) => `Posts: ${community}`,
    quantity: (posts: string) => `${posts} a week`,
    cadence: (preparation: number) =>
      preparation === 0
        ? 'every week, by the content plan'
        : `every week from month ${preparation + 1} on, by the content plan`,
    done: 'published on its day as approved; marked links in place; no mistakes the Client has to correct in public',
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
    duty: (tactic: string) => `Tactic: ${tactic}`,
    quantity: 'one in each month named',
    quantityPaid: (money: string) =>
      `one in each month named; prizes and guests, up to ${money} a month, are paid by the Client`,
    cadence: (months: string) => `months ${months}`,
    done: 'written rules approved, held on its day, results and a list of what was learned sent within five working days',
  },
  answers: {
    duty: 'Answers to members',
    quantity: (hours: string) => `within ${hours} h, counted on working days between 9:00 and 21:00`,
    quantityUnknown: 'within ………… h, counted on working days between 9:00 and 21:00',
    cadence: 'every working day',
    done: 'nine of ten questions answered in time; questions only the Client can answer are handed to it the same day',
  },
  moderation: {
    duty: 'Moderation',
    quantity: (hours: string) => `${hours} h a week`,
    cadence: 'daily',
    done: 'spam and insults are gone within the time set for answers to members; criticism stays and is answered',
  },
  tool: {
    duty: (tool: string) => `Tool: ${tool}`,
    quantity: (results: string, brings: string) => `${brings}: at least ${results} over the year`,
    quantityUnknown: 'by written agreement',
    cadence: (months: string) => `months ${months}`,
    done: 'counted in the Client’s own account by “KPI definitions”; what is excluded there does not count',
    quantityFree: 'texts, links and designs for it; what it brings is reported and not owed',
    doneFree: 'handed to the Client five working days before they are needed, links marked',
  },
  tests: {
    duty: 'Tests',
    quantity: (share: string) =>
      `${share} of the advertising money, at least two new audiences or advertisements a month`,
    cadence: 'every month in which advertising runs',
    done: 'each test has a hypothesis, money and a result in the weekly report',
  },
  gate: {
    duty: 'The gate before selling',
    quantity: (rate: string, active: string) => `engagement rate at least ${rate}, active members at least ${active}`,
    quantityFew: (reactions: string, active: string) =>
      `reactions a post at least ${reactions}, active members at least ${active}`,
    cadence: (inMonth: string) => `read ${inMonth}`,
    done: 'read by both sides together; while they are lower no selling post is published',
  },
  approval: '3. Approval and what silence means',
  silentPost,
  approvalItems: [
    'The Client approves or returns with reasons within two working days. The Contractor sends material early enough for that.',
    silentPost,
    'Silence about an advertisement, its audience or its money is always a refusal.',
    'Two rounds of corrections belong to the fee. What the Contractor has to correct through its own mistake is not counted as a round.',
    'If the Client answers late, the dates that depend on it move by the same number of days, and a commit of that month is counted without the missing days.',
  ],
  ads: '4. Advertising and targeting',
  adMoney:
    'The Client pays for advertising itself: networks from accounts in its own name, authors and partners directly. The Contractor neither receives nor passes on advertising money, and takes no commission on it.',
  adHead: ['Tool', 'Advertising money a month', 'Months', 'Whom it reaches, and nobody else'],
  adItems: [
    'Settings that widen the audience beyond this table (by age, place, interests or automatic expansion) need consent in writing.',
    'The money of a month may be moved between tools only with consent in writing; what is not spent stays with the Client.',
    'Advertisements carry the marks the law of the Client’s country asks for. Who obtains them and reports on them: …………',
    'Whether an advertisement is lawful is decided before it is published; in doubt it is not published.',
  ],
  adReserve: (share: string) => `On top of the sums in the table, ${share} of the advertising money is kept for tests.`,
  noAds:
    'No advertising money is planned for this part of the work. If that changes, the parties agree on it in writing first.',
  access: '5. Accounts and access',
  accessItems: [
    'Communities, advertising accounts, the domain, counters, audiences and their history belong to the Client and are kept in its name from the first day.',
    'The Contractor works with access of its own staff by name. Shared passwords are not used, two-factor sign-in is on everywhere.',
    'The Client keeps owner’s rights and may read every figure at any time.',
    'Access is withdrawn on the day a person leaves the work, and from all of them on the last day of the contract.',
    'Personal data of members and leads is used for this work alone and is not copied elsewhere.',
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
  neverItems: [
    'Buy members, reactions, comments or views; use bots, mutual-follow groups or giveaways of things everybody wants.',
    'Publish in the Client’s name what was not approved, or answer for the Client on prices, deadlines, health and law.',
    'Promise the Client or its members sales by a date.',
  ],
  refusals: 'Besides, by the strategy',
  exit: '11. Handing over on exit',
  exitText:
    'At the end of the contract, whatever the reason, the Contractor hands over everything in “Exit list” within five working days. The last payment falls due after that.',
};
