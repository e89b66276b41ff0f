import { warning } from '../language/remarks.ts';
import type { Row } from '../spreadsheet/workbook.ts';
import type { ColumnRemark } from './columnRemarks.ts';
import { type Money, readColumn } from './moneyParts.ts';
import { nameColumn } from './profileColumn.ts';
import { readUnit } from './titleUnit.ts';

const longestNote = 120;

/** Tells of a note above the table (`All figures in TEUR`) whose unit the title of the money does not say. */
export function warnOfUnitAbove(above: readonly Row[], money: Money): readonly ColumnRemark[] {
  const read = readColumn(money);
  if (read === undefined || readUnit(read.column.title) !== undefined) return [];
  const texts = above.flatMap(({ cells }) => [...cells.values()].map(({ value }) => value));
  const text = texts.find((each) => typeof each === 'string' && saysUnit(each, read.column.profile.numbers));
  return text === undefined
    ? []
    : [warning('unit-above-table', { text: String(text).trim(), column: nameColumn(read.column) })];
}

function saysUnit(text: string, numbers: Float64Array): boolean {
  const unit = text.length > longestNote ? undefined : readUnit(text);
  if (unit === undefined) return false;
  if (unit.factor >= 1000) return true;
  return unit.isWhole === true && numbers.every((value) => Number.isNaN(value) || Number.isInteger(value));
}
