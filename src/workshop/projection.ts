import * as z from 'zod/mini';
import { listLengthMax } from '#stages/answer-kinds.ts';

const line = z.string().check(z.maxLength(5000));

const shares = z.array(z.number().check(z.gte(0), z.lte(1))).check(z.maxLength(100));

/** All that a projected page is told: texts ready to be shown, and the clock. Nothing else of a strategy leaves its window. */
const projectionSchema = z.object({
  kind: z.literal('projection'),
  lang: z.enum(['en', 'ru']),
  /** The step, over the question. */
  step: line,
  question: line,
  /** What the room is to decide. */
  decide: z.optional(line),
  /** What helps to answer, or what was said. */
  lines: z.array(line).check(z.maxLength(listLengthMax)),
  figures: z.array(z.object({ id: line, label: line, value: line, note: line })).check(z.maxLength(20)),
  /** What budgets buy: the curve in shares of its height, and some of its places in figures. */
  curve: z.optional(
    z.object({
      label: line,
      low: shares,
      middle: shares,
      high: shares,
      head: z.array(line).check(z.maxLength(5)),
      rows: z
        .array(
          z.object({
            place: z.number().check(z.int(), z.gte(0), z.lte(100)),
            cells: z.array(line).check(z.maxLength(5)),
          }),
        )
        .check(z.maxLength(10)),
    }),
  ),
  /** Milliseconds since 1970 at which the step is over; while it is paused, what is left of it stands still. */
  clock: z.optional(z.object({ endsAt: z.number(), pausedLeftMs: z.optional(z.number()) })),
});
export type Projection = z.infer<typeof projectionSchema>;

/** What the projected window tells the one that opened it. */
const projectorNewsSchema = z.object({ kind: z.enum(['ready', 'next', 'back', 'money']) });
export type ProjectorNews = z.infer<typeof projectorNewsSchema>;

/** A projection in a message nobody vouches for. */
export const projectionIn = (data: unknown): Projection | undefined => projectionSchema.safeParse(data).data;
export const newsIn = (data: unknown): ProjectorNews | undefined => projectorNewsSchema.safeParse(data).data;

/** Milliseconds left on the projected clock. */
export const leftOn = (clock: NonNullable<Projection['clock']>, now: number): number =>
  clock.pausedLeftMs ?? clock.endsAt - now;
