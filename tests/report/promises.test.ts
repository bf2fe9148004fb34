import { describe, expect, test } from 'vitest';
import { type Plausibility, plausibilityOf } from '#domain/plausibility.ts';
import { basisOf } from '#plan/basis.ts';
import { openIn, type PromiseReading } from '#plan/promises/open.ts';
import { pressQuestions } from '#plan/promises/presses.ts';
import { type PromiseQuestion, questionOf } from '#plan/promises/question.ts';
import { readingsIn } from '#plan/promises/readings.ts';
import { reasonOf } from '#plan/promises/reason.ts';
import { readingText } from '#report/promises/reading-text.ts';
import { promiseText, understoodText } from '#report/promises/text.ts';
import { contextOf } from '#strategy/context.ts';
import type { ContractorPromise } from '#strategy/promise.ts';
import type { Strategy } from '#strategy/strategy.ts';
import { shopAnswers, shopWith } from '../strategy/shop.ts';

const shop = shopWith();
const euros = (major: number) => major * 100;

function asked(promise: Omit<ContractorPromise, 'id'>, strategy: Strategy = shop): PromiseQuestion {
  const question = questionOf(basisOf(strategy), contextOf(strategy), promise);
  if (question === undefined) throw new Error('The promise cannot be weighed');
  return question;
}

const reading = (line: string): PromiseReading =>
  readingsIn(line, { startMonth: '2027-01', currency: 'EUR', language: 'en' }).promises[0] ?? {};

/** A line whose money, where it names any, is advertising. */
const said = (line: string, strategy = shop) => {
  const promise = reading(line);
  return asked(promise.moneyIs === 'open' ? { ...promise, moneyIs: 'ads' } : promise, strategy);
};

const weighed = (question: PromiseQuestion): Plausibility =>
  plausibilityOf(question.input, question.promise, { draws: 200 });

const reasonFor = (question: PromiseQuestion) => reasonOf(question, weighed(question));

describe('the money a promise names', () => {
  const adMoneyBy = ({ input }: PromiseQuestion, byMonth: number) =>
    input.tools.reduce(
      (sum, { months, moneyMinorPerMonth }) =>
        sum + moneyMinorPerMonth * months.filter((month) => month <= byMonth).length,
      0,
    );

  test('goes to the plan’s tools that buy what is promised, in place of the plan’s own', () => {
    const question = said('5,000 new followers in 3 months for €3,000');
    expect(adMoneyBy(question, 3)).toBeCloseTo(euros(3000), 6);
    expect(question.money).toMatchObject({ goesTo: 'tools', moneyMinor: euros(3000), plannedMinor: euros(1000) });
  });

  test('buys at a usual price where the plan has no tool for it', () => {
    const question = said('300 visits by month 3 for €600');
    expect(question.money).toMatchObject({ goesTo: 'standIn', plannedMinor: 0 });
    const standIn = question.input.tools.at(-1);
    expect(standIn).toMatchObject({ buys: 'visits', months: [2, 3], moneyMinorPerMonth: euros(300) });
    expect(standIn?.costPerResultMinor?.low).toBeGreaterThan(0);
  });

  test('runs tools that the plan starts later, once there is content', () => {
    const tools = shopAnswers.acquisition.tools.map((tool) => ({ ...tool, months: [6, 7] }));
    const later = shopWith({ acquisition: { ...shopAnswers.acquisition, tools } });
    const question = said('1,000 new followers in 3 months for €900', later);
    expect(question.input.tools[0]).toMatchObject({ months: [2, 3], moneyMinorPerMonth: euros(450) });
    expect(weighed(question).spread.p50).toBeGreaterThan(400);
  });

  test('moves no engagement rate, and the text says so', () => {
    const question = said('ER 3% by month 6');
    const paid = asked({ ...question.promise, moneyMinor: euros(500) });
    expect(paid.input).toEqual(question.input);
    expect(promiseText(paid, weighed(paid), contextOf(shop), 'en').more.at(-1)).toMatch(/left out/);
  });

  test('none named leaves the plan as it is', () => {
    expect(said('40 sales by month 12').input).toEqual(basisOf(shop).input);
  });
});

