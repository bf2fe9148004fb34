import type { CommunityInput, ForecastInput, TacticInput } from '../forecast-input.ts';
import { tacticRuns } from '../schedule.ts';
import type { Drawing } from './draws.ts';
import type { DrawsVector } from './draws-vector.ts';
import { runsIn } from './pressure.ts';

/** What the tactics of a plan month multiply engagement by in a community; to be read alone, since months and communities share it. */
export type LiftIn = (community: CommunityInput, month: number) => DrawsVector;

/** Lifts of a plan: one vector for each set of tactics that run together. */
export function liftsOf({ tactics, judgement }: ForecastInput, { loops, vectorOf, workVector }: Drawing): LiftIn {
  const known = new Map<string, DrawsVector>();

  function liftOf(running: readonly TacticInput[]): DrawsVector {
    const lift = workVector();
    loops.fill(lift, 1);
    for (const { upliftShare } of running) loops.add(lift, vectorOf(upliftShare));
    loops.cap(lift, judgement.liftMax);
    return lift;
  }

  return (community, month) => {
    const running = tactics.filter((tactic) => runsIn(tactic, community) && tacticRuns(tactic, month));
    const key = running.map(({ id }) => id).join('\n');
    const lift = known.get(key) ?? liftOf(running);
    known.set(key, lift);
    return lift;
  };
}
