import type { OutcomeWords } from '#stages/outcome.ts';
/** What to demand of a contractor. */
export const en = {
  title: 'What to demand of a contractor',
  runners: {
    own: 'Acquisition is run by your own team, so nothing needs to be signed today. Should that change, this is where to start. This is not legal advice.',
    freelancer: 'For the contract with the freelancer, to be checked by a lawyer. This is not legal advice.',
    agency: 'For the contract with the agency, to be checked by a lawyer. This is not legal advice.',
    undecided: 'For whoever will run acquisition: ask for it before anything is signed. This is not legal advice.',
  },
  termsUnsold: 'Five terms, agreed before any money is paid:',
  terms: 'Six terms, agreed before any money is paid:',
  termHead: ['Term', 'Where it stands', 'Why'],
  termUnsaid: 'not asked for yet',
  numbers:
    'Numbers that can go into the contract. They are the commit values of this plan: 4 of 5 simulated years reach them, so a contractor who knows the trade can sign them.',
  tool: (tool: string, results: string, brings: string) => `${tool}: at least ${results} ${brings} in the year.`,
  toolAtPrice: (tool: string, results: string, brings: string, price: string) =>
    `${tool}: at least ${results} ${brings} in the year, at no more than ${price} each.`,
  content: (engagement: string, active: string, inMonth: string) =>
    `Content and engagement, checked ${inMonth}: ${engagement}, at least ${active} active members.`,
  duties: 'What else belongs in writing:',
  report:
    'A weekly report with the KPIs of this plan, read from the accounts and the site analytics themselves, not from a presentation.',
  redLine:
    'If a KPI is below its red line in three weekly reports running, payment for that part stops until a written change of approach is agreed.',
  access:
    'Communities, advertising accounts and site analytics belong to you; the contractor gets access and loses it on the last day.',
  noBots:
    'Bought followers, bots and mutual-follow groups end the contract. An engagement rate that falls while membership grows gives them away.',
  notSales: ({ many }: OutcomeWords) =>
    `Do not ask whoever runs the advertising for ${many}: advertising is accountable for members, visits or leads. A promise of more ${many} straight away is a reason to walk away.`,
};
