import { quoted as quotedText } from '#catalogue/quotation.ts';
import type { Network } from '#domain/network.ts';
import type { DraftRule, ReasonFigures } from '#drafting/proposal.ts';
import { pluralForm } from '#i18n/plural.ts';

/** A number as it is written, with what it counts. */
interface Written {
  number(value: number): string;
  share(value: number): string;
  money(minor: number): string;
  /** `May 2027` of a plan month 1…12. */
  month(number: number): string;
  list(texts: readonly string[]): string;
  place(network: Network | 'search'): string;
  /** A pillar before this one answers the same problems. */
  readonly isSecond: boolean;
}

/** The reason of a proposal in a sentence or two, by its rule. */
export type ReasonWords = {
  readonly [Rule in DraftRule]: (figures: ReasonFigures[Rule], write: Written) => string;
};

const quoted = (texts: readonly string[], { list }: Written): string => list(texts.map(quotedText.en));

const hours = (count: number, { number }: Written): string =>
  `${number(count)} ${pluralForm('en', count, { one: 'hour', other: 'hours' })}`;

const months = (count: number, { number }: Written): string =>
  `${number(count)} ${pluralForm('en', count, { one: 'month', other: 'months' })}`;

const moneyWhy = (isFromForecast: boolean): string =>
  isFromForecast
    ? 'the forecast finds this split best for what you want most'
    : 'an equal part of what your max budget leaves for advertising';

