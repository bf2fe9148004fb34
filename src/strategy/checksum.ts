/** Round constants of SHA-256: the fractions of the cube roots of the first 64 primes. */
const primes = Array.from({ length: 312 }, (_, n) => n).filter(
  (n) => n > 1 && !Array.from({ length: n }, (_, d) => d).some((d) => d > 1 && n % d === 0),
);
const fraction = (value: number): number => ((value - Math.floor(value)) * 2 ** 32) >>> 0;
const rounds = primes.slice(0, 64).map((prime) => fraction(Math.cbrt(prime)));
const beginning = primes.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)));

const turned = (word: number, bits: number): number => (word >>> bits) | (word << (32 - bits));

function padded(bytes: Uint8Array): DataView {
  const view = new DataView(new ArrayBuffer((((bytes.length + 8) >> 6) + 1) << 6));
  bytes.forEach((byte, place) => {
    view.setUint8(place, byte);
  });
  view.setUint8(bytes.length, 0x80);
  view.setUint32(view.byteLength - 8, Math.floor(bytes.length / 2 ** 29));
  view.setUint32(view.byteLength - 4, bytes.length << 3);
  return view;
}

function schedule(block: DataView, start: number): readonly number[] {
  const words = Array.from({ length: 16 }, (_, place) => block.getUint32(start + 4 * place));
  for (let place = 16; place < 64; place += 1) {
    const [far = 0, fifteenth = 0, seventh = 0, second = 0] = [16, 15, 7, 2].map((back) => words[place - back]);
    const small = turned(fifteenth, 7) ^ turned(fifteenth, 18) ^ (fifteenth >>> 3);
    const large = turned(second, 17) ^ turned(second, 19) ^ (second >>> 10);
    words.push((far + small + seventh + large) | 0);
  }
  return words;
}

function mixed(state: readonly number[], words: readonly number[]): readonly number[] {
  const after = words.reduce<readonly number[]>(
    ([a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0], word, round) => {
      const chosen = (turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)) + ((e & f) ^ (~e & g));
      const first = (h + chosen + (rounds[round] ?? 0) + word) | 0;
      const second = ((turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
      return [(first + second) | 0, a, b, c, (d + first) | 0, e, f, g];
    },
    state,
  );
  return state.map((word, place) => (word + (after[place] ?? 0)) | 0);
}

/** SHA-256 of a text in UTF-8, as 64 hexadecimal digits: the same as any other program reckons it. */
export function sha256(text: string): string {
  const view = padded(new TextEncoder().encode(text));
  const starts = Array.from({ length: view.byteLength / 64 }, (_, block) => block * 64);
  const state = starts.reduce<readonly number[]>((words, start) => mixed(words, schedule(view, start)), beginning);
  return state.map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}
