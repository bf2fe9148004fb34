// The powers of the plain loops, operation by operation, two numbers at a time or one.

// Constants are kept in memory: read one by one they are quicker than written into each turn of a loop.
const fractionBits = memory.data<u64>([0x000f_ffff_ffff_ffff]);
const bitsOfOne = memory.data<u64>([0x3ff0_0000_0000_0000]);
/** Added to a small whole number it leaves the number in the low bits of the double. */
const wholeInLowBits = memory.data<f64>([4_503_599_627_370_496.0]);
/** The same, and the bias of an exponent. */
const biasInLowBits = memory.data<f64>([4_503_599_627_371_519.0]);
const one = memory.data<f64>([1]);
const half = memory.data<f64>([0.5]);
const root2 = memory.data<f64>([Math.SQRT2]);
const ln2 = memory.data<f64>([Math.LN2]);
const twoByLn2 = memory.data<f64>([2.0 / Math.LN2]);
const powerLeast = memory.data<f64>([-1000]);
const ofLog = memory.data<f64>([
  1,
  1.0 / 3.0,
  1.0 / 5.0,
  1.0 / 7.0,
  1.0 / 9.0,
  1.0 / 11.0,
  1.0 / 13.0,
  1.0 / 15.0,
  1.0 / 17.0,
]);
const ofExp = memory.data<f64>([
  1,
  1,
  0.5,
  1.0 / 6.0,
  1.0 / 24.0,
  1.0 / 120.0,
  1.0 / 720.0,
  1.0 / 5040.0,
  1.0 / 40320.0,
  1.0 / 362880.0,
  1.0 / 3628800.0,
  1.0 / 39916800.0,
  1.0 / 479001600.0,
]);

function constant(at: usize): v128 {
  return v128.load64_splat(at);
}

function factor(factors: usize, nth: usize): v128 {
  return constant(factors + nth * 8);
}

/** The nth factor and the next, times the value. */
function line(factors: usize, nth: usize, value: v128): v128 {
  return f64x2.add(factor(factors, nth), f64x2.mul(value, factor(factors, nth + 1)));
}

function sumOf(first: v128, second: v128, value: v128): v128 {
  return f64x2.add(first, f64x2.mul(second, value));
}

function logSum(s: v128): v128 {
  const s2 = f64x2.mul(s, s);
  const s4 = f64x2.mul(s2, s2);
  const lower = sumOf(line(ofLog, 0, s), line(ofLog, 2, s), s2);
  const upper = sumOf(line(ofLog, 4, s), line(ofLog, 6, s), s2);
  return sumOf(lower, f64x2.add(upper, f64x2.mul(s4, factor(ofLog, 8))), s4);
}

function expSum(y: v128): v128 {
  const y2 = f64x2.mul(y, y);
  const y4 = f64x2.mul(y2, y2);
  const lowest = sumOf(line(ofExp, 0, y), line(ofExp, 2, y), y2);
  const middle = sumOf(line(ofExp, 4, y), line(ofExp, 6, y), y2);
  const upper = sumOf(line(ofExp, 8, y), line(ofExp, 10, y), y2);
  return sumOf(lowest, sumOf(middle, f64x2.add(upper, f64x2.mul(y4, factor(ofExp, 12))), y4), y4);
}

export function log2(value: v128): v128 {
  const shifted = v128.or(i64x2.shr_u(value, 52), constant(wholeInLowBits));
  let exponent = f64x2.sub(shifted, constant(biasInLowBits));
  const fraction = v128.and(value, constant(fractionBits));
  let mantissa = v128.or(fraction, constant(bitsOfOne));
  const isUpper = f64x2.gt(mantissa, constant(root2));
  mantissa = v128.bitselect(f64x2.mul(mantissa, constant(half)), mantissa, isUpper);
  exponent = f64x2.add(exponent, v128.and(constant(one), isUpper));
  const t = f64x2.div(f64x2.sub(mantissa, constant(one)), f64x2.add(mantissa, constant(one)));
  const sum = logSum(f64x2.mul(t, t));
  return f64x2.add(exponent, f64x2.mul(f64x2.mul(sum, t), constant(twoByLn2)));
}

export function exp2(power: v128): v128 {
  const whole = f64x2.floor(f64x2.add(power, constant(half)));
  const sum = expSum(f64x2.mul(f64x2.sub(power, whole), constant(ln2)));
  const biased = f64x2.add(whole, constant(biasInLowBits));
  return f64x2.mul(sum, i64x2.shl(biased, 52));
}

/** Shares 0…1 to a power above nought. */
export function powerOf(shares: v128, power: v128): v128 {
  const exponent = f64x2.pmax(f64x2.mul(power, log2(shares)), constant(powerLeast));
  return v128.and(exp2(exponent), f64x2.gt(shares, f64x2.splat(0)));
}
