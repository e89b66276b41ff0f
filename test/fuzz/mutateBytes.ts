import type { Random } from './random.ts';

const odd = [0, 1, 0x7f, 0x80, 0xff, 0x22, 0x3c, 0x3e, 0x26, 0x2c, 0x0a];

/** What can happen to bytes; each returns new ones. */
const mutations: readonly ((bytes: Uint8Array, random: Random) => Uint8Array)[] = [
  function flipBit(bytes, random) {
    const copy = bytes.slice();
    const at = random.below(copy.length);
    copy[at]! ^= 1 << random.below(8);
    return copy;
  },
  function setByte(bytes, random) {
    const copy = bytes.slice();
    copy[random.below(copy.length)] = random.pick(odd);
    return copy;
  },
  function setLength(bytes, random) {
    const copy = bytes.slice();
    const view = new DataView(copy.buffer, copy.byteOffset, copy.byteLength);
    if (copy.length > 4) view.setUint32(random.below(copy.length - 4), random.pick(lengths), true);
    return copy;
  },
  function cut(bytes, random) {
    return bytes.slice(0, random.below(bytes.length));
  },
  function remove(bytes, random) {
    const [start, end] = range(bytes, random);
    return join(bytes.subarray(0, start), bytes.subarray(end));
  },
  function repeat(bytes, random) {
    const [start, end] = range(bytes, random);
    const times = 1 + random.below(50);
    return join(
      bytes.subarray(0, end),
      ...Array(times).fill(bytes.subarray(start, end)),
      bytes.subarray(end),
    );
  },
  function move(bytes, random) {
    const [start, end] = range(bytes, random);
    const target = random.below(bytes.length);
    const copy = bytes.slice();
    copy.copyWithin(target, start, end);
    return copy;
  },
  function fill(bytes, random) {
    const [start, end] = range(bytes, random);
    return bytes.slice().fill(random.pick(odd), start, end);
  },
];

const lengths = [0, 1, 0xff, 0xffff, 0x10000, 0x7fffffff, 0x80000000, 0xfffffffe, 0xffffffff];
/** Bytes that a mutation removes, repeats or moves at most. */
const longest = 200;

/** Bytes to which one to four things happened. */
export function mutateBytes(bytes: Uint8Array, random: Random): Uint8Array {
  let mutated = bytes;
  for (let times = 1 + random.below(4); times > 0 && mutated.length > 0; times--) {
    mutated = random.pick(mutations)(mutated, random);
  }
  return mutated;
}

function range(bytes: Uint8Array, random: Random): [number, number] {
  const start = random.below(bytes.length);
  return [start, Math.min(start + 1 + random.below(longest), bytes.length)];
}

const join = (...parts: readonly Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(parts));
