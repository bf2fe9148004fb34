import { quoted as quotedText } from '#catalogue/quotation.ts';
import type { Formats } from '#i18n/format.ts';
import { type HealthWords, shortened } from './words.ts';

const quoted = (text: string): string => quotedText.en(shortened(text));

const origin = (
  { asOf, grade, sources }: { readonly asOf: string; readonly grade: string; readonly sources: string },
  formats: Formats,
) =>
  `read on ${formats.day(asOf)}, ${sources === '' ? 'a judgement without a source' : `source: ${sources}`}, grade ${grade}; not legal advice`;

export const en: HealthWords = {
  severities: { contradiction: 'Contradiction', risk: 'Risk', note: 'Note' },
  videoNobodyShoots: () =>
    'Video is planned, and nobody is there to shoot it: say who does, or choose formats that need a picture and a text.',
  differenceNotProved: ({ difference }) =>
    `${quoted(difference)}: no pillar proves it, so readers have only your word for it. Give one pillar that job.`,
  firstOffersOnQuietMonth: ({ month, isSilent, what }) =>
    `The first offers fall in month ${month}, ${isSilent ? 'when nothing is posted' : 'a quiet one'}${what === '' ? '' : ` (${shortened(what)})`}: sell a month later, or give the offer a reason.`,
  gateOnQuietMonth: ({ month }) =>
    `The gate is checked in month ${month}, which is not like the others: its engagement will say little. Check the month before as well.`,
  launchInRestMonth: ({ month, what }) =>
    `The launch${what === '' ? '' : ` (${shortened(what)})`} falls in month ${month}, a month of rest in which nothing is offered: move the launch or the rest.`,
  problemsAllAboutProduct: ({ count }, { plural }) =>
    `All ${count} ${plural(count, { one: 'problem is', other: 'problems are' })} about the product itself: a community lives on the life around it, so ask what troubles people before and after they buy.`,
  problemsRestOnGuesses: ({ guessed, count }) =>
    `${guessed < count ? `${guessed} of ${count} problems rest` : count === 1 ? 'The one problem rests' : `All ${count} problems rest`} on a guess alone: hear ${count === 1 ? 'it' : 'them'} from five people before anything is paid for.`,
  problemWithoutPillar: ({ problem }) =>
    `No pillar answers the problem ${quoted(problem)}: give it a pillar or take it out.`,
  heaviestProblemNeglected: ({ problem, share }, { formats }) =>
    `The most serious problem, ${quoted(problem)}, gets only ${formats.share(share)} of the posts.`,
  segmentWithoutProblem: ({ segment }) =>
    `The segment ${quoted(segment)} has no problem of its own: either it has one nobody wrote down, or the plan does not need it.`,
  nothingRefused: () =>
    'Nothing is written under what you will not do: a strategy that refuses nothing is hard to keep to.',
  tooManyProblems: ({ count }) =>
    `${count} problems are more than a year of content can answer: choose the most serious ones.`,
  pillarWithoutProblem: ({ pillar }) =>
    `The pillar ${quoted(pillar)} answers no problem of the audience: posts without a reason to be read.`,
  sharesNotWhole: ({ total }, { formats }) =>
    `The shares of the pillars add up to ${formats.share(total)} instead of 100%.`,
  sellingPillarAboveCeiling: ({ share, ceiling }, { formats }) =>
    `Selling pillars take ${formats.share(share)} of the posts; the ceiling for selling posts is ${formats.share(ceiling)}.`,
  hoursAboveHoursThereAre: ({ needed, own }, { formats }) =>
    `The plan takes about ${formats.number(needed, 1)} hours a week in its fullest month, and there are ${formats.number(own, 1)}: plan fewer posts, lighter formats or more hands.`,
  fewerPostsThanUsual: ({ community, posts, usual }, { formats }) =>
    `${community} gets ${formats.number(posts, 1)} posts a week where brands usually publish ${formats.number(usual, 1)}: growth without advertising will be slower accordingly.`,
  morePostsThanHelp: ({ community, posts, usual }, { formats }) =>
    `${community} gets ${formats.number(posts, 1)} posts a week where brands usually publish ${formats.number(usual, 1)}: beyond a quarter more, the model sees no further growth, only work.`,
  noPostLeadsToSite: () => 'The path to the sale leads through the site, but no post carries a link to it.',
  nothingBringsTogether: () =>
    'Every pillar proves or sells: nothing teaches, inspires or brings people together, so there is little to stay for.',
  acquisitionBeforeContent: ({ month, contentMonth }) =>
    `A tool brings people in month ${month}, but content starts in month ${contentMonth}: nobody should be invited before there is something to stay for.`,
  sellsWhereNothingIsSold: ({ what }) =>
    what === 'tool'
      ? 'The goal says that nothing is sold, yet this tool buys enquiries.'
      : 'The goal says that nothing is sold, yet this pillar sells.',
  moneyAboveCeiling: ({ month, minor, ceilingMinor, currency }, { names }) =>
    `Month ${month} costs ${names.sum(minor, currency)} besides your own hours; your max budget is ${names.sum(ceilingMinor, currency)} a month.`,
  moreSoughtThanReachable: ({ community, sought, reachable }, { formats }) =>
    `The tools are to bring ${community} to about ${formats.number(sought)} members, but only ${formats.number(reachable)} people are reachable there.`,
  priceOutsideBenchmark: ({ minor, lowMinor, highMinor, currency }, { names }) =>
    `A price of ${names.sum(minor, currency)} for one result lies outside the usual ${names.sum(lowMinor, currency)}–${names.sum(highMinor, currency)}: ask where it was measured.`,
  toolJudgedByOtherKpi: ({ kind, buys, answerable }, { names }) =>
    `${names.tool(kind)}: counted on for ${names.bought(buys)}, accountable for ${names.bought(answerable)}.`,
  agencyTermsMissing: ({ missing, count }, { plural }) =>
    `${missing === count ? `All ${count} terms with the agency are` : `${missing} of the ${count} terms with the agency ${plural(missing, { one: 'is', other: 'are' })}`} missing: ask before paying. Not legal advice.`,
  workerWithoutFee: () => 'Somebody outside does part of the work, and no fee for it is in the plan.',
  paidToolWithoutTargeting: ({ kind }, { names }) =>
    `${names.tool(kind)}: money is planned, but whom it should reach is not put into words.`,
  noTestReserve: () => 'No money is kept for tests: the first cost per result is rarely the one you end up with.',
  moneyInOneTool: ({ share }, { formats }) =>
    `${share > 0.995 ? 'All' : formats.share(share)} of the advertising budget goes into one tool: if its price doubles, the year goes with it.`,
  toolLeadsNowhere: () => 'A tool buys members for a community that is no longer in the plan.',
  prohibitedAdvertising: ({ network, ...read }, { formats, names }) =>
    `Advertising in ${names.network(network)} is prohibited in this country (${origin(read, formats)}): take the money elsewhere. The page may stay.`,
  prohibitedPrizeDraw: ({ network, ...read }, { formats, names }) =>
    `A prize draw for promotion counts as advertising, and that is prohibited in ${names.network(network)} in this country (${origin(read, formats)}): hold it elsewhere, or choose another tactic.`,
  contestedAdvertising: ({ network, ...read }, { formats, names }) =>
    `The authority holds advertising in ${names.network(network)} to be a violation; lawyers disagree (${origin(read, formats)}): decide with a lawyer before money is spent.`,
  tacticWithoutProblem: ({ kind }, { names }) =>
    `${names.tactic(kind)}: addresses no problem of the audience, so people come for the occasion and leave with it.`,
  contestsOnly: ({ count }, { plural }) =>
    `${plural(count, { one: 'The only tactic is a contest or a gift', other: 'All tactics are contests or gifts' })}: they bring prize hunters, who leave after the draw.`,
  monthWithoutTactic: ({ idle }, { formats, plural }) =>
    `${plural(idle.length, { one: 'Month', other: 'Months' })} ${formats.list(idle.map(String))}: content is posted, but nothing is done for engagement. It does not come by itself.`,
  tacticBeforeContent: ({ kind, month, contentMonth }, { names }) =>
    `${names.tactic(kind)}: planned for month ${month}, before content starts in month ${contentMonth}.`,
  noModeration: () => 'No hours are planned for moderation: a conversation nobody looks after ends, or turns sour.',
  slowAnswers: ({ hours }, { formats }) =>
    `People wait ${formats.number(hours)} hours for an answer: after a day the conversation is over.`,
  tacticWithoutStopRule: ({ kind }, { names }) =>
    `${names.tactic(kind)}: nothing says when to stop it, so it will stop on a whim, or never.`,
  upliftBeyondLimit: ({ month, factor, limit }, { formats }) =>
    `In month ${month} the tactics together promise ${formats.number(factor, 1)} times the usual engagement; the model counts at most ${formats.number(limit, 1)}.`,
  sellingEarlyWithoutReason: ({ month, usual }) =>
    `Selling starts in month ${month}, before month ${usual}, and no reason is written down.`,
  sellingBeforeGate: ({ month, posting, needed }, { plural }) =>
    `Selling starts in month ${month} after ${posting} ${plural(posting, { one: 'month', other: 'months' })} of content: the gate needs at least ${needed} to be read.`,
  offersAboveCeiling: ({ community, offers, share, ceiling }, { formats }) =>
    `${formats.number(offers, 1)} offers a month are ${formats.share(share)} of the posts in ${community}; the ceiling is ${formats.share(ceiling)}.`,
  nothingOffered: () => 'There is a business goal, but nothing is offered to the community.',
  onlyHardOffers: () => 'Every offer is a hard one: give people a small step before the purchase.',
  noRestAfterPush: () =>
    'There is no rest after a push: trust that is spent every month never gets a month to recover.',
  restTooShortToCount: ({ weeks }, { formats, plural }) =>
    `The rest, ${formats.number(weeks, 1)} ${plural(weeks, { one: 'week', other: 'weeks' })}, is shorter than half a month: the forecast counts whole months and sells in every one.`,
  noStopRule: () =>
    'Selling has no stop rule: say which share of unfollows or which engagement ends a push, and what you do then.',
  noAttribution: () =>
    'Nothing tells sales from the community apart from other sales: no UTM tags, no promo code, no question.',
  pathWithoutManager: () => 'The path to the sale has no manager in it: say who answers, and how soon.',
  unfollowLimitBelowUsual: ({ limit, usual }, { formats }) =>
    `The limit for unfollows, ${formats.share(limit)} a month, is below the usual ${formats.share(usual)}: it will be crossed without any selling.`,
  engagementFloorAboveUsual: ({ floor, usual }, { formats }) =>
    `The floor for the engagement rate, ${formats.share(floor)}, is above the usual ${formats.share(usual)}: it will be crossed from the start.`,
  reachWithoutDuty: ({ target }, { formats }) =>
    `Reach has a target of ${formats.number(target)} in month 12, but nobody is named who makes the content and answers for it; neither its fee nor its hours are certain.`,
  membersWithoutDuty: ({ target }, { formats }) =>
    `Members have a target of ${formats.number(target)} in month 12, but nobody is named who runs acquisition and answers for members, visits and leads. Its fee is not in the money plan.`,
  activityWithoutDuty: ({ target }, { formats }) =>
    `Active members have a target of ${formats.number(target)} in month 12, but it is not said how many hours go into looking after the conversation.`,
  salesWithoutDuty: ({ target }, { formats }) =>
    `Sales have a target of ${formats.number(target, 1)} in month 12, but nobody is named who answers an enquiry.`,
  judgementCarriesResult: ({ subject, outcome, share }, { formats, names }) =>
    `${formats.share(Math.round(share * 100) / 100)} of the uncertainty about ${{ members: 'members in month 12', sales: 'the sales of the year' }[outcome]} rests on a judgement without a source (grade D): ${names.subject(subject)}. Find that out first.`,
  goalOutOfReach: ({ kind, amount, stretch, currency, outcome }, { names }) =>
    `The goal of ${names.amount(kind, amount, { currency, outcome })} a month is out of reach: ${stretch > 0 ? `only one simulated year in five brings ${kind === 'revenue' ? names.sum(stretch, currency) : names.amount(kind, stretch, { currency, outcome })} or more as the mean of months 10 to 12` : 'four simulated years in five bring nothing in months 10 to 12'}.`,
  goalOnlyOnLuck: ({ kind, amount, target, currency, outcome }, { names }) =>
    `The goal of ${names.amount(kind, amount, { currency, outcome })} a month is reached in fewer than half of the simulated years; the median is ${kind === 'revenue' ? names.sum(target, currency) : names.amount(kind, target, { currency, outcome })}.`,
  leadsAboveTeam: ({ month, leads, most }, { formats }) =>
    `From month ${month} about ${formats.number(leads)} leads a month come in and the team answers ${formats.number(most)}: the rest is paid for and lost.`,
  rangeTooLopsided: () =>
    'A range is too lopsided to draw from: its middle lies nearly at one end, so the nearest shape was used.',
  neverBreaksEven: ({ chance }, { names }) =>
    `The money comes back within 24 months in ${names.chance(chance)} simulated years: as it stands, this plan does not pay.`,
  breaksEvenAfterYear: ({ by12, by24 }, { names }) =>
    `The money comes back at least once within 12 months in ${names.chance(by12)} simulated years, within 24 in ${names.chance(by24)}.`,
  saleCostsMoreThanItEarns: ({ costMinor, earnedMinor, currency, outcome }, { names }) =>
    `Everything spent in the first year comes to about ${names.sum(costMinor, currency)} for each ${names.outcome(outcome).one}; one brings ${names.sum(earnedMinor, currency)} ${names.outcome(outcome).ofProfit} in all, however long that takes.`,
  salesFallAfterYear: ({ month, cycle, adsSellSooner }, { plural }) => {
    const length = `${cycle} ${plural(cycle, { one: 'month', other: 'months' })}`;
    return adsSellSooner
      ? `Offers in the community start in month ${month} and a sale takes ${length}: this year only the advertising sells, and what the community sells falls after it.`
      : `Selling starts in month ${month} and a sale takes ${length}: the first sales fall after the year.`;
  },
  membersShrink: ({ community, before, after }, { formats }) =>
    `${community} goes from ${formats.number(before)} to ${formats.number(after)} members in the middle of the simulated years: more people leave than join.`,
  visitsNeedPosts: ({ visits }, { formats, plural }) =>
    `${formats.number(visits)} ${plural(visits, { one: 'visit', other: 'visits' })} a month ${plural(visits, { one: 'comes', other: 'come' })} from social media today, but it is not known from how many posts. Until it is, the forecast of visits starts from a benchmark and leaves today’s visits out.`,
  visitsAboveViews: ({ visits, viewsMost }, { formats, plural }) =>
    `${formats.number(visits)} ${plural(visits, { one: 'visit', other: 'visits' })} a month ${plural(visits, { one: 'comes', other: 'come' })} from social media today, yet if every member saw every post, that would be ${formats.number(Math.round(viewsMost))} ${plural(Math.round(viewsMost), { one: 'view', other: 'views' })} a month. Check both figures: some visits may come from old posts or from elsewhere. The forecast counts at most one visit for each view the plan adds.`,
  reachUnknown: ({ community }) =>
    `${community}: how many people it could reach is not known, so the forecast puts no ceiling on its growth.`,
  hourCostUnknown: () => 'What an hour of the team costs is not known, so its work is counted as free.',
};
