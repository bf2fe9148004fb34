import { describe, expect, test } from 'vitest';
import { draftFrom } from '#drafting/draft.ts';
import { budgetCurve } from '#drafting/split/budget-curve.ts';
import { splitOf, splitQuestionOf } from '#drafting/split/of-draft.ts';
import { candidatesOf, inputWith, monthlyMoney, type SplitQuestion } from '#drafting/split/question.ts';
import { leastGood, splitSearch } from '#drafting/split/search.ts';
import { take } from '#drafting/take.ts';
import { basisOf } from '#plan/basis.ts';
import { quickest } from '#state/kernel/quickest.ts';
import { answersOf } from '#strategy/cleaning.ts';
import { asking, dentist, drawn } from './asked.ts';

const { forecast, means } = quickest({ draws: 2000 });
const searching = { means, few: quickest({ draws: 500 }).means };

function ended<Value>(steps: Generator<unknown, Value>): { readonly value: Value; readonly told: number } {
  for (let told = 0; ; told += 1) {
    const step = steps.next();
    if (step.done) return { value: step.value, told };
  }
}
const searched = (question: SplitQuestion) => ended(splitSearch(question, searching)).value;

const request = await asking(dentist);
const question = splitQuestionOf(request);
const found = searched(question);

describe('a split', () => {
  test('is chosen among some hundreds, none above the money there is', () => {
    const candidates = candidatesOf(question);
    expect(candidates.length).toBeGreaterThan(100);
    expect(candidates.length).toBeLessThanOrEqual(500);
    expect(candidates.filter((one) => monthlyMoney(one) > question.budgetMinor)).toEqual([]);
  });

  test('is the cheapest within 2 % of the best', () => {
    expect(found.chosen.outcome).toBeGreaterThanOrEqual(leastGood(found.best.outcome));
    expect(found.chosen.yearMinor).toBeLessThanOrEqual(found.best.yearMinor);
  });

  test('stands beside the best result by month 24 and the best for half of the money', () => {
    expect(found.bestResult.means.result24Minor).toBeGreaterThanOrEqual(found.chosen.means.result24Minor);
    expect(monthlyMoney(found.halfMoney.candidate)).toBeLessThanOrEqual(question.budgetMinor / 2);
  });

  test('is the same for the same answers', () => {
    expect(searched(splitQuestionOf(request))).toEqual(found);
  });

  test('becomes a draft that spends what it says and comes to what it says', () => {
    const split = splitOf(question, found.chosen.candidate);
    const draft = drawn(draftFrom({ ...request, split }));
    const taken = take(request.strategy, draft);
    const money = (answersOf(taken).acquisition.tools ?? []).map(({ moneyMinorPerMonth = 0 }) => moneyMinorPerMonth);
    expect(money.reduce((sum, one) => sum + one, 0)).toBe(monthlyMoney(found.chosen.candidate));
    expect(means(basisOf(taken).input)).toEqual(means(inputWith(question, found.chosen.candidate)));
  });

  test('says so where every split loses money by month 24', async () => {
    const cheap = await asking({ ...dentist, averageOrderValueMinor: { kind: 'known', value: 10_000 } });
    expect(searched(splitQuestionOf(cheap)).isLosing).toBe(true);
    expect(found.isLosing).toBe(false);
  });

  test('can go for a result or the chance to reach the goal', () => {
    for (const outcome of ['result24', 'goalChance'] as const) {
      const other = searched(splitQuestionOf(request, outcome));
      expect(other.outcome).toBe(outcome);
      expect(other.chosen.outcome).toBeGreaterThanOrEqual(leastGood(other.equalShares.outcome));
    }
  });

  test('leaves alone the tools a person has chosen', async () => {
    const tools = [
      {
        id: 't1',
        kind: 'communityAds' as const,
        buys: 'members' as const,
        communityId: 'c1',
        months: [3],
        paid: true,
        moneyMinorPerMonth: 5,
      },
    ];
    const own = splitQuestionOf(await asking(dentist, { acquisition: { tools } }));
    expect(own.tools).toEqual([]);
    expect(own.base.tools.map(({ id }) => id)).toContain('t1');
  });
});

describe('what budget buys', () => {
  const { value: curve, told } = ended(budgetCurve(question, { forecast }));

  test('is told for thirteen budgets, from nothing to three times the money', () => {
    expect(curve.points.map(({ adMinor }) => adMinor / question.budgetMinor)).toEqual(
      Array.from({ length: 13 }, (_, quarter) => quarter / 4),
    );
    expect(told).toBeGreaterThan(13);
  });

  test('never says that more money allowed brings less', () => {
    const outcomes = curve.points.map(({ outcome }) => outcome);
    expect(outcomes).toEqual(outcomes.toSorted((one, other) => one - other));
  });

  test('names the smallest budget that breaks even and where more stops helping', () => {
    expect(curve.smallestEven?.evenBy24).toBeGreaterThanOrEqual(0.5);
    const last = curve.points.at(-1)?.outcome ?? 0;
    expect(curve.enough.outcome).toBeGreaterThanOrEqual(leastGood(last));
  });
});
