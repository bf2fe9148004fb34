import { describe, expect, test } from 'vitest';
import { exampleIds, exampleStrategy } from '#examples/index.ts';
import { basisOf } from '#plan/basis.ts';
import { planFrom } from '#plan/plan.ts';
import { documentFrom } from '#report/document.ts';
import { quoted } from '#report/pictures/quoted.ts';
import { picturesFrom } from '#report/pictures.ts';
import type { Strategy } from '#strategy/strategy.ts';
import { sharedForecast } from '../forecasts.ts';
import { shopAnswers, shopWith } from '../strategy/shop.ts';

const { business, audience, content, conversion } = shopAnswers;
const known = (value: number) => ({ kind: 'known' as const, value });

function picturesOf(strategy: Strategy = shopWith(), language: 'en' | 'ru' = 'en') {
  const basis = basisOf(strategy);
  const computed = sharedForecast(basis.input, 100);
  return picturesFrom(planFrom(strategy, basis, computed), computed, language);
}

describe('the picture of the honest answer', () => {
  test('says when sales start and how many half of the simulated years reach', () => {
    expect(picturesOf().outlook?.title).toMatch(
      /^The first sale comes in July 2027; half of the simulated years reach [\d.]+ or more in December 2027$/,
    );
    expect(picturesOf(shopWith(), 'ru').outlook?.title).toMatch(
      /^Первая продажа\u00a0— в июле 2027; в декабре 2027 продаж [\d,]+ или больше в половине сценариев$/,
    );
  });

  test('shows activity, sales and what the money does until then, with the month selling starts', () => {
    const { outlook } = picturesOf();
    expect(outlook?.series.map(({ id }) => id)).toEqual(['activeMembers', 'sales', 'result']);
    expect(outlook?.months).toHaveLength(12);
    expect(outlook?.mark).toEqual({ month: 6, label: 'selling starts' });
    expect(outlook?.series[1]?.high.slice(0, 6)).toEqual([0, 0, 0, 0, 0, 0]);
  });

  test('follows a first sale that comes only after the year, and tells one January from the other', () => {
    const slow = picturesOf(shopWith({ business: { ...business, salesCycleMonths: known(7) } })).outlook;
    expect(slow?.title).toMatch(/^No sale within the year: .+ only in \w+ 2028$/);
    expect(slow?.months).toHaveLength(24);
    expect(slow?.months[12]).toBe('January 2028');
    expect(slow?.axis?.slice(11, 14)).toEqual(['Dec', '2028', 'Feb']);
  });

  test('does not promise a sale where more than half of the simulated years make none', () => {
    const none = shopWith({ business: { ...business, leadToSaleShare: known(0) } });
    expect(picturesOf(none).outlook?.title).toMatch(/^No sale to count on/);
  });

  test('counts the year where a month has less than one sale', () => {
    const few = shopWith({ business: { ...business, leadToSaleShare: known(0.02) } });
    expect(picturesOf(few).outlook?.title).toMatch(/^The first sale comes in \w+ 2027; .+ in the whole year$/);
  });

  test('leaves the money out while nobody knows what an order is worth', () => {
    const unpriced = picturesOf(shopWith({ business: { ...business, averageOrderValueMinor: { kind: 'unknown' } } }));
    expect(unpriced.outlook?.series.map(({ id }) => id)).toEqual(['activeMembers', 'sales']);
    expect(unpriced.money?.cumulative).toBeUndefined();
    expect(unpriced.money?.title).toMatch(
      /^The year costs €[\d,]+; the most expensive month is \w+ 2027 with €[\d,]+$/,
    );
  });
});

describe('the members', () => {
  test('are told with how many of them are active', () => {
    expect(picturesOf().members?.title).toMatch(
      /^Half of the simulated years have [\d,]+ members or more in December 2027, and half have [\d,]+ active ones$/,
    );
  });

  test('that become fewer are said to', () => {
    const leaving = business.communities.map((community) => ({ ...community, netGrowthShare: known(-0.05) }));
    const strategy = shopWith({ business: { ...business, communities: leaving }, acquisition: {} });
    expect(picturesOf(strategy).members?.title).toMatch(/^The communities shrink: .+ from 1,000 to [\d,]+ members/);
  });
});

describe('the year', () => {
  test('says what selling waits for and marks the gate', () => {
    const { title, lanes, milestones } = picturesOf().year;
    expect(title).toBe(
      'Selling starts in July 2027, after 6 months of building an audience, and only if the gate in June 2027 is passed',
    );
    expect(lanes.map(({ cells }) => cells.length)).toEqual([12, 12, 12, 12, 12]);
    expect(milestones.filter(({ isGate }) => isGate).map(({ month }) => month)).toEqual([6]);
    expect(picturesOf(shopWith(), 'ru').year.months[0]).toBe('янв');
  });

  test('marks the dates of the business where they begin, also in the calendar and under the grid', () => {
    const dates = [
      { id: 'd1', kind: 'launch' as const, what: 'The autumn range', months: [9, 10] },
      { id: 'd2', kind: 'postNothing' as const, months: [3] },
    ];
    const strategy = shopWith({ business: { ...business, dates } });
    const { milestones } = picturesOf(strategy).year;
    expect(milestones.map(({ month }) => month)).toEqual([2, 2, 3, 6, 7, 9]);
    expect(milestones[2]?.label).toBe('Mar: no posts');
    expect(milestones[5]?.label).toBe('Sep: The autumn range (launch), until October 2027');
    expect(picturesOf(strategy, 'ru').year.milestones[5]?.label).toMatch(/ \(запуск\), по октябрь 2027$/);
    const basis = basisOf(strategy);
    const plan = planFrom(strategy, basis, sharedForecast(basis.input, 100));
    const written = JSON.stringify(documentFrom(plan, 'en').sections);
    expect(written).toContain('"id":"date.d1.9"');
    expect(written).toContain('Months that will differ: The autumn range (launch), months');
  });

  test('without a gate says that selling starts before anybody knows the business', () => {
    const hasty = { ...conversion, firstSellingMonth: 1, earlyReason: 'The season' };
    expect(picturesOf(shopWith({ conversion: hasty })).year.title).toMatch(/^Selling starts in the first month/);
  });
});

