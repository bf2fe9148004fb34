import type { TradeOffer } from '#catalogue/trade.ts';
import { usualTexts } from '#catalogue/usual-texts.ts';
import { orderOfMagnitude, tenTo } from '#domain/elementary.ts';
import { weeksPerMonth } from '#domain/schedule.ts';
import { rateAt } from '#domain/size-curve.ts';
import { basisOf } from '#plan/basis.ts';
import { membersExpected } from './acquisition-rules.ts';
import { inBoth } from './catalogue-problems.ts';
import { isOpen, type Proposed, proposal, type Rule, type Situation } from './situation.ts';

const usualCeiling = 0.2;
/** Two months of offers, then a month of rest: the third selling month rests. */
const pushMonths = 2;
const restWeeks = 4;

const timing: Rule = (situation) => {
  const { answers, context } = situation;
  const monthsWorked = Math.max(0, ...(answers.business.communities ?? []).map((one) => one.monthsWorked ?? 0));
  const usual = context.usualFirstSellingMonth;
  const month = situation.split?.firstSellingMonth ?? usual;
  const worked = (answers.business.communities ?? []).map(({ id }) => `business.communities.${id}.monthsWorked`);
  const from = ['business.preparationMonths', ...worked];
  const start = isOpen(situation, 'conversion.firstSellingMonth')
    ? [proposal('conversion.firstSellingMonth', month, 'sellingUsual', { month, usual, monthsWorked }, from)]
    : [];
  const ceiling = isOpen(situation, 'conversion.sellingCeilingShare')
    ? [proposal('conversion.sellingCeilingShare', usualCeiling, 'ceilingUsual', { share: usualCeiling })]
    : [];
  const figures = { pushMonths, restWeeks };
  const rest = isOpen(situation, 'conversion.restWeeks')
    ? [
        proposal('conversion.pushMonths', pushMonths, 'restAfterPush', figures),
        proposal('conversion.restWeeks', restWeeks, 'restAfterPush', figures),
      ]
    : [];
  return [...start, ...ceiling, ...rest];
};

/** Posts a month with a soft and with a hard offer, the most first: what is borne decides. */
const offerPairs = [
  { soft: 2, hard: 1 },
  { soft: 1, hard: 1 },
  { soft: 1, hard: 0.5 },
  { soft: 0.5, hard: 0.5 },
  { soft: 0.5, hard: 0.25 },
  { soft: 0.25, hard: 0.25 },
  { soft: 0.25, hard: 0.125 },
  { soft: 0.125, hard: 0.125 },
] as const;

/** Posts a month of the community that posts least, among those that post at all. */
function postsAMonth({ answers, context }: Situation): number {
  const posts = context.communities.map(({ id }) => answers.content.postsPerWeek?.[id] ?? 0).filter((one) => one > 0);
  return posts.length === 0 ? 0 : Math.min(...posts) * weeksPerMonth;
}

const offers: Rule = (situation) => {
  const { answers, trades, language, idFor } = situation;
  const own = answers.conversion.offers ?? [];
  const ceilingShare = answers.conversion.sellingCeilingShare ?? usualCeiling;
  const said = own.reduce((sum, { postsPerMonth }) => sum + (postsPerMonth ?? 0), 0);
  const borne = postsAMonth(situation) * ceilingShare - said;
  const manners = (['soft', 'hard'] as const).filter((manner) => own.every((offer) => offer.manner !== manner));
  const needed = (pair: (typeof offerPairs)[number]) => manners.reduce((sum, manner) => sum + pair[manner], 0);
  const pair = offerPairs.find((each) => needed(each) <= borne + 1e-9);
  if (pair === undefined) return [];
  return manners.flatMap((manner): readonly Proposed[] => {
    const entry: TradeOffer | undefined = trades.en.offers.find((offer) => offer.manner === manner);
    if (entry === undefined) return [];
    const text = inBoth(trades, (trade) => trade.offers.find(({ id }) => id === entry.id)?.text);
    const id = idFor('conversion.offers', manner);
    const value = { id, text: text[language], manner, postsPerMonth: pair[manner] };
    const figures = { manner, postsPerMonth: pair[manner], ceilingShare };
    const from = ['business.industry', 'content.postsPerWeek', 'conversion.sellingCeilingShare'];
    return [proposal(`conversion.offers.${id}`, value, 'offerOfTrade', figures, from, [text])];
  });
};

const path: Rule = (situation) => {
  const { trades, language } = situation;
  return (['post', 'site', 'manager'] as const)
    .filter((step) => isOpen(situation, `conversion.path.${step}`))
    .map((step) => {
      const text = inBoth(trades, (trade) => trade.path[step]);
      return proposal(`conversion.path.${step}`, text[language], 'pathOfTrade', {}, ['business.industry'], [text]);
    });
};

const attribution: Rule = (situation) =>
  (['utm', 'askedHow'] as const)
    .filter((way) => isOpen(situation, `conversion.attribution.${way}`))
    .map((way) => {
      const text = usualTexts[way];
      return proposal(`conversion.attribution.${way}`, text[situation.language], 'attributionUsual', {}, [], [text]);
    });

/** Two digits of a share, rounded away from alarm; undefined where there is nothing to hold it against. */
function limitOf(share: number, up: boolean): number | undefined {
  if (share <= 0 || share >= 1) return undefined;
  const step = tenTo(orderOfMagnitude(share) - 1);
  const steps = share / step;
  return Number(((up ? Math.ceil(steps - 1e-9) : Math.floor(steps + 1e-9)) * step).toPrecision(3));
}

/** Limits at what nine in ten accounts of the size to come stay within, and what happens then. */
const guardrails: Rule = (situation) => {
  const { context, language } = situation;
  const { communities } = basisOf(situation.strategy).input;
  const from = context.communities.map(({ id }) => `business.communities.${id}.network`);
  const churns = communities.map(({ churnShare }) => Math.max(churnShare.high, churnShare.typical));
  const rates = communities.map(({ id, engagementRateShare: { low, typical }, sizeCurves, membersNow }) => {
    const curve = sizeCurves?.engagementRate;
    const members = Math.max(membersNow, membersExpected(situation, id, membersNow));
    return Math.min(low, typical) * (curve ? rateAt(curve, members) / rateAt(curve, membersNow) : 1);
  });
  const limits = [
    ['unfollowLimitShare', limitOf(Math.max(0, ...churns), true)],
    ['engagementFloorShare', limitOf(Math.min(1, ...rates), false)],
  ] as const;
  const shares = limits.flatMap(([limit, share]) =>
    share === undefined || !isOpen(situation, `conversion.guardrails.${limit}`)
      ? []
      : [proposal(`conversion.guardrails.${limit}`, share, 'guardrailAtRedLine', { share }, from)],
  );
  const text = usualTexts.guardrailResponse;
  const response = isOpen(situation, 'conversion.guardrails.response')
    ? [
        proposal('conversion.guardrails.response', text[language], 'guardrailAtRedLine', { share: undefined }, from, [
          text,
        ]),
      ]
    : [];
  return [...shares, ...response];
};

/** Where nothing is sold there is nothing to propose. */
const whereSold =
  (rule: Rule): Rule =>
  (situation) =>
    situation.context.sellsNothing ? [] : rule(situation);

export const timingRules: readonly Rule[] = [whereSold(timing)];
export const conversionRules: readonly Rule[] = [offers, path, attribution, guardrails].map(whereSold);
