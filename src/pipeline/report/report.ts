import type { ArchiveLimits } from '../bytes/archiveLimits.ts';
import type { ByteSource, InflateRaw } from '../bytes/byteSource.ts';
import type { Transform } from '../features/features.ts';
import type { CovarianceType } from '../mixture/covarianceFamilies.ts';
import type { Criterion } from '../mixture/mixture.ts';
import type { Segmentation } from '../results/segmentation.ts';
import type { SheetNames } from './sheetNames.ts';

/** A chart that the panel has drawn; sizes in pixels, as it is shown. */
export interface ChartPicture {
  readonly png: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** The panel's charts. */
export interface Pictures {
  readonly treemap: ChartPicture;
  readonly criteria: ChartPicture;
}

/** Who wrote the report, and when. */
export interface About {
  /** Of this extension. */
  readonly version: string;
  /** ISO 8601 with its zone, `2011-12-10T12:50:00Z`. */
  readonly createdAt: string;
}

/** A source that is read again, and what it is read with. */
export interface TransactionSource {
  readonly path: string;
  readonly bytes: ByteSource;
  readonly inflateRaw: InflateRaw;
  readonly limits: ArchiveLimits;
}

/** How the segments were found, as the report tells it. */
export interface Method {
  readonly transform: Transform;
  readonly covariance: CovarianceType;
  /** Least variance of a segment in any direction, as a share of that of all customers. */
  readonly minimumSpread: number;
  readonly criterion: Criterion;
  /** Of all customers, 0 to 1. */
  readonly minimumShare: number;
}

/** What the settings have to do with a report. */
export interface ReportOptions {
  readonly method: Method;
  readonly usedSettings: readonly UsedSetting[];
}

/** What a report is made of. */
export interface ReportInput {
  readonly segmentation: Segmentation;
  /** As the segmentation was made by. */
  readonly options: ReportOptions;
  readonly about: About;
  readonly pictures?: Pictures;
  /** The source, where the customers' transactions are wanted from it. */
  readonly source?: TransactionSource;
}

/** Everything that the sheets are made of. */
export interface Report {
  readonly segmentation: Segmentation;
  readonly options: ReportOptions;
  readonly about: About;
  readonly names: SheetNames;
  /** How many transactions each segment's customers have; empty where they are not wanted. */
  readonly purchases: readonly number[];
  /** Undefined where nobody has drawn them. */
  readonly pictures: Pictures | undefined;
}

/** A setting as it was used. */
export interface UsedSetting {
  /** Without the prefix `segmentAi.`. */
  readonly name: string;
  /** As one line of text. */
  readonly value: string;
  readonly isDefault: boolean;
}
