import { pathsOf, type Visibility } from '#contractor/visibility.ts';
import { stageIds } from '#stages/card.ts';
import { draftOf, type Strategy } from '#strategy/strategy.ts';

type Tree = Record<string, unknown>;

const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null;

/** Every value at a path, told apart for each entry of a list where the path has a star. */
function changedAt(value: unknown, [key, ...below]: readonly string[], change: (before: unknown) => unknown): unknown {
  if (key === undefined) return change(value);
  if (key === '*') return Array.isArray(value) ? value.map((entry) => changedAt(entry, below, change)) : value;
  const tree = isTree(value) ? value : {};
  const inner = changedAt(tree[key], below, change);
  if (inner !== undefined) return { ...tree, [key]: inner };
  const { [key]: _gone, ...rest } = tree;
  return isTree(value) ? rest : value;
}

/** A strategy with the answers of a sight replaced; `undefined` takes an answer away. A stage nobody began has its defaults written down. */
export function withAnswers(strategy: Strategy, sight: Visibility, valueAt: (path: string) => unknown): Strategy {
  const answers = pathsOf(sight).reduce<unknown>(
    (changed, path) => changedAt(changed, path.split('.'), () => valueAt(path)),
    Object.fromEntries(stageIds.map((id) => [id, draftOf(strategy, id)])),
  );
  return { ...strategy, answers: answers as Strategy['answers'] }; // made from answers, with answers of the same kinds
}

const known = (value: number) => ({ kind: 'known', value });

/** Large enough that nothing else in a strategy comes near, with digits nothing else has. */
export const sentinels: Readonly<Record<string, unknown>> = {
  'business.goal': { kind: 'revenue', amount: 7_771_310_000_019 },
  'business.averageOrderValueMinor': known(8_181_310_000_021),
  'business.furtherOrdersPerYear': known(313.71911),
  'business.grossMarginShare': known(0.7371911337),
  'business.leadToSaleShare': known(0.6191173377),
  'business.salesCycleMonths': known(19.7371911),
  'business.leadsPerMonthMax': 919_773_311,
  'business.moneyCeilingMinorPerMonth': 9_191_310_000_023,
  'business.ownHoursPerWeek': 913.57731,
  'business.hourCostMinor': 6_161_310_000_029,
  'content.hoursPerPiece': { post: 411.7371911 },
  'business.customersPay': 'comingBack',
  'business.stayMonths': known(417.37191),
  'business.baseline.enquiriesPerMonth': 717_371_911,
  'business.workers.*.name': 'Sentinel-worker-qzx',
  'business.workers.*.feeMinorPerMonth': 4_141_310_000_037,
  'business.workers.*.terms': { contract: 'agreed', proof: 'missing', costPerLead: 'askedFor' },
  'engagement.tactics.*.hoursPerMonth': 917.7371911,
  'conversion.earlyReason': 'Sentinel-reason-qzx',
  'conversion.path.manager': 'Sentinel-manager-qzx',
};

/** How a number could be read in a paper: as stored, in money or in hundredths, whole or rounded as the plan rounds. */
export function writtenForms(value: unknown): readonly string[] {
  if (typeof value === 'string') return value.includes('entinel') ? [value] : [];
  if (isTree(value)) return Object.values(value).flatMap(writtenForms);
  if (typeof value !== 'number') return [];
  const scales = value > 1e9 ? [1, 0.01] : value < 1 ? [1, 100] : [1];
  return scales.flatMap((scale) => {
    const scaled = value * scale;
    const exact = Number(scaled.toPrecision(12));
    const rounded = scaled > 1e9 ? [2, 3].map((digits) => Number(scaled.toPrecision(digits))) : [];
    return [exact, Number(scaled.toPrecision(6)), ...rounded].map((number) =>
      number.toLocaleString('en', { useGrouping: false, maximumFractionDigits: 10 }),
    );
  });
}
