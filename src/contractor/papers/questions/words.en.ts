export const en = {
  title: 'Questions to every bidder',
  use: 'The same questions to all, answered in writing: only then can the answers be compared.',
  lead: 'Please answer in writing and in this order. Every bidder gets the same questions; “we have not done this yet” is an answer.',
  understanding: 'Understanding of the task',
  heaviest: (problem: string) =>
    `The audience’s most serious problem is “${problem}”. Which three posts would you start with, and what would people say to each other in the comments?`,
  heaviestAds: (problem: string) =>
    `The audience’s most serious problem is “${problem}”. What advertisement would you write to people who have it, and what should they find in the community right after joining?`,
  anyProblem: 'Which problem of the audience would you begin with, and how would you find out that it is real?',
  early: (inMonth: string) =>
    `Offers start ${inMonth}. What would you show as a result before that, and where would we read it ourselves?`,
  earlyUnsold: 'What would you show as a result after three months, and where would we read it ourselves?',
  difference: (said: string) =>
    `The Client says of itself: “${said}”. How would you prove it in a post, without saying it?`,
  change: 'What in the brief would you do differently, and why?',
  people: 'People',
  peopleItems: [
    'Who will do the work, by name, and how many hours a week each?',
    'Who replaces them during illness and holidays, and how soon?',
    'How many clients does each of them have at the same time?',
    'What is given to subcontractors, and to whom?',
  ],
  proof: 'Engagement in communities you ran before',
  proofItems: [
    'Name two or three communities you ran for at least half a year, with the months and your part in them.',
    'For each, give the last twenty posts from your time there: date, views, reactions, comments, shares; and members at the beginning and at the end.',
    'Can we look at the statistics of one of them together, on your screen?',
    'Which contest or promotion of yours did not work, and how many of the people it brought were still there a month later?',
    'Whom may we call for a reference in each case?',
  ],
  results: 'Obligations',
  resultItems: [
    'Which commit values of “Obligations and bonus scale” would you sign as they are?',
    'For those you would not: which value would you sign, and what do you base it on?',
    'What do you do in the week after a commit was missed?',
  ],
  contract: 'The contract',
  contractItems: [
    'Do you accept the annex of obligations? Mark every point you would change, with the reason.',
    'Send your own form of contract. Point out in it the clauses on these five: results are not guaranteed; silence counts as approval; who owns the accounts and what was made; notice and what is paid for leaving; which of two papers prevails. Which of them would you drop for our annex?',
    'How many days’ notice does either side give, and what is paid in those days?',
    'What do you hand over on the last day, and how long does it take?',
  ],
  price: 'Price',
  priceItems: [
    'What is the monthly fee for each part of the work separately, and what costs extra?',
    'Do you get commissions or bonuses from networks, creators or platforms for our advertising budget? How much?',
  ],
  fixedPrice: (tools: string) =>
    `At what fixed price would you deliver one result of each tool: ${tools}? What would you do with those that turn out not to be real?`,
  fixedLead:
    'Should we begin to buy leads: at what fixed price would you deliver one, by our definition of a lead? If you would rather name it after a paid test: how long, with how much money, and what would you show us?',
  targeting: 'Strict targeting',
  targetingOf: (tools: string) =>
    `For each paid tool (${tools}): what settings would you choose to reach those named in the brief and nobody else, and how would we check them in the account?`,
  targetingItems: [
    'How would you show us that the people who came are those we wanted?',
    'How do you keep bots and prize hunters out, and how do you notice those who got in?',
  ],
  reports: 'Reports',
  reportItems: [
    'Will you send the report every Monday in our form, from the accounts themselves?',
    'Who reads the figures out of the accounts, and may we read them ourselves at any time?',
  ],
  tactics:
    'The brief says of each tactic when it is dropped. Take the one you think hardest: what would you do before it comes to that?',
  platforms:
    'Which rules of the networks and which legal requirements for advertising touch this plan, and who sees to each of them?',
};