describe('why a promise fares as it does', () => {
  test('nothing is sold before selling starts', () => {
    const question = said('40 sales by month 3');
    expect(weighed(question).share).toBe(0);
    expect(reasonFor(question)).toEqual({ kind: 'beforeSelling', month: 7 });
  });

  test('an enquiry takes a sales cycle to become a sale', () => {
    const slow = shopWith({
      business: { ...shopAnswers.business, salesCycleMonths: { kind: 'known', value: 3 } },
    });
    expect(reasonFor(said('1 sale by month 8', slow))).toEqual({ kind: 'withinCycle', month: 7, cycle: 3 });
  });

  test('there are no more people than can be reached', () => {
    expect(reasonFor(said('60,000 followers in total by month 12'))).toEqual({
      kind: 'moreThanReachable',
      reachable: 50_000,
    });
  });

  test('the money leaves less for one than one costs', () => {
    expect(reasonFor(said('5,000 new followers in 3 months for €3,000'))).toMatchObject({
      kind: 'price',
      eachMinor: 60,
      lowMinor: expect.closeTo(200 * Math.exp(-0.128_16), 6),
    });
  });

  test('the team answers fewer than come', () => {
    const busy = shopWith({ business: { ...shopAnswers.business, leadsPerMonthMax: 2 } });
    expect(reasonFor(said('400 sales by month 12', busy))).toEqual({ kind: 'teamIsFull', leadsPerMonthMax: 2 });
  });

  test('the enquiries of today alone fill a team, and those of the plan wait with them', () => {
    const enquiriesOf = (leadsPerMonthMax: number, enquiriesPerMonth: number) =>
      shopWith({
        business: {
          ...shopAnswers.business,
          leadsPerMonthMax,
          baseline: { ...shopAnswers.business.baseline, enquiriesPerMonth },
        },
      });
    expect(reasonFor(said('400 sales by month 12', enquiriesOf(40, 100))).kind).toBe('teamIsFull');
    expect(reasonFor(said('400 sales by month 12', enquiriesOf(400, 100))).kind).toBe('sales');
  });

  test('before the first post nobody reacts', () => {
    expect(reasonFor(said('ER 1% in month 1'))).toEqual({ kind: 'beforeContent', month: 2 });
  });

  test('otherwise it says what the figure is made of', () => {
    expect(reasonFor(said('100 new followers by month 3'))).toMatchObject({ kind: 'members', now: 1000 });
    expect(reasonFor(said('ER 1% by month 6'))).toMatchObject({ kind: 'engagementRate', tactics: 1 });
    expect(reasonFor(said('10 visits by month 6')).kind).toBe('visits');
    expect(reasonFor(said('1 lead by month 12')).kind).toBe('leads');
    expect(reasonFor(said('1 sale by month 12'))).toMatchObject({ kind: 'sales', closedShare: 0.5 });
    expect(reasonFor(said('€2.50 per follower by month 6')).kind).toBe('cost');
  });
});

describe('what is read of a promise', () => {
  test('a promise the plan is certain to keep is kept in every simulated year', () => {
    const question = said('100 new followers by month 3');
    expect(promiseText(question, weighed(question), contextOf(shop), 'en')).toMatchObject({
      verdict: 'likely',
      share: 'It is kept in every simulated year.',
    });
  });

  test.each([
    ['en', 0.004, /fewer than 1 of 100/],
    ['en', 0.12, /in 12 of 100/],
    ['en', 0.998, /more than 99 of 100/],
    ['ru', 0.21, /в 21 сценарии из 100/],
    ['ru', 0.12, /в 12 сценариях из 100/],
  ] as const)('in %s a share of %d reads right', (language, share, expected) => {
    const question = said('1 sale by month 12');
    const found = { share, spread: { p10: 1, p20: 2, p50: 3, p80: 4, p90: 5 } };
    expect(promiseText(question, found, contextOf(shop), language).share).toMatch(expected);
  });

  test('it is told back as it was understood, in both languages', () => {
    const question = said('10,000 new followers in 3 months for €1,500');
    expect(understoodText(question, contextOf(shop), 'en')).toBe(
      'Understood: 10,000 followers gained by the end of month 3 (March 2027), with €1,500 of advertising.',
    );
    expect(understoodText(question, contextOf(shop), 'ru').replaceAll('\u00a0', ' ')).toBe(
      'Понято так: прирост — 10 000 подписчиков к концу 3‑го месяца (март 2027), на рекламу — 1 500 €.',
    );
  });

  test('a cost at which nothing comes names no infinite sum', () => {
    const question = said('cost per sale €5 by month 3');
    const text = JSON.stringify(promiseText(question, weighed(question), contextOf(shop), 'en'));
    expect(text).not.toMatch(/Infinity|NaN|∞/);
  });
});

