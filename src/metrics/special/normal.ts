/**
 * The standard normal deviate below which a share `p` of the distribution lies; ±Infinity at 0 and 1.
 * Relative error about 1e-16. Source: M. J. Wichura, Algorithm AS 241 (PPND16), Applied Statistics 37 (1988).
 */
export function normalQuantile(p: number): number {
  const q = p - 0.5;
  if (Math.abs(q) <= 0.425) {
    const r = 0.180625 - q * q;
    return (
      (q *
        polynomial(
          r,
          [
            3.3871328727963665, 133.14166789178438, 1971.5909503065513, 13731.69376550946, 45921.95393154987,
            67265.7709270087, 33430.57558358813, 2509.0809287301227,
          ],
        )) /
      polynomial(
        r,
        [
          1, 42.31333070160091, 687.1870074920579, 5394.196021424751, 21213.794301586597, 39307.89580009271,
          28729.085735721943, 5226.495278852854,
        ],
      )
    );
  }
  const tail = Math.sqrt(-Math.log(q < 0 ? p : 1 - p));
  if (tail === Infinity) return q < 0 ? -Infinity : Infinity;
  const size = tail <= 5 ? nearTail(tail - 1.6) : farTail(tail - 5);
  return q < 0 ? -size : size;
}

/**
 * Half-width of a two-sided interval in standard errors: 1.96 at 0.95.
 * Taken from the lower tail, where small probabilities keep their digits.
 */
export const deviate = (confidence: number): number => -normalQuantile((1 - confidence) / 2);

/**
 * The chance that a standard normal deviate passes `z`; relative error about 1e-15, growing to 1e-13 far in the tail
 * (z = 37, a chance of 1e-300). normalTail(−z) = 1 − normalTail(z).
 * Source: NIST DLMF 7.6.2 (series) and 7.9.3 (continued fraction of Mills' ratio, from its front by Lentz's method).
 */
export function normalTail(z: number): number {
  if (z < 0) return 1 - normalTail(-z);
  const density = Math.exp(-0.5 * z * z) * 0.3989422804014327;
  if (z < 2.5) return 0.5 - density * centralSeries(z);
  if (density === 0) return 0;
  let front = z;
  let back = 0;
  let fraction = z;
  for (let k = 1; k < 1000; k++) {
    back = 1 / (z + k * back);
    front = z + k / front;
    const change = front * back;
    fraction *= change;
    if (Math.abs(change - 1) < 1e-16) break;
  }
  return density / fraction;
}

/** (Φ(z) − ½) / φ(z) = z + z³/3 + z⁵/15 + … */
function centralSeries(z: number): number {
  let term = z;
  let sum = z;
  for (let odd = 3; term > sum * 1e-17; odd += 2) {
    term *= (z * z) / odd;
    sum += term;
  }
  return sum;
}

const nearTail = (r: number): number =>
  polynomial(
    r,
    [
      1.4234371107496835, 4.630337846156546, 5.769497221460691, 3.6478483247632045, 1.2704582524523684,
      0.2417807251774506, 0.022723844989269184, 0.0007745450142783414,
    ],
  ) /
  polynomial(
    r,
    [
      1, 2.053191626637759, 1.6763848301838038, 0.6897673349851, 0.14810397642748008, 0.015198666563616457,
      0.0005475938084995345, 1.0507500716444169e-9,
    ],
  );

const farTail = (r: number): number =>
  polynomial(
    r,
    [
      6.657904643501103, 5.463784911164114, 1.7848265399172913, 0.29656057182850487, 0.026532189526576124,
      0.0012426609473880784, 2.7115555687434876e-5, 2.0103343992922881e-7,
    ],
  ) /
  polynomial(
    r,
    [
      1, 0.599832206555888, 0.1369298809227358, 0.014875361290850615, 0.0007868691311456133,
      1.8463183175100548e-5, 1.421511758316446e-7, 2.0442631033899397e-15,
    ],
  );

/** Horner's scheme; the constant term comes first. */
const polynomial = (x: number, coefficients: readonly number[]): number =>
  coefficients.reduceRight((sum, coefficient) => sum * x + coefficient, 0);
