import { expect, test } from 'vitest';
import { openIn } from '#plan/promises/open.ts';
import { readingsIn } from '#plan/promises/readings.ts';
import { readLine } from '#promises/reading.ts';
import gathered from '../../promises/gathered.json' with { type: 'json' };
import lines from '../../promises/lines.json' with { type: 'json' };
import offers from '../../promises/offers.json' with { type: 'json' };

const reader = { startMonth: '2027-01', language: 'en' } as const;
const all = [...lines, ...gathered, ...offers].map(({ line }) => line);

test('what the words of a line leave open is asked by the plan, and nothing else is', () => {
  const differing = all.flatMap((line) => {
    const found = readLine(line, reader).promises;
    const { promises } = readingsIn(line, { ...reader, currency: /₽|руб/.test(line) ? 'RUB' : 'USD' });
    // Money of an open role is asked with the result it stands beside.
    if (promises.length !== found.length) return [];
    return found.flatMap(({ figure, asks }, place) => {
      const open = promises[place] ? openIn(promises[place]) : [];
      const isOther = open.some(({ problem }) => problem === 'otherCurrency');
      return isOther || asks.length > 0 === open.length > 0 ? [] : [`${figure}: ${asks.join()} in ${line}`];
    });
  });
  expect(all.length).toBeGreaterThan(300);
  expect(differing).toEqual([]);
});
