import { describe, expect, test } from 'vitest';
import { lastPagesOn } from '#state/device-memory/last-pages.ts';
import { notepad } from '../world.ts';

describe('the page of a strategy seen last', () => {
  test('is known on the next visit, and the newest one counts', () => {
    const notes = notepad();
    const pages = lastPagesOn(() => notes);
    pages.visited('shop', 'plan');
    pages.visited('clinic', 'review');
    pages.visited('shop', 'content');
    const next = lastPagesOn(() => notes);
    expect([next.of('shop'), next.of('clinic'), next.of('nobody')]).toEqual(['content', 'review', undefined]);
  });

  test.each(['', 'plan', '{}', '[1, ["shop"], ["shop", 7], null]', '{"shop":"plan"}', '[[', 'null'])(
    'whatever else stands in its place (%s) stops nothing and is written over',
    (text) => {
      const notes = notepad();
      notes.setItem('stage-zero:last-pages', text);
      const pages = lastPagesOn(() => notes);
      expect(pages.of('shop')).toBeUndefined();
      pages.visited('shop', 'plan');
      expect(lastPagesOn(() => notes).of('shop')).toBe('plan');
    },
  );

  test('of many strategies the ones visited longest ago are forgotten', () => {
    const notes = notepad();
    const pages = lastPagesOn(() => notes);
    for (let place = 0; place <= 200; place += 1) pages.visited(`strategy-${place}`, 'plan');
    expect([pages.of('strategy-0'), pages.of('strategy-1'), pages.of('strategy-200')]).toEqual([
      undefined,
      'plan',
      'plan',
    ]);
  });

  test('a notepad that refuses stops nothing: the page holds until this one is left', () => {
    const pages = lastPagesOn(() => {
      throw new Error('blocked by the browser');
    });
    pages.visited('shop', 'plan');
    expect(pages.of('shop')).toBe('plan');
  });
});
