import { paceBetween } from '#domain/growth.ts';
import { type Account, dayNumber } from './series.ts';

export const horizons = [3, 6, 12] as const;
export type Horizon = (typeof horizons)[number];

/** What an account's owner would have known on a day, and what became of it. */
export interface Case {
  readonly network: string;
  readonly membersNow: number;
  /** Net growth a month of the quarter before, at the size there is. */
  readonly pace: number;
  readonly ends: readonly { readonly horizon: Horizon; readonly months: number; readonly members: number }[];
}

const daysPerMonth = 365.25 / 12;
const quarterDays = 91;
const [paceDaysLeast, paceDaysMost] = [60, 125];
const horizonSlack = 1 / 5;
const casesMost = 6;
const membersLeast = 50;

interface Observation {
  readonly day: number;
  readonly count: number;
}

const nearest = (observations: readonly Observation[], day: number): Observation | undefined =>
  observations.reduce<Observation | undefined>(
    (best, one) => (best && Math.abs(best.day - day) <= Math.abs(one.day - day) ? best : one),
    undefined,
  );

function caseFrom(observations: readonly Observation[], origin: Observation, network: string): Case | undefined {
  const within = observations.filter(
    ({ day }) => day >= origin.day + paceDaysLeast && day <= origin.day + paceDaysMost,
  );
  const now = nearest(within, origin.day + quarterDays);
  if (now === undefined || origin.count < membersLeast || now.count < membersLeast) return undefined;
  const pace = paceBetween(origin.count, now.count, (now.day - origin.day) / daysPerMonth);
  if (pace === undefined) return undefined;
  const ends = horizons.flatMap((horizon) => {
    const wantedDays = horizon * daysPerMonth;
    const end = nearest(observations, now.day + wantedDays);
    if (end === undefined || Math.abs(end.day - now.day - wantedDays) > horizonSlack * wantedDays) return [];
    return [{ horizon, months: (end.day - now.day) / daysPerMonth, members: end.count }];
  });
  return { network, membersNow: now.count, pace, ends };
}

/** Origins every 91 days from the first observation, at most six an account and horizon. */
export function casesOf({ followers, network }: Account): readonly Case[] {
  const observations = followers.map(([day, count]) => ({ day: dayNumber(day), count }));
  const [first, last] = [observations[0]?.day ?? 0, observations.at(-1)?.day ?? 0];
  const taken = new Map<Horizon, number>();
  const cases: Case[] = [];
  const origins = new Set<Observation>();
  for (let day = first; day <= last; day += quarterDays) {
    const origin = nearest(observations, day);
    if (origin === undefined || origins.has(origin)) continue;
    origins.add(origin);
    const found = caseFrom(observations, origin, network);
    if (found === undefined) continue;
    const ends = found.ends.filter(({ horizon }) => (taken.get(horizon) ?? 0) < casesMost);
    for (const { horizon } of ends) taken.set(horizon, (taken.get(horizon) ?? 0) + 1);
    if (ends.length > 0) cases.push({ ...found, ends });
  }
  return cases;
}
