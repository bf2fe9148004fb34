import * as z from 'zod/mini';
import { listLengthMax } from '#stages/answer-kinds.ts';
import { stageIds } from '#stages/card.ts';
import { boxMinutesMax, sessionLengths, stepIds } from './agenda.ts';
import { saidSchema } from './asking/said.ts';

/** Longest line somebody calls out or types in. */
export const lineMax = 300;
const noteMax = 5000;
/** Longest remark of a participant. */
export const remarkMax = 1000;
/** Most answers from other devices: each participant may answer every stage. */
export const voicesMost = 1000;

const id = z.string().check(z.regex(/^[a-z0-9-]{1,40}$/));
const line = z.string().check(z.maxLength(lineMax));
const note = z.string().check(z.maxLength(noteMax));
const isoDay = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
const time = z.string().check(z.regex(/^\d{2}:\d{2}$/));
const step = z.enum(stepIds);
const score = z.number().check(z.int(), z.gte(1), z.lte(5));
const count = z.number().check(z.int(), z.gte(0), z.lte(100_000));
const ms = z.number().check(z.gte(0));
/** The two votes: which problems are met most, and how much each hurts. */
export const rounds = ['dots', 'severities'] as const;
export type Round = (typeof rounds)[number];

const list = <T extends z.core.$ZodType>(item: T) => z.array(item).check(z.maxLength(listLengthMax));

const cardSchema = z.object({
  id,
  text: line,
  segmentId: z.optional(id),
  /** The card that says the same and stands for both. */
  mergedInto: z.optional(id),
});

const voterSchema = z.object({
  id,
  name: z.optional(line),
  dots: list(id),
  /** 1 to 5, by card. */
  severities: z.record(id, score),
});

/** Votes of paper, counted by hand: dots, and how many gave each of the five scores. */
const countedSchema = z.object({
  dots: z.optional(count),
  scores: z.optional(z.array(count).check(z.length(5))),
});

const voiceSchema = z.object({
  id,
  name: z.optional(line),
  problems: list(line),
  dots: list(id),
  severities: z.record(id, score),
  /** The stage that was asked, and what was answered to its questions. */
  stage: z.optional(z.enum(stageIds)),
  said: z.optional(saidSchema),
  remark: z.optional(z.string().check(z.maxLength(remarkMax))),
  /** Votes that nobody has chosen to count. */
  waiting: z.optional(z.array(z.enum(rounds))),
});

/** A workshop on one strategy. It is kept beside the strategy and never in it: who voted for what is no part of a plan. */
export const sessionSchema = z.object({
  strategyId: id,
  /** How many ids were ever given out. */
  idsGiven: z.number().check(z.int(), z.gte(0)),
  length: z.enum(sessionLengths),
  /** Minutes of steps that do not take what they usually take in a session of this length. */
  boxes: z.optional(z.partialRecord(step, z.number().check(z.int(), z.gte(1), z.lte(boxMinutesMax)))),
  on: z.optional(isoDay),
  from: z.optional(time),
  secondOn: z.optional(isoDay),
  leads: z.optional(line),
  types: z.optional(line),
  isSilent: z.optional(z.boolean()),
  isMoneyHidden: z.optional(z.boolean()),
  /** Where it stands; absent before it began. Times are milliseconds since 1970. */
  clock: z.optional(
    z.object({
      beganAt: ms,
      step,
      question: count,
      startedAt: ms,
      pausedAt: z.optional(ms),
      pausedMs: ms,
      addedMs: z.number(),
    }),
  ),
  notes: z.partialRecord(step, note),
  cards: list(cardSchema),
  areCardsShown: z.optional(z.boolean()),
  /** How many people vote on this device, one after the other. */
  votersExpected: z.optional(count),
  voters: list(voterSchema),
  counted: z.optional(z.object({ voters: z.optional(count), cards: z.record(id, countedSchema) })),
  // What was decided before it went into the strategy; `outcome.ts` moves it there.
  decisions: list(z.object({ id, text: note, dissent: z.optional(note), cardId: z.optional(id) })),
  parked: list(z.object({ id, text: note })),
  nextSteps: list(z.object({ id, text: line, owner: z.optional(line), due: z.optional(isoDay) })),
  /** Which card became which problem of the strategy, and on which day. */
  written: list(z.object({ cardId: id, problemId: id, on: isoDay })),
  /** Answers that came from other devices. */
  voices: z.array(voiceSchema).check(z.maxLength(voicesMost)),
});

export type Session = z.infer<typeof sessionSchema>;
export type Card = Session['cards'][number];
export type Voter = Session['voters'][number];
export type Voice = Session['voices'][number];

export const newSession = (strategyId: string): Session => ({
  strategyId,
  idsGiven: 0,
  length: 'ninety',
  notes: {},
  cards: [],
  voters: [],
  decisions: [],
  parked: [],
  nextSteps: [],
  written: [],
  voices: [],
});

/** The session with one more id given out, and that id. */
export function withId(session: Session): readonly [Session, string] {
  const idsGiven = session.idsGiven + 1;
  return [{ ...session, idsGiven }, `w${idsGiven}`];
}
