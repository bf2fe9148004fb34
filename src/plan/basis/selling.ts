import type { BenchmarkMetric } from '#domain/benchmarks.ts';
import type { OfferInput } from '#domain/forecast-input.ts';
import type { EstimateAnswer } from '#stages/answer-kinds.ts';
import type { StageContext, StageId } from '#stages/card.ts';
import type { Answers } from '#strategy/cleaning.ts';
import { type BasisEstimate, basisEstimate } from './estimates.ts';
import { known } from './work.ts';

/** From a visit to the money of a sale: the estimates that belong to no single entry. */
export interface SellingBasis {
  readonly siteLeadShare: BasisEstimate;
  readonly leadToSaleShare: BasisEstimate;
  readonly salesCycleMonths: BasisEstimate;
  readonly grossMarginShare: BasisEstimate;
  readonly brandSearchGrowthShare: BasisEstimate;
  /** No benchmark can say what customers of this business pay. */
  readonly averageOrderValueMinor: BasisEstimate | undefined;
}

export function sellingOf({ business, conversion }: Answers, context: StageContext): SellingBasis {
  const place = { siteKind: conversion.siteKind ?? 'site' };
  const ask = (
    path: string,
    scale: BasisEstimate['scale'],
    answer: EstimateAnswer | undefined,
    metric: BenchmarkMetric,
    stage: StageId = 'business',
  ): BasisEstimate => {
    const estimate = basisEstimate({ stage, path, scale, answer, metric, place }, context);
    if (estimate === undefined) throw new Error(`No benchmark of ${metric} is known`);
    return estimate;
  };
  const { baseline } = business;
  return {
    siteLeadShare: ask('siteLeadShare', 'share', conversion.siteLeadShare, 'siteLeadShare', 'conversion'),
    leadToSaleShare: ask('leadToSaleShare', 'share', business.leadToSaleShare, 'leadToSaleShare'),
    salesCycleMonths: ask('salesCycleMonths', 'positive', business.salesCycleMonths, 'salesCycleMonths'),
    grossMarginShare: ask('grossMarginShare', 'share', business.grossMarginShare, 'grossMarginShare'),
    brandSearchGrowthShare: ask(
      'baseline.brandSearchGrowthShare',
      'positive',
      baseline?.brandSearchGrowthShare,
      'brandSearchGrowth',
    ),
    averageOrderValueMinor: basisEstimate(
      {
        stage: 'business',
        path: 'averageOrderValueMinor',
        scale: 'positive',
        answer: business.averageOrderValueMinor,
        metric: undefined,
      },
      context,
    ),
  };
}

export interface OfferBasis {
  readonly input: OfferInput;
  readonly estimate: BasisEstimate;
}

export const offersOf = ({ conversion }: Answers, context: StageContext): readonly OfferBasis[] =>
  (conversion.offers ?? []).flatMap((offer, index) => {
    const { id, postsPerMonth } = offer;
    if (id === undefined || postsPerMonth === undefined) return [];
    const path = `offers.${index}.responseShare`;
    const request = { stage: 'conversion', path, entryId: id, scale: 'share', answer: offer.responseShare } as const;
    const estimate = basisEstimate({ ...request, metric: 'offerResponseShare' }, context);
    return estimate === undefined
      ? []
      : [
          {
            input: { id, communityIds: known(offer.communityIds, context), postsPerMonth, responseShare: estimate },
            estimate,
          },
        ];
  });
