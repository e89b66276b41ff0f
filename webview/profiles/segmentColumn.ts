import type { Shown } from '../state/shownSegments.ts';

/** A column behind the names of the segments. */
export interface SegmentColumn {
  /** Tells it from the others when its width or order is kept. */
  readonly key: string;
  /** Columns of one stand under it, where a table has any. */
  readonly group?: string;
  /** What its numbers mean, in sentences to be read after its name or that of its group. */
  readonly definition: string;
  readonly name: string;
  /** What the column is sorted by; segments without it come last, either way. Absent where it can't be. */
  readonly value?: (shown: Shown) => number | undefined;
  /** What a cell says, as when it is copied; absent where it only draws. */
  readonly text?: (shown: Pick<Shown, 'portrait' | 'segments'>) => string;
  /** How long a bar beside the number is, 0 to 1. */
  readonly bar?: (shown: Pick<Shown, 'portrait'>) => number;
  /** Drawn in a cell. */
  readonly sketch?: (shown: Shown) => Element;
  /** Of all segments and those who stand apart, below them. */
  readonly total?: string;
  /** Of words, at the left. */
  readonly isText?: boolean;
  /** Left out where there is little room. */
  readonly isOptional?: boolean;
}

/** In a sentence on its own, and over a number that is copied. */
export const fullName = ({ group, name }: SegmentColumn): string =>
  group === undefined ? name : `${group}: ${name}`;
