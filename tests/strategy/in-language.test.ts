import { describe, expect, test } from 'vitest';
import { inLanguage, otherLanguageCount } from '#strategy/in-language.ts';
import { answerAt, rememberingTexts, unconfirmedIn, withProposed } from '#strategy/proposals.ts';
import type { Strategy } from '#strategy/strategy.ts';
import { shopWith } from './shop.ts';

const texts = [
  { en: 'Run without pain', ru: 'Бег без боли' },
  { en: 'retail', ru: 'розница' },
];
const russian: Strategy = {
  ...shopWith({
    business: { name: 'Клуб', industry: 'retail', offering: 'Кроссовки' },
    audience: { problems: [{ id: 'p1', text: 'Болят колени' }] },
    content: { pillars: [{ id: 'k1', name: 'Бег без боли', topics: 'Голеностоп' }] },
  }),
  createdIn: 'ru',
};
const known = rememberingTexts(russian, texts);

describe('a text taken from the catalogue', () => {
  test('is told in the language of the document', () => {
    expect(inLanguage(known, 'en').answers.content?.pillars?.[0]).toEqual({
      id: 'k1',
      name: 'Run without pain',
      topics: 'Голеностоп',
    });
    expect(inLanguage(known, 'ru').answers).toEqual(known.answers);
  });

  test('stays as typed once it was edited', () => {
    const edited = {
      ...known,
      answers: { ...known.answers, content: { pillars: [{ id: 'k1', name: 'Бег без боли и травм' }] } },
    };
    expect(inLanguage(edited, 'en').answers.content?.pillars?.[0]?.name).toBe('Бег без боли и травм');
  });

  test('is still only proposed in the other language', () => {
    const value = { id: 'k2', name: 'Бег без боли' };
    const drafted = withProposed(known, [{ at: 'content.pillars.k2', value, rule: 'pillarByTheme', from: [] }]);
    const told = inLanguage(drafted, 'en');
    expect(unconfirmedIn(told).map(({ at, isStale }) => [at, isStale])).toEqual([['content.pillars.k2', false]]);
    expect(answerAt(told, 'content.pillars.k2.name')).toBe('Run without pain');
  });

  test('is remembered once', () => {
    expect(rememberingTexts(known, texts)).toBe(known);
  });
});

describe('a document in another language than the strategy', () => {
  test('counts the answers that a person typed in the other one', () => {
    expect(otherLanguageCount(known, 'en')).toBe(3);
    expect(otherLanguageCount(known, 'ru')).toBe(0);
    expect(otherLanguageCount(russian, 'en')).toBe(4);
  });
});
