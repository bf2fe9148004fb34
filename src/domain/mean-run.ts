import type { Estimate } from './estimate.ts';
import type { ForecastInput, ToolInput } from './forecast-input.ts';
import { drawsOf } from './years/draws.ts';

/** Enough strata to know a mean to about a hundredth. */
const strata = 64;

const meanOf = (estimate: Estimate, of: (value: number) => number): number => {
  const draws = drawsOf(estimate, strata, 1);
  let sum = 0;
  for (const value of draws) sum += of(value);
  return sum / draws.length;
};

const atMean = (estimate: Estimate): Estimate => ({ ...estimate, typical: meanOf(estimate, (value) => value) });

/** The tool with the price at which its money buys what it buys on average: a price is divided by. */
export const atMeanPrice = (tool: ToolInput): ToolInput =>
  tool.costPerResultMinor === undefined
    ? tool
    : {
        ...tool,
        costPerResultMinor: {
          ...tool.costPerResultMinor,
          typical: 1 / meanOf(tool.costPerResultMinor, (value) => 1 / value),
        },
      };

/**
 * An input whose typical run comes close to the mean over the simulated years: estimates of tools, offers and what follows
 * from them at their means, where the typical run has their middles. To rank many plans by; never to be shown.
 */
export const meanInput = (input: ForecastInput): ForecastInput => ({
  ...input,
  tools: input.tools.map(atMeanPrice),
  offers: input.offers.map((offer) => ({ ...offer, responseShare: atMean(offer.responseShare) })),
  siteLeadShare: atMean(input.siteLeadShare),
  leadToSaleShare: atMean(input.leadToSaleShare),
  averageOrderValueMinor: input.averageOrderValueMinor && atMean(input.averageOrderValueMinor),
  grossMarginShare: atMean(input.grossMarginShare),
});
