import type { FunctionBuilder } from './functionBuilder.ts';
import {
  add,
  addBits,
  and,
  bitsTwice,
  type Code,
  divide,
  isAbove,
  larger,
  multiply,
  shiftLeft,
  shiftRight,
  subtract,
  subtractBits,
  twice,
} from './instructions.ts';

/** Below this, e^x is taken as 0: beside 1 it is lost in rounding (e^-40 is about 4e-18). */
const negligible = -40;

/** Bits of the fraction in a double, which the exponent is above. */
const fractionBits = 52;
/** Added to a small whole number, it leaves that number in the lowest bits. */
const magic = 1.5 * 2 ** fractionBits;
/** ln 2 in two parts: the first has few enough bits that small multiples of it are exact. */
const coarseLn2 = Math.fround(Math.LN2 - 2 ** -25);
const fineLn2 = Math.LN2 - coarseLn2;

/**
 * Code for e^x of a pair, x at most 0, to 1e-14 of its value, and 0 from `negligible` down: x is a multiple of ln 2 and
 * a remainder of at most 0.35, whose exponential is a Taylor polynomial.
 */
export function exponential(f: FunctionBuilder): (x: Code) => Code {
  const least = f.keep(twice(negligible));
  const perOctave = f.keep(twice(1 / Math.LN2));
  const shift = f.keep(twice(magic));
  const coarse = f.keep(twice(coarseLn2));
  const fine = f.keep(twice(fineLn2));
  let factorial = 1;
  const taylor = Array.from({ length: 12 }, (_, i) => {
    factorial *= i || 1;
    return f.keep(twice(1 / factorial));
  });
  // Apart, so that neither sum waits for the other.
  const evenPowers = taylor.filter((_, i) => i % 2 === 0);
  const oddPowers = taylor.filter((_, i) => i % 2 === 1);
  return (x) => {
    const bounded = f.keep(larger(least, x));
    const shifted = f.keep(add(multiply(bounded, perOctave), shift));
    const octaves = f.keep(subtract(shifted, shift));
    const near = subtract(bounded, multiply(octaves, coarse));
    const r = f.keep(subtract(near, multiply(octaves, fine)));
    const square = f.keep(multiply(r, r));
    const even = f.keep(polynomial(square, evenPowers));
    const odd = polynomial(square, oddPowers);
    const ofRemainder = add(even, multiply(r, odd));
    const power = addBits(ofRemainder, shiftLeft(shifted, fractionBits));
    return f.keep(and(power, isAbove(bounded, least)));
  };
}

/**
 * Code for the logarithm of a pair, each above 0 and not denormal, to 1e-15: x is a power of 2 and a rest between the
 * roots of 1/2 and 2, whose logarithm is 2 artanh((rest - 1) / (rest + 1)).
 */
export function logarithm(f: FunctionBuilder): (x: Code) => Code {
  const [rootOfHalf] = new BigInt64Array(Float64Array.of(Math.SQRT1_2).buffer);
  const [magicBits] = new BigInt64Array(Float64Array.of(magic).buffer);
  const origin = f.keep(bitsTwice(rootOfHalf!));
  const shiftBits = f.keep(bitsTwice(magicBits!));
  const shift = f.keep(twice(magic));
  const one = f.keep(twice(1));
  const ln2 = f.keep(twice(Math.LN2));
  const series = Array.from({ length: 10 }, (_, i) => f.keep(twice(2 / (2 * i + 1))));
  return (x) => {
    const octaves = f.keep(shiftRight(subtractBits(x, origin), fractionBits));
    const rest = f.keep(subtractBits(x, shiftLeft(octaves, fractionBits)));
    const ratio = f.keep(divide(subtract(rest, one), add(rest, one)));
    const square = f.keep(multiply(ratio, ratio));
    const ofRest = multiply(ratio, polynomial(square, series));
    const whole = subtract(addBits(octaves, shiftBits), shift);
    return f.keep(add(multiply(whole, ln2), ofRest));
  };
}

/** By Horner's rule; the constant first. */
function polynomial(x: Code, coefficients: readonly Code[]): Code {
  return coefficients.reduceRight((sum, coefficient) => add(coefficient, multiply(x, sum)));
}
