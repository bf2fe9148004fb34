import { arctangent, naturalLog, raised } from '../elementary.ts';

// Coefficients of algorithm AS 241 (M. J. Wichura, Applied Statistics 37, 1988), highest power first; exact to 16 digits.
// biome-ignore format: a table
const central = [
  [2509.0809287301227, 33430.57558358813, 67265.7709270087, 45921.95393154987, 13731.69376550946, 1971.5909503065513, 133.14166789178438, 3.3871328727963665],
  [5226.495278852546, 28729.085735721943, 39307.89580009271, 21213.794301586597, 5394.196021424751, 687.1870074920579, 42.31333070160091, 1],
] as const;
// biome-ignore format: a table
const middle = [
  [0.0007745450142783414, 0.022723844989269184, 0.2417807251774506, 1.2704582524523684, 3.6478483247632045, 5.769497221460691, 4.630337846156546, 1.4234371107496835],
  [1.0507500716444169e-9, 0.0005475938084995345, 0.015198666563616457, 0.14810397642748008, 0.6897673349851, 1.6763848301838038, 2.053191626637759, 1],
] as const;
// biome-ignore format: a table
const outer = [
  [2.0103343992922881e-7, 0.000027115555687434876, 0.0012426609473880784, 0.026532189526576124, 0.29656057182850487, 1.7848265399172913, 5.463784911164114, 6.657904643501103],
  [2.0442631033899397e-15, 1.421511758316446e-7, 0.000018463183175100548, 0.0007868691311456133, 0.014875361290850615, 0.1369298809227358, 0.599832206555888, 1],
] as const;

type Ratio = readonly [readonly number[], readonly number[]];

const polynomial = (coefficients: readonly number[], x: number): number =>
  coefficients.reduce((sum, coefficient) => sum * x + coefficient, 0);
const ratioAt = ([over, under]: Ratio, x: number): number => polynomial(over, x) / polynomial(under, x);

/** The value a standard normal quantity stays below in a share `y` (0…1, exclusive) of cases. */
export function normalQuantile(y: number): number {
  const fromMiddle = y - 0.5;
  if (Math.abs(fromMiddle) <= 0.425) return fromMiddle * ratioAt(central, 0.180625 - fromMiddle * fromMiddle);
  const depth = Math.sqrt(-naturalLog(Math.min(y, 1 - y)));
  const size = depth <= 5 ? ratioAt(middle, depth - 1.6) : ratioAt(outer, depth - 5);
  return fromMiddle < 0 ? -size : size;
}

/** The same of Student's t with three degrees of freedom: its distribution function is known, so Newton finds the value. */
export function studentQuantile(y: number): number {
  if (y < 0.5) return -studentQuantile(1 - y);
  const root3 = Math.sqrt(3);
  // The tail falls with the cube: a start from the far side comes down, and from nought it can only rise to the value
  let t = 2 * raised(1 - y, -1 / 3);
  for (let step = 0; step < 60; step += 1) {
    const square = 1 + (t * t) / 3;
    const excess = 0.5 + (arctangent(t / root3) + t / root3 / square) / Math.PI - y;
    const density = 2 / (Math.PI * root3 * square * square);
    const next = Math.max(0, t - excess / density);
    if (Math.abs(next - t) <= 1e-13 * Math.max(1, t)) return next;
    t = next;
  }
  return t;
}
