import { describe, expect, test } from 'vitest';
import { isWorkingDay, workingDayFrom } from '#plan/working-days.ts';

describe('working days', () => {
  test('a task of the New Year holidays in Russia is due when offices open again', () => {
    // 9 and 10 January 2027 are a Saturday and a Sunday.
    expect([5, 7, 8, 10].map((day) => workingDayFrom('2027-01', day, 'RU'))).toEqual([11, 11, 11, 11]);
    expect(workingDayFrom('2027-01', 5, 'US')).toBe(5);
    expect(workingDayFrom('2027-01', 1, 'US')).toBe(4);
  });

  test('nothing is due at Christmas where it is a holiday', () => {
    // 25 December 2026 is a Friday.
    expect(['US', 'GB', 'RU', 'KZ'].map((country) => workingDayFrom('2026-12', 25, country as 'US'))).toEqual([
      28, 28, 25, 25,
    ]);
  });

  test('a weekend moves a task to Monday, in Israel to Sunday', () => {
    expect(workingDayFrom('2027-02', 13, 'GB')).toBe(15);
    expect(workingDayFrom('2027-02', 12, 'IL')).toBe(14);
  });

  test('no task falls out of its month', () => {
    expect(workingDayFrom('2027-02', 28, 'GB')).toBe(26);
    for (const month of ['2026-02', '2027-02', '2028-02', '2026-08'] as const)
      for (let day = 1; day <= 28; day += 1)
        expect(isWorkingDay(month, workingDayFrom(month, day), 'other')).toBe(true);
  });
});
