import { describe, expect, test } from 'vitest';
import { apart } from '#charts/apart.ts';
import { zeroCrossings } from '#charts/crossings.ts';
import { fanLayout } from '#charts/fan-layout.ts';
import { gridLayout } from '#charts/grid-layout.ts';
import { moneyLayout, spendIn } from '#charts/money-layout.ts';
import { problemLayout } from '#charts/problem-layout.ts';
import { bandScale, linearScale } from '#charts/scale.ts';
import { linesOf, textWidth } from '#charts/text-fit.ts';
import { bySwing, tornadoLayout } from '#charts/tornado-layout.ts';

const widths = [272, 480, 640, 880];

describe('scales', () => {
  test('round numbers enclose zero and all values', () => {
    const { ticks, at } = linearScale([370, 1890], 200, 0);
    expect(ticks).toEqual([0, 500, 1000, 1500, 2000]);
    expect([at(0), at(1000), at(2000)]).toEqual([200, 100, 0]);
  });

  test('a loss goes below zero', () => {
    const { ticks, at } = linearScale([-430_000, 120_000], 100, 0);
    expect(Math.min(...ticks)).toBeLessThanOrEqual(-430_000);
    expect(at(-430_000)).toBeGreaterThan(at(0));
  });

  test('values that are all nothing, and none at all, still make an axis', () => {
    for (const values of [[], [0, 0], [Number.NaN]]) {
      const { ticks, at } = linearScale(values, 100, 0);
      expect(ticks.at(-1)).toBe(1);
      expect(at(0)).toBe(100);
    }
  });

  test('a value that is no number stands at the beginning and a huge one at the end', () => {
    const { at } = linearScale([0, 10], 100, 0);
    expect([at(Number.NaN), at(1e300)]).toEqual([100, 0]);
  });

  test('twelve months share a year evenly', () => {
    const months = bandScale(12, 40, 640);
    expect([months.width, months.start(0), months.middle(0), months.middle(11)]).toEqual([50, 40, 65, 615]);
  });
});

describe('text', () => {
  test('a long name breaks into lines and ends in an ellipsis', () => {
    const lines = linesOf('I do not know which shoes suit the way I run in winter and rain', 120, 2);
    expect(lines).toHaveLength(2);
    expect(lines.at(-1)).toMatch(/…$/);
    for (const line of lines) expect(textWidth(line)).toBeLessThanOrEqual(120);
  });

  test('one endless word is cut too', () => {
    const [line = ''] = linesOf('Ж'.repeat(400), 100, 3);
    expect(textWidth(line)).toBeLessThanOrEqual(100);
  });

  test('labels wanted at one height stand under one another without touching', () => {
    const middles = apart([50, 50, 52], [20, 20, 20], 0, 200);
    const sorted = middles.toSorted((one, other) => one - other);
    for (const [place, middle] of sorted.entries())
      if (place > 0) expect(middle - (sorted[place - 1] ?? 0)).toBeGreaterThanOrEqual(20);
  });
});

const months = Array.from({ length: 12 }, (_, index) => `m${index + 1}`);
const rising = (by: number) => months.map((_, index) => (index + 1) * by);
const count = (value: number) => String(Math.round(value));

describe('a fan', () => {
  const series = [
    { id: 'members', label: 'Members', low: rising(50), middle: rising(80), high: rising(120), tone: 1 },
    { id: 'active', label: 'Active members', low: rising(5), middle: rising(8), high: rising(12), tone: 3 },
  ] as const;

  test.each(widths)('at a width of %i px the month names and both labels stay inside', (width) => {
    const { plot, drawn, height } = fanLayout(width, 12, series, count);
    expect(plot.left).toBeGreaterThan(0);
    expect(plot.right).toBeLessThan(width);
    for (const { label, end } of drawn) {
      expect(label.y).toBeLessThanOrEqual(height);
      for (const line of label.lines) expect(plot.right + 6 + textWidth(line)).toBeLessThanOrEqual(width + 6);
      expect(end?.x).toBeLessThan(plot.right);
    }
  });

  test('the band lies between what one in ten falls below and one in ten exceeds', () => {
    const { drawn, values } = fanLayout(640, 12, series, count);
    const [members] = drawn;
    expect(members?.end?.y).toBe(values.at(960));
    expect(values.at(1440)).toBeLessThan(values.at(600));
    expect(members?.band).toMatch(/^M.*Z$/);
  });
});

