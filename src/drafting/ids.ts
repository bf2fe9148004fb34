import { answerAt, unconfirmedIn } from '#strategy/proposals.ts';
import type { Strategy } from '#strategy/strategy.ts';
import { isGroup } from '#strategy/tree.ts';
import { entryOf } from './catalogue-problems.ts';
import type { Trades } from './situation.ts';

/** What an entry of each list was proposed for, read off the entry itself. */
const purposes: Readonly<Record<string, (entry: Readonly<Record<string, unknown>>, trades: Trades) => string>> = {
  'business.communities': ({ network }) => String(network),
  'business.workers': ({ kind }) => String(kind),
  'audience.segments': () => 'all',
  'audience.problems': ({ text }, trades) => entryOf(trades, String(text))?.id ?? String(text),
  'content.pillars': ({ kind, problemIds }) => `${kind} ${Array.isArray(problemIds) ? problemIds[0] : ''}`,
  'acquisition.tools': ({ kind }) => String(kind),
  'engagement.tactics': ({ kind }) => String(kind),
  'conversion.offers': ({ manner }) => String(manner),
};

/**
 * Ids for entries of a draft. What was proposed before for the same purpose and is still unconfirmed keeps its id, so that a
 * new draft changes it instead of adding a second one. The same question has the same answer within a draft.
 */
export function idsFor(strategy: Strategy, trades: Trades) {
  const before = new Map<string, string>();
  for (const { at, by } of unconfirmedIn(strategy)) {
    if (by !== undefined) continue;
    const [stage, list, id, ...rest] = at.split('.');
    const purpose = purposes[`${stage}.${list}`];
    const entry = answerAt(strategy, at);
    if (purpose && id !== undefined && rest.length === 0 && isGroup(entry))
      before.set(`${stage}.${list} ${purpose(entry, trades)}`, id);
  }
  const taken = new Map<string, string>();
  let given = strategy.idsGiven;
  return {
    idFor(list: string, purpose: string): string {
      const name = `${list} ${purpose}`;
      const known = taken.get(name);
      if (known !== undefined) return known;
      const kept = before.get(name);
      if (kept === undefined) given += 1;
      const id = kept ?? `n${given}`;
      taken.set(name, id);
      return id;
    },
    /** How many ids are given out with those of this draft. */
    given: () => given,
  };
}
