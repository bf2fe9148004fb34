import { adPriceSeason } from '#domain/benchmarks.ts';
import type { ForecastInput } from '#domain/forecast-input.ts';
import { defaultJudgement, type Judgement } from '#domain/judgement.ts';
import { luckSpreads } from '#domain/luck-spreads.ts';
import { sellsNothing } from '#stages/business/answers.ts';
import { knownNumber, type StageContext } from '#stages/card.ts';
import { restMonthsOf } from '#stages/conversion/answers.ts';
import { type Answers, answersOf } from '#strategy/cleaning.ts';
import { contextOf } from '#strategy/context.ts';
import type { Strategy } from '#strategy/strategy.ts';
import { communitiesOf } from './basis/communities.ts';
import { costsOf } from './basis/costs.ts';
import type { BasisEstimate } from './basis/estimates.ts';
import { paymentOf } from './basis/payment.ts';
import { offersOf, sellingOf } from './basis/selling.ts';
import { todayOf } from './basis/today.ts';
import { tacticsOf, toolsOf } from './basis/work.ts';

export type { BasisEstimate } from './basis/estimates.ts';

/** What a forecast is computed from, and where each estimate in it came from. */
export interface Basis {
  readonly input: ForecastInput;
  readonly estimates: readonly BasisEstimate[];
  /** Without a community there is nobody to forecast. */
  readonly canForecast: boolean;
}

/** The only bridge from what was asked to what is computed. */
export function basisOf(strategy: Strategy): Basis {
  const answers = answersOf(strategy);
  const context = contextOf(strategy);
  const communities = communitiesOf(answers, context);
  const tools = toolsOf(answers, context);
  const tactics = tacticsOf(answers, context);
  const offers = offersOf(answers, context);
  const { averageOrderValueMinor, ...selling } = sellingOf(answers, context);
  const payment = paymentOf(answers, context);
  const today = todayOf(answers);
  const isUnsold = sellsNothing(answers.business);
  const communityInputs = communities.map(({ input }) => input);
  return {
    input: {
      ...selling,
      ...decisionsOf(answers, context),
      ...(isUnsold ? { sellsNothing: true, sellingPillarShare: 0 } : {}),
      averageOrderValueMinor,
      payment: payment.input,
      today: today.input,
      startMonth: context.startMonth,
      preparationMonths: context.preparationMonths,
      communities: communityInputs,
      tools: tools.map(({ input }) => input),
      tactics: tactics.map(({ input }) => input),
      offers: offers.map(({ input }) => input),
      leadsPerMonthMax: knownNumber(answers.business.leadsPerMonthMax),
      brandSearchesPerMonth: knownNumber(answers.business.baseline?.brandSearchesPerMonth),
      costs: costsOf(answers, communityInputs, context),
      adPriceSeason: adPriceSeason.index,
      judgement: judgementOf(answers),
      luck: luckSpreads,
    },
    estimates: [
      ...(isUnsold ? [selling.brandSearchGrowthShare] : [...Object.values(selling), payment.estimate]),
      ...today.estimates,
      averageOrderValueMinor,
      ...communities.flatMap(({ estimates }) => estimates),
      ...[...tools, ...tactics, ...offers].map(({ estimate }) => estimate),
    ].filter((estimate): estimate is BasisEstimate => estimate !== undefined),
    canForecast: communities.length > 0,
  };
}

function decisionsOf({ content, conversion }: Answers, { usualFirstSellingMonth }: StageContext) {
  const sellingPillars = (content.pillars ?? []).filter(({ kind }) => kind === 'sells');
  const sellingPillarShare = sellingPillars.reduce((sum, pillar) => sum + (pillar.shareOfPosts ?? 0), 0);
  return {
    firstSellingMonth: conversion.firstSellingMonth ?? usualFirstSellingMonth,
    pushMonths: conversion.pushMonths,
    restMonths: restMonthsOf(conversion.restWeeks ?? 0),
    sellingPillarShare: Math.min(1, sellingPillarShare),
    sellingCeilingShare: conversion.sellingCeilingShare ?? 0.2,
    linkPostShare: content.linkPostShare ?? 0,
  };
}

/** The plan's own judgements where it has changed them. */
function judgementOf({ conversion }: Answers): Judgement {
  const changed = Object.entries(conversion.judgement ?? {}).filter(([, value]) => value !== undefined);
  return { ...defaultJudgement, ...Object.fromEntries(changed) };
}
