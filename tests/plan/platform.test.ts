import { describe, expect, test } from 'vitest';
import { packFrom } from '#contractor/pack.ts';
import { viewOf } from '#contractor/view-of.ts';
import type { Country } from '#domain/country.ts';
import { basisOf } from '#plan/basis.ts';
import { planFrom } from '#plan/plan.ts';
import { platformCheck } from '#plan/platform.ts';
import { documentFrom } from '#report/document.ts';
import { answersOf } from '#strategy/cleaning.ts';
import { contextOf } from '#strategy/context.ts';
import type { Strategy } from '#strategy/strategy.ts';
import { textIn } from '../exports/written.ts';
import { shopAnswers, shopWith } from '../strategy/shop.ts';

const { business, acquisition, engagement } = shopAnswers;

type Network = 'vk' | 'instagram' | 'telegram';
const shopIn = (country: Country, network: Network, tools = acquisition.tools): Strategy =>
  shopWith({
    business: { ...business, country, communities: business.communities.map((each) => ({ ...each, network })) },
    acquisition: { ...acquisition, tools },
    engagement: { ...engagement, tactics: engagement.tactics.map((each) => ({ ...each, kind: 'contest' as const })) },
  });
const checkOf = (strategy: Strategy) => platformCheck(answersOf(strategy), contextOf(strategy));
const ruled = (strategy: Strategy) => {
  const found = checkOf(strategy);
  return found.kind === 'checked' ? found.rules.map(({ rule, networks }) => [rule.id, ...networks]) : found.kind;
};
const planOf = (strategy: Strategy) => planFrom(strategy, basisOf(strategy), undefined);

describe('what the law says of a plan', () => {
  test('names prohibitions first, then duties, with the networks they touch', () => {
    expect(ruled(shopIn('RU', 'instagram'))).toEqual([['ru-meta-ads', 'instagram'], ['ru-labelling'], ['ru-levy']]);
    expect(ruled(shopIn('RU', 'vk'))).toEqual([['ru-labelling'], ['ru-levy']]);
    expect(ruled(shopIn('RU', 'telegram'))[0]).toEqual(['ru-telegram-ads', 'telegram']);
  });

  test('leaves a page alone on which nothing is paid for and no prize is drawn', () => {
    const shop = shopIn('RU', 'instagram', []);
    const tactics = engagement.tactics.map((each) => ({ ...each, kind: 'poll' as const }));
    expect(ruled({ ...shop, answers: { ...shop.answers, engagement: { ...engagement, tactics } } })).not.toContain(
      'ru-meta-ads',
    );
    // The shop’s tactics are contests: a prize draw for promotion is advertising
    expect(ruled(shop)).toEqual([['ru-meta-ads', 'instagram']]);
    expect(ruled(shopIn('RU', 'vk', []))).toEqual([]);
  });

  test('asks for a privacy note where contests collect who took part', () => {
    expect(ruled(shopIn('DE', 'instagram'))).toEqual([['eu-uk-competitions-and-data']]);
  });

  test('is not checked where nobody has looked', () => {
    expect(ruled(shopIn('US', 'instagram'))).toBe('notChecked');
  });

  test('has nothing to say of a plan without advertising or contests', () => {
    expect(ruled(shopWith({ acquisition: { ...acquisition, tools: [] } }))).toBe('nothingToCheck');
  });
});

describe('a document of a plan in Russia', () => {
  const told = (strategy: Strategy, language: 'en' | 'ru') => JSON.stringify(documentFrom(planOf(strategy), language));

  test('says what is prohibited, when that was read, and that it is no legal advice', () => {
    const text = textIn(documentFrom(planOf(shopIn('RU', 'instagram')), 'en'));
    expect(text).toContain('Read on 27 November 2026');
    expect(text).toContain('This is not legal advice.');
    expect(text).toContain('Take the advertising out of Instagram and Facebook');
  });

  test('has the duties among the tasks of month 1', () => {
    const { sections } = documentFrom(planOf(shopIn('RU', 'vk')), 'en');
    const tasks = JSON.stringify(sections.find(({ id }) => id === 'tasks'));
    expect(tasks).toContain('Agree in writing who gets the token');
  });

  test('carries the note on a banned owner once, and only in Russian', () => {
    const note = 'признана экстремистской организацией';
    expect(told(shopIn('RU', 'instagram'), 'ru').split(note)).toHaveLength(2);
    expect(told(shopIn('RU', 'instagram'), 'en')).not.toContain(note);
  });

  test('gives the contractor the duties: who labels and who reports', () => {
    const annex = packFrom(viewOf(planOf(shopIn('RU', 'vk')), ['community', 'acquisition']), 'ru', ['annex']);
    const text = JSON.stringify(annex);
    expect(text).toContain('получает токен erid');
    expect(text).toContain('надёжность B');
  });

  test('tells other countries that nobody has checked', () => {
    expect(told(shopIn('US', 'instagram'), 'en')).toContain('have not been checked');
  });
});
