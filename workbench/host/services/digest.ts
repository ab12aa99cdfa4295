/** Digests over bytes 0–255, as `Utilities.computeDigest` gives them (before their sign). */

export function md5(bytes: readonly number[]): number[] {
  const words = padded(bytes, true);
  let state = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476];
  for (let at = 0; at < words.length; at += 16) {
    let [a, b, c, d] = state as [number, number, number, number];
    for (let step = 0; step < 64; step++) {
      const round = step >> 4;
      const mix = [(b & c) | (~b & d), (d & b) | (~d & c), b ^ c ^ d, c ^ (b | ~d)][round]!;
      const word = [step, 5 * step + 1, 3 * step + 5, 7 * step][round]! & 15;
      const turn = MD5_TURNS[round]![step & 3]!;
      const sine = Math.floor(Math.abs(Math.sin(step + 1)) * 2 ** 32);
      const next = (b + rotated((a + mix + sine + words[at + word]!) | 0, turn)) | 0;
      [a, d, c, b] = [d, c, b, next];
    }
    state = [a, b, c, d].map((word, index) => (word + state[index]!) | 0);
  }
  return state.flatMap((word) => [word & 255, (word >>> 8) & 255, (word >>> 16) & 255, word >>> 24]);
}

export function sha1(bytes: readonly number[]): number[] {
  const words = padded(bytes, false);
  let state = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0];
  for (let at = 0; at < words.length; at += 16) {
    const schedule = words.slice(at, at + 16);
    for (let step = 16; step < 80; step++) {
      schedule.push(
        rotated(schedule[step - 3]! ^ schedule[step - 8]! ^ schedule[step - 14]! ^ schedule[step - 16]!, 1),
      );
    }
    let [a, b, c, d, e] = state as [number, number, number, number, number];
    for (let step = 0; step < 80; step++) {
      const round = Math.floor(step / 20);
      const mix = [(b & c) | (~b & d), b ^ c ^ d, (b & c) | (b & d) | (c & d), b ^ c ^ d][round]!;
      const next = (rotated(a, 5) + mix + e + SHA1_ROUNDS[round]! + schedule[step]!) | 0;
      [e, d, c, b, a] = [d, c, rotated(b, 30), a, next];
    }
    state = [a, b, c, d, e].map((word, index) => (word + state[index]!) | 0);
  }
  return state.flatMap(bigEndian);
}

export function sha256(bytes: readonly number[]): number[] {
  const words = padded(bytes, false);
  let state = PRIMES.slice(0, 8).map((prime) => fraction(prime ** (1 / 2)));
  for (let at = 0; at < words.length; at += 16) {
    const schedule = words.slice(at, at + 16);
    for (let step = 16; step < 64; step++) {
      const [early, late] = [schedule[step - 15]!, schedule[step - 2]!];
      const s0 = rotated(early, 25) ^ rotated(early, 14) ^ (early >>> 3);
      const s1 = rotated(late, 15) ^ rotated(late, 13) ^ (late >>> 10);
      schedule.push((schedule[step - 16]! + s0 + schedule[step - 7]! + s1) | 0);
    }
    let [a, b, c, d, e, f, g, h] = state as [number, number, number, number, number, number, number, number];
    for (let step = 0; step < 64; step++) {
      const s1 = rotated(e, 26) ^ rotated(e, 21) ^ rotated(e, 7);
      const first = (h + s1 + ((e & f) ^ (~e & g)) + fraction(PRIMES[step]! ** (1 / 3)) + schedule[step]!) | 0;
      const s0 = rotated(a, 30) ^ rotated(a, 19) ^ rotated(a, 10);
      const second = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
      [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0];
    }
    state = [a, b, c, d, e, f, g, h].map((word, index) => (word + state[index]!) | 0);
  }
  return state.flatMap(bigEndian);
}

const MD5_TURNS = [
  [7, 12, 17, 22],
  [5, 9, 14, 20],
  [4, 11, 16, 23],
  [6, 10, 15, 21],
];
const SHA1_ROUNDS = [0x5a827999, 0x6ed9eba1, 0x8f1bbcdc, 0xca62c1d6];
const PRIMES = firstPrimes(64);

function padded(bytes: readonly number[], littleEndian: boolean): number[] {
  const all = [...bytes, 0x80];
  while (all.length % 64 !== 56) all.push(0);
  const bits = bytes.length * 8;
  const length = [0, 8, 16, 24].map((shift) => (bits >>> shift) & 255).concat([Math.floor(bits / 2 ** 32), 0, 0, 0]);
  all.push(...(littleEndian ? length : length.reverse()));
  const words: number[] = [];
  for (let at = 0; at < all.length; at += 4) {
    const four = all.slice(at, at + 4);
    if (littleEndian) four.reverse();
    words.push((four[0]! << 24) | (four[1]! << 16) | (four[2]! << 8) | four[3]!);
  }
  return words;
}

function bigEndian(word: number): number[] {
  return [word >>> 24, (word >>> 16) & 255, (word >>> 8) & 255, word & 255];
}

function rotated(word: number, left: number): number {
  return (word << left) | (word >>> (32 - left));
}

function fraction(root: number): number {
  return ((root - Math.floor(root)) * 2 ** 32) | 0;
}

function firstPrimes(count: number): number[] {
  const primes: number[] = [];
  for (let number = 2; primes.length < count; number++) {
    if (primes.every((prime) => number % prime !== 0)) primes.push(number);
  }
  return primes;
}