describe('the money', () => {
  test('says what the year costs and when it is back', () => {
    const rich = shopWith({ business: { ...business, averageOrderValueMinor: known(100_000) } });
    expect(picturesOf(rich).money?.title).toMatch(
      /^The year costs €[\d,]+; half .+ back for the first time in \w+ 2027 or earlier$/,
    );
    const poor = shopWith({ business: { ...business, averageOrderValueMinor: known(100) } });
    expect(picturesOf(poor).money?.title).toMatch(/do not have the money back within two years$/);
    expect(picturesOf(poor, 'ru').money?.title).toMatch(/^Год стоит .+ не возвращаются и за два года$/);
  });
});

test('money that may come in reads in the picture as it does in the document', async () => {
  for (const id of exampleIds) {
    const strategy = await exampleStrategy(id, 'ru');
    const basis = basisOf(strategy);
    const computed = sharedForecast(basis.input, 500);
    const plan = planFrom(strategy, basis, computed);
    const { money } = picturesFrom(plan, computed, 'ru');
    const written = JSON.stringify(documentFrom(plan, 'ru').sections);
    const drawn = money?.gains?.values.map((minor) => money.format(minor)) ?? [];
    expect(drawn).toHaveLength(12);
    expect(drawn.filter((text) => !written.includes(text))).toEqual([]);
    const middle = money?.cumulative?.middle.map((minor) => money.format(minor)) ?? [];
    expect(middle.filter((text) => !written.includes(text))).toEqual([]);
  }
});

describe('the problems', () => {
  const mild = { ...audience.problems[0], id: 'p2', text: 'Alone is dull', frequency: 2, evidence: ['guess' as const] };

  test('are named by the one that troubles most, with how many are guesses', () => {
    const { problems } = picturesOf(shopWith({ audience: { ...audience, problems: [mild, ...audience.problems] } }));
    expect(problems?.title).toBe('“My knees hurt” troubles people most; 1 of 2 problems rests on a guess alone');
    expect(problems?.problems.map(({ evidenceCount }) => evidenceCount)).toEqual([0, 1]);
  });

  test('without their marks are left out of the map, and it says so', () => {
    const unmarked = { id: 'p3', text: 'Winter is dark' };
    const { problems } = picturesOf(
      shopWith({ audience: { ...audience, problems: [...audience.problems, unmarked] } }),
      'ru',
    );
    expect(problems?.problems).toHaveLength(1);
    expect(problems?.describe).toMatch(/^Не на карте.+1 проблема\.$/);
  });

  test('in people’s own words are quoted once and cut between words', () => {
    expect(quoted('«Болят колени»')).toBe('Болят колени');
    expect(quoted(`${'word '.repeat(30)}`)).toMatch(/^(word )+word…$/);
    expect(quoted('Ж'.repeat(300)).length).toBeLessThan(80);
  });
});

test('the editorial grid says what most posts are about and how many sell', () => {
  expect(picturesOf().grid?.title).toBe('Of 12 posts in four weeks 7 belong to “Technique”; no pillar sells');
  const selling = { id: 'k3', name: 'Offers', kind: 'sells' as const, shareOfPosts: 0.2 };
  const pillars = [...content.pillars.map((pillar) => ({ ...pillar, shareOfPosts: 0.4 })), selling];
  const { grid } = picturesOf(shopWith({ content: { ...content, pillars } }), 'ru');
  expect(grid?.title).toBe('Из 12 публикаций за четыре недели 5\u00a0— рубрика «Technique», продающих\u00a0— 2');
});

describe('the thread', () => {
  test('says what hangs loose at either end', () => {
    const second = { id: 'p2', text: 'Alone is dull' };
    const problems = [...audience.problems, second];
    const { thread } = picturesOf(shopWith({ audience: { ...audience, problems } }));
    expect(thread?.title).toBe('Nothing answers 1 problem, and 1 pillar or tactic answers none');
    const orphans = thread?.columns.flatMap(({ nodes }) => nodes.filter(({ orphan }) => orphan));
    expect(orphans?.map(({ label }) => label)).toEqual(['Alone is dull', 'Pace poll']);
  });

  test('leads from every problem to somebody’s duty', () => {
    const { thread } = picturesOf(shopWith({ engagement: {} }), 'ru');
    expect(thread?.title).toBe(
      'Единственная проблема доведена до того, кто за неё отвечает; рубрик и механик без проблемы нет',
    );
    const ids = new Set(thread?.columns.flatMap(({ nodes }) => nodes.map(({ id }) => id)));
    for (const { from, to } of thread?.links ?? []) expect([ids.has(from), ids.has(to)]).toEqual([true, true]);
    expect(thread?.columns.at(-1)?.nodes.length).toBeGreaterThan(0);
  });

  test('is left out while no problem is written down', () => {
    const { thread, problems } = picturesOf(shopWith({ audience: {} }));
    expect([thread, problems]).toEqual([undefined, undefined]);
  });
});
