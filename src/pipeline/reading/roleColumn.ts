import type { ColumnRole } from '../columns/columnRole.ts';
import { DateColumn, type DateColumnData } from '../values/dateColumn.ts';
import { LabelColumn, type LabelColumnData } from '../values/labelColumn.ts';
import { NumberColumn, type NumberColumnData } from '../values/numberColumn.ts';

export type RoleColumn = DateColumn | NumberColumn | LabelColumn;

/** What another thread read of a column. */
export type RoleColumnData = DateColumnData | NumberColumnData | LabelColumnData;

export function createColumn(role: ColumnRole): RoleColumn {
  switch (role) {
    case 'date':
      return new DateColumn();
    case 'quantity':
    case 'price':
    case 'amount':
      return new NumberColumn();
    default:
      return new LabelColumn();
  }
}

/** Adds the rows below, of a column of the same role; false where they can only be read after these. */
export function appendTo(column: RoleColumn, data: RoleColumnData): boolean {
  if (column instanceof NumberColumn) return column.append(data as NumberColumnData);
  if (column instanceof DateColumn) column.append(data as DateColumnData);
  else column.append(data as LabelColumnData);
  return true;
}
