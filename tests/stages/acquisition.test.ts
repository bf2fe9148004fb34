import { describe, expect, test } from 'vitest';
import { type AcquisitionAnswers, isPaid, networkOf, toolHabits, toolKinds } from '#stages/acquisition/answers.ts';
import { answerTexts, section } from '#stages/acquisition/section.ts';
import { en } from '#stages/acquisition/words.en.ts';
import { ru } from '#stages/acquisition/words.ru.ts';
import { contextIn, nobodyYet, readOut, twoClubs } from './two-clubs.ts';

const filled = {
  tools: [
    {
      id: 't1',
      kind: 'communityAds',
      buys: 'members',
      communityId: 'c1',
      months: [3, 4, 5, 9],
      paid: true,
      moneyMinorPerMonth: 40_000,
      costPerResultMinor: { kind: 'range', low: 50, typical: 90, high: 180 },
      targeting: 'Dublin, 28–45',
    },
    {
      id: 't2',
      kind: 'contextualAds',
      buys: 'visits',
      months: [7, 8],
      paid: true,
      moneyMinorPerMonth: 25_000,
      costPerResultMinor: { kind: 'unknown' },
    },
    {
      id: 't3',
      kind: 'ownChannels',
      buys: 'members',
      communityId: 'c2',
      months: [2],
      paid: false,
      resultsPerMonth: { kind: 'known', value: 25 },
    },
  ],
  testReserveShare: 0.1,
} satisfies AcquisitionAnswers;

const valuesOf = (answers: AcquisitionAnswers, language: 'en' | 'ru') =>
  Object.fromEntries(answerTexts(answers, contextIn(language)).map(({ path, value }) => [path, value]));

describe('acquisition in the document', () => {
  test('gives every tool its place, months, money and price', () => {
    const text = readOut(section(filled, contextIn('en')));
    expect(text).toContain(
      '| Community ads | Members | Second Wind, VK | 3–5, 9 | $400 | $0.50 to $1.80, most likely $0.90 |',
    );
    expect(text).toMatch(/\| Search ads \| Visits to the site \| Search engines \| 7–8 \| \$250 \| not known yet;/);
    expect(text).toContain('| Own site and email | Members | After work, Telegram | 2 | none | results a month: 25 |');
  });

  test('search ads are accountable for visits and their price, not for sales', () => {
    expect(readOut(section(filled, contextIn('en')))).toContain(
      '| Search ads | Visits and the cost per visit | Sales: the page they lead to has to interest people and bring them to a person |',
    );
    expect(readOut(section(filled, contextIn('ru')))).toContain(
      '| Контекстная реклама | Переходы и цена перехода | За число продаж: заинтересовать посетителя и провести его дальше должна страница |',
    );
  });

  test('says whom to reach, what is kept for tests and who runs it', () => {
    const text = readOut(section(filled, contextIn('en')));
    expect(text).toContain('**Community ads.** Dublin, 28–45');
    expect(text).toContain('10% of the advertising budget is kept for tests. Advertising is run by an agency.');
  });

  test('says that there is no tool rather than showing an empty table', () => {
    const text = readOut(section({}, contextIn('en', nobodyYet)));
    expect(text).toContain('No acquisition tool has been chosen yet');
    expect(text).not.toContain('|');
  });
});

describe('acquisition told back', () => {
  test('repeats every answer at its path', () => {
    expect(valuesOf(filled, 'en')).toMatchObject({
      'tools.0.kind': 'Community ads',
      'tools.0.buys': 'Members',
      'tools.0.communityId': 'Second Wind, VK',
      'tools.0.months': 'months 3–5, 9',
      'tools.0.paid': 'Yes, it has a budget',
      'tools.0.moneyMinorPerMonth': '$400',
      'tools.0.costPerResultMinor': '$0.50 to $1.80, most likely $0.90',
      'tools.0.targeting': 'Dublin, 28–45',
      'tools.1.network': 'Search engines',
      'tools.2.paid': 'No ad budget',
      'tools.2.resultsPerMonth': 'results a month: 25',
      'tools.2.targeting': undefined,
      testReserveShare: '10%',
    });
    expect(valuesOf(filled, 'ru')).toMatchObject({
      'tools.1.buys': 'Переходы на сайт',
      'tools.1.network': 'Поиск',
    });
  });
});

describe('a kind of tool', () => {
  test('pays for what it is bought for: members, visits or leads', () => {
    const bought = Object.fromEntries(toolKinds.map((kind) => [kind, toolHabits[kind].buys]));
    expect(bought).toMatchObject({ communityAds: 'members', contextualAds: 'visits', leadAds: 'leads' });
  });

  test('is paid as is usual until it was said otherwise', () => {
    expect(isPaid({ kind: 'communityAds' })).toBe(true);
    expect(isPaid({ kind: 'referral' })).toBe(false);
    expect(isPaid({ kind: 'referral', paid: true })).toBe(true);
    expect(isPaid({})).toBe(undefined);
  });

  test('is priced where its members live, else where it is shown', () => {
    const { communities } = twoClubs('USD');
    expect(networkOf({ buys: 'members', communityId: 'c2', network: 'vk' }, communities)).toBe('telegram');
    expect(networkOf({ buys: 'visits', kind: 'contextualAds' }, communities)).toBe('search');
    expect(networkOf({ buys: 'leads', kind: 'leadAds', network: 'facebook' }, communities)).toBe('facebook');
    expect(networkOf({ buys: 'leads', kind: 'leadAds' }, communities)).toBe('vk');
  });

  test.each(toolKinds)('%s has a KPI of its own and something it is not accountable for, in both languages', (kind) => {
    for (const { tools } of [en, ru]) {
      const { kpi, notFor } = tools[kind];
      expect(kpi).not.toBe('');
      expect(notFor).not.toBe('');
      expect(toolKinds.filter((other) => tools[other].kpi === kpi)).toEqual([kind]);
    }
  });
});
