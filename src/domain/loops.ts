import { at, type Column } from './column.ts';

/** All that is done to whole columns, value by value. Whoever does it, the numbers are the same to the last bit. */
export interface Loops {
  fill(column: Column, value: number): void;
  /** Adds `column` to `sum`. */
  add(sum: Column, column: Column): void;
  /** Adds `column × part` to `sum`. */
  addPart(sum: Column, column: Column, part: number): void;
  /** Adds `one × other × factor` to `sum`. */
  addProduct(sum: Column, one: Column, other: Column, factor: number): void;
  /** Makes `product` of `one × other × factor`. */
  multiply(product: Column, one: Column, other: Column, factor: number): void;
  /** Makes `ratio` of `over ÷ under`, nought where there is nothing to divide by. */
  divide(ratio: Column, over: Column, under: Column): void;
  /** Leaves nothing above `max`. */
  cap(column: Column, max: number): void;
  /** Makes `share` of `usual × factor`, of all at most. */
  setShare(share: Column, usual: Column, factor: number): void;
  /** Makes `rate` of `usual`: nought where there is nobody it could be a rate of. */
  setRate(rate: Column, among: Column, usual: Column): void;
  /** The part of a community of `reachable` people that can still be filled. */
  setRoom(room: Column, members: Column, reachable: number): void;
  /** Who comes by itself into the room left: growth is multiplied by `lift` and `pull`. */
  setOrganic(organic: Column, members: Column, growth: Column, lift: Column, room: Column, pull: number): void;
  /** `members` at the end of a month and their `mean` over it: who was invited and found room, who came, who left. */
  grow(
    members: Column,
    mean: Column,
    start: Column,
    invited: Column,
    room: Column,
    organic: Column,
    leavingShare: Column,
    reachable: number,
  ): void;
  /** Adds the sales of leads of `age` months, in the years whose sales `cycle` is that long: `max` leads are answered. */
  addSales(sales: Column, leads: Column, cycle: Column, leadToSale: Column, age: number, max: number): void;
  /** Notes `month` for the years in which `values` have reached `level` and had not before. */
  noteReached(firstMonths: Column, values: Column, month: number, level: number): void;
  /** Members who do anything at all in a month. */
  setActive(active: Column, mean: Column, usualShare: Column, lift: Column, kept: number): void;
}

// A loop is handed few columns, and by themselves: out of an object or a closure each value takes far longer.

/** The loops as they are meant, for columns of any length. */
export const plainLoops: Loops = {
  fill(column, value) {
    column.fill(value);
  },
  add(sum, column) {
    for (let i = 0; i < sum.length; i += 1) sum[i] = at(sum, i) + at(column, i);
  },
  addPart(sum, column, part) {
    for (let i = 0; i < sum.length; i += 1) sum[i] = at(sum, i) + at(column, i) * part;
  },
  addProduct(sum, one, other, factor) {
    for (let i = 0; i < sum.length; i += 1) sum[i] = at(sum, i) + at(one, i) * at(other, i) * factor;
  },
  multiply(product, one, other, factor) {
    for (let i = 0; i < product.length; i += 1) product[i] = at(one, i) * at(other, i) * factor;
  },
  divide(ratio, over, under) {
    for (let i = 0; i < ratio.length; i += 1) ratio[i] = at(under, i) === 0 ? 0 : at(over, i) / at(under, i);
  },
  cap(column, max) {
    for (let i = 0; i < column.length; i += 1) column[i] = Math.min(at(column, i), max);
  },
  setShare(share, usual, factor) {
    for (let i = 0; i < share.length; i += 1) share[i] = Math.min(at(usual, i) * factor, 1);
  },
  setRate(rate, among, usual) {
    for (let i = 0; i < rate.length; i += 1) rate[i] = at(among, i) === 0 ? 0 : at(usual, i);
  },
  setRoom(room, members, reachable) {
    for (let i = 0; i < room.length; i += 1) room[i] = Math.max(0, reachable - at(members, i)) / reachable;
  },
  setOrganic(organic, members, growth, lift, room, pull) {
    for (let i = 0; i < organic.length; i += 1)
      organic[i] = at(members, i) * at(growth, i) * at(lift, i) * pull * at(room, i);
  },
  grow(members, mean, start, invited, room, organic, leavingShare, reachable) {
    for (let i = 0; i < members.length; i += 1) {
      const before = at(start, i);
      const after = before + at(invited, i) * at(room, i) + at(organic, i) - before * at(leavingShare, i);
      const end = Math.min(Math.max(after, 0), reachable);
      members[i] = end;
      mean[i] = (before + end) * 0.5;
    }
  },
  addSales(sales, leads, cycle, leadToSale, age, max) {
    for (let i = 0; i < sales.length; i += 1)
      if (at(cycle, i) === age) sales[i] = at(sales, i) + Math.min(at(leads, i), max) * at(leadToSale, i);
  },
  noteReached(firstMonths, values, month, level) {
    for (let i = 0; i < firstMonths.length; i += 1)
      if (firstMonths[i] === 0 && at(values, i) >= level) firstMonths[i] = month;
  },
  setActive(active, mean, usualShare, lift, kept) {
    for (let i = 0; i < active.length; i += 1)
      active[i] = at(mean, i) * Math.min(at(usualShare, i) * at(lift, i) * kept, 1);
  },
};