test('what is missing or impossible in a promise is asked, and nothing is weighed until it is said', () => {
  const promise = { figure: 'members', amount: 'lots', byMonth: 3, moneyMinor: -5 } as const;
  expect(openIn(promise)).toEqual([
    { field: 'amount', problem: 'amountImpossible' },
    { field: 'counting', problem: 'countingMissing' },
    { field: 'moneyMinor', problem: 'moneyImpossible' },
  ]);
  expect(openIn({})).toEqual([
    { field: 'figure', problem: 'figureMissing' },
    { field: 'amount', problem: 'amountMissing' },
    { field: 'byMonth', problem: 'monthMissing' },
  ]);
  expect(openIn({ figure: 'engagementRate', amount: 3, byMonth: 3 })).toEqual([
    { field: 'amount', problem: 'shareImpossible' },
  ]);
  expect(questionOf(basisOf(shop), contextOf(shop), promise)).toBeUndefined();
});

describe('a promise told back before it is weighed', () => {
  const sentence = (line: string, language: 'en' | 'ru' = 'en') =>
    readingText(reading(line), contextOf(shop), language).replaceAll('\u00a0', ' ');

  test('a week is said as a month, a change against today, the end that does not bind beside the one that does', () => {
    expect(sentence('15 leads a week')).toBe('at least 65 leads a month');
    expect(sentence('increase sales by 30% in 3 months')).toBe('Sales: +30% against today in month 3 (March 2027)');
    expect(sentence('CPL €5-7')).toBe(
      'a lead for at most €7 by the end of month 12 (December 2027); the offer names €5 as the other end',
    );
    expect(sentence('15 заявок в неделю', 'ru')).toBe('не меньше: 65 обращений в месяц');
  });

  test('a count of which nobody said how it is counted stands in its own form', () => {
    expect(sentence('от 30 до 60 заявок', 'ru')).toBe('не меньше: 30 обращений; вторая граница в предложении — 60');
    expect(sentence('21 продажа', 'ru')).toBe('не меньше: 21 продажа');
    expect(sentence('SMM-пакет 350 €', 'ru')).toBe('вознаграждение 350 €');
    expect(sentence('30 to 60 leads')).toBe('at least 30 leads; the offer names 60 as the other end');
  });

  test('a change is weighed as the level it comes down to', () => {
    const double = { ...reading('double your sales in 6 months'), base: 20 };
    expect(asked(double).promise).toEqual({ figure: 'sales', amount: 40, byMonth: 6, counting: 'inMonth' });
    const cheaper = { ...reading('cut CPL by 30% in 90 days'), base: euros(10) };
    expect(asked(cheaper).promise).toMatchObject({ figure: 'costPerLead', amount: euros(7), byMonth: 3 });
    expect(openIn(reading('double your sales in 6 months'))).toEqual([{ field: 'base', problem: 'baseMissing' }]);
  });

  test('what the money brings back is weighed, and nothing of it where an order’s worth is unknown', () => {
    expect(reasonFor(said('break even by month 12')).kind).toBe('return');
    const { averageOrderValueMinor: _unknown, ...business } = shopAnswers.business;
    expect(reasonFor(said('10x ROAS by month 12', shopWith({ business }))).kind).toBe('orderUnknown');
  });

  test('work, money and what is set aside are never weighed', () => {
    for (const promise of [
      reading('12 posts a month'),
      reading('ads budget: €500/mo'),
      { ...reading('40 sales by month 3'), isSetAside: true },
    ])
      expect(questionOf(basisOf(shop), contextOf(shop), promise)).toBeUndefined();
  });
});

test('a press answers an open question and changes nothing else', () => {
  const promise = reading('30 bookings a week from month 4 on for €900');
  const questions = pressQuestions(promise);
  expect(questions.map(({ problem }) => problem)).toEqual(['leadOrSale', 'moneyIsMissing']);
  expect(questions[0]?.presses.map(({ reading: { figure, asks } }) => [figure, asks])).toEqual([
    ['leads', undefined],
    ['sales', undefined],
  ]);
  expect(questions[1]?.presses[0]?.reading).toEqual({ ...promise, moneyIs: 'fee' });
});
