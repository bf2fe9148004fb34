import { describe, expect, test } from 'vitest';
import { findTrades } from '#catalogue/find-trades.ts';
import { en } from '#catalogue/synonyms.en.ts';
import { ru } from '#catalogue/synonyms.ru.ts';
import { industries } from '#domain/industry.ts';

describe('a trade is found by what people call it', () => {
  test.each([
    ['plumber', 'homeServices'],
    ['Plumbing & heating', 'homeServices'],
    ['plumb', 'homeServices'],
    ['I am a plumber in Ohio', 'homeServices'],
    ['electricians', 'homeServices'],
    ['dentist', 'dental'],
    ['language school for adults', 'education'],
    ['coffee shop', 'food'],
    ['bike shop', 'sportsGoods'],
    ['wedding photographer', 'events'],
    ['vet', 'pets'],
    ['car wash', 'carService'],
    ['window cleaning', 'cleaning'],
    ['honey', 'agriculture'],
    ['church', 'nonprofit'],
    ['law firm', 'legal'],
    ['machine tools', 'industrial'],
    ['machine builder', 'industrial'],
    ['accountant', 'businessServices'],
    ['barber', 'beauty'],
    ['bar', 'food'],
  ] as const)('“%s” is %s', (typed, industry) => {
    expect(findTrades(typed, en)[0]).toBe(industry);
  });

  test.each([
    ['сантехник', 'homeServices'],
    ['Сантехники', 'homeServices'],
    ['сантех', 'homeServices'],
    ['муж на час', 'homeServices'],
    ['стоматология', 'dental'],
    ['зубной', 'dental'],
    ['языковая школа для взрослых', 'education'],
    ['репетиторы', 'education'],
    ['кофейня', 'food'],
    ['шиномонтаж', 'carService'],
    ['тамада', 'events'],
    ['груминг', 'pets'],
    ['мёд', 'agriculture'],
    ['мед с пасеки', 'agriculture'],
    ['мойка окон', 'cleaning'],
    ['адвокат', 'legal'],
    ['храм', 'nonprofit'],
    ['станки', 'industrial'],
    ['ремонт квартир', 'homeDecor'],
  ] as const)('«%s» is %s', (typed, industry) => {
    expect(findTrades(typed, ru)[0]).toBe(industry);
  });

  test('the name in the list finds its trade, whatever the synonyms say', () => {
    expect(findTrades('Something else', en, { other: 'Something else' })[0]).toBe('other');
  });

  test.each(['', '  ', 'qwxz', '42', '…'])('“%s” finds nothing rather than anything', (typed) => {
    expect(findTrades(typed, en)).toEqual([]);
    expect(findTrades(typed, ru)).toEqual([]);
  });

  test('every trade but “something else” has at least fifteen names in each language, and each of them finds it', () => {
    for (const [language, names] of [
      ['en', en],
      ['ru', ru],
    ] as const)
      for (const industry of industries) {
        if (industry === 'other') continue;
        expect(names[industry].length, `${language} ${industry}`).toBeGreaterThanOrEqual(15);
        const lost = names[industry].filter((name) => findTrades(name, names)[0] !== industry);
        expect(lost, `${language} ${industry}`).toEqual([]);
      }
  });
});
