import { describe, expect, test } from 'vitest';
import { reachablePeople } from '#catalogue/reachable-people.ts';
import { countries } from '#domain/country.ts';
import { industries } from '#domain/industry.ts';
import { networks } from '#domain/network.ts';

const city = { place: { size: 'city' }, country: 'RU', network: 'vk', industry: 'dental' } as const;

describe('people reachable from the size of the place', () => {
  test('are a judgement, told as a range that holds its middle', () => {
    const { low, typical, high, grade } = reachablePeople(city) ?? { low: 0, typical: 0, high: 0, grade: 'none' };
    expect(grade).toBe('D');
    expect(low).toBeLessThan(typical);
    expect(high).toBeGreaterThan(typical);
    // 350,000 residents, three of five on VK, one of four with teeth to look after
    expect(typical).toBe(50_000);
  });

  test('are not guessed while the place is not known', () => {
    expect(reachablePeople({ ...city, place: undefined })).toBeUndefined();
    expect(reachablePeople({ ...city, place: {} })).toBeUndefined();
    expect(reachablePeople({ ...city, place: { size: 'number' } })).toBeUndefined();
    expect(reachablePeople({ ...city, place: { size: 'number', residents: 'many' } })).toBeUndefined();
  });

  test('follow the number of residents where somebody knows it', () => {
    const small = reachablePeople({ ...city, place: { size: 'number', residents: 8000 } });
    expect(small?.typical).toBe(1000);
  });

  test('grow with the place, whatever the trade, the country and the network', () => {
    const sizes = ['village', 'town', 'city', 'metropolis', 'country'] as const;
    for (const country of countries)
      for (const industry of industries)
        for (const network of networks) {
          const found = sizes.map(
            (size) => reachablePeople({ place: { size }, country, network, industry })?.typical ?? 0,
          );
          expect(found, `${country} ${industry} ${network}`).toEqual(found.toSorted((one, other) => one - other));
        }
  });

  test('are never more than live there', () => {
    for (const industry of industries) expect(reachablePeople({ ...city, industry })?.high ?? 0).toBeLessThan(350_000);
  });
});