describe('money', () => {
  const kinds = [
    { id: 'ads', label: 'Advertising', values: rising(10) },
    { id: 'fee', label: 'Fee', values: months.map(() => 100) },
  ];
  const middle = months.map((_, index) => -300 + index * 50);
  const cumulative = { low: middle.map((value) => value - 100), middle, high: middle.map((value) => value + 100) };

  test('the kinds of a month stand on one another up to its total', () => {
    const { bars, spend } = moneyLayout(640, { months, kinds, cumulative, format: count });
    const december = bars.list.filter(({ key }) => key.endsWith(' 11'));
    expect(spendIn(kinds, 11)).toBe(220);
    const tall = december.reduce((sum, { height }) => sum + height, 0);
    expect(tall).toBeCloseTo(spend.scale.at(0) - spend.scale.at(220), 0);
    expect(Math.min(...december.map(({ y }) => y))).toBeCloseTo(spend.scale.at(220), 0);
  });

  test('the month in which the result rises above zero is marked', () => {
    const { breaks, result } = moneyLayout(640, { months, kinds, cumulative, format: count });
    expect(breaks).toMatchObject([{ month: 6, isRising: true, y: result.scale.at(0) }]);
  });

  test('a result that never leaves zero crosses nothing', () => {
    expect(zeroCrossings([0, 0, 0])).toEqual([]);
    expect(zeroCrossings([-4, 4])).toEqual([{ at: 0.5, isRising: true }]);
    expect(zeroCrossings([3, 0, -1])).toMatchObject([{ isRising: false }]);
  });
});

describe('the problem map', () => {
  const crowd = Array.from({ length: 9 }, (_, place) => ({
    id: `p${place}`,
    label: `Problem ${place + 1}`,
    frequency: 5,
    severity: 5,
    evidenceCount: place,
  }));

  test.each(widths)('nine problems of one kind do not hide one another at %i px', (width) => {
    const { circles, right, top, bottom } = problemLayout(width, crowd);
    for (const one of circles) {
      expect(one.x + one.radius).toBeLessThanOrEqual(right + 1);
      expect(one.y - one.radius).toBeGreaterThanOrEqual(top - 1);
      expect(one.y + one.radius).toBeLessThanOrEqual(bottom + 1);
      for (const other of circles)
        if (other !== one)
          expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThanOrEqual(one.radius + other.radius);
    }
  });

  test('more evidence makes a larger circle', () => {
    const radii = problemLayout(640, crowd).circles.map(({ radius }) => radius);
    expect(radii).toEqual(radii.toSorted((one, other) => one - other));
    expect(radii[8]).toBeGreaterThan(radii[0] ?? 0);
  });

  test('what hurts more stands higher and what is more frequent stands further right', () => {
    const [rare, frequent] = problemLayout(640, [
      { id: 'a', label: 'a', frequency: 1, severity: 5, evidenceCount: 1 },
      { id: 'b', label: 'b', frequency: 5, severity: 1, evidenceCount: 1 },
    ]).circles;
    expect(rare?.y).toBeLessThan(frequent?.y ?? 0);
    expect(rare?.x).toBeLessThan(frequent?.x ?? 0);
  });
});

describe('the editorial grid', () => {
  test('every post has a mark and a crowd of posts a number', () => {
    const { drawn } = gridLayout(
      640,
      ['w1', 'w2'],
      [
        { community: 'VK', pillar: 'Advice', counts: [3, 0], hue: 0 },
        { community: 'VK', pillar: 'News', counts: [400, 1], hue: 1 },
      ],
    );
    expect(drawn[0]?.cells.map(({ marks }) => marks.length)).toEqual([3, 0]);
    expect(drawn[1]?.cells[0]?.more).toBeDefined();
    expect(drawn.map(({ community }) => community?.lines)).toEqual([['VK'], undefined]);
  });
});

describe('the tornado', () => {
  const bars = [
    { id: 'er', label: 'Engagement rate', low: 90, high: 110, base: 100, lowText: '1 %', highText: '3 %' },
    { id: 'price', label: 'Price of a member', low: 150, high: 60, base: 100, lowText: '20 ₽', highText: '60 ₽' },
  ];

  test('what moves the result most comes first, whichever way it moves it', () => {
    expect(bySwing(bars).map(({ id }) => id)).toEqual(['price', 'er']);
  });

  test.each(widths)('at %i px both ends of every bar and their texts stay inside', (width) => {
    const { rows, plot } = tornadoLayout(width, bySwing(bars));
    for (const { strip, lowEnd, highEnd, bar } of rows) {
      for (const part of [strip.low, strip.high]) {
        expect(part.x).toBeGreaterThanOrEqual(plot.left);
        expect(part.x + part.width).toBeLessThanOrEqual(plot.right);
      }
      for (const [end, text] of [[lowEnd, bar.lowText] as const, [highEnd, bar.highText] as const]) {
        const sign = end.anchor === 'end' ? -1 : 1;
        const far = end.x + sign * textWidth(text);
        expect(far).toBeGreaterThanOrEqual(0);
        expect(far).toBeLessThanOrEqual(width);
      }
    }
  });

  test('a low value that gives more points to the right', () => {
    const [price] = tornadoLayout(640, bySwing(bars)).rows;
    expect(price?.lowEnd.anchor).toBe('start');
    expect(price?.highEnd.anchor).toBe('end');
  });
});
