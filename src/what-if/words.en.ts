import type { OutcomeId } from '#domain/outcomes.ts';
import type { GoalOutcome } from '#domain/search/goal-seek.ts';
import type { StressOutcome } from '#domain/stress-tests.ts';
import { pluralForm } from '#i18n/plural.ts';
import { inMiddle } from '#i18n/sentence.ts';
import type { Counted } from '#report/document/words-phrases.en.ts';
import type { OutcomeWords } from '#stages/outcome.ts';

const posts = ({ text, count }: Counted): string =>
  `${text} ${pluralForm('en', count, { one: 'post', other: 'posts' })} a week`;

export const en = {
  tornado: {
    outcomes: ({ title }: OutcomeWords) =>
      ({
        members: 'Members in month 12',
        activeMembers: 'Active members in month 12',
        leads: 'Leads in the year',
        sales: `${title} in the year`,
        resultMinor: 'The result by month 12',
      }) satisfies Record<OutcomeId, string>,
    moves: (outcome: string, estimate: string, least: string, most: string) =>
      `${outcome}: “${estimate}” moves it most, from ${least} to ${most}.`,
    borrowed: (borrowed: Counted, top: Counted) =>
      borrowed.count === top.count
        ? `All of the top ${top.text} rest on benchmarks so far: finding out your own numbers is worth most here.`
        : `Of the top ${top.text}, ${borrowed.text} ${pluralForm('en', borrowed.count, { one: 'rests on a benchmark', other: 'rest on benchmarks' })} so far: finding out your own number is worth most here.`,
    nothing: (outcome: string) =>
      `${outcome}: no estimate moves it enough to show. What it depends on is known or decided.`,
    more: (more: Counted) => `${more.text} more move it less than these.`,
  },

  budgets: {
    sales: ({ title }: OutcomeWords) => `${title} in the year`,
    activeMembers: 'Active members in month 12',
    leads: 'Leads in the year',
    evenBy24: 'Chance of breaking even by month 24',
    enough: 'more hardly helps',
  },

  goal: {
    outcomes: ({ title }: OutcomeWords) =>
      ({
        sales: `${inMiddle(title)} a month, the mean of months 10–12`,
        leads: 'leads a month, the mean of months 10–12',
        revenue: 'revenue a month, the mean of months 10–12',
        members: 'members, the mean of months 10–12',
        activeMembers: 'active members a month, the mean of months 10–12',
        result: 'result by month 12',
      }) satisfies Record<GoalOutcome, string>,
    reached: (outcome: string, wanted: string, now: string, _most: Counted) =>
      `${wanted} ${outcome}: half of the simulated years reach that as planned (the target is ${now}).`,
    missed: (outcome: string, wanted: string, now: string, _most: Counted) =>
      `${wanted} ${outcome}: as planned half of the simulated years reach only ${now}. This is what it would take.`,
    outOfReach: (outcome: string, wanted: string, now: string, most: Counted) =>
      `${wanted} ${outcome}: as planned half of the simulated years reach only ${now}. No single change up to ${most.text} times today’s values reaches the goal, nor do two years.`,
    costs: (spend: string) => `The year then costs ${spend}.`,
    leavesProfit: (money: string) => `Half of the simulated years are then at least ${money} up by month 12.`,
    leavesLoss: (money: string) => `Half of the simulated years are then ${money} or more down by month 12.`,
    aboveCeiling: (most: string, ceiling: string) =>
      `The most expensive month takes ${most} without your own hours, more than your max budget of ${ceiling}.`,
    adMoney: {
      name: 'Advertising money',
      reaches: (times: Counted, cost: string) => `${times.text} times today’s advertising budget reaches it. ${cost}`,
      lessDoes: (share: string, cost: string) => `${share} of today’s advertising budget is enough. ${cost}`,
      justEnough: (cost: string) => `It takes today’s advertising budget in full. ${cost}`,
      withoutAny: (cost: string) => `It is reached without any advertising. ${cost}`,
      notEnough: (most: Counted, target: string) =>
        `Advertising money alone does not reach it: with ${most.text} times as much the target is ${target}.`,
      none: 'No tool of this plan costs money, so there is nothing to multiply.',
    },
    posts: {
      name: 'Posts a week',
      reaches: (count: Counted, now: string, cost: string) =>
        `${posts(count)} in all communities together reach it; today it is ${now}. ${cost}`,
      fewerDo: (count: Counted, now: string, cost: string) =>
        `${posts(count)} in all communities together are enough; today it is ${now}. ${cost}`,
      justEnough: (cost: string) => `It takes as many posts as today. ${cost}`,
      notEnough: (most: Counted, now: string, target: string) =>
        `Posting more does not reach it: with ${posts(most)} in all communities together (today ${now}) the target is ${target}.`,
      none: 'Nothing is posted in this plan, so there is nothing to multiply.',
    },
    answering: {
      name: 'Answering everyone',
      reaches: (limit: Counted) =>
        `It is reached once the team can answer more than ${limit.text} ${pluralForm('en', limit.count, { one: 'enquiry', other: 'enquiries' })} a month.`,
    },
    time: {
      name: 'Time',
      within: (inMonth: string) => `As planned the target is reached ${inMonth}.`,
      later: (inMonth: string) => `As planned it takes longer than the year: the target is reached ${inMonth}.`,
      never: 'As planned the target is not reached within 24 months.',
    },
  },

  stressTests: {
    outcomes: ({ title }: OutcomeWords) =>
      ({
        members: 'Members in month 12',
        activeMembers: 'Active members in month 12',
        leads: 'Leads in the year',
        sales: `${title} in the year`,
        spendMinor: 'Spend in the year',
        resultMinor: 'Result by month 12',
      }) satisfies Record<StressOutcome, string>,
    lessMoney: {
      title: (share: string) => `${share} less advertising`,
      assumed: (share: string) =>
        `Every paid tool gets ${share} less money from its first month on. Everything else stays, fees too.`,
    },
    contractorGone: {
      title: (inMonth: string) => `The contractor is gone ${inMonth}`,
      stops:
        'Paid tools stop for the rest of the year and so do the fees; nobody takes over. What costs no money goes on.',
      goesOn: 'Your own people go on running the tools. The fee for content stops.',
      hours: (hours: Counted) =>
        `Your team makes the posts itself: ${hours.text} more ${pluralForm('en', hours.count, { one: 'hour', other: 'hours' })} a week. Without them there is nothing to come back to.`,
    },
    networkClosed: {
      title: (network: string, inMonth: string) => `${network} closes ${inMonth}`,
      assumed:
        'Its members are gone from then on, and advertising in it stops. All other work goes on and costs what it did.',
      soldBefore: 'What it sold before closing is not counted.',
    },
    stays: (list: string) => `What stays, within a twentieth: ${list}.`,
    moves: (list: string) => `What falls: ${list}.`,
    moved: (name: string, share: string) => `${name} (by ${share})`,
    nothingMoves: 'None of the figures of the year falls by more than a twentieth.',
    resultWorse: (money: string) => `The result by month 12 is ${money} worse.`,
    resultBetter: (money: string) => `The result by month 12 is ${money} better, because less is spent.`,
  },

  compare: {
    rows: ({ title }: OutcomeWords) => ({
      members: 'Members in month 12',
      activeMembers: 'Active members in month 12',
      leads: 'Leads in the year',
      sales: `${title} in the year`,
      spendMinor: 'Spend in the year',
      resultMinor: 'Result by month 12',
      shareBy12: 'Chance of breaking even by month 12',
      shareBy24: 'Chance of breaking even by month 24',
    }),
    finding: ({ title }: OutcomeWords, sales: string, members: string, result: string) =>
      `With the second variant the targets differ by: ${inMiddle(title)} in the year ${sales}, members ${members}, result by month 12 ${result}.`,
    findingUnsold: (active: string, members: string, spend: string) =>
      `With the second variant the targets differ by: active members ${active}, members ${members}, spend ${spend}.`,
    findingSpendOnly: ({ title }: OutcomeWords, sales: string, members: string, spend: string) =>
      `With the second variant the targets differ by: ${inMiddle(title)} in the year ${sales}, members ${members}, spend ${spend}.`,
    alike: 'The two variants come to the same year so far.',
    otherCurrency: 'another currency',
  },
};
