import type { Plan } from '#plan/plan.ts';
import type { Part } from '../papers/view.ts';
import { partsOf } from '../view-of.ts';
import { lackingFoundations, type NeedId } from './needs.ts';
import type { Ways } from './ways.ts';

/** The end of the look, and what decided it. */
export type Verdict =
  | { readonly end: 'yourself'; readonly because: 'foundations'; readonly needs: readonly NeedId[] }
  | { readonly end: 'yourself'; readonly because: 'hoursFit' | 'yourWish' }
  | { readonly end: 'budget'; readonly because: 'aboveCeiling' | 'feeAboveRoom' | 'noPayback' }
  | { readonly end: 'part'; readonly because: 'hoursShort' | 'yourWish'; readonly part: Part }
  | { readonly end: 'hire'; readonly because: 'hoursShort' | 'yourWish' };

/** Below this chance of two years the money is as good as gone; one simulated year in five, as everywhere in the plan. */
const hopelessShare = 0.2;

/** Foundations first, then the ceiling, then whether the plan pays at all, then whose hours there are. */
export function verdictOf(plan: Plan, parts: readonly Part[], ways: Ways): Verdict {
  const needs = lackingFoundations(plan);
  if (needs.length > 0) return { end: 'yourself', because: 'foundations', needs };
  return budgetVerdict(plan, ways) ?? hoursVerdict(plan, parts, ways);
}

function budgetVerdict({ figures }: Plan, { roomMinor, ways }: Ways): Verdict | undefined {
  const fees = ways.flatMap(({ id, feeMinor }) => (id === 'ourselves' || feeMinor === undefined ? [] : [feeMinor]));
  const outlook = figures?.honest.money;
  if (roomMinor !== undefined && roomMinor < 0) return { end: 'budget', because: 'aboveCeiling' };
  if (roomMinor !== undefined && fees.length > 0 && Math.min(...fees) > roomMinor)
    return { end: 'budget', because: 'feeAboveRoom' };
  const isHopeless = outlook !== undefined && outlook.spendMinor > 0 && outlook.breakEven.shareBy24 < hopelessShare;
  return isHopeless ? { end: 'budget', because: 'noPayback' } : undefined;
}

function hoursVerdict(
  { answers, context }: Plan,
  parts: readonly Part[],
  { hoursNeeded, hoursHad, hoursByPart }: Ways,
): Verdict {
  const given = (taken: readonly Part[], because: 'hoursShort' | 'yourWish'): Verdict => {
    const [only] = taken;
    return taken.length === 1 && only !== undefined ? { end: 'part', because, part: only } : { end: 'hire', because };
  };
  if (hoursHad === undefined) {
    const isOurs = context.doers.content === 'own' && context.doers.advertising === 'own';
    const wished = partsOf(answers).filter((part) => parts.includes(part));
    return isOurs ? { end: 'yourself', because: 'yourWish' } : given(wished.length > 0 ? wished : parts, 'yourWish');
  }
  if (hoursNeeded <= hoursHad) return { end: 'yourself', because: 'hoursFit' };
  const kept = parts.length === 1 ? undefined : parts.find((part) => hoursByPart[part] <= hoursHad);
  return given(
    parts.filter((part) => part !== kept),
    'hoursShort',
  );
}
