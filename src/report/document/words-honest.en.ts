import { pluralForm } from '#i18n/plural.ts';
import { atStart } from '#i18n/sentence.ts';
import type { GoalKind, Likelihood, Verdict } from '#plan/goal.ts';
import type { OutcomeWords } from '#stages/outcome.ts';
import type { Counted } from './words-phrases.en.ts';

type Outcome = OutcomeWords;

const counted = ({ text, count }: Counted, outcome: Outcome): string => `${text} ${pluralForm('en', count, outcome)}`;

export const en = {
  title: 'The honest answer',
  titleMissing: 'What is missing',
  within12: {
    likely: (chance: string) => `This plan will very likely pay for itself within a year (chance ${chance})`,
    rather: (chance: string) => `This plan will probably pay for itself within a year (chance ${chance})`,
    ratherNot: (chance: string) => `This plan will probably not pay for itself within a year (chance ${chance})`,
    not: (chance: string) => `This plan is very unlikely to pay for itself within a year (chance ${chance})`,
  } satisfies Record<Verdict, (chance: string) => string>,
  /** Follows a year in which it does not. */
  within24: {
    likely: (chance: string) => `, but very likely will within two (${chance})`,
    rather: (chance: string) => `, but probably will within two (${chance})`,
    ratherNot: (chance: string) => `, and probably not within two (${chance})`,
    not: (chance: string) => `, or within two (${chance})`,
  } satisfies Record<Verdict, (chance: string) => string>,
  /** Instead of either, where the money is spent again afterwards. */
  notForGood: {
    within12: (chance: string) =>
      `This plan will probably pay for itself once within a year (chance ${chance}), but not for good`,
    within24: (chance: string) => `, but probably will once within two (${chance}), though not for good`,
  },
  noGoal: 'Nothing is sold here, and how many people should take part has not been said yet.',
  orderValueUnknown: ({ one }: Outcome) =>
    `It is too early to say whether this plan pays for itself: nobody knows what one ${one} brings.`,
  nothingSpent: 'This plan spends no money, so there is nothing to earn back.',
  goalVerdict: {
    likely: (goal: string) => `The goal of ${goal} a month is within reach.`,
    rather: (goal: string) => `The goal of ${goal} a month will probably be met.`,
    ratherNot: (goal: string) => `At this budget the goal of ${goal} a month will probably be missed.`,
    not: (goal: string) => `At this budget the goal of ${goal} a month is out of reach.`,
  } satisfies Record<Verdict, (goal: string) => string>,
  goals: {
    sales: (amount: Counted, outcome: Outcome) => counted(amount, outcome),
    leads: ({ text, count }: Counted) => `${text} ${pluralForm('en', count, { one: 'enquiry', other: 'enquiries' })}`,
    revenue: ({ text }: Counted) => `${text} of revenue`,
    activeMembers: ({ text, count }: Counted) =>
      `${text} active ${pluralForm('en', count, { one: 'member', other: 'members' })}`,
  } satisfies Record<GoalKind, (amount: Counted, outcome: Outcome) => string>,
  firstSale: {
    within: ({ firstAwaited }: Outcome, inMonth: string) => `Expect ${firstAwaited} ${inMonth}.`,
    notAll: ({ firstAwaited }: Outcome, inMonth: string) =>
      `Expect ${firstAwaited} ${inMonth}, though more than one simulated year in five brings none within two years.`,
    after: ({ one }: Outcome, inMonth: string) =>
      `Expect no ${one} within the year: half of the simulated years bring the first one only ${inMonth}.`,
    notYet: ({ first }: Outcome) =>
      `It is too early to say when ${first} will come: too much of what leads to it is still open. What is missing is listed below.`,
    nothingOffered: ({ one }: Outcome) =>
      `No ${one} can be expected while nothing is offered: add an offer, or a tool that brings visits or enquiries, under “Conversion” and “Acquisition”.`,
    never: ({ one }: Outcome) => `Expect no ${one}: more than half of the simulated years bring none within two years.`,
  },
  details: 'The answer in figures',
  firstSaleBy: ({ first }: Outcome, month: number) =>
    `By the end of month ${month} at least 4 of 5 simulated years have had ${first}.`,
  sales: ({ title }: Outcome, commit: string, target: string, stretch: string) =>
    `${title} in month 12: 4 of 5 simulated years bring at least ${commit}, half bring ${target} or more, one in five brings ${stretch} or more.`,
  salesRare: ({ title }: Outcome, target: string, stretch: string) =>
    `${title} in month 12: at least one in five simulated years brings none, half bring ${target} or more, one in five brings ${stretch} or more.`,
  salesOnLuck: ({ title }: Outcome, stretch: string) =>
    `${title} in month 12: one in five simulated years brings ${stretch} or more, at least half bring none.`,
  salesSeldom: ({ title }: Outcome) => `${title} in month 12: none in at least 4 of 5 simulated years.`,
  salesAlike: ({ title }: Outcome, count: string) => `${title} in month 12: ${count} in every simulated year.`,
  salesInYear: (_: Outcome, commit: string, target: string, stretch: string) =>
    `Over the whole year: 4 of 5 simulated years bring at least ${commit}, half bring ${target} or more, one in five brings ${stretch} or more.`,
  salesInYearRare: (_: Outcome, target: string, stretch: string) =>
    `Over the whole year: at least one in five simulated years brings none, half bring ${target} or more, one in five brings ${stretch} or more.`,
  salesInYearSeldom: (_: Outcome) => 'Over the whole year: none in at least 4 of 5 simulated years.',
  salesInYearOnLuck: (_: Outcome, stretch: string) =>
    `Over the whole year: one in five simulated years brings ${stretch} or more, at least half bring none.`,
  fewSales: ({ one }: Outcome, stretch: string) =>
    `Half of the simulated years bring not one ${one} in the whole year; one in five brings ${stretch} or more.`,
  salesInYearAlike: (_: Outcome, count: string) => `Over the whole year: ${count}.`,
  goal: (likelihood: string) => `Read as the mean of months 10 to 12, the goal is met ${likelihood}.`,
  likelihoods: {
    nineOfTen: 'in at least 9 of 10 simulated years',
    fourOfFive: 'in at least 4 of 5 simulated years',
    half: 'in at least half of the simulated years',
    oneOfFive: 'in fewer than half of the simulated years',
    oneOfTen: 'in fewer than one in five simulated years',
    fewer: 'in fewer than one in ten simulated years',
  } satisfies Record<Likelihood, string>,
  untilThen: 'Until then',
  untilSelling: ({ selling }: Outcome, month: number) => `Until ${selling} starts in month ${month},`,
  until: ({ many }: Outcome, until: string) => `${until} the money buys an audience, not ${many}.`,
  untilUnpaid: (until: string) => `${until} an audience is built and nothing is offered.`,
  noUntil: ({ selling }: Outcome) => `${atStart(selling)} starts at once, before there is an audience that knows you.`,
  adsFirst: (inMonth: string, sellingMonth: number) =>
    `Advertising brings enquiries ${inMonth}, the community only from month ${sellingMonth} on.`,
  audience: (month: number, members: string, active: string) =>
    `By the end of month ${month} there are at least ${members}, at least ${active} of them active in a month (in 4 of 5 simulated years).`,
  today: (count: string) =>
    `Enquiries that come from social media today, about ${count} a month, are yours already: they are in none of these figures.`,
  spend: (spend: string) => `The year costs ${spend}.`,
  spendWithHours: (spend: string, hours: string) =>
    `The year costs ${spend}, of which ${hours} is your own team’s time.`,
  /** `78 sales and €7,230 of gross profit`. */
  brought: (outcome: Outcome, count: Counted, profit: string | undefined): string =>
    `${counted(count, outcome)}${profit === undefined ? '' : ` and ${profit} ${outcome.ofProfit}`}`,
  brings: (_: Outcome, surely: string, middle: Counted, profit: string | undefined) =>
    `In 4 of 5 simulated years the plan brings at least ${surely}; in half, ${middle.text}${profit === undefined ? '' : ` and ${profit}`}.`,
  bringsAlike: (surely: string) => `In 4 of 5 simulated years the plan brings at least ${surely}.`,
  bringsInHalf: (middle: string) => `In half of the simulated years the plan brings at least ${middle}.`,
  bringsOrNone: (_: Outcome, middle: string) =>
    `In half of the simulated years the plan brings at least ${middle}; in one in five or more, none.`,
  profit: ({ profit }: Outcome, commit: string, target: string, stretch: string) =>
    `${profit}: 4 of 5 simulated years bring at least ${commit}, half bring ${target} or more, one in five brings ${stretch} or more.`,
  profitRarely: ({ profit }: Outcome, stretch: string) =>
    `${profit}: nothing in half of the simulated years; ${stretch} or more in one in five.`,
  profitAlike: ({ profit }: Outcome, sum: string) => `${profit}: ${sum}.`,
  breakEven: (by12: string, by24: string) =>
    `The chance of having earned the money back at least once is ${by12} by month 12 and ${by24} by month 24.`,
  spentAgain: (month: number, minor: string) =>
    `Not for good: as month ${month} ends, half of the simulated years are ${minor} or more in the red again.`,
  deepest: (inMonth: string, minor: string) =>
    `The low point comes ${inMonth}: half of the simulated years are then ${minor} or more in the red.`,
  stillFalling: (minor: string) =>
    `After two years the result is still falling: half of the simulated years are then ${minor} or more in the red.`,
  change: 'What would change it',
  levers: {
    customerWorth: ({ one, ofProfit }: Outcome, needed: string, now: string) =>
      `More from each ${one}. Today one brings about ${now} ${ofProfit} in all; at about ${needed}, half of the simulated years break even by month 12.`,
    customers: ({ many }: Outcome, needed: string, expected: string) =>
      `More ${many}. At what each brings today, it takes about ${needed} in the year; half of the simulated years bring fewer than ${expected}.`,
    noOrders: ({ one }: Outcome) =>
      `Not the price: half of the simulated years bring no ${one} at all within the year, so no margin makes up for the spending.`,
    noProfit: ({ one }: Outcome) => `More from each ${one}: today nothing is left of it once its costs are paid.`,
    withoutHours: (by12: string, by24: string) =>
      `Counting your own time as free. The chance of breaking even is then ${by12} by month 12 and ${by24} by month 24.`,
    adMoney: (factor: Counted, most: string, odds: string) =>
      `More advertising. With ${factor.text} times the advertising budget, half of the simulated years reach the goal; the most expensive month then costs ${most} not counting your own hours.${odds}`,
    aboveCeiling: (factor: Counted, most: string, odds: string) =>
      `A higher max budget. With ${factor.text} times the advertising budget, half of the simulated years reach the goal, but the most expensive month then costs ${most} not counting your own hours, which is more than you said you would pay.${odds}`,
    odds: (by24: string) => ` The chance of having earned the money back at least once by month 24 is then ${by24}.`,
    adMoneyNotEnough: (factor: Counted) =>
      `Not advertising alone: even with ${factor.text} times the advertising budget most simulated years miss the goal.`,
    answerMore: (limit: Counted) =>
      `More answers. The team answers ${limit.text} ${pluralForm('en', limit.count, { one: 'enquiry', other: 'enquiries' })} a month at most; without that limit half of the simulated years reach the goal.`,
    moneyLater: (inMonth: string) =>
      `More time for the money. With nothing changed, half of the simulated years have earned the money back ${inMonth.replace(/^in /, 'by the end of ')}.`,
    goalLater: (inMonth: string) => `More time. Half of the simulated years reach the goal ${inMonth}.`,
  },
  nothingComputed:
    'No single change the plan can compute turns this answer round. Look again at the idea, the offer and whom they are for.',
  proposed: (stages: string) => `Some answers behind this plan are proposals that nobody has confirmed yet: ${stages}.`,
  proposedIn: (stage: string, count: string) => `“${stage}” (${count})`,
  provisional: (borrowed: Counted, all: Counted) =>
    `${borrowed.text} of the ${all.text} estimates behind these figures ${pluralForm('en', borrowed.count, { one: 'is a benchmark, not yet your own number', other: 'are benchmarks, not yet your own numbers' })}. The answer is provisional until the tasks of month 1 replace them.`,
  howToRead: (draws: string) =>
    `How to read it: the year was simulated ${draws} times, each time with different values from the ranges. “In 4 of 5 simulated years” means that four in five of them turned out at least as well. It is a calculation, not a promise.`,
  missing: {
    lead: 'There is no community to forecast yet, so the plan has no figures. What has been answered is below. Still missing:',
    leadSome: 'The plan is computed from what is there. Still missing for a whole one:',
    names: {
      'business.name': 'the name of the business',
      'business.offering': 'what is sold and to whom',
      'business.industry': 'the industry',
      'business.currency': 'the currency',
      'business.startMonth': 'the first month of the plan',
      'business.communities.0.network': 'a community and its network',
      'business.communities.0.membersNow': 'how many followers it has today',
      'business.communities.0.reachablePeople': 'how many people could join it',
      'business.averageOrderValueMinor': 'what an order is worth',
      'business.grossMarginShare': 'the gross margin',
      'audience.problems.0.text': 'the first audience problem',
      'audience.idea': 'the idea in one sentence',
    } as Readonly<Record<string, string>>,
    other: 'an answer on another page of the questions',
  },
};
