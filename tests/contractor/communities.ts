import { addDays } from './days.ts';

type Line = readonly [views: number, reactions: number, comments: number, shares: number];

/** A pasted table: a post every `every` days, and a pause before the posts named. */
function pasted(lines: readonly Line[], every: number, pauses: Readonly<Record<number, number>> = {}): string {
  let day = '2026-08-03';
  return lines
    .map((figures, index) => {
      day = addDays(day, index === 0 ? 0 : every + (pauses[index] ?? 0));
      return [day, ...figures].join('\t');
    })
    .join('\n');
}

/** Communities made up for the tests, on Instagram with 10,000 members; the one asleep has 20,000. */
export const communities = {
  healthy: pasted(
    [
      [1400, 52, 9, 4],
      [1750, 71, 14, 6],
      [1210, 38, 5, 2],
      [1620, 66, 21, 9],
      [1480, 49, 7, 3],
      [1980, 84, 26, 11],
      [1330, 44, 8, 2],
      [1560, 58, 12, 5],
      [1290, 41, 6, 4],
      [1700, 69, 17, 7],
    ],
    3,
  ),
  bought: pasted(
    [
      [3000, 812, 1, 0],
      [3020, 805, 0, 0],
      [2990, 820, 1, 0],
      [3010, 799, 0, 0],
      [3005, 815, 2, 0],
      [2995, 808, 0, 0],
      [3015, 811, 1, 0],
      [3000, 803, 0, 0],
      [3008, 817, 0, 0],
    ],
    2,
  ),
  asleep: pasted(
    [
      [120, 3, 0, 0],
      [90, 2, 0, 0],
      [150, 5, 1, 0],
      [70, 1, 0, 0],
      [110, 4, 0, 0],
      [95, 2, 0, 0],
      [130, 3, 1, 0],
      [80, 2, 0, 0],
    ],
    6,
    { 2: 16, 5: 15 },
  ),
  contest: pasted(
    [
      [1200, 30, 3, 1],
      [1150, 26, 2, 1],
      [9800, 640, 1900, 820],
      [1300, 34, 4, 2],
      [1100, 22, 2, 0],
      [1250, 29, 3, 1],
      [8700, 590, 1650, 700],
      [1180, 27, 3, 1],
      [1220, 31, 2, 1],
    ],
    3,
  ),
} as const;
