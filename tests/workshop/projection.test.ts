import { expect, test } from 'vitest';
import type { BudgetCurve } from '#drafting/split/budget-curve.ts';
import { languages } from '#i18n/language.ts';
import { projectionOf } from '#pages/session/projection-of.ts';
import type { RoomBudgets } from '#pages/session/use-room-budgets.ts';
import { basisOf } from '#plan/basis.ts';
import type { Computed } from '#state/computing/computed.ts';
import { begun, standingOf } from '#workshop/clock.ts';
import { projectionIn } from '#workshop/projection.ts';
import { newSession, type Session } from '#workshop/session.ts';
import { sharedForecast } from '../forecasts.ts';
import { planOf, shopAnswers, shopWith } from '../strategy/shop.ts';

const shop = shopWith({ ...shopAnswers });
const basis = basisOf(shop);
const forecast = sharedForecast(basis.input, 400);
const computed: Computed = { state: 'ready', derived: { strategy: shop, basis, forecast, plan: planOf(shop) } };

const points = Array.from({ length: 13 }, (_, quarter) => ({
  adMinor: quarter * 10_000,
  totalMinor: quarter * 10_000 + 50_000,
  spentMinor: quarter * 10_000,
  sales: { p20: quarter, p50: quarter * 2, p80: quarter * 3 },
  leads: { p20: quarter, p50: quarter * 2, p80: quarter * 3 },
  outcome: quarter * 2,
  evenBy24: quarter / 16,
}));
const [enough] = points.slice(10);
if (enough === undefined) throw new Error('There are thirteen');
const curve: BudgetCurve = { points, smallestEven: points[8], enough };

function projected(
  language: (typeof languages)[number],
  step: 'draft' | 'business',
  question: number,
  part = {},
  budgets: RoomBudgets = curve,
) {
  const first = begun(newSession('s1'), 0);
  const clock = { beganAt: 0, startedAt: 0, pausedMs: 0, addedMs: 0, step, question };
  const session: Session = { ...first, ...part, clock };
  const standing = standingOf(session, 0);
  if (standing === undefined) throw new Error('It has begun');
  const said = { waiting: 'Wait', failed: 'Failed', nothingPaid: 'Nothing paid' };
  const words = { dots: (text: string) => text, scores: (text: string) => text, budgets: said };
  return projectionOf({ session, standing, strategy: shop, computed, budgets, language, words });
}

const money = /[€$₽£]|EUR/;

test.each(languages)(
  'the draft is argued with on the projector, and money hidden is in none of it, in %s',
  (language) => {
    const [verdict, rest] = projected(language, 'draft', 1).lines;
    expect(verdict?.length).toBeGreaterThan(20);
    expect(rest).toMatch(money);
    expect(projected(language, 'draft', 0).figures).toHaveLength(4);
    for (const step of ['draft', 'business'] as const)
      for (const question of [0, 1, 2, 3])
        expect(JSON.stringify(projected(language, step, question, { isMoneyHidden: true }))).not.toMatch(money);
    expect(JSON.stringify(projected(language, 'business', 1))).toMatch(money);
  },
);

test.each(languages)(
  'what budgets buy is a curve with the budgets that decide: nothing, the usual one up to three times, even and enough, in %s',
  (language) => {
    const { lines, curve: drawn } = projected(language, 'draft', 2);
    expect(lines[0]).toMatch(money);
    expect(drawn?.rows.map(({ place }) => place)).toEqual([0, 4, 8, 10, 12]);
    for (const { cells } of drawn?.rows ?? []) expect(cells).toHaveLength(drawn?.head.length ?? 0);
    expect([drawn?.high.at(0), drawn?.high.at(-1)]).toEqual([0, 1]);
    expect(projectionIn(JSON.parse(JSON.stringify(projected(language, 'draft', 2))))).toBeDefined();
  },
);

test('while budgets are being tried, and where there are none to try, the room is told so', () => {
  const told = (budgets: RoomBudgets) => projected('en', 'draft', 2, {}, budgets);
  expect(told('waiting')).toMatchObject({ lines: ['Wait'], figures: [] });
  expect(told('nothingPaid').lines).toEqual(['Nothing paid']);
  expect(told('nothingPaid').curve).toBeUndefined();
});
