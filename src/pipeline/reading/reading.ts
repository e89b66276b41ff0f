import type { ArchiveLimits } from '../bytes/archiveLimits.ts';
import { type ColumnRole, columnRoles } from '../columns/columnRole.ts';
import type { ChosenColumns, FoundColumns } from '../columns/columnSearch.ts';
import { message, translate } from '../language/language.ts';
import type { DayOrder } from '../values/dateParts.ts';

/** What the one who reads may decide. */
export interface ReadingOptions {
  readonly columns: ChosenColumns;
  readonly dateOrder: DayOrder | 'auto';
  /** The workbook for which that order is kept; undefined where it holds for all. */
  readonly dateOrderKeptFor: string | undefined;
  /** Whether to tell rows apart by all their cells. */
  readonly fingerprints: boolean;
  readonly limits: ArchiveLimits;
}

/** A column that was recognised. */
export interface DetectedColumn {
  readonly role: ColumnRole;
  /** Its header, or `column C`. */
  readonly title: string;
  /** Why it was taken, in words. */
  readonly evidence: readonly string[];
}

/** How a source was read. */
export interface Reading {
  readonly columns: readonly DetectedColumn[];
  /** Of dates that are text; 'none' where no text leaves the order open. */
  readonly dateOrder: DayOrder | 'none';
}

export function listDetectedColumns({ columns, titles, evidence }: FoundColumns): DetectedColumn[] {
  return columnRoles
    .filter((role) => columns[role] !== undefined)
    .map((role) => ({ role, title: titles[role] ?? '', evidence: (evidence[role] ?? []).map(translate) }));
}

/** What people read of the order of dates; to be translated where it is said. */
export const dateOrderTexts: Readonly<Record<Reading['dateOrder'], string>> = {
  dmy: message('day, month, year'),
  mdy: message('month, day, year'),
  ymd: message('year, month, day'),
  none: message('no date leaves it open'),
};
