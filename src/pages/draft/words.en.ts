import type { Infeasible } from '#drafting/proposal.ts';
import { pluralForm } from '#i18n/plural.ts';
import type { OutcomeWords } from '#stages/outcome.ts';

export const en = {
  lead: 'A whole draft from your answers. None of it is in the plan until you take it, and whatever you take stays marked as proposed until you confirm it.',
  leadTaken: 'The draft is in the plan, marked as proposed until you confirm it.',
  loading: 'The draft is being made',
  failed:
    'The catalogue of your trade could not be loaded, so there is no draft. Your answers are safe: check the connection and reload the page.',
  reload: 'Reload the page',
  figures: 'What the draft would lead to',
  figuresTaken: 'What the plan leads to now',
  computing: 'The figures are being computed',
  splitting: 'The forecast is looking for the best split of the money. This takes a few seconds.',
  splittingDone: (done: string) => `${done} done.`,
  stopSplitting: 'Stop looking and split it equally',
  splits: {
    label: 'How the advertising budget is spent',
    hint: 'Averages, lifted by a few very good years; the plan gives the middle.',
    ways: {
      chosen: 'The cheapest of those that bring nearly the most',
      bestResult: 'What leaves most by month 24',
      halfMoney: 'Half of the money',
    },
    brings: (outcome: OutcomeWords, text: string, count: number, money: string) =>
      count === 0
        ? `On average fewer than one ${outcome.one} in the year for ${money} of advertising.`
        : `On average about ${text} ${pluralForm('en', count, outcome)} in the year for ${money} of advertising.`,
    bringsActive: (count: string, money: string) =>
      `On average ${count} active members in month 12 for ${money} of advertising in the year.`,
    least: 'The one that costs least',
    leaves: (money: string) => `Left by month 24 once all spending is paid: ${money}.`,
  },
  everySplitLoses:
    'However the money is split, it will most likely not be earned back by month 24. If you take the draft all the same, it builds an audience at a loss.',
  losesMoney:
    'This draft will most likely not have earned its money back by month 24. If you take it all the same, it builds an audience at a loss.',
  open: {
    title: 'Still missing before you can rely on the draft',
    contractorFee: 'What the contractor charges a month',
    moneyCeiling: 'Your max budget a month',
    goal: 'What you want from the year, and how much of it',
  },
  takeAll: 'Take all',
  takeTicked: (count: number) => `Take what is ticked: ${count}`,
  nothingTicked: 'Nothing is ticked. Tick what you would like to take.',
  taken: 'Taken. One step of undo takes it back.',
  undo: 'Undo',
  anew: {
    title: 'What has changed since the last draft',
    lead: 'Your answers have changed, so the rules now propose something else here. What you wrote yourself is never touched.',
    waits: 'Your answers have changed: the draft would now propose something else in places.',
    show: 'See what would be proposed now',
  },
  was: (text: string) => `Now in the plan: ${text}`,
  detail: 'In full',
  about: (title: string) => `: ${title}`,
  inPlan: (count: number) => `Taken as proposed, not confirmed yet: ${count}`,
  withdrawn: {
    title: 'No longer proposed',
    lead: 'The rules would not propose these any more. Tick what should go.',
  },
  nothing: 'There is nothing to propose: every place in the plan has an answer of your own.',
  review: 'Keep or change them stage by stage',
  infeasible: {
    title: 'No draft is possible like this',
    nobodyToDoIt: 'You have no hours and named nobody else, so nobody would do the work.',
    tooFewHours: (now: string) =>
      `With ${now} hours a week there is no time for even the smallest plan: two posts a week, answers and a welcome.`,
    feeAboveCeiling: (fee: string, ceiling: string) =>
      `The contractor costs ${fee} a month; your max budget is ${ceiling}.`,
    smallest: 'The smallest change that makes a draft possible:',
    hours: (needed: string) => `${needed} hours a week of your own, or somebody else who does the work.`,
    money: (needed: string) => `${needed} a month at most, or a contractor who costs less.`,
    setHours: (needed: string) => `Count with ${needed} hours a week`,
    setMoney: (needed: string) => `Count with ${needed} a month`,
    change: 'Change the answer',
  } satisfies Record<string, unknown> & { readonly [Reason in Infeasible['reason']]: unknown },
  next: {
    title: 'What to do next',
    plan: {
      action: 'Read the plan',
      text: ({ first }: OutcomeWords) =>
        `The honest answer first: when ${first} can be expected, how many there are in the year, and how sure that is.`,
      unsold: 'The honest answer first: how many people take part by the end of the year, and how sure that is.',
    },
    hire: {
      action: 'Papers for a contractor',
      text: 'Brief, obligations, questions and what to check before you pay.',
    },
    find: { action: 'What to find out first', text: 'The numbers that move the outcome most, and how to get them.' },
  },
  find: {
    title: 'What to find out first',
    lead: 'The plan uses benchmarks here; these are worth finding out first.',
    computing: 'Looking for what moves the outcome most',
    failed: 'This could not be computed.',
    nothing: 'No other number that is still a benchmark moves the outcome much.',
    moves: {
      sales: ({ many }: OutcomeWords, low: string, high: string) =>
        `Depending on it, the year brings ${low} to ${high} ${many}.`,
      activeMembers: (_: OutcomeWords, low: string, high: string) =>
        `Depending on it, ${low} to ${high} members are active in month 12.`,
      leads: (_: OutcomeWords, low: string, high: string) =>
        `Depending on it, the year brings ${low} to ${high} enquiries.`,
    },
    reactions: (community: string) => `Reactions of the last ten posts: ${community}`,
    reactionsHow:
      'Open the last ten posts and add up likes, comments, shares and saves. It takes five minutes, and nothing else says as much about how many will take part.',
    reactionsWhere: 'Type it in here; the figures below change at once.',
    reactionsUnit: 'reactions',
    before: (value: string) => `before: ${value}`,
    who: (who: string, due: string) => `Who: ${who}. By ${due}.`,
    whoToday: 'Who: you. Today.',
    answer: 'Enter it',
  },
};

export type DraftPageWords = typeof en;
