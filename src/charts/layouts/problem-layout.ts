import { rounded } from './scale.ts';
import { lineHeight, linesOf } from './text-fit.ts';

export interface MapProblem {
  readonly id: string;
  readonly label: string;
  /** 1 to 5 each. */
  readonly frequency: number;
  readonly severity: number;
  /** 0 for a guess. */
  readonly evidenceCount: number;
}

export const steps = [1, 2, 3, 4, 5];

const least = 9;
const onGrid = (value: number): number => (value >= 1 ? Math.min(5, Math.round(value)) : 1);

/** Where everything stands at a width: a row of the grid grows when a cell of it is crowded. */
export function problemLayout(width: number, problems: readonly MapProblem[]) {
  const isWide = width >= 560;
  const left = 44;
  const gridWidth = isWide ? Math.min(400, width * 0.55) : width;
  const column = (gridWidth - left) / 5;
  const slot = Math.min(36, column / 2 - 1);
  const perLine = Math.max(1, Math.floor(column / slot));

  const placed = problems.map((problem, place) => ({
    problem,
    place,
    column: onGrid(problem.frequency),
    row: onGrid(problem.severity),
  }));
  const inCell = (one: number, other: number) => placed.filter(({ column: c, row: r }) => c === one && r === other);
  const linesIn = (one: number, other: number) => Math.ceil(inCell(one, other).length / perLine);
  const rowHeight = (row: number) => Math.max(isWide ? 60 : 48, ...steps.map((c) => linesIn(c, row) * slot + 8));
  const rowTop = (row: number) => 22 + steps.filter((r) => r > row).reduce((sum, r) => sum + rowHeight(r), 0);

  const most = Math.max(1, ...problems.map(({ evidenceCount }) => evidenceCount).filter(Number.isFinite));
  const radiusOf = (count: number) => {
    const share = Number.isFinite(count) ? Math.sqrt(Math.max(0, count) / most) : 1;
    return rounded(least + (slot / 2 - 1 - least) * share);
  };
  const circles = placed.map(({ problem, place, column: c, row: r }) => {
    const mates = inCell(c, r);
    const nth = mates.findIndex((mate) => mate.place === place);
    const line = Math.floor(nth / perLine);
    const lines = Math.ceil(mates.length / perLine);
    const inLine = Math.min(perLine, mates.length - line * perLine);
    return {
      problem,
      number: place + 1,
      x: rounded(left + column * (c - 0.5) + ((nth % perLine) - (inLine - 1) / 2) * slot),
      y: rounded(rowTop(r) + rowHeight(r) / 2 + (line - (lines - 1) / 2) * slot),
      radius: radiusOf(problem.evidenceCount),
    };
  });

  const bottom = rowTop(1) + rowHeight(1);
  const keyLeft = isWide ? left + column * 5 + 28 : 0;
  let keyY = isWide ? 22 : bottom + 56;
  const key = problems.map(({ label }) => {
    const lines = linesOf(label, width - keyLeft - 30, 3);
    const entry = { x: keyLeft, y: keyY, lines };
    keyY += lines.length * lineHeight + 9;
    return entry;
  });
  const cells = steps.flatMap((c) =>
    steps.map((r) => ({
      key: `${c} ${r}`,
      column: c,
      row: r,
      x: rounded(left + column * (c - 1)),
      y: rowTop(r),
      width: rounded(column),
      height: rowHeight(r),
    })),
  );
  const height = Math.max(bottom + 44, keyY);
  return { circles, cells, key, left, right: left + column * 5, top: 22, bottom, height };
}
