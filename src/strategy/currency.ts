import { convertMinor } from '#domain/exchange.ts';
import type { Currency } from '#domain/money.ts';
import { isCost, type PromisedFigure } from '#domain/promise.ts';
import { draftOf, type Strategy } from './strategy.ts';

type Tree = Readonly<Record<string, unknown>>;

const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null;
const isMoneyKey = (key: string): boolean => /Minor(Per[A-Z]\w*)?$/.test(key);

/** Every number in `value`, an estimate's among them; what was typed and not understood stays as it was typed. */
function everyNumber(value: unknown, change: (minor: number) => number): unknown {
  if (typeof value === 'number') return change(value);
  if (Array.isArray(value)) return value.map((each) => everyNumber(each, change));
  if (!isTree(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, everyNumber(inner, change)]));
}

/** What makes `amount` beside it money: a goal in revenue, a promise of what one costs. */
const countsMoney = ({ kind, figure }: Tree): boolean =>
  kind === 'revenue' || (typeof figure === 'string' && isCost(figure as PromisedFigure)); // a saved figure is one of them

const isMoneyAt = (key: string, value: Tree): boolean => isMoneyKey(key) || (key === 'amount' && countsMoney(value));

/** An offer in a currency of its own keeps its prices. */
const hasOwnCurrency = (value: Tree): boolean => 'feeMinorPerMonth' in value && value.currency !== undefined;

function moneyIn(value: unknown, change: (minor: number) => number): unknown {
  if (Array.isArray(value)) return value.map((each) => moneyIn(each, change));
  if (!isTree(value) || hasOwnCurrency(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => {
      return [key, isMoneyAt(key, value) ? everyNumber(inner, change) : moneyIn(inner, change)];
    }),
  );
}

const holdsNumber = (value: unknown): boolean =>
  typeof value === 'number' ? value !== 0 : isTree(value) && Object.values(value).some(holdsNumber);

/** Asked at every key that is pressed, so it stops at the first amount. */
const holdsMoney = (value: unknown): boolean =>
  isTree(value) &&
  !hasOwnCurrency(value) &&
  Object.entries(value).some(([key, inner]) => (isMoneyAt(key, value) ? holdsNumber(inner) : holdsMoney(inner)));

/** The parts of a strategy that hold amounts of its own currency; what was signed stays as it was signed. */
const parts = ['answers', 'otherVariant', 'promises', 'offers'] as const;

/** Whether any amount of money was given yet. */
export const hasAmounts = (strategy: Strategy): boolean => parts.some((part) => holdsMoney((strategy as Tree)[part])); // read by name, some parts may be absent

export const currencyKept = (strategy: Strategy): Currency => draftOf(strategy, 'business').currency ?? 'USD';

/**
 * The strategy in another currency: `convert` brings every amount of money over at the stored rate, otherwise the
 * figures stay as they are. The rate typed for the old currency goes.
 */
export function inCurrency(strategy: Strategy, to: Currency, convert: boolean): Strategy {
  const from = currencyKept(strategy);
  const change = (minor: number) => convertMinor(minor, from, to);
  const named = (variant: Tree): Tree => {
    const { unitsPerUsd: _old, ...business } = variant.business as Tree;
    return { ...variant, business: { ...business, currency: to } };
  };
  const answered: Strategy = { ...strategy, answers: { ...strategy.answers, business: draftOf(strategy, 'business') } };
  const before = answered as Tree; // parts are read by name
  const changed = Object.fromEntries(
    parts
      .filter((part) => before[part] !== undefined)
      .map((part) => [part, convert ? moneyIn(before[part], change) : before[part]]),
  );
  const variant = changed.otherVariant as { readonly answers: Tree } | undefined; // a variant is answers under a name
  const other =
    variant?.answers.business === undefined ? {} : { otherVariant: { ...variant, answers: named(variant.answers) } };
  return { ...strategy, ...changed, ...other, answers: named(changed.answers as Tree) } as Strategy; // the same shape, other amounts
}
