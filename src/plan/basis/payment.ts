import type { PaymentInput } from '#domain/forecast-input.ts';
import type { StageContext } from '#stages/card.ts';
import type { Answers } from '#strategy/cleaning.ts';
import { type BasisEstimate, basisEstimate } from './estimates.ts';

export interface PaymentBasis {
  readonly input: PaymentInput;
  /** What a customer brings after the first payment; undefined where they pay once. */
  readonly estimate: BasisEstimate | undefined;
}

const once: PaymentBasis = { input: { kind: 'once' }, estimate: undefined };

/** How customers pay; once, until somebody says otherwise. */
export function paymentOf({ business }: Answers, context: StageContext): PaymentBasis {
  if (business.customersPay === 'comingBack') {
    const further = afterwards('furtherOrdersPerYear', business, context);
    return further ? { input: { kind: 'comingBack', furtherOrdersPerYear: further }, estimate: further } : once;
  }
  if (business.customersPay !== 'monthly') return once;
  const stay = afterwards('stayMonths', business, context);
  return stay ? { input: { kind: 'monthly', stayMonths: stay }, estimate: stay } : once;
}

const afterwards = (
  key: 'furtherOrdersPerYear' | 'stayMonths',
  business: Answers['business'],
  context: StageContext,
): BasisEstimate | undefined =>
  basisEstimate({ stage: 'business', path: key, scale: 'positive', answer: business[key], metric: key }, context);
