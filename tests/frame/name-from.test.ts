import { expect, test } from 'vitest';
import { nameFrom } from '#frame/quick/name-from.ts';

test.each([
  ['Running shoes, with a fitting', 'Running shoes'],
  ['Стоматология: лечение и гигиена', 'Стоматология'],
  ['Кофейня — завтраки весь день', 'Кофейня'],
  ['Do-it-yourself kits', 'Do-it-yourself kits'],
  ['', ''],
])('a business that sells “%s” may be called “%s”', (offering, name) => {
  expect(nameFrom(offering)).toBe(name);
});

test('a name is never a sentence, nor cut within a word', () => {
  const name = nameFrom('Repairs of plumbing and heating in houses and flats of the whole town and its villages');
  expect(name.length).toBeLessThanOrEqual(60);
  expect(name).toBe('Repairs of plumbing and heating in houses and flats of the');
});
