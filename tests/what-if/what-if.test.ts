import { describe, expect, test } from 'vitest';
import { forecasterOf } from '#domain/forecaster.ts';
import { outcomeIds, outcomes } from '#domain/outcomes.ts';
import { type Goal, goalSought } from '#domain/search/goal-seek.ts';
import { stressOutcomesOf, underStress } from '#domain/stress-tests.ts';
import { endRunsOf, tornadoAmong, tornadoOf } from '#domain/tornado.ts';
import { exampleIds, exampleStrategy } from '#examples/index.ts';
import { formatsFor } from '#i18n/format.ts';
import { languages } from '#i18n/language.ts';
import { draftsWithAdMoney, draftsWithPosts } from '#plan/second-variant.ts';
import { documentFrom } from '#report/document.ts';
import { differencesBetween } from '#strategy/differences.ts';
import type { Strategy } from '#strategy/strategy.ts';
import { variantsOf, withSecond, workingOn } from '#strategy/variants.ts';
import { comparedVariants } from '#what-if/compare.ts';
import { factsOf } from '#what-if/facts.ts';
import { goalOf, goalText } from '#what-if/goal.ts';
import { stressTestsOf, stressTestText } from '#what-if/stress-tests.ts';
import { tornadoText } from '#what-if/tornado.ts';
import { alwaysFull, doneBy, planOf, shopAnswers, shopWith } from '../strategy/shop.ts';

const { business, acquisition } = shopAnswers;
const { forecast: inAFewYears } = forecasterOf({ draws: 10 });
const plain = (text: string) => text.replaceAll('\u00a0', ' ').replaceAll('\u2011', '-');

const tornadoOn = (strategy: Strategy) => {
  const facts = factsOf(strategy);
  return tornadoText(facts, 'sales', tornadoOf(facts.basis.input, outcomes.sales), 'en');
};

describe('what moves it most', () => {
  test('nothing moves the sales of a team that answers two enquiries a month and sells to everybody it answers', () => {
    expect(tornadoOn(shopWith({ business: alwaysFull })).finding).toBe(
      'Sales in the year: no estimate moves it enough to show. What it depends on is known or decided.',
    );
  });

  test('the widest swing is named, with what it comes to and the field it was asked in', () => {
    const unsure = shopWith({ business: { ...business, leadToSaleShare: { kind: 'unknown' } } });
    const { finding, borrowed, bars } = tornadoOn(unsure);
    expect(finding).toMatch(/^Sales in the year: “share of leads that become sales” moves it most, from .+ to .+\.$/);
    expect(borrowed).toContain('1 rests on a benchmark so far');
    expect(bars[0]).toMatchObject({ stage: 'business', path: 'leadToSaleShare', isBorrowed: true });
  });
});

test.each(exampleIds)('nothing that moves an outcome by less than is shown stands in its list: %s', async (id) => {
  const facts = factsOf(await exampleStrategy(id, 'en'));
  const runs = endRunsOf(facts.basis.input);
  for (const outcome of outcomeIds) {
    const { bars, format } = tornadoText(facts, outcome, tornadoAmong(runs, outcomes[outcome]), 'en');
    expect(bars.filter(({ low, high }) => format(low) === format(high)).map(({ label }) => label)).toEqual([]);
  }
});

test('an estimate with quotation marks in its name is not put into another pair of them', () => {
  const unsure = shopWith({ business: { ...business, leadToSaleShare: { kind: 'unknown' } } });
  const facts = factsOf(unsure);
  const { finding } = tornadoText(facts, 'sales', tornadoOf(facts.basis.input, outcomes.sales), 'ru');
  expect(plain(finding)).toMatch(
    /^Продажи за год: от .+ до .+\. Сильнее всего влияет оценка: доля обращений, ставших продажами\.$/,
  );
});

const soughtOn = (strategy: Strategy, goal: Goal) => {
  const facts = factsOf(strategy);
  const { finding, ways } = goalText(facts, goal, goalSought(facts.basis.input, { goal, forecast: inAFewYears }), 'en');
  return { finding: plain(finding), ways: Object.fromEntries(ways.map(({ kind, ...way }) => [kind, way])) };
};

