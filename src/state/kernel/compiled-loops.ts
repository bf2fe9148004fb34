import type { DrawsVector } from '#domain/years/draws-vector.ts';
import type { Loops } from '#domain/years/loops.ts';
import type { LuckVector } from '#domain/years/luck.ts';

type Addresses = (...addressesAndNumbers: readonly number[]) => void;

/** What the assembly exports: vectors by their addresses, then numbers, then how many values a vector has. */
export type CompiledLoops = Readonly<Record<Exclude<keyof Loops, 'total'>, Addresses>> & {
  total(vector: number, draws: number): number;
};

/** Loops over vectors that lie in the kernel's memory. */
export function compiledLoops(kernel: CompiledLoops, draws: number): Loops {
  const of = (vector: DrawsVector | LuckVector) => vector.byteOffset;
  return {
    fill: (vector, value) => kernel.fill(of(vector), value, draws),
    total: (vector) => kernel.total(of(vector), draws),
    add: (sum, vector) => kernel.add(of(sum), of(vector), draws),
    addPart: (sum, vector, part) => kernel.addPart(of(sum), of(vector), part, draws),
    addProduct: (sum, one, other, factor) => kernel.addProduct(of(sum), of(one), of(other), factor, draws),
    multiply: (product, one, other, factor) => kernel.multiply(of(product), of(one), of(other), factor, draws),
    divide: (ratio, over, under) => kernel.divide(of(ratio), of(over), of(under), draws),
    setPrice: (price, results, money) => kernel.setPrice(of(price), of(results), money, draws),
    cap: (vector, max) => kernel.cap(of(vector), max, draws),
    noteReached: (firstMonths, values, month, level) =>
      kernel.noteReached(of(firstMonths), of(values), month, level, draws),
    multiplyByLuck: (product, vector, luck, factor) =>
      kernel.multiplyByLuck(of(product), of(vector), of(luck), factor, draws),
    setRoom: (room, start, reachable) => kernel.setRoom(of(room), of(start), reachable, draws),
    addOngoing: (sum, usual, members, membersNow) =>
      kernel.addOngoing(of(sum), of(usual), of(members), membersNow, draws),
    drawPoisson: (counts, expected, luck) =>
      kernel.drawPoisson(of(counts), of(expected), of(luck.uniform), of(luck.normal), draws),
    drawBinomial: (counts, trials, share, luck) =>
      kernel.drawBinomial(of(counts), of(trials), of(share), of(luck.uniform), of(luck.normal), draws),
    setAnswered: (answered, leads, today, max, isWhole) =>
      kernel.setAnswered(of(answered), of(leads), of(today), max, Number(isWhole), draws),
    addDue: (due, answered, cycle, age) => kernel.addDue(of(due), of(answered), of(cycle), age, draws),
    carry: (stock, staying, fresh) => kernel.carry(of(stock), of(staying), of(fresh), draws),
    updateMembers: (community, sums, month) =>
      kernel.updateMembers(
        of(community.start),
        of(community.invited),
        of(community.room),
        of(month.lift),
        of(community.growth),
        of(community.churn),
        of(community.members),
        of(community.mean),
        of(sums.members),
        of(sums.meanMembers),
        of(sums.organicMembers),
        of(sums.leavers),
        of(month.luck.year),
        of(month.luck.drift),
        of(month.luck.growth),
        of(month.luck.normal),
        month.reachable,
        month.pull,
        month.growthSize,
        month.fade,
        month.leaverFactor,
        Number(month.isWhole),
        draws,
      ),
    addReach: (community, sums, month) =>
      kernel.addReach(
        of(community.mean),
        of(community.reachPerPost),
        of(community.reachSize),
        of(community.visitsPerView),
        of(community.visitsNow),
        of(sums.reach),
        of(sums.views),
        of(sums.communityVisits),
        of(sums.visitsToday),
        month.posts,
        draws,
      ),
    addEngagement: (community, sums, month) =>
      kernel.addEngagement(
        of(community.mean),
        of(month.lift),
        of(community.rate),
        of(community.rateSize),
        of(community.active),
        of(community.response),
        of(sums.memberPosts),
        of(sums.engagements),
        of(sums.activeMembers),
        of(sums.offerLeads),
        of(month.luck.engagement),
        of(month.luck.response),
        month.posts,
        month.liftKept,
        month.offered,
        draws,
      ),
  };
}
