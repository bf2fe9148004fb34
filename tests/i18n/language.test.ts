import { expect, test } from 'vitest';
import { preferredLanguage } from '#i18n/language.ts';
import { pluralForm } from '#i18n/plural.ts';

test('the first language the browser asks for and the product speaks is taken', () => {
  expect(preferredLanguage(['de-DE', 'ru-RU', 'en'])).toBe('ru');
  expect(preferredLanguage(['en-GB', 'ru'])).toBe('en');
});

test('whoever asks for another language gets English', () => {
  expect(preferredLanguage(['fr', 'ja'])).toBe('en');
  expect(preferredLanguage([])).toBe('en');
});

test('Russian counts leads by its three forms', () => {
  const forms = { one: 'лид', few: 'лида', many: 'лидов', other: 'лида' };
  const counted = [1, 2, 5, 11, 21, 22, 112, 0, 1.5].map((count) => pluralForm('ru', count, forms));
  expect(counted).toEqual(['лид', 'лида', 'лидов', 'лидов', 'лид', 'лида', 'лидов', 'лидов', 'лида']);
});
