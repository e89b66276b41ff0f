import type { Cell, Row } from '../../../src/pipeline/spreadsheet/workbook.ts';

export type Value = string | number | Date | undefined;

/** Rows as a reader hands them out, numbered from 1; empty texts are no cells. */
export function tableRows(table: readonly (readonly Value[])[]): Row[] {
  return table.map((values, index) => ({ number: index + 1, cells: new Map(values.flatMap(toEntry)) }));
}

/** Rows of a text with `|` between cells, one line a row; empty lines are no rows. */
export function textRows(text: string): Row[] {
  return tableRows(splitTable(text));
}

export function splitTable(text: string): string[][] {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines.map((line) => line.split('|').map((cell) => cell.trim()));
}

/** Of one column, the value of each row. */
export type Column = (row: number) => Value;

/** Sixty rows with these columns beside an order's number, day and customer, of orders of two lines. */
export function orderRows(columns: Readonly<Record<string, Column>>): Row[] {
  const all: Readonly<Record<string, Column>> = {
    Order: (row) => `A-${1000 + (row >> 1)}`,
    Date: (row) => `2024-01-${String(1 + (row >> 1)).padStart(2, '0')}`,
    Customer: (row) => `c${(row >> 1) % 9}`,
    ...columns,
  };
  const data = Array.from({ length: 60 }, (_, row) => Object.values(all).map((cell) => cell(row)));
  return tableRows([Object.keys(all), ...data]);
}

function toEntry(value: Value, column: number): [number, Cell][] {
  if (value === undefined || value === '') return [];
  if (value instanceof Date) return [[column, { type: 'date', value: value.getTime() }]];
  return [[column, typeof value === 'number' ? { type: 'number', value } : { type: 'text', value }]];
}
