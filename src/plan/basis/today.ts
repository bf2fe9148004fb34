import type { TodayInput } from '#domain/forecast-input.ts';
import { knownNumber } from '#stages/card.ts';
import type { Answers } from '#strategy/cleaning.ts';
import { type BasisEstimate, counted } from './estimates.ts';

export interface TodayBasis {
  readonly input: TodayInput;
  readonly estimates: readonly BasisEstimate[];
}

/** What social media brings already: it stands beside the forecast and is never the plan's own. */
export function todayOf({ business: { baseline } }: Answers): TodayBasis {
  const read = (key: 'socialVisitsPerMonth' | 'enquiriesPerMonth'): BasisEstimate | undefined => {
    const count = knownNumber(baseline?.[key]);
    const place = { stage: 'business', path: `baseline.${key}`, subject: key, scale: 'positive' } as const;
    return count === undefined ? undefined : counted(place, count);
  };
  const visitsPerMonth = read('socialVisitsPerMonth');
  const enquiriesPerMonth = read('enquiriesPerMonth');
  return {
    input: { visitsPerMonth, enquiriesPerMonth },
    estimates: [visitsPerMonth, enquiriesPerMonth].filter((estimate) => estimate !== undefined),
  };
}