export const en: ReasonWords = {
  nameUsual: () => 'No name was given, so the plan gets one to begin with.',
  communityUsual: ({ network }, { place }) =>
    `You named no community; ${place(network)} is where people usually look for your trade there.`,
  workerOwn: ({ hoursPerWeek }, { number }) =>
    hoursPerWeek === undefined
      ? 'Nobody else was named, so your own people do it. How many hours they have is still open.'
      : `Nobody else was named, and you have ${number(hoursPerWeek)} hours a week.`,
  feeFromCeiling: ({ feeMinor, ceilingMinor }, { money }) =>
    `No fee was named; ${money(feeMinor)} is what usually goes to a contractor out of ${money(ceilingMinor)}. Ask for offers.`,
  segmentOfTrade: () => 'You named nobody, so these are the people this trade usually has to win.',
  problemOfTrade: ({ place }, { number }) =>
    `You named no problem; by how often it comes up and how much it hurts, this one is number ${number(place)} in your trade.`,
  problemWeighed: ({ isFromCatalogue }) =>
    isFromCatalogue
      ? 'How often and how badly, as the catalogue has it for your trade: a guess until people have been asked.'
      : 'A problem in your own words gets the middle of the scale until people have been asked.',
  ideaFromProblems: ({ problems }, write) =>
    `It joins what you offer with what troubles people most: ${quoted(problems, write)}.`,
  refusalsUsual: () => 'These cost trust in every trade.',
  pillarByTheme: ({ problems, weightShare, share, isProductHeld }, write) => {
    const held = isProductHeld
      ? ' Pillars about what you offer take 30% at most together: a feed of offers has no readers.'
      : '';
    if (problems.length === 0)
      return `Gets ${write.share(share)} of posts, so that the feed is not about what you offer alone.${held}`;
    if (write.isSecond)
      return `The same problems from another side, with ${write.share(share)} of posts, so that no pillar takes more than 40%.${held}`;
    const weight = `Answers ${quoted(problems, write)}: ${write.share(weightShare)} of the problems by weight (how often × how badly)`;
    if (isProductHeld || Math.abs(weightShare - share) <= 0.03)
      return `${weight}, and ${write.share(share)} of posts.${held}`;
    return `${weight}; evened out, ${write.share(share)} of posts.`;
  },
  cadenceToHours: ({ postsPerWeek, usualPerWeek: published, isLowered, ownHoursPerWeek }, { number }) => {
    const usualPerWeek = Math.round(published * 2) / 2;
    if (!isLowered) return `${number(postsPerWeek)} posts a week are usual there, and they fit.`;
    return ownHoursPerWeek === undefined
      ? `${number(usualPerWeek)} posts a week are usual there; ${number(postsPerWeek)} is what can be kept up beside answering and tactics.`
      : `${number(usualPerWeek)} posts a week are usual there; beside answering and tactics, your ${number(ownHoursPerWeek)} hours allow ${number(postsPerWeek)}.`;
  },
  linkPostsUsual: ({ share }, write) =>
    `One post in ${write.number(1 / share)} leads to the site; the others give people a reason to stay.`,
  toolOwnCustomers: ({ customersToTell }, { number }) =>
    `${number(customersToTell)} people know you already; about one in twenty of those told joins, at no cost.`,
  toolOwnChannels: () => 'Your own site and email bring people who know you, and cost nothing in advertising.',
  toolMembers: ({ network, moneyMinor, fromMonth, isFromForecast }, { money, month, place }) =>
    `Brings members on ${place(network)} from ${month(fromMonth)}, once there is something to stay for. ${money(moneyMinor)} a month: ${moneyWhy(isFromForecast)}.`,
  toolLeads: ({ network, moneyMinor, fromMonth, isFromForecast }, { money, month, place }) =>
    `Brings enquiries from ${place(network)} from ${month(fromMonth)}, without waiting for the community to grow. ${money(moneyMinor)} a month: ${moneyWhy(isFromForecast)}.`,
  toolVisits: ({ network, moneyMinor, fromMonth, isFromForecast }, { money, month, place }) =>
    `Brings visits from ${place(network)}, only from ${month(fromMonth)}, when offers begin. ${money(moneyMinor)} a month: ${moneyWhy(isFromForecast)}.`,
  reserveForTests: ({ share }, { share: write }) =>
    `${write(share)} of each tool’s money goes on what has not been tried yet; it is part of that money, not on top of it.`,
  welcomeAlways: ({ hoursPerMonth }, write) =>
    `A newcomer who is greeted is likelier to speak and to stay. Takes ${hours(hoursPerMonth, write)} a month.`,
  tacticForProblem: ({ problem, hoursPerMonth, costMinor }, write) =>
    `Serves ${quoted([problem], write)}. Takes ${hours(hoursPerMonth, write)} a month${costMinor > 0 ? ` and ${write.money(costMinor)}` : ''}.`,
  answerInTime: ({ hours: most }, write) =>
    `Whoever asks in public expects an answer the same day: within ${hours(most, write)}.`,
  moderationFromHours: ({ hoursPerWeek, ownHoursPerWeek }, write) =>
    ownHoursPerWeek === undefined
      ? `${hours(hoursPerWeek, write)} a week for comments and messages: talk that nobody answers ends.`
      : `${write.number(hoursPerWeek)} of your ${write.number(ownHoursPerWeek)} hours a week ${pluralForm('en', hoursPerWeek, { one: 'goes', other: 'go' })} to comments and messages: talk that nobody answers ends.`,
  sellingUsual: ({ month, monthsWorked }, write) =>
    monthsWorked > 0
      ? `The community has had ${months(monthsWorked, write)} of work; by ${write.month(month)} there is trust enough for offers.`
      : `Trust takes about half a year. Before ${write.month(month)} offers would cost more members than they bring in.`,
  offerOfTrade: ({ manner, postsPerMonth, ceilingShare }, { number, share }) =>
    `${manner === 'soft' ? 'A soft offer asks for no money yet.' : 'A hard offer asks for money.'} ${postsPerMonth < 1 ? `One every ${number(1 / postsPerMonth)} months` : `${number(postsPerMonth)} a month`} keeps all selling posts within ${share(ceilingShare)}.`,
  ceilingUsual: ({ share }, write) => `Where more than ${write.share(share)} of posts sell, people leave.`,
  restAfterPush: ({ pushMonths, restWeeks }, write) =>
    `After ${months(pushMonths, write)} of offers come ${write.number(restWeeks)} weeks without any: loyalty has to grow back.`,
  pathOfTrade: () => 'The usual way in your trade, step by step.',
  attributionUsual: () => 'Without it nobody can say later what worked.',
  guardrailAtRedLine: () =>
    'The plan’s red lines: beyond them something is wrong, and what is done then is decided while everybody is calm.',
};
