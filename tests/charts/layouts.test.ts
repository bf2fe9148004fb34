import { describe, expect, test } from 'vitest';
import { zeroCrossings } from '#charts/layouts/crossings.ts';
import { fanLayout } from '#charts/layouts/fan-layout.ts';
import { gridLayout } from '#charts/layouts/grid-layout.ts';
import { moneyLayout, spendIn } from '#charts/layouts/money-layout.ts';
import { problemLayout } from '#charts/layouts/problem-layout.ts';
import { bandScale, linearScale } from '#charts/layouts/scale.ts';
import { linesOf, textWidth } from '#charts/layouts/text-fit.ts';
import { runsOf, timelineLayout } from '#charts/layouts/timeline-layout.ts';
import { bySwing, tornadoLayout } from '#charts/layouts/tornado-layout.ts';

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
});

const months = Array.from({ length: 12 }, (_, index) => `m${index + 1}`);
const rising = (by: number) => months.map((_, index) => (index + 1) * by);
const count = (value: number) => String(Math.round(value));

describe('a fan', () => {
  const fan = { low: rising(50), middle: rising(80), high: rising(120) };
  const series = [
    { id: 'members', label: 'Members', tone: 1, format: count, ...fan },
    { id: 'sales', label: 'Sales', tone: 4, format: count, low: rising(0), middle: rising(1), high: rising(2) },
  ] as const;

  test.each(widths)('at a width of %i px the numbers on both sides stay inside', (width) => {
    const { plot, panels, height } = fanLayout(width, 12, series);
    for (const { series: one, values, endTexts, end } of panels) {
      for (const tick of values.ticks) expect(plot.left - 8 - textWidth(one.format(tick))).toBeGreaterThanOrEqual(-1);
      for (const { text, y } of endTexts) {
        expect(plot.right + 6 + textWidth(text)).toBeLessThanOrEqual(width);
        expect(y).toBeLessThanOrEqual(height);
      }
      expect(end?.x).toBeLessThan(plot.right);
    }
  });

  test('each quantity has a scale of its own, under the one before', () => {
    const [members, sales] = fanLayout(640, 12, series).panels;
    expect(members?.end?.y).toBe(members?.values.at(960));
    expect(sales?.values.ticks.at(-1)).toBeLessThan(50);
    expect(sales?.plot.top).toBeGreaterThan(members?.plot.bottom ?? 0);
    expect(members?.band).toMatch(/^M.*Z$/);
  });

  test('the ends of a band are written where they do not cover the middle', () => {
    const close = { ...series[0], low: rising(79), high: rising(81) };
    const [wide, narrow] = [series[0], close].map((one) => fanLayout(640, 12, [one]).panels[0]?.endTexts);
    expect(wide?.map(({ text }) => text)).toEqual(['960', '1440', '600']);
    expect(narrow?.map(({ text }) => text)).toEqual(['960']);
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
    const { result } = moneyLayout(640, { months, kinds, cumulative, format: count });
    expect(result?.breaks).toMatchObject([{ month: 6, isRising: true, y: result?.scale.at(0) }]);
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
        { community: 'VK', pillar: 'Advice', counts: [3, 0] },
        { community: 'VK', pillar: 'News', counts: [400, 1] },
      ],
    );
    expect(drawn[0]?.cells.map(({ marks }) => marks.length)).toEqual([3, 0]);
    expect(drawn[1]?.cells[0]?.more).toBeDefined();
    expect(drawn.map(({ community }) => community?.lines)).toEqual([['VK'], undefined]);
  });
});

describe('the twelve months', () => {
  const lanes = [
    { id: 'a', number: 0, label: 'Problems', purpose: 'find out', tone: 0, cells: [true, true, false, true] },
    { id: 'b', number: 4, label: 'Conversion', purpose: 'offer', tone: 4, cells: [false, false, false, true] },
  ] as const;
  const milestones = [
    { month: 2, label: 'Posts' },
    { month: 2, label: 'Ads' },
    { month: 3, label: 'Gate', isGate: true },
  ];

  test('months at work without a break are one bar', () => {
    expect(runsOf([true, true, false, true])).toEqual([
      { from: 0, to: 1 },
      { from: 3, to: 3 },
    ]);
    expect(runsOf([false, false])).toEqual([]);
  });

  test('milestones of one month stand under one another', () => {
    const [posts, ads] = timelineLayout(640, 4, lanes, milestones).flags;
    expect(posts?.x).toBe(ads?.x);
    expect(ads?.y).toBeGreaterThan((posts?.y ?? 0) + 20);
  });

  test('the gate stands between its month and the next, and on a narrow drawing crosses no name', () => {
    const [wide] = timelineLayout(640, 4, lanes, milestones).gates;
    const { band, rows, gates } = timelineLayout(272, 4, lanes, milestones);
    expect(wide?.x).toBe(timelineLayout(640, 4, lanes, milestones).band.start(3));
    expect(gates.map(({ x }) => x)).toEqual(rows.map(() => band.start(3)));
    for (const [place, { from }] of gates.entries()) expect(from).toBeGreaterThan((rows[place]?.top ?? 0) + 35);
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
