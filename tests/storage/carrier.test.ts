import { describe, expect, test } from 'vitest';
import { exampleStrategy } from '#examples/index.ts';
import { carriedIn, carrierOf } from '#storage/carrier.ts';
import { openIncoming } from '#storage/incoming.ts';
import { carrying } from '#storage/sharing.ts';
import { plainText, reparsed } from '../exports/reparse.ts';

const note = 'What the lines below are';
const prose = '# Plan\n\nProse.\n';

describe('a strategy carried by a document', () => {
  test('is nothing a reader’s program shows, and no line of the source is a wall', async () => {
    const shop = await exampleStrategy('running-shoes', 'ru');
    const text = await carrying(prose, shop, note);
    const read = reparsed(text);
    expect(text.startsWith(prose)).toBe(true);
    expect(plainText(read)).toBe('Plan Prose.');
    expect(new Set(read.children.slice(2).map(({ type }) => type))).toEqual(new Set(['definition']));
    const lengths = text.split('\n').map((line) => line.length);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(120);
    expect(lengths.length).toBeLessThan(100);
  });

  test('says to whoever opens the source what it is', async () => {
    const text = await carrying(prose, await exampleStrategy('running-shoes', 'en'), note);
    expect(text.split('\n')[4]).toMatch(/^\[stage-zero\]: #\d+ "What the lines below are"$/);
  });

  test('goes on from every answer', async () => {
    const shop = await exampleStrategy('dental-clinic', 'en');
    expect(await openIncoming(await carrying(prose, shop, note))).toEqual({ strategies: [shop], refusals: [] });
  });
});

describe('letters carried', () => {
  test.each([1, 88, 89, 1000])('%i of them come back', (count) => {
    const letters = 'aB3_-'.repeat(200).slice(0, count);
    expect(carriedIn(carrierOf(letters, note))).toBe(letters);
  });

  test('are none in prose that speaks of them', () => {
    expect(carriedIn('The line [stage-zero-1]: #AAAA is an example.\n\\[stage-zero-1]: #AAAA')).toBeUndefined();
  });
});
