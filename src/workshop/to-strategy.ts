import { listLengthMax } from '#stages/answer-kinds.ts';
import type { AudienceDraft } from '#stages/audience/answers.ts';
import type { VotedProblem } from '#strategy/workshop-outcome.ts';
import type { Session } from './session.ts';
import { byDots } from './votes.ts';

type ProblemDraft = NonNullable<AudienceDraft['problems']>[number];

/** What is known of a card whose text came from the catalogue. */
export type KnownCard = Pick<ProblemDraft, 'distance'>;

export interface Written {
  readonly audience: AudienceDraft;
  readonly session: Session;
  /** Where their frequency and severity come from. */
  readonly votes: readonly VotedProblem[];
  /** How many problems came in. */
  readonly added: number;
}

/**
 * The chosen cards as problems of the audience, the most dotted first. A card that became a problem before, and a text
 * that stands there already, come in no second time: what a person has edited since stays as it is.
 */
export function problemsWritten(
  session: Session,
  audience: AudienceDraft,
  chosen: readonly string[],
  on: string,
  newId: () => string,
  knownOf: (text: string) => KnownCard | undefined = () => undefined,
): Written {
  const { problems = [], segments = [] } = audience;
  const standing = new Set(problems.map(({ id }) => id));
  const texts = new Set(problems.map(({ text }) => text?.trim()));
  const isThere = (cardId: string, text: string) =>
    texts.has(text.trim()) || session.written.some((each) => each.cardId === cardId && standing.has(each.problemId));
  const cards = byDots(session)
    .filter(({ card }) => chosen.includes(card.id) && !isThere(card.id, card.text))
    .slice(0, Math.max(0, listLengthMax - problems.length));
  const made = cards.map(({ card, frequency, severity }) => {
    const segmentId = segments.some(({ id }) => id === card.segmentId) ? card.segmentId : undefined;
    const problem: ProblemDraft = {
      id: newId(),
      text: card.text,
      frequency: frequency ?? 3,
      severity: severity ?? 3,
      distance: knownOf(card.text)?.distance ?? 'use',
      // The room believes it: its customers have yet to be asked.
      evidence: ['guess'],
      ...(segmentId && { segmentId }),
    };
    return { card, problem, vote: { id: problem.id, on, frequency, severity } };
  });
  const written = made.map(({ card, problem }) => ({ cardId: card.id, problemId: problem.id, on }));
  return {
    audience: { ...audience, problems: [...problems, ...made.map(({ problem }) => problem)] },
    session: { ...session, written: [...session.written, ...written].slice(-listLengthMax) },
    votes: made.map(({ vote }) => vote),
    added: made.length,
  };
}

/** Cards worth taking into the plan: those with dots, or all where nobody has voted. */
export function worthTaking(session: Session): readonly string[] {
  const tallies = byDots(session);
  const dotted = tallies.filter(({ dots }) => dots > 0);
  return (dotted.length > 0 ? dotted : tallies).map(({ card }) => card.id);
}
