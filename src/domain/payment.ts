import type { PaymentInput } from './forecast-input.ts';

/** Orders a new customer typically makes in all: the first, and what follows while they come back or stay. */
export function ordersPerCustomer(payment: PaymentInput): number {
  switch (payment.kind) {
    case 'once':
      return 1;
    case 'comingBack':
      return 1 + payment.furtherOrdersPerYear.typical;
    case 'monthly':
      return Math.max(1, payment.stayMonths.typical);
  }
}
