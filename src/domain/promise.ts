/** Figures that contractors promise: the first five are better the more, what one of them costs is better the less. */
export const promisedFigures = [
  'members',
  'engagementRate',
  'visits',
  'leads',
  'sales',
  'costPerMember',
  'costPerVisit',
  'costPerLead',
  'costPerSale',
] as const;
export type PromisedFigure = (typeof promisedFigures)[number];

/** Members are there in all or gained; visits, leads and sales come in all by then, or in that month alone. */
export const countings = ['inAll', 'gained', 'inMonth'] as const;
export type Counting = (typeof countings)[number];

/** The ways a figure can be counted; a rate and a cost can be read in one way only. */
export const countingsOf: Readonly<Record<PromisedFigure, readonly Counting[]>> = {
  members: ['gained', 'inAll'],
  engagementRate: ['inMonth'],
  visits: ['inAll', 'inMonth'],
  leads: ['inAll', 'inMonth'],
  sales: ['inAll', 'inMonth'],
  costPerMember: ['inAll'],
  costPerVisit: ['inAll'],
  costPerLead: ['inAll'],
  costPerSale: ['inAll'],
};

export const isCost = (figure: PromisedFigure): boolean => figure.startsWith('costPer');

/** A promise as it is weighed. */
export interface PromiseClaim {
  readonly figure: PromisedFigure;
  /** A count, a share 0…1, or what one costs in minor units. */
  readonly amount: number;
  /** Plan month 1…12. */
  readonly byMonth: number;
  readonly counting: Counting;
}
