import { numberKind } from '../cells/numberText.ts';
import type { Readings } from './readings.ts';

export type DecimalMark = '.' | ',';

/**
 * What settled a column's decimal mark:
 * - `values`: texts such as `12,5` or `1,234.50` can be read with one mark only;
 * - `same`: no text depends on it;
 * - `setting`: it was given;
 * - `siblings`: the columns beside it leave no doubt of theirs;
 * - `currency`: its money has no cents, or three digits of them;
 * - `thousands`: whole numbers below 1,000 stand without a mark and none above does, so that the marks group (a guess);
 * - `money`: three digits stand behind each mark of an amount, as they never do behind cents (a guess);
 * - `convention`: a single point is decimal, a single comma groups thousands (a guess).
 */
type MarkEvidence =
  | 'values'
  | 'same'
  | 'setting'
  | 'siblings'
  | 'currency'
  | 'thousands'
  | 'money'
  | 'convention';

/** What is known of a column from beside it. */
export interface MarkHints {
  /** What the user says of numbers that leave it open. */
  readonly wanted: DecimalMark | undefined;
  /** The mark of the columns beside it. */
  readonly siblings: DecimalMark | undefined;
  /** Digits behind the mark of its currency; undefined where it has cents or is not known. */
  readonly currencyDigits: 0 | 3 | undefined;
  readonly isMoney: boolean;
}

export const noHints: MarkHints = {
  wanted: undefined,
  siblings: undefined,
  currencyDigits: undefined,
  isMoney: false,
};

interface DecidedMark {
  readonly decimalMark: DecimalMark;
  /** Whether the values left the decimal mark open, so that it is a guess. */
  readonly ambiguous: boolean;
  /** Whether nothing at all speaks for either mark. */
  readonly isOpen: boolean;
  readonly evidence: MarkEvidence;
}

export interface ResolvedNumbers extends DecidedMark {
  /** Per row; NaN where the cell is empty or can't be read. */
  readonly values: Float64Array;
  /** Rows that can only be read with the other decimal mark; they are read with it. */
  readonly contradicting: number;
  /** Rows whose cell is filled and can't be read. */
  readonly unreadable: number;
}

/** Decides the column's decimal mark and reads with it what depends on it (`1.234`, `1,234`). */
export function resolveNumbers(readings: Readings, hints = noHints): ResolvedNumbers {
  const tally = tallyKinds(readings);
  const decided = decideMark(tally, hints);
  const { decimalMark } = decided;
  const { kinds, length } = readings;
  const thousands = decimalMark === ',' ? numberKind.openPoint : numberKind.openComma;
  const values = readings.values.subarray(0, length);
  return {
    ...decided,
    values: tally.rows[thousands] === 0 ? values : multiplyThousands(values, kinds, thousands),
    contradicting: tally.rows[decimalMark === '.' ? numberKind.withComma : numberKind.withPoint]!,
    unreadable: tally.rows[numberKind.unreadable]!,
  };
}

/** The decimal mark that the texts of a column leave no doubt of; undefined where they leave it open. */
export function proveMark(readings: Readings): DecimalMark | undefined {
  return proveOf(readings.count());
}

function proveOf(rows: ArrayLike<number>): DecimalMark | undefined {
  const points = rows[numberKind.withPoint]!;
  const commas = rows[numberKind.withComma]!;
  if (points === 0 && commas === 0) return undefined;
  return points >= commas ? '.' : ',';
}

/** The one mark of several columns; undefined where they have none or not the same. */
export function agreeOnMark(marks: readonly (DecimalMark | undefined)[]): DecimalMark | undefined {
  const known = new Set(marks.filter((mark) => mark !== undefined));
  return known.size === 1 ? [...known][0] : undefined;
}

function multiplyThousands(values: Float64Array, kinds: Uint8Array, thousands: number): Float64Array {
  // Three digits stand after the mark, so that the product is whole but for rounding.
  return values.map((value, i) => (kinds[i] === thousands ? Math.round(value * 1000) : value));
}

interface Tally {
  /** Rows by kind. */
  readonly rows: ArrayLike<number>;
  /** The mark that the values prove. */
  readonly proven: DecimalMark | undefined;
  /** Whole numbers without marks below 1,000. */
  readonly small: number;
  /** Whole numbers without marks from 1,000 on. */
  readonly large: number;
  /** Whether some number with an open mark ends in nought, which fractions that are written as short as they are do not. */
  readonly hasRound: boolean;
  /** Whether some has digits other than noughts behind its mark. */
  readonly hasFraction: boolean;
}

function tallyKinds(readings: Readings): Tally {
  const { kinds, values, length } = readings;
  const counts = readings.count();
  let small = 0;
  let large = 0;
  let hasRound = false;
  let hasFraction = false;
  // Only where marks are open does the size of numbers without them say anything.
  if (counts[numberKind.openPoint]! > 0 || counts[numberKind.openComma]! > 0) {
    for (let i = 0; i < length; i++) {
      if (kinds[i]! >= numberKind.openPoint) {
        hasRound ||= Math.round(values[i]! * 1000) % 10 === 0;
        hasFraction ||= !Number.isInteger(values[i]);
      }
      if (kinds[i] !== numberKind.certain || !Number.isInteger(values[i])) continue;
      if (Math.abs(values[i]!) < 1000) small++;
      else large++;
    }
  }
  return { rows: counts, proven: proveOf(counts), small, large, hasRound, hasFraction };
}

const decide = (decimalMark: DecimalMark, evidence: MarkEvidence, ambiguous = false): DecidedMark => ({
  decimalMark,
  evidence,
  ambiguous,
  isOpen: false,
});

function decideMark(tally: Tally, hints: MarkHints): DecidedMark {
  const { rows, proven } = tally;
  if (proven !== undefined) return decide(proven, 'values');
  const openPoints = rows[numberKind.openPoint]!;
  const openCommas = rows[numberKind.openComma]!;
  if (openPoints === 0 && openCommas === 0) return decide('.', 'same');
  if (hints.wanted !== undefined) return decide(hints.wanted, 'setting');
  if (hints.siblings !== undefined) return decide(hints.siblings, 'siblings');
  if (openPoints > 0 && openCommas > 0) return decide('.', 'convention', true);
  return decideOneSign(openPoints > 0 ? '.' : ',', tally, hints);
}

/** Where all open numbers have the same sign in them. */
function decideOneSign(sign: DecimalMark, tally: Tally, hints: MarkHints): DecidedMark {
  const grouped = sign === '.' ? ',' : '.';
  const { small, large, hasRound, hasFraction } = tally;
  const { currencyDigits, isMoney } = hints;
  if (currencyDigits !== undefined) return decide(currencyDigits === 0 ? grouped : sign, 'currency');
  if (small > 0 && large === 0) return decide(grouped, 'thousands', !hasRound);
  if (isMoney && large === 0) return decide(grouped, 'money', true);
  if (large > 0) return decide(sign, 'convention', true);
  // Nobody sells everything by the thousand: 1,000 is rather one with three digits behind the mark.
  return { ...decide(hasFraction ? '.' : sign, 'convention', true), isOpen: true };
}
