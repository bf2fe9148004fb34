import type { OutcomeId } from '#domain/outcomes.ts';
import type { GoalOutcome } from '#domain/search/goal-seek.ts';
import type { OutcomeWords } from '#stages/outcome.ts';

export const en = {
  lead: 'What the plan depends on, what it would take to reach a goal, and what is left if something goes wrong.',

  tornado: {
    title: 'What moves it most',
    intro:
      'The typical run with each estimate once at its low and once at its high value, all others as they are. Find out the first of them first. The line is the typical run, not the target.',
    outcome: 'Look at',
    outcomes: ({ title }: OutcomeWords) =>
      ({
        members: 'Members in month 12',
        activeMembers: 'Active members in month 12',
        leads: 'Leads in the year',
        sales: `${title} in the year`,
        resultMinor: 'Result by month 12',
      }) satisfies Record<OutcomeId, string>,
    fields: 'Make it more exact:',
    borrowed: 'benchmark so far',
  },

  budgets: {
    title: 'What a budget buys',
    intro:
      'Thirteen budgets from nothing to three times your max budget, fees and tactics included, each with its best split among the tools of this plan. Months, posts and the first selling month stay as they are.',
    nothingPaid: 'No tool of this plan costs money, so there is no budget to try.',
  },

  goal: {
    title: 'What it would take',
    intro:
      'The smallest single change with which half of the simulated years reach the goal. The search goes up to five times today’s values.',
    outcome: 'Goal',
    outcomes: ({ title }: OutcomeWords) =>
      ({
        sales: `${title} a month`,
        leads: 'Leads a month',
        revenue: 'Revenue a month',
        members: 'Members',
        activeMembers: 'Active members',
        result: 'Result since the start',
      }) satisfies Record<GoalOutcome, string>,
    amount: 'How much',
    own: (amount: string) => `Your goal on the business page is ${amount}.`,
    missing: 'Write the amount to reach, as a number above zero',
    computing: 'Looking for the smallest change',
    begin: 'Try it as a second variant',
    change: 'Change this variant accordingly',
    about: (name: string) => `: ${name}`,
  },

  variant: {
    title: 'A second variant',
    intro:
      'The same plan with other answers beside it, drawn with the same seed. The first variant stays as it is until you adopt the second.',
    begin: 'Make a second variant',
    onSecond: 'You are working on the second variant: open any question and change its answer.',
    onFirst: 'You are working on the first variant. The second is kept beside it.',
    toSecond: 'Work on the second variant',
    toFirst: 'Back to the first variant',
    adopt: 'Adopt the second variant',
    drop: 'Drop the second variant',
    kept: 'The second variant is the plan now. Undo brings both back.',
    dropped: 'The second variant is dropped. Undo brings it back.',
    changes: 'Changed answers',
    noAnswer: 'no answer',
    noChanges: 'No answer differs yet. Open a question and change it:',
    changeHead: { question: 'Question', first: 'First variant', second: 'Second variant' },
    compare: 'What the year adds up to',
    compareLead: 'Commit · target · stretch; the difference is between the targets.',
    compareHead: { kpi: 'KPI', first: 'First variant', second: 'Second variant', difference: 'Difference' },
    cannot: 'One of the variants has no community, so there is nothing to compare.',
  },

  stressTests: {
    title: 'If something goes wrong',
    intro:
      'Each setback by itself, with nothing done about it. Figures are targets: half of the simulated years reach them. Changes are computed before rounding.',
    head: { kpi: 'KPI', planned: 'As planned', stressed: 'Then', change: 'Change' },
    none: 'This plan has no advertising budget, no contractor and no network to lose.',
    noContractor: 'Nobody outside is hired, so there is no contractor to lose.',
  },
};
