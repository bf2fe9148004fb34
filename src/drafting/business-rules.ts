import { usualNetworks } from '#catalogue/usual-networks.ts';
import { usualTexts } from '#catalogue/usual-texts.ts';
import { orderOfMagnitude, tenTo } from '#domain/elementary.ts';
import { minorPerMajor } from '#domain/money.ts';
import { knownNumber } from '#stages/card.ts';
import { isOutside, works } from '#stages/work.ts';
import { isOpen, type Proposed, proposal, type Rule, type Situation } from './situation.ts';

/** Of the ceiling, what a contractor's fee takes where nobody has named one: a judgement. */
const feeShare = 0.5;

const name: Rule = (situation) =>
  isOpen(situation, 'business.name')
    ? [proposal('business.name', usualTexts.name[situation.language], 'nameUsual', {}, [], [usualTexts.name])]
    : [];

/** A strategy needs a place to live in: where none was named, the likeliest network of the trade and country. */
const community: Rule = ({ answers, context, industry, idFor }) => {
  if ((answers.business.communities ?? []).some(({ network }) => network !== undefined)) return [];
  const network = usualNetworks(context.country ?? 'other', industry)[0] ?? 'instagram';
  const id = idFor('business.communities', network);
  const value = { id, network, membersNow: 0, reachablePeople: 'unknown', postsPerWeekToday: 0, monthsWorked: 0 };
  const from = ['business.country', 'business.industry'];
  return [proposal(`business.communities.${id}`, value, 'communityUsual', { network }, from)];
};

/** Own people do what nobody was named for. */
const worker: Rule = ({ answers, idFor }) => {
  const { workers = [], ownHoursPerWeek } = answers.business;
  const hoursPerWeek = knownNumber(ownHoursPerWeek);
  const taken = new Set(workers.flatMap(({ kind, does }) => (kind === undefined ? [] : (does ?? []))));
  const left = works.filter((work) => !taken.has(work));
  if (left.length === 0 || hoursPerWeek === 0) return [];
  const own = workers.find(({ kind }) => kind === 'own');
  if (own !== undefined) return [];
  const id = idFor('business.workers', 'own');
  const value = { id, kind: 'own', does: left };
  return [proposal(`business.workers.${id}`, value, 'workerOwn', { hoursPerWeek }, ['business.ownHoursPerWeek'])];
};

/** Rounded down to two digits of the currency's own units. */
export function inRoundMoney(minor: number, perMajor: number): number {
  const major = minor / perMajor;
  if (major < 1) return 0;
  const step = Math.max(1, tenTo(orderOfMagnitude(major) - 1));
  return Math.floor(major / step + 1e-9) * step * perMajor;
}

/** Fees of contractors who have none yet: half of the ceiling, less what the others get, in equal parts. */
const fees: Rule = ({ answers, context }) => {
  const { workers = [], moneyCeilingMinorPerMonth } = answers.business;
  const ceilingMinor = knownNumber(moneyCeilingMinorPerMonth);
  const outside = workers.filter(({ kind }) => isOutside(kind));
  const unpaid = outside.filter(({ feeMinorPerMonth }) => feeMinorPerMonth === undefined);
  if (ceilingMinor === undefined || unpaid.length === 0) return [];
  const paid = outside.reduce((sum, { feeMinorPerMonth }) => sum + (knownNumber(feeMinorPerMonth) ?? 0), 0);
  const { currency } = context;
  const feeMinor = inRoundMoney(Math.max(0, ceilingMinor * feeShare - paid) / unpaid.length, minorPerMajor(currency));
  const from = ['business.moneyCeilingMinorPerMonth'];
  return unpaid.flatMap(({ id }): readonly Proposed[] =>
    id === undefined || feeMinor === 0
      ? []
      : [
          proposal(
            `business.workers.${id}.feeMinorPerMonth`,
            feeMinor,
            'feeFromCeiling',
            { feeMinor, ceilingMinor, currency },
            from,
          ),
        ],
  );
};

export const businessRules: readonly Rule[] = [name, community, worker, fees];

/** What contractors get a month, in minor units. */
export const feesOf = ({ answers }: Pick<Situation, 'answers'>): number =>
  (answers.business.workers ?? [])
    .filter(({ kind }) => isOutside(kind))
    .reduce((sum, { feeMinorPerMonth }) => sum + (knownNumber(feeMinorPerMonth) ?? 0), 0);
