import type { PaymentInput } from '../forecast-input.ts';
import { monthsInYear } from '../schedule.ts';
import type { Drawing } from './draws.ts';
import type { DrawsVector } from './draws-vector.ts';

/** Orders of a month from its sales; months come one after the other. Orders may be fractional. */
export type OrdersOf = (sales: DrawsVector) => DrawsVector;

export function ordersFrom(payment: PaymentInput, drawing: Drawing): OrdersOf {
  switch (payment.kind) {
    case 'once':
      return (sales) => sales;
    case 'comingBack':
      return comingBack(drawing.vectorOf(payment.furtherOrdersPerYear), drawing);
    case 'monthly':
      return monthly(
        drawing.vectorOf(payment.stayMonths, { name: 'share staying', of: (stay) => 1 - 1 / Math.max(1, stay) }),
        drawing,
      );
  }
}

/** A customer won comes back over the twelve months after the first order. */
function comingBack(further: DrawsVector, drawing: Drawing): OrdersOf {
  const { add, fill, multiply } = drawing.loops;
  const [wonBefore, orders] = [drawing.zeroVector(), drawing.workVector()];
  const salesByMonth: DrawsVector[] = [];
  return (sales) => {
    multiply(orders, wonBefore, further, 1 / monthsInYear);
    add(orders, sales);
    salesByMonth.push(sales);
    if (salesByMonth.length > monthsInYear) fill(wonBefore, 0);
    for (const won of salesByMonth.slice(salesByMonth.length > monthsInYear ? -monthsInYear : -1)) add(wonBefore, won);
    return orders;
  };
}

/** Every customer who stays pays a fee a month. */
function monthly(staying: DrawsVector, drawing: Drawing): OrdersOf {
  const customers = drawing.zeroVector();
  return (sales) => {
    drawing.loops.carry(customers, staying, sales);
    return customers;
  };
}