describe('what it would take', () => {
  test('starts from the goal of the business page', () => {
    expect(goalOf(factsOf(shopWith()))).toEqual({ outcome: 'sales', amount: 10 });
  });

  test('money earned is no goal while nobody knows what an order is worth', () => {
    const unsure = { ...business, averageOrderValueMinor: { kind: 'unknown' as const } };
    const strategy = shopWith({ business: { ...unsure, goal: { kind: 'revenue', amount: 1000 } } });
    expect(goalOf(factsOf(strategy))).toBeUndefined();
  });

  test('names the smallest change and what it costs, against the ceiling', () => {
    const { finding, ways } = soughtOn(shopWith(), { outcome: 'members', amount: 6000 });
    expect(finding).toMatch(
      /^6,000 members, the mean of months 10–12: as planned half of the simulated years reach only/,
    );
    expect(ways.adMoney?.text).toMatch(/times today’s advertising budget reaches it\. The year then costs €/);
    expect(ways.adMoney?.factor).toBeGreaterThan(1);
  });

  test('says plainly when nothing within five times today’s values reaches it', () => {
    const { finding, ways } = soughtOn(shopWith(), { outcome: 'sales', amount: 1_000_000 });
    expect(finding).toContain('No single change up to 5 times today’s values reaches the goal, nor do two years');
    expect(ways.adMoney?.text).toContain('does not reach it');
    expect(ways.posts?.text).toContain('does not reach it');
    expect(ways.month?.text).toContain('not reached within 24 months');
  });

  test('a way that is found is found in the variant made of it as well', () => {
    const goal = { outcome: 'members', amount: 6000 } as const;
    const strategy = shopWith();
    const factor = soughtOn(strategy, goal).ways.adMoney?.factor ?? 1;
    const second = { ...strategy, answers: { ...strategy.answers, ...draftsWithAdMoney(strategy, factor) } };
    const reached = inAFewYears(factsOf(second).basis.input).monthly.members[11]?.p50 ?? 0;
    expect(reached).toBeGreaterThanOrEqual(6000 * 0.999);
  });
});

const stressedOn = (strategy: Strategy) => {
  const facts = factsOf(strategy);
  const planned = inAFewYears(facts.basis.input);
  return stressTestsOf(facts).map((one) =>
    stressTestText(
      facts,
      one,
      stressOutcomesOf(planned),
      underStress(facts.basis.input, one.stressTest, inAFewYears),
      'en',
    ),
  );
};

describe('stress tests', () => {
  test('a shop with nobody outside has no contractor to lose', () => {
    const own = { business: doneBy({ kind: 'own' }, { kind: 'own' }) };
    expect(stressTestsOf(factsOf(shopWith(own))).map(({ id }) => id)).toEqual(['lessMoney', 'networkClosed instagram']);
  });

  test('whoever made the posts leaves hours behind', () => {
    const hired = { business: doneBy({ kind: 'agency' }, { kind: 'agency' }) };
    const gone = stressedOn(shopWith(hired)).find(({ id }) => id === 'contractorGone');
    expect(gone?.title).toBe('The contractor is gone in May 2027 (month 5)');
    expect(gone?.assumed).toMatch(/Your team makes the posts itself: \d+ more hours a week/);
  });

  test('the only network closed takes everything with it', () => {
    const closed = stressedOn(shopWith()).find(({ id }) => id === 'networkClosed instagram');
    expect(closed?.finding).toMatch(/^What falls: members in month 12 \(by 100%\), active members/);
    expect(closed?.rows.find(({ id }) => id === 'members')?.stressed).toBe('0');
  });

  test('less money says what stays', () => {
    const free = { acquisition: { ...acquisition, tools: [] } };
    expect(stressTestsOf(factsOf(shopWith(free))).map(({ id }) => id)).not.toContain('lessMoney');
    expect(stressedOn(shopWith())[0]?.title).toBe('30% less advertising');
  });
});

const withBusiness = (strategy: Strategy, changed: object): Strategy => ({
  ...strategy,
  answers: { ...strategy.answers, business: { ...strategy.answers.business, ...changed } },
});

test('the document of a variant that is not the plan says so', () => {
  const openingOf = (strategy: Strategy) => JSON.stringify(documentFrom(planOf(strategy, 10), 'en').opening);
  expect(openingOf(withSecond(shopWith()))).toContain('This is a second variant');
  expect(openingOf(workingOn(withSecond(shopWith()), 'first'))).not.toContain('second variant');
});

