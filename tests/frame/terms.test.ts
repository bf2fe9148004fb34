import { describe, expect, test } from 'vitest';
import { createClaims } from '#frame/glossary/claims.ts';
import { piecesOf } from '#frame/glossary/term-forms.ts';
import type { Language } from '#i18n/language.ts';

const termsIn = (text: string, language: Language) =>
  piecesOf(text, language).flatMap(({ term, text: word }) => (term ? [`${term}: ${word}`] : []));

describe('a term of the trade', () => {
  test.each([
    ['What is the engagement rate today?', ['engagementRate: engagement rate']],
    ['Commit · target · stretch; the gate opens on two values.', ['targets: Commit', 'gate: gate']],
    ['A lead is not a sale, and leads are counted.', ['lead: A lead']],
    ['Content pillars answer problems; a pillar has a share.', ['pillar: Content pillars']],
  ])('is found where “%s” uses it first', (text, found) => {
    expect(termsIn(text, 'en')).toEqual(found);
  });

  test.each([
    'What the answers lead to so far',
    'Who should it reach?',
    'This leads to the plan',
    'Who leads',
    'Investigate it',
  ])('is not a plain word: “%s”', (text) => {
    expect(termsIn(text, 'en')).toEqual([]);
  });

  test.each([
    ['Какая доля подписчиков видит публикацию: от неё зависят охват и переходы', ['reach: охват']],
    ['Без них в плане стоят ориентиры', ['benchmark: ориентиры']],
    ['Участник\u00a0— ещё не лид', ['lead: лид']],
    ['Лид-формы собирают обращения у лидеров', []],
    ['Надёжно · цель · амбициозно', ['targets: Надёжно']],
  ])('is found in Russian in any case: “%s”', (text, found) => {
    expect(termsIn(text, 'ru')).toEqual(found);
  });

  test('leaves the text as it was', () => {
    const text = 'Reach, engagement rate and leads: the gate, the guardrails.';
    expect(
      piecesOf(text, 'en')
        .map((piece) => piece.text)
        .join(''),
    ).toBe(text);
  });
});

test('of several texts the first explains a term, and the next one once that is gone', () => {
  const claims = createClaims();
  claims.claim('lead', ['gate']);
  claims.claim('hint', ['gate', 'reach']);
  expect([claims.ownedBy('lead'), claims.ownedBy('hint')]).toEqual(['gate', 'reach']);
  claims.release('lead');
  expect(claims.ownedBy('hint')).toBe('gate reach');
});
