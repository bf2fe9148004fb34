/** The part of a drawing that has the marks in it, in pixels of the drawing. */
export interface Plot {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Whose colour a mark has: one of the five hues of the stages, the accent, or ink. */
export type Tone = 0 | 1 | 2 | 3 | 4 | 'accent' | 'ink';
