import type { Column } from '#domain/column.ts';
import type { Loops } from '#domain/loops.ts';

type Addresses = (...addressesAndNumbers: readonly number[]) => void;

/** What the assembly exports: columns by their addresses, then numbers, then how many values a column has. */
export type CompiledLoops = Readonly<Record<keyof Loops, Addresses>>;

/** Loops over columns that lie in the kernel's memory. */
export function compiledLoops(kernel: CompiledLoops, draws: number): Loops {
  const of = (column: Column) => column.byteOffset;
  return {
    fill: (column, value) => kernel.fill(of(column), value, draws),
    add: (sum, column) => kernel.add(of(sum), of(column), draws),
    addPart: (sum, column, part) => kernel.addPart(of(sum), of(column), part, draws),
    addProduct: (sum, one, other, factor) => kernel.addProduct(of(sum), of(one), of(other), factor, draws),
    multiply: (product, one, other, factor) => kernel.multiply(of(product), of(one), of(other), factor, draws),
    divide: (ratio, over, under) => kernel.divide(of(ratio), of(over), of(under), draws),
    cap: (column, max) => kernel.cap(of(column), max, draws),
    addSales: (sales, leads, cycle, leadToSale, age, max) =>
      kernel.addSales(of(sales), of(leads), of(cycle), of(leadToSale), age, max, draws),
    noteReached: (firstMonths, values, month, level) =>
      kernel.noteReached(of(firstMonths), of(values), month, level, draws),
    gather: (people, sums) =>
      kernel.gather(
        of(people.members),
        of(people.mean),
        of(people.room),
        of(people.unfollowShare),
        of(people.start),
        of(people.invited),
        of(people.growth),
        of(people.churn),
        of(people.lift),
        of(sums.members),
        of(sums.organicMembers),
        of(sums.leavers),
        people.pull,
        people.leaverFactor,
        people.reachable,
        draws,
      ),
    speak: (posts, sums) =>
      kernel.speak(
        of(posts.reach),
        of(posts.mean),
        of(posts.reachPerPost),
        of(posts.reachedShare),
        of(posts.click),
        of(sums.reach),
        of(sums.views),
        of(sums.communityVisits),
        posts.posts,
        posts.linkPostShare,
        draws,
      ),
    engage: (posts, sums) =>
      kernel.engage(
        of(posts.engagementRate),
        of(posts.activeMembers),
        of(posts.mean),
        of(posts.lift),
        of(posts.rate),
        of(posts.active),
        of(posts.response),
        of(sums.memberPosts),
        of(sums.engagements),
        of(sums.activeMembers),
        of(sums.offerLeads),
        posts.posts,
        posts.liftKept,
        posts.offered,
        draws,
      ),
  };
}
