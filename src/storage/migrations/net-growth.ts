import { changed, type Tree, treeOf } from './tree.ts';

/** Leavers of a month that the older program counted with where nobody had said, as shares of members. */
const usualChurn: Readonly<Record<string, number>> = {
  instagram: 0.012,
  facebook: 0.008,
  x: 0.02,
  linkedin: 0.005,
  youtube: 0.005,
  vk: 0.008,
  telegram: 0.025,
  tiktok: 0.02,
};
const otherChurn = 0.01;

/** Growth before leavers becomes growth with the leavers taken off. What was not understood stays as it was typed. */
export function withNetGrowth(community: Tree): { readonly community: Tree; readonly isConverted: boolean } {
  const { organicGrowthShare, ...rest } = community;
  if (organicGrowthShare === undefined) return { community, isConverted: false };
  const growth = treeOf(organicGrowthShare);
  const churn = treeOf(community.churnShare);
  const leavers = [churn.value, churn.typical].find((share) => typeof share === 'number');
  const usual = usualChurn[String(community.network)] ?? otherChurn;
  const gone = typeof leavers === 'number' && churn.kind !== 'unknown' ? leavers : usual;
  const net = (share: unknown) => (typeof share === 'number' ? Number((share - gone).toFixed(6)) : share);
  const numbers = {
    value: net(growth.value),
    low: net(growth.low),
    typical: net(growth.typical),
    high: net(growth.high),
  };
  const isConverted = growth.kind === 'known' || growth.kind === 'range';
  return { community: { ...rest, netGrowthShare: changed(growth, isConverted ? numbers : {}) }, isConverted };
}
