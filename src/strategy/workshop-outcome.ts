import * as z from 'zod/mini';
import { draft, listLengthMax } from '#stages/answer-kinds.ts';

const isoDay = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));

/** What workshops on a strategy came to. Who voted for what is no part of it. */
export const workshopOutcomeSchema = z.object({
  /** Each with who thinks otherwise, and the problem it is about. */
  decisions: draft.list(z.object({ id: draft.id, text: draft.text, dissent: draft.text, about: draft.text })),
  /** Left open. */
  parked: draft.list(z.object({ id: draft.id, text: draft.text })),
  nextSteps: draft.list(z.object({ id: draft.id, text: draft.text, owner: draft.text, due: z.optional(isoDay) })),
  /** Frequency and severity as they were voted, under the ids of the audience's problems. */
  votes: draft.list(
    z.object({ id: draft.id, on: isoDay, frequency: z.optional(z.number()), severity: z.optional(z.number()) }),
  ),
});
export type WorkshopOutcome = z.infer<typeof workshopOutcomeSchema>;

export type OutcomeList = 'decisions' | 'parked' | 'nextSteps';
export type OutcomeEntry<Name extends OutcomeList> = NonNullable<WorkshopOutcome[Name]>[number];
export type VotedProblem = NonNullable<WorkshopOutcome['votes']>[number];

/** The outcome with one more entry; nothing where no more fit. */
export function withOutcomeEntry<Name extends OutcomeList>(
  outcome: WorkshopOutcome,
  name: Name,
  entry: OutcomeEntry<Name>,
): WorkshopOutcome {
  const entries: readonly unknown[] = outcome[name] ?? [];
  return entries.length >= listLengthMax ? outcome : { ...outcome, [name]: [...entries, entry] };
}

/** The outcome with the votes of these problems; a problem voted on before has its latest votes. */
export function withVotes(outcome: WorkshopOutcome, votes: readonly VotedProblem[]): WorkshopOutcome {
  const fresh = new Set(votes.map(({ id }) => id));
  const others = (outcome.votes ?? []).filter(({ id }) => !fresh.has(id));
  return votes.length === 0 ? outcome : { ...outcome, votes: [...others, ...votes].slice(-listLengthMax) };
}
