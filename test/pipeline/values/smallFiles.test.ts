import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DateColumn } from '../../../src/pipeline/values/dateColumn.ts';
import { LabelColumn } from '../../../src/pipeline/values/labelColumn.ts';
import { NumberColumn } from '../../../src/pipeline/values/numberColumn.ts';

const folder = join(import.meta.dirname, '../../../../shared/data/small');
const absent = !existsSync(folder);
const name = (text: string) => (absent ? `${text} (skipped: ../shared/data/small is absent)` : text);

interface Column {
  text(value: string): void;
  endRow(): void;
}

/** Fills columns, by their positions, with the cells of a file whose cells hold no separators. */
function fill(file: string, separator: RegExp, lineEnd: RegExp, columns: Record<number, Column>): number {
  const lines = readFileSync(join(folder, file), 'latin1').split(lineEnd).slice(1);
  const rows = lines.filter((line) => line.trim() !== '');
  for (const row of rows) {
    const cells = row.trim().split(separator);
    for (const [position, column] of Object.entries(columns)) {
      column.text(cells[Number(position)]!);
      column.endRow();
    }
  }
  return rows.length;
}

const day = (value: number) => new Date(value).toISOString().slice(0, 10);
const range = (values: Float64Array) => [
  day(values.reduce((a, b) => Math.min(a, b))),
  day(values.reduce((a, b) => Math.max(a, b))),
];

describe('columns of real files', () => {
  it.skipIf(absent)(name('reads CDNOW: zero-padded customers, YYYYMMDD, 18 months'), () => {
    const [customer, date, dollars] = [new LabelColumn(), new DateColumn(), new NumberColumn()];
    const rows = fill('CDNOW_master.txt', / +/, /\r\n/, { 0: customer, 1: date, 3: dollars });
    expect(rows).toBe(69_659);
    expect([customer.texts.length, customer.texts[0]]).toEqual([23_570, '00001']);
    expect(range(date.build('auto').values)).toEqual(['1997-01-01', '1998-06-30']);
    expect(dollars.build().values.reduce((a, b) => a + b)).toBeCloseTo(2_500_315.63, 2);
  });

  it.skipIf(absent)(name('reads the Superstore orders: month first in two-digit years'), () => {
    const date = new DateColumn();
    fill('sample-orders.csv', /,/, /\r/, { 0: date });
    const { values, order, ambiguous, unreadable, contradicting } = date.build('auto');
    expect([order, ambiguous, unreadable.count, contradicting]).toEqual(['mdy', false, 0, 0]);
    expect(range(values)[0]!.slice(0, 4)).toBe('2011');
  });

  it.skipIf(absent)(
    name('reads one day of Online Retail: customers with decimals, as missing where they are'),
    () => {
      const [date, customer] = [new DateColumn(), new LabelColumn()];
      const lines = readFileSync(join(folder, 'online_retail_2011-03-15.csv'), 'utf8')
        .trim()
        .split('\n')
        .slice(1);
      for (const line of lines) {
        const cells = line.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/);
        date.text(cells[4]!);
        date.endRow();
        customer.text(cells[6]!);
        customer.endRow();
      }
      const { values } = date.build('auto');
      expect(range(values)).toEqual(['2011-03-15', '2011-03-15']);
      expect(customer.texts.every((text) => /^\d{5}$/.test(text))).toBe(true);
    },
  );
});