describe('changed answers', () => {
  test('of two variants are those that differ, and no part of the strategy round them', () => {
    const both = variantsOf(withSecond(withBusiness(shopWith(), { leadsPerMonthMax: 500 })));
    if (both === undefined) throw new Error('There is no second variant.');
    const second = withBusiness(both.second, { leadsPerMonthMax: 40 });
    expect(differencesBetween(both.first, both.second, formatsFor('en'))).toEqual([]);
    expect(differencesBetween(both.first, second, formatsFor('en'))).toEqual([
      expect.objectContaining({ stage: 'business', path: 'leadsPerMonthMax', was: '500', now: '40' }),
    ]);
  });
});

describe('two variants side by side', () => {
  const compare = (second: Strategy, first: Strategy = shopWith()) =>
    comparedVariants(
      { facts: factsOf(first), forecast: inAFewYears(factsOf(first).basis.input) },
      { facts: factsOf(second), forecast: inAFewYears(factsOf(second).basis.input) },
      'en',
    );

  test('alike as long as no answer differs', () => {
    expect(compare(shopWith()).finding).toBe('The two variants come to the same year so far.');
  });

  test('twice the money buys more members, and the difference is between the targets', () => {
    const strategy = shopWith();
    const second = { ...strategy, answers: { ...strategy.answers, ...draftsWithAdMoney(strategy, 2) } };
    const { rows, finding } = compare(second);
    expect(rows.find(({ id }) => id === 'members')?.difference).toMatch(/^\+\d/);
    expect(rows.find(({ id }) => id === 'spendMinor')?.difference).toBe('+€5,500');
    expect(finding).toMatch(/^With the second variant the targets differ by: sales in the year \+/);
  });

  test('a difference of money is what a reader gets who subtracts the sums beside it', () => {
    const amount = (text = '') =>
      Number(
        text
          .split(' · ')
          .at(text.includes(' · ') ? 1 : 0)
          ?.replace('−', '-')
          .replace(/[^\d-]/g, ''),
      );
    const strategy = shopWith();
    for (const factor of [1.13, 1.37, 2.61]) {
      const { rows } = compare({
        ...strategy,
        answers: { ...strategy.answers, ...draftsWithAdMoney(strategy, factor) },
      });
      for (const { first, second, difference } of rows.filter(({ id }) => id.endsWith('Minor')))
        expect(amount(difference)).toBe(amount(second) - amount(first));
    }
  });

  test('twice the posts are the posts of every community doubled', () => {
    expect(draftsWithPosts(shopWith(), 2).content?.postsPerWeek).toEqual({ c1: 6 });
  });

  test('no money is subtracted from another currency', () => {
    const { rows } = compare(withBusiness(shopWith(), { currency: 'USD' }));
    expect(rows.find(({ id }) => id === 'spendMinor')?.difference).toBe('another currency');
  });
});

describe('every sentence', () => {
  test.each(exampleIds)('can be said of %s in both languages', async (id) => {
    const { input } = factsOf(await exampleStrategy(id, 'en')).basis;
    const { forecast: inFiveYears } = forecasterOf({ draws: 5 });
    const runs = endRunsOf(input);
    const planned = inFiveYears(input);
    for (const language of languages) {
      const facts = factsOf(await exampleStrategy(id, language));
      const goal = goalOf(facts);
      if (goal === undefined) throw new Error('An example has a goal.');
      const taken = goalText(facts, goal, goalSought(input, { goal, forecast: inFiveYears }), language);
      const stressTests = stressTestsOf(facts).map((one) =>
        stressTestText(
          facts,
          one,
          stressOutcomesOf(planned),
          underStress(input, one.stressTest, inFiveYears),
          language,
        ),
      );
      const said = [
        ...outcomeIds.map(
          (outcome) => tornadoText(facts, outcome, tornadoAmong(runs, outcomes[outcome]), language).finding,
        ),
        ...[taken.finding, ...taken.ways.map(({ text }) => text)],
        ...stressTests.flatMap(({ title, assumed, finding }) => [title, assumed, finding]),
      ];
      for (const sentence of said) {
        expect(sentence).not.toMatch(/undefined|NaN|Infinity|\[object| {2}/);
        if (language === 'ru') expect(sentence).toMatch(/[а-яё]/i);
      }
    }
  });
});
