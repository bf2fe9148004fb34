import { describe, expect, test } from 'vitest';
import { answerTexts } from '#stages/business/answer-texts.ts';
import { type BusinessAnswers, blankBusiness, businessComplete } from '#stages/business/answers.ts';
import { section } from '#stages/business/section.ts';
import { contextIn, readOut } from './two-clubs.ts';

const filled = {
  name: 'Second Wind',
  offering: 'Running shoes fitted on a treadmill',
  currency: 'USD',
  startMonth: '2027-01',
  goal: { kind: 'sales', amount: 1 },
  averageOrderValueMinor: { kind: 'range', low: 9000, typical: 12_000, high: 18_000 },
  grossMarginShare: { kind: 'unknown' },
  communities: [{ id: 'c1', network: 'vk', membersNow: 2650, reachablePeople: 'unknown' }],
} satisfies BusinessAnswers;

const valuesOf = (answers: BusinessAnswers, language: 'en' | 'ru') =>
  Object.fromEntries(
    answerTexts(answers, contextIn(language)).map(({ path, value }) => [path, value?.replaceAll('\u00a0', ' ')]),
  );
const problemsIn = (answers: object) =>
  businessComplete.safeParse(answers).error?.issues.map(({ message }) => message) ?? [];

describe('the business in the document', () => {
  test('says what is sold, the goal in its own unit and where the communities stand', () => {
    const english = readOut(section(filled, contextIn('en')));
    expect(english).toContain('**Running shoes fitted on a treadmill**');
    expect(english).toContain('1 sale a month');
    expect(english).toMatch(/\| VK \| 2,650 \| not known yet \| not known yet \| not known yet \|/);
    const russian = readOut(section({ ...filled, goal: { kind: 'revenue', amount: 1_500_000_00 } }, contextIn('ru')));
    expect(russian).toContain('1 500 000 ₽');
    expect(russian).toMatch(/\| VK \| 2 650 \| пока неизвестно \|/);
  });
});

describe('the business told back', () => {
  test('names each rate of exchange once', () => {
    const ratesIn = (currency: 'EUR' | 'RUB' | 'USD') =>
      answerTexts({ ...filled, currency }, contextIn('en')).flatMap(({ path }) =>
        path.endsWith('PerUsd') ? [path] : [],
      );
    expect(ratesIn('EUR')).toEqual(['unitsPerUsd', 'rublesPerUsd']);
    expect(ratesIn('RUB')).toEqual(['unitsPerUsd']);
    expect(ratesIn('USD')).toEqual(['rublesPerUsd']);
  });

  test('repeats what is known, and the benchmark where nothing is', () => {
    const values = valuesOf(filled, 'en');
    expect(values.averageOrderValueMinor).toBe('$90 to $180, most likely $120');
    expect(values.grossMarginShare).toMatch(/not known yet; the plan uses the benchmark \d+%/);
    expect(values['communities.0.reachablePeople']).toBe('not known yet');
    expect(values.leadToSaleShare).toBe(undefined);
  });
});

describe('what the business may be', () => {
  test('its plan begins in the month after the day it was begun', () => {
    expect(blankBusiness({ createdOn: '2026-11-23', language: 'en' }).startMonth).toBe('2026-12');
    expect(blankBusiness({ createdOn: '2026-12-31', language: 'ru' }).startMonth).toBe('2027-01');
  });

  test.each([
    ['negative money', { moneyCeilingMinorPerMonth: -500 }, 'negative'],
    ['a margin over 100%', { grossMarginShare: { kind: 'known', value: 1.4 } }, 'aboveWhole'],
    ['low above high', { averageOrderValueMinor: { kind: 'range', low: 9, typical: 5, high: 1 } }, 'rangeOrder'],
    ['a range with a gap', { averageOrderValueMinor: { kind: 'range', low: 9, high: 12 } }, 'rangeIncomplete'],
    ['month 13', { startMonth: '2027-13' }, 'startMonthWrong'],
    ['a start that is no date', { startMonth: 'soon' }, 'startMonthWrong'],
    ['words for a number', { leadsPerMonthMax: 'a lot' }, 'notANumber'],
    ['half a month of preparation', { preparationMonths: 1.5 }, 'notWhole'],
  ])('%s is impossible', (_name, answer, problem) => {
    expect(problemsIn({ ...filled, ...answer })).toContain(problem);
  });
});
