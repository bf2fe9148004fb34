/** Results that contractors promise: the first six are better the more, what one of them costs is better the less. */
const resultFigures = ['members', 'engagementRate', 'reach', 'visits', 'leads', 'sales'] as const;
const costFigures = ['costPerMember', 'costPerVisit', 'costPerLead', 'costPerSale'] as const;
/** What the money brings back: the month it is earned back, profit and revenue to money spent, ad money to revenue. */
const returnFigures = ['breakEvenMonth', 'romi', 'roas', 'adCostShare'] as const;
/** Work and money: compared and asked about, never weighed. */
export const termFigures = ['posts', 'stories', 'fee', 'adMoney', 'price'] as const;

export const weighedFigures = [...resultFigures, ...costFigures, ...returnFigures] as const;
export type WeighedFigure = (typeof weighedFigures)[number];
export const promisedFigures = [...weighedFigures, ...termFigures] as const;
export type PromisedFigure = (typeof promisedFigures)[number];

/** Members are there in all or gained; what is counted comes in all by then, in that month alone, or each month from then on. */
export const countings = ['inAll', 'gained', 'inMonth', 'eachMonth'] as const;
export type Counting = (typeof countings)[number];

const counted = ['inAll', 'eachMonth', 'inMonth'] as const;

/** The ways a figure can be counted; a rate and a cost can be read in one way only. */
export const countingsOf: Readonly<Record<PromisedFigure, readonly Counting[]>> = {
  members: ['gained', 'inAll', 'eachMonth'],
  engagementRate: ['inMonth'],
  reach: ['eachMonth', 'inMonth'],
  visits: counted,
  leads: counted,
  sales: counted,
  costPerMember: ['inAll'],
  costPerVisit: ['inAll'],
  costPerLead: ['inAll'],
  costPerSale: ['inAll'],
  breakEvenMonth: ['inAll'],
  romi: ['inAll'],
  roas: ['inAll'],
  adCostShare: ['inAll'],
  posts: ['eachMonth', 'inAll'],
  stories: ['eachMonth', 'inAll'],
  fee: ['eachMonth', 'inAll'],
  adMoney: ['eachMonth', 'inAll'],
  price: ['eachMonth', 'inAll'],
};

export const isCost = (figure: PromisedFigure): boolean => figure.startsWith('costPer');

/** Better the less: a cost, the month the money is earned back, the share of revenue that goes into advertising. */
export const isBetterLess = (figure: PromisedFigure): boolean =>
  isCost(figure) || figure === 'breakEvenMonth' || figure === 'adCostShare';

export const isTerm = (figure: PromisedFigure): figure is (typeof termFigures)[number] =>
  termFigures.some((term) => term === figure);

export const isMoney = (figure: PromisedFigure): boolean =>
  isCost(figure) || figure === 'fee' || figure === 'adMoney' || figure === 'price';

/** A promise as it is weighed. */
export interface PromiseClaim {
  readonly figure: WeighedFigure;
  /** A count, a share 0…1 (ROMI and ROAS may be more), a plan month, or what one costs in minor units. */
  readonly amount: number;
  /** Plan month 1…12. */
  readonly byMonth: number;
  readonly counting: Counting;
}
