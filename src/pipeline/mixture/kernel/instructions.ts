/**
 * WebAssembly as expressions: each function gives the bytes that leave its value on the stack, arguments first
 * (https://webassembly.github.io/spec/core/binary/instructions.html). Pairs are two doubles in one SIMD register.
 */
export type Code = readonly number[];

export type ValueType = 'i32' | 'f64' | 'pair';

/** What a function is told to do, and leaves nothing behind. */
export type Statement = Code;

export const typeCodes: Readonly<Record<ValueType, number>> = { i32: 0x7f, f64: 0x7c, pair: 0x7b };

/** An unsigned integer in LEB128. */
export function unsigned(value: number): Code {
  return value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...unsigned(value >>> 7)];
}

/** A signed integer in LEB128. */
function signed(value: number): Code {
  return value >= -0x40 && value < 0x40 ? [value & 0x7f] : [(value & 0x7f) | 0x80, ...signed(value >> 7)];
}

function simd(opcode: number, ...operands: readonly Code[]): Code {
  return [...operands.flat(), 0xfd, ...unsigned(opcode)];
}

export const integer = (value: number): Code => [0x41, ...signed(value)];
export const addIntegers = (a: Code, b: Code): Code => [...a, ...b, 0x6a];
export const isBelow = (a: Code, b: Code): Code => [...a, ...b, 0x49];

/** Alignment of eight bytes, and an offset that is added to the address. */
const memory = (offset: number): Code => [3, ...unsigned(offset)];

export const addDoubles = (a: Code, b: Code): Code => [...a, ...b, 0xa0];
export const loadDouble = (address: Code, offset: number): Code => [...address, 0x2b, ...memory(offset)];
export const storeDouble = (address: Code, offset: number, value: Code): Statement => [
  ...address,
  ...value,
  0x39,
  ...memory(offset),
];

export const loadPair = (address: Code, offset: number): Code => [...simd(0x00, address), ...memory(offset)];
/** One double of the memory, twice. */
export const loadTwice = (address: Code, offset: number): Code => [...simd(0x0a, address), ...memory(offset)];
/** Two doubles of the memory that do not lie side by side. */
export const loadStrided = (address: Code, first: number, second: number): Code => [
  ...simd(0x57, address, loadTwice(address, first)),
  ...memory(second),
  1,
];
export const storePair = (address: Code, offset: number, value: Code): Statement => [
  ...simd(0x0b, address, value),
  ...memory(offset),
];

/** The same double twice. */
export const twice = (value: number): Code => pairOf(new Float64Array([value, value]));
/** The same 64 bits twice, as a pair of doubles. */
export const bitsTwice = (bits: bigint): Code => pairOf(new BigInt64Array([bits, bits]));
const pairOf = ({ buffer }: { readonly buffer: ArrayBufferLike }): Code => [
  ...simd(0x0c),
  ...new Uint8Array(buffer),
];

export const add = (a: Code, b: Code): Code => simd(0xf0, a, b);
export const subtract = (a: Code, b: Code): Code => simd(0xf1, a, b);
export const multiply = (a: Code, b: Code): Code => simd(0xf2, a, b);
export const divide = (a: Code, b: Code): Code => simd(0xf3, a, b);
/** `b` where it is larger, else `a`. */
export const larger = (a: Code, b: Code): Code => simd(0xf7, a, b);
/** All bits set where `a` is above `b`, else none. */
export const isAbove = (a: Code, b: Code): Code => simd(0x4a, a, b);
export const and = (a: Code, b: Code): Code => simd(0x4e, a, b);
/** The bits of `a` where those of `mask` are set, else those of `b`. */
export const select = (a: Code, b: Code, mask: Code): Code => simd(0x52, a, b, mask);
/** As 64-bit integers. */
export const addBits = (a: Code, b: Code): Code => simd(0xce, a, b);
export const subtractBits = (a: Code, b: Code): Code => simd(0xd1, a, b);
export const shiftLeft = (a: Code, by: number): Code => simd(0xcb, a, integer(by));
/** With its sign. */
export const shiftRight = (a: Code, by: number): Code => simd(0xcc, a, integer(by));
/** The sum of a pair's two doubles. */
export function sumOfPair(pair: Code): Code {
  return addDoubles([...simd(0x21, pair), 0], [...simd(0x21, pair), 1]);
}
