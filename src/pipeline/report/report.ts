import type { ByteSource, InflateRaw } from '../bytes/byteSource.ts';
import type { Followed } from '../results/followMovement.ts';
import type { Segmentation } from '../results/segmentation.ts';
import type { ReportedMovement } from './reportedMovement.ts';
import type { SheetNames } from './sheetNames.ts';

/** What the panel has drawn; sizes in pixels, as it is shown. */
export interface ChartPicture {
  readonly png: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** What spreadsheets have no chart for. */
export interface Pictures {
  readonly treemap: ChartPicture;
}

/** Who wrote the report, and when. */
export interface About {
  /** Of this extension. */
  readonly version: string;
  /** ISO 8601 with its zone, `2011-12-10T12:50:00Z`. */
  readonly createdAt: string;
}

/** A source that is read again. */
export interface TransactionSource {
  readonly path: string;
  readonly bytes: ByteSource;
  readonly inflateRaw: InflateRaw;
}

/** What a report is made of. */
export interface ReportInput {
  readonly segmentation: Segmentation;
  readonly about: About;
  readonly pictures?: Pictures;
  /** Absent where segments were not followed. */
  readonly followed?: Followed;
  /** The source, where the customers' transactions are wanted from it. */
  readonly source?: TransactionSource;
}

/** Everything that the sheets are made of. */
export interface Report {
  readonly segmentation: Segmentation;
  readonly about: About;
  readonly names: SheetNames;
  /** How many transactions each segment's customers have; empty where they are not wanted. */
  readonly purchases: readonly number[];
  /** Undefined where segments were not followed, or from one date to no other. */
  readonly movement: ReportedMovement | undefined;
  /** Undefined where nobody has drawn them. */
  readonly pictures: Pictures | undefined;
}
