import { spendOf } from '#domain/costs.ts';
import type { ForecastInput } from '#domain/forecast-input.ts';
import { monthsInYear } from '#domain/schedule.ts';

/** What leaves the till in the dearest month of the year besides tools, in minor units; own hours do not. */
export const costsOtherThanTools = (base: ForecastInput): number =>
  Math.max(
    ...spendOf({ ...base, tools: [] })
      .slice(0, monthsInYear)
      .map(({ contractorMinor, contentMinor, tacticsMinor }) => contractorMinor + contentMinor + tacticsMinor),
  );
