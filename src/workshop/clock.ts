import { type AgendaStep, agendaOf } from './agenda.ts';
import type { Session } from './session.ts';

export type Clock = NonNullable<Session['clock']>;

const minuteMs = 60_000;

/** Milliseconds the step has been under way, pauses left out. */
const spentMs = ({ startedAt, pausedAt, pausedMs }: Clock, now: number): number =>
  Math.max(0, (pausedAt ?? now) - startedAt - pausedMs);

/** Milliseconds left of a step's time box; below nought once it is over. */
export const remainingMs = (clock: Clock, minutes: number, now: number): number =>
  minutes * minuteMs + clock.addedMs - spentMs(clock, now);

/** The steps, the one under way among them. */
export interface Standing {
  readonly steps: readonly AgendaStep[];
  readonly step: AgendaStep;
  readonly place: number;
  readonly remainingMs: number;
  readonly isPaused: boolean;
  /** Whole minutes the end has moved, later above nought; a sitting of its own begins anew. */
  readonly shiftMinutes: number;
  /** When the sitting will end if every step to come keeps its box; milliseconds since 1970. */
  readonly endsAt: number;
}

/** Where a session stands; undefined before it began. */
export function standingOf({ length, boxes, clock }: Session, now: number): Standing | undefined {
  if (clock === undefined) return undefined;
  const steps = agendaOf(length, boxes);
  const place = Math.max(
    0,
    steps.findIndex(({ id }) => id === clock.step),
  );
  const step = steps[place];
  if (step === undefined) return undefined;
  const left = remainingMs(clock, step.minutes, now);
  const sitting = steps.filter((each) => each.sitting === step.sitting);
  const toCome = sitting.slice(sitting.indexOf(step) + 1);
  const sum = (some: readonly AgendaStep[]) => some.reduce((all, { minutes }) => all + minutes * minuteMs, 0);
  const endsAt = now + Math.max(0, left) + sum(toCome);
  const shiftMinutes = Math.round((endsAt - clock.beganAt - sum(sitting)) / minuteMs);
  return { steps, step, place, remainingMs: left, isPaused: clock.pausedAt !== undefined, shiftMinutes, endsAt };
}

/** The session at its first step. */
export function begun(session: Session, now: number): Session {
  const [first] = agendaOf(session.length, session.boxes);
  return first ? { ...session, clock: clockAt(first, now, now) } : session;
}

const clockAt = (step: AgendaStep, now: number, beganAt: number): Clock => ({
  beganAt,
  step: step.id,
  question: 0,
  startedAt: now,
  pausedMs: 0,
  addedMs: 0,
});

/** At another step of the agenda; the first of a second sitting begins the sitting's time. */
export function atStep(session: Session, place: number, now: number): Session {
  const standing = standingOf(session, now);
  const step = standing?.steps[place];
  if (session.clock === undefined || standing === undefined || step === undefined) return session;
  const beganAt = step.sitting === standing.step.sitting ? session.clock.beganAt : now;
  return { ...session, clock: clockAt(step, now, beganAt) };
}

/** One question on or back; past the last one, and before the first, the neighbouring step. */
export function stepped(session: Session, by: 1 | -1, questions: (step: AgendaStep) => number, now: number): Session {
  const standing = standingOf(session, now);
  const { clock } = session;
  if (clock === undefined || standing === undefined) return session;
  const { steps, step, place } = standing;
  const question = clock.question + by;
  if (question >= 0 && question < questions(step)) return { ...session, clock: { ...clock, question } };
  const other = steps[place + by];
  if (other === undefined) return session;
  const moved = atStep(session, place + by, now);
  if (by > 0 || moved.clock === undefined) return moved;
  return { ...moved, clock: { ...moved.clock, question: Math.max(0, questions(other) - 1) } };
}

/** Stops the clock, or lets it go on from where it stood. */
export function pausedOrNot(session: Session, now: number): Session {
  const { clock } = session;
  if (clock === undefined) return session;
  const { pausedAt, ...running } = clock;
  if (pausedAt === undefined) return { ...session, clock: { ...clock, pausedAt: now } };
  return { ...session, clock: { ...running, pausedMs: running.pausedMs + (now - pausedAt) } };
}

export const withMinutes = (session: Session, minutes: number): Session =>
  session.clock === undefined
    ? session
    : { ...session, clock: { ...session.clock, addedMs: session.clock.addedMs + minutes * minuteMs } };

/** 754000 → `'12:34'`; below nought `'−0:05'`. */
export function timeLeft(ms: number): string {
  const seconds = Math.ceil(Math.abs(ms) / 1000 - (ms < 0 ? 1 : 0));
  const text = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
  return ms < 0 && seconds > 0 ? `−${text}` : text;
}
