import type { Row } from '../workbook/workbook.ts';
import { columnLetters } from './columnLetters.ts';
import type { DescribedColumn } from './describedColumn.ts';
import { readHeader } from './headerMeaning.ts';
import { profileColumn } from './profileColumn.ts';

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
