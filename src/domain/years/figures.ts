import type { DrawsVector } from './draws-vector.ts';

/** A figure of each month, or one of the year as a whole. */
export type FigureId = string;

export const figure = {
  ofMonth: (kpi: string): FigureId => kpi,
  ofYear: (kpi: string): FigureId => `year ${kpi}`,
  ofQuarters: (kpi: string): FigureId => `quarter ${kpi}`,
  ofGoalMonths: (kpi: string): FigureId => `goal months ${kpi}`,
  membersOf: (index: number): FigureId => `community ${index} members`,
  resultsOf: (index: number): FigureId => `tool ${index} results`,
  costOf: (index: number): FigureId => `tool ${index} cost`,
};

/** Figures of one simulation, read off its vectors as it goes. */
export interface FigureBook<Reading> {
  /** Reads a figure off a vector, month after month; figures of the year once. */
  note(id: FigureId, vector: DrawsVector): void;
  /** What was read of a figure, month after month. */
  of(id: FigureId): readonly Reading[];
}

/** A book that reads every figure, or only those that are wanted: by their name, and the how many-eth reading it would be. */
export function figureBook<Reading>(
  read: (vector: DrawsVector) => Reading,
  isWanted: (id: FigureId, nth: number) => boolean = () => true,
): FigureBook<Reading> {
  const readings = new Map<FigureId, Reading[]>();
  return {
    note(id, vector) {
      const known = readings.get(id) ?? [];
      if (!isWanted(id, known.length + 1)) return;
      known.push(read(vector));
      readings.set(id, known);
    },
    of: (id) => readings.get(id) ?? [],
  };
}
