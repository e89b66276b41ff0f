import type { ColumnRole } from './columns/columnRole.ts';
import { RowHash } from './rowHash.ts';
import type { SheetRange } from './transactions.ts';
import { DateColumn, type DateValues } from './values/dateColumn.ts';
import type { DayOrder } from './values/dateParts.ts';
import { enlarge } from './values/enlarge.ts';
import { LabelColumn, type LabelValues } from './values/labelColumn.ts';
import { NumberColumn, type NumberValues } from './values/numberColumn.ts';
import { columnLimit } from './workbook/sheetScanner.ts';
import type { CellSink, Sheet } from './workbook/workbook.ts';

/** The columns that were read, by their roles, with the values of every row. */
export interface ColumnValues {
  readonly length: number;
  readonly customer: LabelValues;
  readonly invoice: LabelValues | undefined;
  readonly date: DateValues;
  readonly quantity: NumberValues | undefined;
  readonly price: NumberValues | undefined;
  readonly amount: NumberValues | undefined;
  readonly status: LabelValues | undefined;
  readonly currency: LabelValues | undefined;
  readonly row: Uint32Array;
  readonly fingerprint: Float64Array | undefined;
  readonly sheets: readonly SheetRange[];
}

type Column = DateColumn | NumberColumn | LabelColumn;

/** Takes the cells of the wanted columns of all sheets. Rows without a cell in any of them are no rows. */
export class TransactionSink implements CellSink {
  readonly #columns: readonly Column[];
  readonly #roles: readonly ColumnRole[];
  readonly #hash: RowHash | undefined;
  readonly #sheets: SheetRange[] = [];
  #rows = new Uint32Array(1 << 14);
  #length = 0;
  #filled = false;
  #sharedText: (index: number) => string = () => '';

  /** @param fingerprints whether to tell rows apart by all their cells, for which every column is scanned */
  constructor(roles: readonly ColumnRole[], fingerprints: boolean) {
    this.#roles = roles;
    this.#columns = roles.map(createColumn);
    this.#hash = fingerprints ? new RowHash() : undefined;
  }

  /** Takes a sheet's rows after its header; `columns` are those of the roles, 0-based. */
  async scan(
    sheet: Sheet,
    columns: readonly number[],
    headerRow: number,
    onFraction: (fraction: number) => void,
  ): Promise<void> {
    const start = this.#length;
    this.#sharedText = (index) => sheet.sharedText(index);
    const wanted = this.#hash === undefined ? columns : [...columns, ...othersThan(columns)];
    await sheet.scan(wanted, headerRow, this, onFraction);
    this.#sheets.push({ name: sheet.name, start, end: this.#length });
  }

  number(slot: number, value: number): void {
    this.#hash?.number(slot, value);
    this.#find(slot)?.number(value);
  }

  date(slot: number, value: number): void {
    this.#hash?.number(slot, value);
    this.#find(slot)?.date(value);
  }

  text(slot: number, value: string): void {
    this.#hash?.text(slot, value);
    this.#find(slot)?.text(value);
  }

  bytes(slot: number, bytes: Uint8Array, start: number, end: number): void {
    this.#hash?.bytes(slot, bytes, start, end);
    this.#find(slot)?.bytes(bytes, start, end);
  }

  sharedText(slot: number, index: number): void {
    this.#hash?.number(slot, index);
    const column = this.#find(slot);
    if (column instanceof LabelColumn) column.sharedText(index, this.#sharedText);
    else column?.text(this.#sharedText(index));
  }

  endRow(row: number): void {
    this.#hash?.endRow(this.#filled);
    if (!this.#filled) return;
    this.#filled = false;
    for (const column of this.#columns) column.endRow();
    if (this.#length === this.#rows.length) this.#rows = enlarge(this.#rows);
    this.#rows[this.#length++] = row;
  }

  build(order: DayOrder | 'auto'): ColumnValues {
    const labels = (role: ColumnRole) => this.#columnOf(role, LabelColumn)?.build();
    const numbers = (role: ColumnRole) => this.#columnOf(role, NumberColumn)?.build();
    return {
      length: this.#length,
      customer: labels('customer')!,
      invoice: labels('invoice'),
      date: this.#columnOf('date', DateColumn)!.build(order),
      quantity: numbers('quantity'),
      price: numbers('price'),
      amount: numbers('amount'),
      status: labels('status'),
      currency: labels('currency'),
      row: this.#rows.subarray(0, this.#length),
      fingerprint: this.#hash?.build(),
      sheets: this.#sheets,
    };
  }

  #find(slot: number): Column | undefined {
    const column = this.#columns[slot];
    if (column !== undefined) this.#filled = true;
    return column;
  }

  #columnOf<Kind extends Column>(role: ColumnRole, kind: new () => Kind): Kind | undefined {
    const column = this.#columns[this.#roles.indexOf(role)];
    return column instanceof kind ? column : undefined;
  }
}

function createColumn(role: ColumnRole): Column {
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

function othersThan(columns: readonly number[]): number[] {
  return Array.from({ length: columnLimit }, (_, column) => column).filter(
    (column) => !columns.includes(column),
  );
}
