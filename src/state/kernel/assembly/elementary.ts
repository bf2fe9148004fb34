// The powers of the plain loops, operation by operation, two numbers at a time or one.

const ln2: f64 = Math.LN2;
const twoByLn2: f64 = 2.0 / Math.LN2;
const root2: f64 = Math.SQRT2;
/** Added to a small whole number it leaves the number in the low bits of the double. */
const wholeInLowBits: f64 = 4_503_599_627_370_496;
const exponentBias: f64 = 1023;

// biome-ignore format: a polynomial reads best as a column
function logSum(s: v128): v128 {
  let sum = f64x2.splat(1.0 / 17.0);
  sum = f64x2.add(f64x2.mul(sum, s), f64x2.splat(1.0 / 15.0));
  sum = f64x2.add(f64x2.mul(sum, s), f64x2.splat(1.0 / 13.0));
  sum = f64x2.add(f64x2.mul(sum, s), f64x2.splat(1.0 / 11.0));
  sum = f64x2.add(f64x2.mul(sum, s), f64x2.splat(1.0 / 9.0));
  sum = f64x2.add(f64x2.mul(sum, s), f64x2.splat(1.0 / 7.0));
  sum = f64x2.add(f64x2.mul(sum, s), f64x2.splat(1.0 / 5.0));
  sum = f64x2.add(f64x2.mul(sum, s), f64x2.splat(1.0 / 3.0));
  return f64x2.add(f64x2.mul(sum, s), f64x2.splat(1));
}

export function log2(value: v128): v128 {
  const shifted = v128.or(i64x2.shr_u(value, 52), f64x2.splat(wholeInLowBits));
  let exponent = f64x2.sub(f64x2.sub(shifted, f64x2.splat(wholeInLowBits)), f64x2.splat(exponentBias));
  const fraction = v128.and(value, i64x2.splat(0x000f_ffff_ffff_ffff));
  let mantissa = v128.or(fraction, i64x2.splat(0x3ff0_0000_0000_0000));
  const isUpper = f64x2.gt(mantissa, f64x2.splat(root2));
  mantissa = v128.bitselect(f64x2.mul(mantissa, f64x2.splat(0.5)), mantissa, isUpper);
  exponent = f64x2.add(exponent, v128.and(f64x2.splat(1), isUpper));
  const t = f64x2.div(f64x2.sub(mantissa, f64x2.splat(1)), f64x2.add(mantissa, f64x2.splat(1)));
  const sum = logSum(f64x2.mul(t, t));
  return f64x2.add(exponent, f64x2.mul(f64x2.mul(sum, t), f64x2.splat(twoByLn2)));
}

// biome-ignore format: a polynomial reads best as a column
function expSum(y: v128): v128 {
  let sum = f64x2.splat(1.0 / 479001600.0);
  sum = f64x2.add(f64x2.mul(sum, y), f64x2.splat(1.0 / 39916800.0));
  sum = f64x2.add(f64x2.mul(sum, y), f64x2.splat(1.0 / 3628800.0));
  sum = f64x2.add(f64x2.mul(sum, y), f64x2.splat(1.0 / 362880.0));
  sum = f64x2.add(f64x2.mul(sum, y), f64x2.splat(1.0 / 40320.0));
  sum = f64x2.add(f64x2.mul(sum, y), f64x2.splat(1.0 / 5040.0));
  sum = f64x2.add(f64x2.mul(sum, y), f64x2.splat(1.0 / 720.0));
  sum = f64x2.add(f64x2.mul(sum, y), f64x2.splat(1.0 / 120.0));
  sum = f64x2.add(f64x2.mul(sum, y), f64x2.splat(1.0 / 24.0));
  sum = f64x2.add(f64x2.mul(sum, y), f64x2.splat(1.0 / 6.0));
  sum = f64x2.add(f64x2.mul(sum, y), f64x2.splat(0.5));
  sum = f64x2.add(f64x2.mul(sum, y), f64x2.splat(1));
  return f64x2.add(f64x2.mul(sum, y), f64x2.splat(1));
}

export function exp2(power: v128): v128 {
  const whole = f64x2.floor(f64x2.add(power, f64x2.splat(0.5)));
  const sum = expSum(f64x2.mul(f64x2.sub(power, whole), f64x2.splat(ln2)));
  const biased = f64x2.add(whole, f64x2.splat(wholeInLowBits + exponentBias));
  return f64x2.mul(sum, i64x2.shl(biased, 52));
}

/** Shares 0…1 to a power above nought. */
export function powerOf(shares: v128, power: v128): v128 {
  const exponent = f64x2.max(f64x2.splat(-1000), f64x2.mul(power, log2(shares)));
  return v128.and(exp2(exponent), f64x2.gt(shares, f64x2.splat(0)));
}

export function exp2Of(power: f64): f64 {
  return f64x2.extract_lane(exp2(f64x2.splat(power)), 0);
}

export function log2Of(value: f64): f64 {
  return f64x2.extract_lane(log2(f64x2.splat(value)), 0);
}
