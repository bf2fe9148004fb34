import type { ForecastInput, PaymentInput } from '#domain/forecast-input.ts';
import type { Forecast } from '#domain/forecast-result.ts';

/** What one more number changes by itself, from the lead to the money: every estimate at its typical value, without luck. */
export interface Calculation {
  /** Of months 1…12. */
  readonly leads: readonly number[];
  /** Leads that would come without the plan: the team answers them first. */
  readonly enquiriesToday: readonly number[];
  /** Leads the team can answer in a month; undefined means no limit. */
  readonly leadsPerMonthMax: number | undefined;
  readonly leadToSaleShare: number;
  /** Whole months from the lead to the sale. */
  readonly salesCycleMonths: number;
  readonly payment: { readonly kind: PaymentInput['kind']; readonly value: number };
  /** Undefined while nobody knows what an order is worth. */
  readonly averageOrderValueMinor: number | undefined;
  readonly grossMarginShare: number;
  readonly contractorFeeMinorPerMonth: number;
  readonly contentFeeMinorPerMonth: number;
  readonly hourCostMinor: number;
}

function paymentOf(payment: PaymentInput): Calculation['payment'] {
  switch (payment.kind) {
    case 'once':
      return { kind: 'once', value: 1 };
    case 'comingBack':
      return { kind: 'comingBack', value: payment.furtherOrdersPerYear.typical };
    case 'monthly':
      return { kind: 'monthly', value: payment.stayMonths.typical };
  }
}

/** Undefined where no lead is expected. */
export function calculationOf(input: ForecastInput, { typical }: Pick<Forecast, 'typical'>): Calculation | undefined {
  const leads = typical.leads.slice(0, 12);
  if (!leads.some((count) => count > 0)) return undefined;
  return {
    leads,
    enquiriesToday: typical.enquiriesToday.slice(0, 12),
    leadsPerMonthMax: input.leadsPerMonthMax,
    leadToSaleShare: input.leadToSaleShare.typical,
    salesCycleMonths: Math.round(input.salesCycleMonths.typical),
    payment: paymentOf(input.payment),
    averageOrderValueMinor: input.averageOrderValueMinor?.typical,
    grossMarginShare: input.grossMarginShare.typical,
    contractorFeeMinorPerMonth: input.costs.contractorFeeMinorPerMonth,
    contentFeeMinorPerMonth: input.costs.contentFeeMinorPerMonth,
    hourCostMinor: input.costs.hourCostMinor,
  };
}
