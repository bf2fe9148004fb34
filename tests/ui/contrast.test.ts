import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contrast, distance, seenBy } from './colour.ts';

const css = readFileSync('src/ui/tokens.css', 'utf8');

/** The colours of the rule whose selector line is given. */
function tokens(selector: string): Readonly<Record<string, string>> {
  const from = css.indexOf(selector);
  const body = css.slice(css.indexOf('{', from) + 1, css.indexOf('}', from));
  return Object.fromEntries([...body.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6});/g)].map(([, name, hex]) => [name, hex]));
}

const light = tokens('[data-theme="light"] {');
const dark = tokens('[data-theme="dark"] {');
const darkByWish = tokens(':root:not([data-theme="light"]) {');
const themes = [
  ['light', light],
  ['dark', dark],
] as const;

const grounds = ['paper', 'sheet', 'shade'];
const texts = ['ink', 'ink-soft', 'accent', 'accent-strong', 'trouble', 'caution', 'done'];
const written = [
  ...grounds.flatMap((ground) => texts.map((text) => [text, ground] as const)),
  ['on-accent', 'accent'],
  ['on-accent', 'accent-strong'],
  ['on-trouble', 'trouble'],
  ['ink', 'accent-shade'],
  ['accent-strong', 'accent-shade'],
  ['ink', 'trouble-shade'],
  ['ink', 'caution-shade'],
  ...[0, 1, 2, 3, 4].map((stage) => ['on-stage', `stage-${stage}`] as const),
] as const;
const marks = [
  ...grounds.flatMap((ground) =>
    ['edge', 'focus', ...[0, 1, 2, 3, 4].map((stage) => `stage-${stage}`)].map((mark) => [mark, ground] as const),
  ),
  ['trouble', 'trouble-shade'],
  ['caution', 'caution-shade'],
  ['accent', 'accent-shade'],
] as const;

test('a dark system and a chosen dark theme look alike', () => {
  expect(darkByWish).toEqual(dark);
  expect(Object.keys(dark)).toEqual(Object.keys(light));
});

describe.each(themes)('in the %s theme', (_, theme) => {
  const colour = (name: string): string => {
    const hex = theme[name];
    if (hex === undefined) throw new Error(`no colour --${name}`);
    return hex;
  };

  test.each(written)('%s can be read on %s', (text, ground) => {
    expect(contrast(colour(text), colour(ground))).toBeGreaterThanOrEqual(4.5);
  });

  test('running text can be read from a projector', () => {
    for (const ground of grounds) expect(contrast(colour('ink'), colour(ground))).toBeGreaterThanOrEqual(7);
  });

  test.each(marks)('%s can be seen on %s', (mark, ground) => {
    expect(contrast(colour(mark), colour(ground))).toBeGreaterThanOrEqual(3);
  });

  test.each(['normal', 'protanopia', 'deuteranopia', 'tritanopia'] as const)(
    'the five stages differ for eyes with %s vision',
    (vision) => {
      const hues = [0, 1, 2, 3, 4].map((stage) => seenBy(vision, colour(`stage-${stage}`)));
      const pairs = hues.flatMap((one, index) => hues.slice(index + 1).map((other) => distance(one, other)));
      expect(Math.min(...pairs)).toBeGreaterThan(15);
    },
  );
});
