import { type OutcomeList, type WorkshopOutcome, withOutcomeEntry } from '#strategy/workshop-outcome.ts';
import type { Session } from './session.ts';

/** Whether a session still holds what belongs into the strategy: older programs kept it here. */
export const holdsOutcome = ({ decisions, parked, nextSteps }: Session): boolean =>
  decisions.length + parked.length + nextSteps.length > 0;

/** The outcome with what an older program kept in the session; an entry that says the same comes in once. */
export function movedOutcome(session: Session, outcome: WorkshopOutcome, newId: () => string): WorkshopOutcome {
  const put = <Name extends OutcomeList>(
    before: WorkshopOutcome,
    name: Name,
    entries: readonly Omit<NonNullable<WorkshopOutcome[Name]>[number], 'id'>[],
  ): WorkshopOutcome => {
    const known = new Set((outcome[name] ?? []).map(({ text }) => text));
    return entries
      .filter(({ text }) => !known.has(text))
      .reduce((moved, entry) => withOutcomeEntry(moved, name, { ...entry, id: newId() }), before);
  };
  const about = (cardId: string | undefined) => session.cards.find(({ id }) => id === cardId)?.text;
  const decisions = session.decisions.map(({ text, dissent, cardId }) => ({ text, dissent, about: about(cardId) }));
  const nextSteps = session.nextSteps.map(({ text, owner, due }) => ({ text, owner, due }));
  return put(put(put(outcome, 'decisions', decisions), 'parked', session.parked), 'nextSteps', nextSteps);
}

/** The session once that is done. */
export const withoutOutcome = (session: Session): Session => ({ ...session, decisions: [], parked: [], nextSteps: [] });
