// Powers and logarithms from additions, multiplications, divisions and square roots alone. `Math.exp`, `Math.log`, `Math.atan`
// and `**` differ in their last digits from one JavaScript engine to the next (one value in ten between Node 20 and Chromium
// 156), and once people are counted whole a last digit is a person: the same strategy must give the same plan everywhere.

const double = new Float64Array(1);
const words = new Uint32Array(double.buffer);
/** Which half of a double holds its exponent. */
const highWord = new Uint8Array(Uint32Array.of(1).buffer)[0] === 1 ? 1 : 0;

const root2 = Math.SQRT2;
const ln2 = Math.LN2;
const twoByLn2 = 2 / Math.LN2;

/** The logarithm to base 2 of a positive, normal number. */
export function log2(value: number): number {
  double[0] = value;
  const high = words[highWord] ?? 0;
  let exponent = (high >>> 20) - 1023;
  words[highWord] = (high & 0xfffff) | 0x3ff00000;
  let mantissa = double[0] ?? 1;
  if (mantissa > root2) {
    mantissa *= 0.5;
    exponent += 1;
  }
  const t = (mantissa - 1) / (mantissa + 1);
  const s = t * t;
  const [s2, s4] = [s * s, s * s * (s * s)];
  // Parts that do not wait for one another: a polynomial from within takes four times as long
  const lower = 1 + s * (1 / 3) + (1 / 5 + s * (1 / 7)) * s2;
  const upper = 1 / 9 + s * (1 / 11) + (1 / 13 + s * (1 / 15)) * s2;
  const sum = lower + (upper + s4 * (1 / 17)) * s4;
  return exponent + sum * t * twoByLn2;
}

/** Two to the power of a number from −1000 to 1000. */
export function exp2(power: number): number {
  const whole = Math.floor(power + 0.5);
  const y = (power - whole) * ln2;
  const [y2, y4] = [y * y, y * y * (y * y)];
  const lowest = 1 + y + (1 / 2 + y * (1 / 6)) * y2;
  const middle = 1 / 24 + y * (1 / 120) + (1 / 720 + y * (1 / 5040)) * y2;
  const upper = 1 / 40320 + y * (1 / 362880) + (1 / 3628800 + y * (1 / 39916800)) * y2;
  const sum = lowest + (middle + (upper + y4 * (1 / 479001600)) * y4) * y4;
  words[highWord] = (whole + 1023) << 20;
  words[1 - highWord] = 0;
  return sum * (double[0] ?? 1);
}

/** A share 0…1 to a power above nought. */
export const powerOf = (share: number, power: number): number =>
  share <= 0 ? 0 : exp2(Math.max(-1000, power * log2(share)));

/** The natural logarithm of a positive, normal number. */
export const naturalLog = (value: number): number => log2(value) * ln2;

/** e to the power of a number from −690 to 690. */
export const exponential = (power: number): number => exp2(power / ln2);

/** A positive number to any power. */
export const raised = (base: number, power: number): number => exp2(power * log2(base));

/** Ten to a whole power from −300 to 300, exact as its decimal is. */
export const tenTo = (power: number): number => Number(`1e${power}`);

/** The whole power of ten a positive number begins with: 2 for 100 to 999. */
export const orderOfMagnitude = (value: number): number => Number(value.toExponential().split('e')[1]);

/** The angle, in radians, whose tangent is a number from nought up. */
export function arctangent(value: number): number {
  let tangent = value;
  // Half the angle, three times: the series needs a small one
  for (let halving = 0; halving < 3; halving += 1) tangent /= 1 + Math.sqrt(1 + tangent * tangent);
  const square = tangent * tangent;
  let sum = 0;
  for (let odd = 25; odd >= 1; odd -= 2) sum = 1 / odd - square * sum;
  return 8 * tangent * sum;
}
