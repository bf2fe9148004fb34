import { pluralForm } from '#i18n/plural.ts';
import { atStart } from '#i18n/sentence.ts';
import type { OutcomeWords } from '#stages/outcome.ts';
import type { Counted } from '../document/words-phrases.en.ts';
import type { LengthId } from '../section-ids.ts';

export const en = {
  names: {
    onePage: { label: 'One page', hint: 'The answer, the year, its main figures, what is decided next.' },
    plan: { label: 'The plan', hint: 'Six to eight printed pages: what will be done, with which figures, by whom.' },
    appendices: { label: 'With appendices', hint: 'Everything: each month, each rule, each figure with its origin.' },
  } satisfies Record<LengthId, { label: string; hint: string }>,
  rest: 'The version with appendices has every month, every rule and the origin of every figure.',
  months: ({ text, count }: Counted) => `${pluralForm('en', count, { one: 'month', other: 'months' })} ${text}`,
  slides: { outlook: 'The year ahead' },
  year: 'The year by stage',
  figures: 'The year in figures',
  figuresLead: 'Where a figure is a range, this is the value to sign for: 4 of 5 simulated years reach it.',
  figureHead: ['Figure', 'Value'],
  /** A figure of the year's end: of its last month, quarter or of all of it. */
  atTheEnd: {
    month: (kpi: string) => `${kpi}, month 12`,
    quarter: (kpi: string) => `${kpi}, months 10–12`,
    year: (kpi: string) => `${kpi}, the whole year`,
  },
  /** What is waited for longer than a month says so. */
  countedOver: {
    month: (kpi: string) => kpi,
    quarter: (kpi: string) => `${kpi}, per quarter`,
    year: (kpi: string) => `${kpi}, the whole year`,
  },
  salesInYear: ({ title }: OutcomeWords) => `${title} in the year`,
  spend: 'Spend in the year',
  profitInYear: ({ profit }: OutcomeWords) => `${profit} in the year`,
  next: 'What is decided next',
  firstTasks: 'Month 1 begins with:',
  tasks: 'What month 1 has to settle, in the order it is due:',
  kpisLead:
    'The value to sign for at the end of each quarter: 4 of 5 simulated years reach it. A dash means that nothing is owed yet.',
  kpi: 'KPI',
  money: 'Money by quarter',
  moneyLead:
    'Spend is what you decide. The cumulative result is the middle of the simulated years at the end of the quarter.',
  quarter: 'Quarter',
  quarterOf: (number: string, first: string, last: string) => `${number} · ${first}–${last}`,
  posts: 'Posts in a typical four weeks:',
  postsOf: (community: string, count: string) => `${community}: ${count}`,
  guardrails: ({ selling }: OutcomeWords, unfollow: string, engagement: string) =>
    `${atStart(selling)} stops when more than ${unfollow} of members leave in a month or the engagement rate falls below ${engagement}.`,
  risks: 'What is most likely to go wrong',
  assumptions: 'The largest assumptions',
  assumptionsLead: 'What moves the result most. Each is a range: low · typical · high.',
};
