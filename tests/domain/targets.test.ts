import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { forecast } from '#domain/forecast.ts';
import { gateOf } from '#domain/gate.ts';
import { cautious, targetsOf } from '#domain/targets.ts';
import { timelineOf } from '#domain/timeline.ts';
import { offer, quietYear, runningShoes, tactic, tool } from './running-shoes.ts';

const spread = { p10: 101, p20: 128, p50: 187, p80: 266, p90: 349 };

describe('targets', () => {
  test('where more is better promise what 4 of 5 years reach', () => {
    expect(targetsOf(spread, 'more')).toEqual({ commit: 120, target: 180, stretch: 260, redLine: 100 });
  });

  test('where less is better turn round', () => {
    expect(targetsOf(spread, 'less')).toEqual({ commit: 270, target: 190, stretch: 130, redLine: 350 });
  });

  test.each([
    [1239, 'more', 1230],
    [1231, 'less', 1240],
    [987, 'more', 980],
    [0.0368, 'more', 0.036],
    [0.0361, 'less', 0.037],
    [120, 'more', 120],
    [0, 'more', 0],
  ] as const)('%d is shown as %s: %d', (value, better, shown) => {
    expect(cautious(value, better)).toBeCloseTo(shown, 12);
  });

  test('never promise more than was computed', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 1e12, noNaN: true }), (value) => {
        expect(cautious(value, 'more')).toBeLessThanOrEqual(value * (1 + 1e-9));
        expect(cautious(value, 'less')).toBeGreaterThanOrEqual(value * (1 - 1e-9));
      }),
    );
  });
});

describe('the gate', () => {
  test('is read in the month before selling, at what 4 of 5 years reach', () => {
    const result = forecast(runningShoes());
    const gate = gateOf(result, 7);
    expect(gate.month).toBe(6);
    expect(gate.activeMembers).toBe(Math.floor(cautious(result.monthly.activeMembers[5]?.p20 ?? 0)));
    expect(gate.engagementRateShare).toBeCloseTo(cautious(result.monthly.engagementRate[5]?.p20 ?? 0), 12);
  });
});

describe('the timeline', () => {
  test('shows when each stage is at work and the months that decide', () => {
    const { lanes, milestones } = timelineOf(
      quietYear({
        preparationMonths: 2,
        tools: [tool({ months: [4, 5] })],
        tactics: [tactic({ months: [3] })],
        offers: [offer()],
      }),
    );
    const months = (stage: number) =>
      lanes.find((lane) => lane.stage === stage)?.months.flatMap((atWork, index) => (atWork ? [index + 1] : []));
    expect(months(0)).toEqual([1, 2]);
    expect(months(1)).toEqual([4, 5]);
    expect(months(2)).toEqual([3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    expect(months(3)).toEqual([3]);
    expect(months(4)).toEqual([7, 8, 9, 10, 11, 12]);
    expect(milestones).toEqual([
      { kind: 'contentStarts', month: 3 },
      { kind: 'acquisitionStarts', month: 4 },
      { kind: 'gate', month: 6 },
      { kind: 'sellingStarts', month: 7 },
    ]);
  });
});
