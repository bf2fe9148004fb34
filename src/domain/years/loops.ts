import type { AudienceSums, CommunityMonth, CommunityVectors } from './community-loops.ts';
import { addEngagement, addReach, setRoom, updateMembers } from './community-loops.ts';
import { binomialAt, poissonAt } from './counts.ts';
import { at, type DrawsVector } from './draws-vector.ts';
import type { LuckVector } from './luck.ts';

/** The fixed numbers counts of people are drawn with: one draw, as a uniform and as a normal number. */
export interface CountLuck {
  readonly uniform: LuckVector;
  readonly normal: LuckVector;
}

/** All that is done to whole vectors, value by value. Whoever does it, the numbers are the same to the last bit. */
export interface Loops {
  fill(vector: DrawsVector, value: number): void;
  /** All values of a vector together: those at even places, and those at odd ones. */
  total(vector: DrawsVector): number;
  /** Adds `vector` to `sum`. */
  add(sum: DrawsVector, vector: DrawsVector): void;
  /** Adds `vector × part` to `sum`. */
  addPart(sum: DrawsVector, vector: DrawsVector, part: number): void;
  /** Makes `product` of `one × other × factor`. */
  multiply(product: DrawsVector, one: DrawsVector, other: DrawsVector, factor: number): void;
  /** Makes `product` of `vector × luck × factor`. */
  multiplyByLuck(product: DrawsVector, vector: DrawsVector, luck: LuckVector, factor: number): void;
  /** Adds `one × other × factor` to `sum`. */
  addProduct(sum: DrawsVector, one: DrawsVector, other: DrawsVector, factor: number): void;
  /** Makes `ratio` of `over ÷ under`, nought where there is nothing to divide by. */
  divide(ratio: DrawsVector, over: DrawsVector, under: DrawsVector): void;
  /** Makes `price` of what one of `results` costs; nothing finite where there is none. */
  setPrice(price: DrawsVector, results: DrawsVector, money: number): void;
  /** Leaves nothing above `max`. */
  cap(vector: DrawsVector, max: number): void;
  /** Notes `month` for the years in which `values` have reached `level` and had not before. */
  noteReached(firstMonths: DrawsVector, values: DrawsVector, month: number, level: number): void;
  /** What a community has left of the people there are to reach, 0…1. */
  setRoom(room: DrawsVector, start: DrawsVector, reachable: number): void;
  /** Who comes and who leaves. */
  updateMembers(community: CommunityVectors, sums: AudienceSums, month: CommunityMonth): void;
  /** Whom the posts of a month reach. */
  addReach(community: CommunityVectors, sums: AudienceSums, month: CommunityMonth): void;
  /** Who reacts to the posts of a month, and who takes up its offers. */
  addEngagement(community: CommunityVectors, sums: AudienceSums, month: CommunityMonth): void;
  /** Adds to `sum` what goes on of today's enquiries: `usual × min(1, members ÷ membersNow)`. */
  addOngoing(sum: DrawsVector, usual: DrawsVector, members: DrawsVector, membersNow: number): void;
  /** Makes whole `counts` of the people expected. */
  drawPoisson(counts: DrawsVector, expected: DrawsVector, luck: CountLuck): void;
  /** Makes whole `counts` of whole `trials`, each of which succeeds with `share`. */
  drawBinomial(counts: DrawsVector, trials: DrawsVector, share: DrawsVector, luck: CountLuck): void;
  /** Makes `answered` of `leads`, as far as `max` less what comes `today` anyway goes; whole where people are. */
  setAnswered(answered: DrawsVector, leads: DrawsVector, today: DrawsVector, max: number, isWhole: boolean): void;
  /** Adds what was answered `age` months ago, in the years whose sales `cycle` is that long. */
  addDue(due: DrawsVector, answered: DrawsVector, cycle: DrawsVector, age: number): void;
  /** Makes `stock` of what stays of it, and `fresh`. */
  carry(stock: DrawsVector, staying: DrawsVector, fresh: DrawsVector): void;
}

/** The loops as they are meant. Vectors are taken out of their objects first: in there each value takes far longer. */
export const plainLoops: Loops = {
  fill(vector, value) {
    vector.fill(value);
  },
  total(vector) {
    let [even, odd] = [0, 0];
    for (let i = 0; i < vector.length; i += 2) even += at(vector, i);
    for (let i = 1; i < vector.length; i += 2) odd += at(vector, i);
    return even + odd;
  },
  add(sum, vector) {
    for (let i = 0; i < sum.length; i += 1) sum[i] = at(sum, i) + at(vector, i);
  },
  addPart(sum, vector, part) {
    for (let i = 0; i < sum.length; i += 1) sum[i] = at(sum, i) + at(vector, i) * part;
  },
  multiply(product, one, other, factor) {
    for (let i = 0; i < product.length; i += 1) product[i] = at(one, i) * at(other, i) * factor;
  },
  multiplyByLuck(product, vector, luck, factor) {
    for (let i = 0; i < product.length; i += 1) product[i] = at(vector, i) * at(luck, i) * factor;
  },
  addProduct(sum, one, other, factor) {
    for (let i = 0; i < sum.length; i += 1) sum[i] = at(sum, i) + at(one, i) * at(other, i) * factor;
  },
  divide(ratio, over, under) {
    for (let i = 0; i < ratio.length; i += 1) ratio[i] = at(under, i) === 0 ? 0 : at(over, i) / at(under, i);
  },
  setPrice(price, results, money) {
    for (let i = 0; i < price.length; i += 1) price[i] = money / at(results, i);
  },
  cap(vector, max) {
    for (let i = 0; i < vector.length; i += 1) vector[i] = Math.min(at(vector, i), max);
  },
  noteReached(firstMonths, values, month, level) {
    for (let i = 0; i < firstMonths.length; i += 1)
      if (firstMonths[i] === 0 && at(values, i) >= level) firstMonths[i] = month;
  },
  setRoom,
  updateMembers,
  addReach,
  addEngagement,
  addOngoing(sum, usual, members, membersNow) {
    for (let i = 0; i < sum.length; i += 1) {
      const left = membersNow === 0 ? 1 : Math.min(at(members, i) / membersNow, 1);
      sum[i] = at(sum, i) + at(usual, i) * left;
    }
  },
  drawPoisson(counts, expected, { uniform, normal }) {
    for (let i = 0; i < counts.length; i += 1) counts[i] = poissonAt(at(expected, i), at(uniform, i), at(normal, i));
  },
  drawBinomial(counts, trials, share, { uniform, normal }) {
    for (let i = 0; i < counts.length; i += 1)
      counts[i] = binomialAt(at(trials, i), at(share, i), at(uniform, i), at(normal, i));
  },
  setAnswered(answered, leads, today, max, isWhole) {
    for (let i = 0; i < answered.length; i += 1) {
      const free = Math.max(max - at(today, i), 0);
      answered[i] = Math.min(at(leads, i), isWhole ? Math.floor(free) : free);
    }
  },
  addDue(due, answered, cycle, age) {
    for (let i = 0; i < due.length; i += 1) if (at(cycle, i) === age) due[i] = at(due, i) + at(answered, i);
  },
  carry(stock, staying, fresh) {
    for (let i = 0; i < stock.length; i += 1) stock[i] = at(stock, i) * at(staying, i) + at(fresh, i);
  },
};
