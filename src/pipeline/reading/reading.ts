import { type ColumnRole, columnRoles } from '../columns/columnRole.ts';
import type { FoundColumns } from '../columns/columnSearch.ts';
import { translate } from '../language.ts';
import type { DayOrder } from '../values/dateParts.ts';

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
