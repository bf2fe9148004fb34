import { weeksPerMonth } from '#domain/schedule.ts';
import { isOutside, works } from '#stages/work.ts';
import type { Offer } from './offers.ts';
import type { ContractorPromise } from './promise.ts';
import { draftOf, type Strategy } from './strategy.ts';

/** What a bidder asks and gives a month, as far as it was said. Money in minor units. */
export interface Bid {
  readonly name: string | undefined;
  readonly feeMinor: number | undefined;
  /** Advertising money on top of the fee; 0 where the fee pays for it. */
  readonly adMinor: number | undefined;
  readonly postsPerMonth: number | undefined;
}

const usable = (value: unknown): number | undefined => (typeof value === 'number' && value >= 0 ? value : undefined);

/** Of several packages none is taken: which of them is meant the offer's own fields say. */
function saidMonthly(promises: readonly ContractorPromise[], figure: ContractorPromise['figure']): number | undefined {
  const said = promises.filter((one) => one.figure === figure && (one.asks ?? []).length === 0);
  const [amount, ...others] = new Set(said.flatMap((one) => monthlyOf(one) ?? []));
  return others.length === 0 ? usable(amount) : undefined;
}

/** `€9,000 for three months` is €3,000 in each of them. */
function monthlyOf({ counting, amount, byMonth }: ContractorPromise): number | undefined {
  if (counting === 'eachMonth') return usable(amount);
  return byMonth === undefined || usable(amount) === undefined ? undefined : Number(amount) / byMonth;
}

/** Read off the fields of an offer, and where they are empty off what it says in words. */
export function bidOf({ name, feeMinorPerMonth, adsIncluded, postsPerMonth, promises = [] }: Offer): Bid {
  return {
    name: name?.trim() || undefined,
    feeMinor: usable(feeMinorPerMonth) ?? saidMonthly(promises, 'fee') ?? saidMonthly(promises, 'price'),
    adMinor: adsIncluded ? 0 : saidMonthly(promises, 'adMoney'),
    postsPerMonth: usable(postsPerMonth) ?? saidMonthly(promises, 'posts'),
  };
}

/** What both years may cost a month: what the bidder asks for, or the ceiling where the bidder names no advertising. */
function moneyOf(strategy: Strategy, { feeMinor = 0, adMinor }: Bid): number {
  const ceiling = ceilingSaid(strategy) ?? 0;
  return adMinor === undefined ? Math.max(ceiling, feeMinor) : feeMinor + adMinor;
}

/** The most the owner would spend a month, in minor units; undefined where it was not said. */
export const ceilingSaid = (strategy: Strategy): number | undefined =>
  usable(draftOf(strategy, 'business').moneyCeilingMinorPerMonth);

/** The answers with the bidder doing all of the work for its fee. */
export function withBidder(strategy: Strategy, bid: Bid): Strategy {
  const business = draftOf(strategy, 'business');
  const idsGiven = strategy.idsGiven + 1;
  const { name, feeMinor } = bid;
  const hired = { id: `n${idsGiven}`, kind: 'agency' as const, does: [...works], feeMinorPerMonth: feeMinor, name };
  return {
    ...strategy,
    idsGiven,
    answers: {
      ...strategy.answers,
      business: { ...business, workers: [hired], moneyCeilingMinorPerMonth: moneyOf(strategy, bid) },
      ...postsOf(strategy, bid),
    },
  };
}

/** Where the bidder says how many posts, they go to the first community. */
function postsOf(strategy: Strategy, { postsPerMonth }: Bid) {
  const [first] = draftOf(strategy, 'business').communities ?? [];
  if (postsPerMonth === undefined || first === undefined) return {};
  const content = draftOf(strategy, 'content');
  const perWeek = Math.round((postsPerMonth / weeksPerMonth) * 10) / 10;
  return { content: { ...content, postsPerWeek: { ...content.postsPerWeek, [first.id]: perWeek } } };
}

/** The answers with own people doing it and the same money going to advertising. */
export function withoutBidder(strategy: Strategy, bid: Bid): Strategy {
  const business = draftOf(strategy, 'business');
  const own = (business.workers ?? []).filter(({ kind }) => !isOutside(kind));
  return {
    ...strategy,
    answers: {
      ...strategy.answers,
      business: { ...business, workers: own, moneyCeilingMinorPerMonth: moneyOf(strategy, bid) },
    },
  };
}

/** Whether an offer is on the table that nobody has decided on. */
export const hasBid = ({ offers }: Strategy): boolean =>
  (offers?.list ?? []).length > 0 && offers?.decision?.isTaken !== true;
