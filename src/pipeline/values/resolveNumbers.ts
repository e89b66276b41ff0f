import { numberKind } from './numberReading.ts';
import type { Readings } from './readings.ts';

export type DecimalMark = '.' | ',';

/**
 * What settled a column's decimal mark:
 * - `values`: texts such as `12,5` or `1,234.50` can be read with one mark only;
 * - `same`: no text depends on it;
 * - `thousands`: whole numbers below 1,000 stand without a mark and none above does, so that the marks group (a guess);
 * - `convention`: a single point is decimal, a single comma groups thousands (a guess).
 */
export type MarkEvidence = 'values' | 'same' | 'thousands' | 'convention';

export interface ResolvedNumbers {
  /** Per row; NaN where the cell is empty or can't be read. */
  readonly values: Float64Array;
  readonly decimalMark: DecimalMark;
  /** Whether the values left the decimal mark open, so that it is a guess. */
  readonly ambiguous: boolean;
  readonly evidence: MarkEvidence;
  /** Rows that can only be read with the other decimal mark; they are read with it. */
  readonly contradicting: number;
  /** Rows whose cell is filled and can't be read. */
  readonly unreadable: number;
}

/** Decides the column's decimal mark and reads with it what depends on it (`1.234`, `1,234`). */
export function resolveNumbers(readings: Readings): ResolvedNumbers {
  const tally = tallyKinds(readings);
  const { decimalMark, evidence } = decideMark(tally);
  const { kinds, length } = readings;
  const thousands = decimalMark === ',' ? numberKind.openPoint : numberKind.openComma;
  const values = readings.values.subarray(0, length);
  return {
    values: tally.rows[thousands] === 0 ? values : multiplyThousands(values, kinds, thousands),
    decimalMark,
    evidence,
    ambiguous: evidence === 'thousands' || evidence === 'convention',
    contradicting: tally.rows[decimalMark === '.' ? numberKind.withComma : numberKind.withPoint]!,
    unreadable: tally.rows[numberKind.unreadable]!,
  };
}

function multiplyThousands(values: Float64Array, kinds: Uint8Array, thousands: number): Float64Array {
  // Three digits stand after the mark, so that the product is whole but for rounding.
  return values.map((value, i) => (kinds[i] === thousands ? Math.round(value * 1000) : value));
}

interface Tally {
  /** Rows by kind. */
  readonly rows: ArrayLike<number>;
  /** Whole numbers without marks below 1,000. */
  readonly small: number;
  /** Whole numbers without marks from 1,000 on. */
  readonly large: number;
}

function tallyKinds(readings: Readings): Tally {
  const { kinds, values, length } = readings;
  const counts = readings.count();
  let small = 0;
  let large = 0;
  // Only where marks are open does the size of numbers without them say anything.
  if (counts[numberKind.openPoint]! > 0 || counts[numberKind.openComma]! > 0) {
    for (let i = 0; i < length; i++) {
      if (kinds[i] !== numberKind.certain || !Number.isInteger(values[i])) continue;
      if (Math.abs(values[i]!) < 1000) small++;
      else large++;
    }
  }
  return { rows: counts, small, large };
}

function decideMark({ rows, small, large }: Tally): { decimalMark: DecimalMark; evidence: MarkEvidence } {
  const points = rows[numberKind.withPoint]!;
  const commas = rows[numberKind.withComma]!;
  const openPoints = rows[numberKind.openPoint]!;
  const openCommas = rows[numberKind.openComma]!;
  if (points > 0 || commas > 0) return { decimalMark: points >= commas ? '.' : ',', evidence: 'values' };
  if (openPoints === 0 && openCommas === 0) return { decimalMark: '.', evidence: 'same' };
  const oneSign = openPoints === 0 || openCommas === 0;
  if (oneSign && small > 0 && large === 0) {
    return { decimalMark: openPoints > 0 ? ',' : '.', evidence: 'thousands' };
  }
  const decimalComma = openPoints === 0 && large > 0;
  return { decimalMark: decimalComma ? ',' : '.', evidence: 'convention' };
}
