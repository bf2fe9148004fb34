import type { AudienceQuantity, AudienceWanted } from './audience-year.ts';
import type { ForecastInput } from './forecast-input.ts';
import { type FigureId, figure, type ReadingBook } from './readings.ts';

/** Figures of the same month that a quantity over all communities goes into. */
const inMonth: Partial<Record<AudienceQuantity, readonly FigureId[]>> = {
  leavers: [figure.ofMonth('unfollowShare')],
  engagements: [figure.ofMonth('engagementRate')],
  memberPosts: [figure.ofMonth('engagementRate')],
};

const ofSelling: readonly FigureId[] = [
  ...['leads', 'sales', 'orders', 'revenueMinor', 'grossProfitMinor', 'cumulativeResultMinor'].map(figure.ofMonth),
  ...['leads', 'sales', 'orders', 'revenueMinor', 'grossProfitMinor', 'resultMinor', 'romiShare'].map(figure.ofYear),
  ...['costPerLeadMinor', 'costPerSaleMinor'].map(figure.ofYear),
];

/** What of a simulation has to be reckoned, so that every figure wanted can be read. */
export interface WantedQuantities {
  readonly selling: boolean;
  readonly searches: boolean;
  in(month: number): AudienceWanted;
}

export function wantedQuantities(
  input: ForecastInput,
  { months, isTimed }: { readonly months: readonly number[]; readonly isTimed: boolean },
  { isWanted }: Pick<ReadingBook<unknown>, 'isWanted'>,
): WantedQuantities {
  const isEverWanted = (ids: readonly FigureId[]) => ids.some((id) => months.some((month) => isWanted(id, month)));
  const selling = isTimed || isEverWanted(ofSelling);
  const searches = isEverWanted([figure.ofMonth('brandSearches')]);
  const bought = isEverWanted([
    figure.ofYear('costPerMemberMinor'),
    ...input.tools.flatMap((_, index) => [figure.resultsOf(index), figure.costOf(index)]),
  ]);
  /** What later months, or the year, are reckoned from. */
  const carried: Partial<Record<AudienceQuantity, boolean>> = {
    reach: searches,
    activeMembers: selling,
    offerLeads: selling,
    communityVisits: selling || isEverWanted([figure.ofYear('visits')]),
  };
  return {
    selling,
    searches,
    in: (month) => ({
      ofAll: (quantity) =>
        carried[quantity] === true ||
        isWanted(figure.ofMonth(quantity), month) ||
        (inMonth[quantity]?.some((id) => isWanted(id, month)) ?? false),
      ofTools: bought,
      ofCommunity: (kpi, index) => isWanted(figure.ofCommunity(index, kpi), month),
    }),
  };
}
