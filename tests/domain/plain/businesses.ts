import type { ForecastInput } from '#domain/forecast-input.ts';
import { b2bFirm } from './businesses/b2b-firm.ts';
import { clinic } from './businesses/clinic.ts';
import { plumbers } from './businesses/plumbers.ts';
import { school } from './businesses/school.ts';
import { shop } from './businesses/shop.ts';
import { smallCircle, sureFirm } from './businesses/sure.ts';

/** Five businesses that between them walk every branch of the model, and two that leave nothing open but luck. */
export const businesses: Readonly<Record<string, ForecastInput>> = {
  shop,
  clinic,
  b2bFirm,
  school,
  plumbers,
  sureFirm,
  smallCircle,
};
