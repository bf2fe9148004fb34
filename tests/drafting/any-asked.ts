import { loadTrade } from '#catalogue/load-trade.ts';
import { usualNetworks } from '#catalogue/usual-networks.ts';
import { industries } from '#domain/industry.ts';
import type { DraftRequest } from '#drafting/draft.ts';
import type { Candidate, SplitQuestion } from '#drafting/split/question.ts';
import type { Drafts } from '#strategy/strategy.ts';
import { pickFrom, randomFrom } from '../random.ts';
import { asking } from './asked.ts';

const places = [
  { country: 'RU', currency: 'RUB', perUnit: 90 },
  { country: 'US', currency: 'USD', perUnit: 1 },
  { country: 'DE', currency: 'EUR', perUnit: 1 },
  { country: 'KZ', currency: 'KZT', perUnit: 480 },
  { country: 'GB', currency: 'GBP', perUnit: 0.8 },
] as const;

const known = (value: number) => ({ kind: 'known' as const, value });
const unknown = { kind: 'unknown' as const };

/** What somebody may answer in the quick start: any trade and place, much or little money, known or not. */
export async function anyAsked(seed: number): Promise<DraftRequest> {
  const random = randomFrom(seed * 7919 + 13);
  const pick = <const T extends readonly unknown[]>(...items: T): T[number] => pickFrom(random, items);
  const between = (low: number, high: number) => low + random() * (high - low);
  const maybe = <T>(value: T, chance = 0.7): T | undefined => (random() < chance ? value : undefined);
  const industry = pickFrom(random, industries);
  const { country, currency, perUnit } = pickFrom(random, places);
  const money = (dollars: number) => Math.round(dollars * perUnit) * 100;
  const networks = usualNetworks(country, industry).slice(0, pick(1, 1, 2));
  const communities = networks.map((network, place) => ({
    id: `c${place + 1}`,
    network,
    membersNow: Math.round(between(0, 50) ** 2),
    reachablePeople: pick(Math.round(between(3000, 90_000)), 'unknown' as const),
    monthsWorked: pick(0, 0, 3, 12),
    postsPerWeekToday: pick(0, 1, 3),
  }));
  const ceiling = pick(0, money(between(150, 600)), money(between(600, 4000)), 'unknown' as const);
  const contractor = { id: 'w1', kind: pick('freelancer' as const, 'agency' as const) };
  const workers = pick(
    undefined,
    undefined,
    ceiling === 0 || ceiling === 'unknown'
      ? undefined
      : [{ ...contractor, does: [...pick(['content', 'advertising'], ['advertising'])] }],
  );
  const trade = { en: await loadTrade(industry, 'en') };
  const chosen = trade.en.problems.filter(() => random() < 0.5).slice(0, 6);
  const problems = [
    ...chosen.map(({ text }, place) => ({ id: `p${place + 1}`, text, ...maybe({ severity: pick(2, 4, 5) }, 0.3) })),
    ...(random() < 0.3 ? [{ id: 'p9', text: 'Nobody answers the telephone', distance: pick('product', 'life') }] : []),
  ];
  const business: NonNullable<Drafts['business']> = {
    offering: 'What we sell',
    industry,
    country,
    currency,
    startMonth: '2027-03',
    preparationMonths: pick(0, 1, 1, 2),
    goal: maybe({ kind: pick('sales', 'leads', 'revenue'), amount: pick(2, 10, 40) }),
    customersPay: pick('once', 'comingBack', 'monthly'),
    averageOrderValueMinor: pick(known(money(between(20, 3000))), unknown),
    grossMarginShare: pick(known(between(0.2, 0.8)), unknown),
    leadToSaleShare: pick(known(between(0.05, 0.6)), unknown),
    salesCycleMonths: pick(known(0), known(1), unknown),
    moneyCeilingMinorPerMonth: ceiling,
    workers: workers?.map((one) => ({ ...one, does: [...one.does] })),
    ownHoursPerWeek: pick(2, 4, 6, 10, 20, 'unknown' as const),
    hourCostMinor: pick(0, money(10)),
    customersToTell: maybe(Math.round(between(20, 800)), 0.4),
    communities,
  };
  const audience = problems.length === 0 ? {} : { audience: { problems } };
  return asking(business, { language: country === 'RU' ? 'ru' : 'en', ...(audience as Pick<Drafts, 'audience'>) }); // distances are among those there are
}

/** Some way of spending no more than there is, whenever selling may begin. */
export function anyCandidate({ tools, budgetMinor, firstMonths, postFactors }: SplitQuestion, seed: number): Candidate {
  const random = randomFrom(seed * 104_729 + 7);
  const parts = tools.map(() => -Math.log(1 - random()));
  const whole = parts.reduce((sum, part) => sum + part, -Math.log(1 - random()) / 4);
  const moneyMinor = parts.map((part, place) =>
    Math.floor(Math.min((budgetMinor * part) / whole, tools[place]?.mostMinor ?? 0)),
  );
  return { moneyMinor, firstSellingMonth: pickFrom(random, firstMonths), postFactor: pickFrom(random, postFactors) };
}
