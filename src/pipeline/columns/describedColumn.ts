import { columnLetters } from '../spreadsheet/columnLetters.ts';
import type { Row } from '../spreadsheet/workbook.ts';
import { type ColumnName, quoteColumn } from './columnRemarks.ts';
import type { ColumnCandidate } from './columnSearch.ts';
import { type HeaderMeaning, readHeader } from './headerMeaning.ts';
import { type ColumnProfile, profileColumn } from './profileColumn.ts';

/** A column of a sheet with what its header means and its cells hold. */
export interface DescribedColumn {
  readonly column: number;
  /** Its header; empty where it has none. */
  readonly header: string;
  /** Its header, or `column C`. */
  readonly title: string;
  readonly meaning: HeaderMeaning;
  readonly profile: ColumnProfile;
}

export function toCandidate({ column, title, profile }: DescribedColumn): ColumnCandidate {
  return { column, title, preview: profile.preview };
}

export function nameColumn({ header, column }: DescribedColumn): ColumnName {
  return header === '' ? { letters: columnLetters(column) } : { header };
}

export const quote = (column: DescribedColumn): string => quoteColumn(nameColumn(column));

/** Describes every column that has a header or a cell, from left to right. */
export function readColumns(header: Row | undefined, data: readonly Row[]): readonly DescribedColumn[] {
  const columns = new Set([header, ...data].flatMap((row) => [...(row?.cells.keys() ?? [])]));
  return [...columns]
    .sort((one, other) => one - other)
    .map((column) => describeColumn(header, data, column))
    .filter(({ header, profile }) => header !== '' || profile.filled > 0);
}

function describeColumn(headerRow: Row | undefined, data: readonly Row[], column: number): DescribedColumn {
  const header = String(headerRow?.cells.get(column)?.value ?? '').trim();
  return {
    column,
    header,
    title: header === '' ? `column ${columnLetters(column)}` : header,
    meaning: readHeader(header),
    profile: profileColumn(data, column),
  };
}
