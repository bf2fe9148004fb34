import type { DrawsVector } from '#domain/draws-vector.ts';
import type { Loops } from '#domain/loops.ts';

type Addresses = (...addressesAndNumbers: readonly number[]) => void;

/** What the assembly exports: columns by their addresses, then numbers, then how many values a column has. */
export type CompiledLoops = Readonly<Record<keyof Loops, Addresses>>;

/** Loops over columns that lie in the kernel's memory. */
export function compiledLoops(kernel: CompiledLoops, draws: number): Loops {
  const of = (column: DrawsVector) => column.byteOffset;
  return {
    fill: (column, value) => kernel.fill(of(column), value, draws),
    add: (sum, column) => kernel.add(of(sum), of(column), draws),
    addPart: (sum, column, part) => kernel.addPart(of(sum), of(column), part, draws),
    addProduct: (sum, one, other, factor) => kernel.addProduct(of(sum), of(one), of(other), factor, draws),
    multiply: (product, one, other, factor) => kernel.multiply(of(product), of(one), of(other), factor, draws),
    divide: (ratio, over, under) => kernel.divide(of(ratio), of(over), of(under), draws),
    setPrice: (price, results, money) => kernel.setPrice(of(price), of(results), money, draws),
    cap: (column, max) => kernel.cap(of(column), max, draws),
    addSales: (sales, leads, cycle, leadToSale, age, max) =>
      kernel.addSales(of(sales), of(leads), of(cycle), of(leadToSale), age, max, draws),
    noteReached: (firstMonths, values, month, level) =>
      kernel.noteReached(of(firstMonths), of(values), month, level, draws),
    updateMembers: (community, sums, month) =>
      kernel.updateMembers(
        of(community.start),
        of(community.invited),
        of(community.growth),
        of(community.churn),
        of(community.lift),
        of(community.members),
        of(community.mean),
        of(community.room),
        of(community.unfollowShare),
        of(sums.members),
        of(sums.organicMembers),
        of(sums.leavers),
        month.reachable,
        month.pull,
        month.leaverFactor,
        draws,
      ),
    addReach: (community, sums, month) =>
      kernel.addReach(
        of(community.mean),
        of(community.reachPerPost),
        of(community.reachedShare),
        of(community.click),
        of(community.reach),
        of(sums.reach),
        of(sums.views),
        of(sums.communityVisits),
        month.posts,
        month.linkPostShare,
        draws,
      ),
    addEngagement: (community, sums, month) =>
      kernel.addEngagement(
        of(community.mean),
        of(community.lift),
        of(community.rate),
        of(community.active),
        of(community.response),
        of(community.engagementRate),
        of(community.activeMembers),
        of(sums.memberPosts),
        of(sums.engagements),
        of(sums.activeMembers),
        of(sums.offerLeads),
        month.posts,
        month.liftKept,
        month.offered,
        draws,
      ),
  };
}
