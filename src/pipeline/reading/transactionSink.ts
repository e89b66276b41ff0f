import type { DayOrder } from '../cells/dateReading.ts';
import { besideRoles, type ColumnRole, type ContactRole, contactRoles } from '../columns/columnRole.ts';
import { widen } from '../numbers/typedArrays.ts';
import { type CellSink, columnLimit, type ScannedPart, type Sheet } from '../spreadsheet/workbook.ts';
import { DateColumn, type DateColumnData, type DateValues } from '../values/dateColumn.ts';
import { joinLabels } from '../values/joinLabels.ts';
import { LabelColumn, type LabelColumnData, type LabelValues } from '../values/labelColumn.ts';
import { NumberColumn, type NumberColumnData, type NumberValues } from '../values/numberColumn.ts';
import { hintMark, type MarkContext, type NumberColumns, type NumberRole, proveMarkOf } from './hintMark.ts';
import { locateMerged, type MergedCells } from './mergedCells.ts';
import { RowHash } from './rowHash.ts';
import { type HiddenRows, joinRanges, type ReadRange, type SheetRange } from './sheetRanges.ts';
import type { SheetPiece, SheetToRead } from './sheetShares.ts';

/** A column that is read to choose rows by it, by its place among such. */
export type FilterSlot = `filter ${number}`;

/** A column that says by yes and no which rows are no sale, by its place among such. */
type FlagSlot = `flag ${number}`;

/** What is read of a column: its role, what goes with the customer's, or what rows are chosen by. */
export type SlotRole = ColumnRole | 'furtherCustomer' | FilterSlot | FlagSlot;

export type RoleColumn = DateColumn | NumberColumn | LabelColumn;

/** What another thread read of a column. */
type RoleColumnData = DateColumnData | NumberColumnData | LabelColumnData;

function createColumn(role: SlotRole): RoleColumn {
  switch (role) {
    case 'date':
    case 'cancelledAt':
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
function appendTo(column: RoleColumn, data: RoleColumnData): boolean {
  if (column instanceof NumberColumn) return column.append(data as NumberColumnData);
  if (column instanceof DateColumn) column.append(data as DateColumnData);
  else column.append(data as LabelColumnData);
  return true;
}

/** What customers are called and can be reached by, in every row; those that were read. */
export type ContactValues = Readonly<Partial<Record<ContactRole, LabelValues>>>;

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
  readonly cancelledAt: DateValues | undefined;
  readonly currency: LabelValues | undefined;
  /** Undefined where it was not read. */
  readonly article: LabelValues | undefined;
  readonly contacts: ContactValues;
  /** By which rows are chosen. */
  readonly filters: readonly LabelValues[];
  /** What columns say by yes and no of which rows are no sale. */
  readonly flags: readonly LabelValues[];
  readonly row: Uint32Array;
  readonly fingerprint: Float64Array | undefined;
  readonly sheets: readonly SheetRange[];
  /** Of sheets with rows that the spreadsheet program hides, how many. */
  readonly hidden: readonly HiddenRows[];
}

/** The rows that another thread read, to be added by `append`. */
export interface SinkData {
  readonly columns: readonly RoleColumnData[];
  readonly rows: Uint32Array;
  readonly fingerprints: Float64Array | undefined;
  readonly sheets: readonly ReadRange[];
}

/**
 * Takes the cells of the wanted columns of all sheets. Rows without a cell in any of them are no rows, nor are those that
 * have an article or a contact alone, or a value that rows are chosen by.
 */
export class TransactionSink implements CellSink {
  readonly #columns: readonly RoleColumn[];
  readonly #roles: readonly SlotRole[];
  /** Those that make no row. */
  readonly #beside: readonly (LabelColumn | undefined)[];
  readonly #hash: RowHash | undefined;
  readonly #sheets: ReadRange[] = [];
  #rows = new Uint32Array(1 << 14);
  #length = 0;
  #filled = false;
  #merged: MergedCells[] = [];
  #isHidden = false;
  #hidden = 0;
  /** How much of all that this sink will take it has taken, 0 to 1. */
  #fraction = 0;
  #sharedText: (index: number) => string = () => '';

  /** @param fingerprints whether to tell rows apart by all their cells, for which every column is scanned */
  constructor(roles: readonly SlotRole[], fingerprints: boolean) {
    this.#roles = roles;
    this.#columns = roles.map(createColumn);
    this.#beside = roles.map((role, i) => (makesNoRow(role) ? (this.#columns[i] as LabelColumn) : undefined));
    this.#hash = fingerprints ? new RowHash() : undefined;
  }

  /** Takes all rows of sheets below their headers, one sheet after the other. */
  async scan(
    sheets: readonly SheetToRead[],
    onFraction: (fraction: number, sheet: string) => void,
  ): Promise<void> {
    for (const [i, { sheet, columns, headerRow }] of sheets.entries()) {
      const start = this.#begin(sheet);
      const report = (fraction: number) => {
        this.#fraction = (i + fraction) / sheets.length;
        onFraction(this.#fraction, sheet.name);
      };
      await sheet.scan(this.#listWanted(columns), headerRow, this, report);
      this.#end(sheet, start, false);
    }
  }

  /** Takes the rows of pieces of sheets, one after the other. They are one of `shares` that this sink will take. */
  async scanPieces(
    pieces: readonly (SheetToRead & Pick<SheetPiece, 'range'>)[],
    shares: number,
    onFraction: (fraction: number) => void,
  ): Promise<ScannedPart[]> {
    const scanned: ScannedPart[] = [];
    for (const [i, { sheet, columns, headerRow, range }] of pieces.entries()) {
      const start = this.#begin(sheet);
      const wanted = { columns: this.#listWanted(columns), after: headerRow };
      const report = (fraction: number) => {
        this.#fraction = (i + fraction) / pieces.length / shares;
        onFraction((i + fraction) / pieces.length);
      };
      scanned.push(await sheet.parts!.scan(range, wanted, this, report));
      this.#end(sheet, start, range.start > 0);
    }
    return scanned;
  }

  number(slot: number, value: number): void {
    this.#hash?.number(slot, value);
    this.#find(slot)?.number(value);
  }

  shown(slot: number, value: number, beside: string): void {
    this.#hash?.number(slot, value);
    const column = this.#find(slot);
    if (column instanceof NumberColumn) column.shown(value, beside);
    else column?.number(value);
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
    if (this.#isHidden && this.#filled) this.#hidden++;
    this.#isHidden = false;
    if (!this.#filled) {
      for (const column of this.#beside) column?.clear();
      return;
    }
    this.#filled = false;
    for (const column of this.#columns) column.endRow();
    if (this.#length === this.#rows.length) this.#reserve(this.#foresee());
    this.#rows[this.#length++] = row;
  }

  hiddenRow(): void {
    this.#isHidden = true;
  }

  merged(slot: number, first: number, last: number): void {
    if (slot < this.#columns.length) this.#merged.push({ slot, first, last });
  }

  /** The rows themselves, not a copy: the sink ends with that. */
  data(): SinkData {
    return {
      columns: this.#columns.map((column) => column.data()),
      rows: this.#rows.subarray(0, this.#length),
      fingerprints: this.#hash?.build(),
      sheets: this.#sheets,
    };
  }

  /**
   * Adds the rows below, whose numbers in their sheet are `rowsBefore` higher; false where that can't be done and all
   * must be read in one go.
   */
  append({ columns, rows, fingerprints, sheets }: SinkData, rowsBefore: number): boolean {
    const start = this.#length;
    this.#length += rows.length;
    if (this.#length > this.#rows.length) this.#reserve(this.#length);
    for (let i = 0; i < rows.length; i++) this.#rows[start + i] = rows[i]! + rowsBefore;
    if (fingerprints !== undefined) this.#hash?.append(fingerprints);
    for (const sheet of sheets) {
      this.#sheets.push({ ...sheet, start: sheet.start + start, end: sheet.end + start });
    }
    return this.#columns.every((column, i) => appendTo(column, columns[i]!));
  }

  /** @param filters the slots that rows are chosen by */
  build(
    order: DayOrder | 'auto',
    marks: Omit<MarkContext, 'currencies' | 'proven'>,
    filters: readonly SlotRole[] = [],
  ): ColumnValues {
    const sheets = joinRanges(this.#sheets);
    for (const sheet of sheets) this.#fillMerged(sheet);
    const labels = (role: SlotRole) => this.#columnOf(role, LabelColumn)?.build();
    const currency = labels('currency');
    const columns = this.#listNumbers();
    const context = { ...marks, currencies: currency?.texts ?? [], proven: proveMarkOf(columns) };
    const numbers = (role: NumberRole) => columns[role]?.build(hintMark(role, columns, context));
    return {
      length: this.#length,
      customer: joinLabels(labels('customer')!, labels('furtherCustomer')),
      invoice: labels('invoice'),
      date: this.#columnOf('date', DateColumn)!.build(order),
      quantity: numbers('quantity'),
      price: numbers('price'),
      amount: numbers('amount'),
      status: labels('status'),
      cancelledAt: this.#columnOf('cancelledAt', DateColumn)?.build(order),
      currency,
      article: labels('article'),
      contacts: this.#buildContacts(),
      filters: filters.map((slot) => labels(slot)!),
      flags: this.#roles.filter(isFlagSlot).map((slot) => labels(slot)!),
      row: this.#rows.subarray(0, this.#length),
      fingerprint: this.#hash?.build(),
      sheets: sheets.map(({ name, start, end }) => ({ name, start, end })),
      hidden: sheets
        .filter(({ hidden }) => hidden > 0)
        .map(({ name, hidden }) => ({ sheet: name, rows: hidden })),
    };
  }

  #buildContacts(): ContactValues {
    const built = contactRoles.flatMap((role) => {
      const values = this.#columnOf(role, LabelColumn)?.build();
      return values === undefined ? [] : [[role, values] as const];
    });
    return Object.fromEntries(built);
  }

  #listNumbers(): NumberColumns {
    return Object.fromEntries(
      this.#roles.flatMap((role, i) => {
        const column = this.#columns[i];
        return column instanceof NumberColumn ? [[role, column]] : [];
      }),
    );
  }

  /** A merged cell holds for all its rows; a merged sum counts once, where it stands. */
  #fillMerged(sheet: ReadRange): void {
    for (const { slot, from, end } of locateMerged(sheet.merged, this.#rows, sheet)) {
      const column = this.#columns[slot]!;
      if (!(column instanceof NumberColumn)) column.repeat(from, end);
    }
  }

  /** How many rows there will be, with some to spare: memory that is never written to costs nothing. */
  #foresee(): number {
    const inProportion = this.#fraction > 0 ? Math.ceil((1.15 * this.#length) / this.#fraction) : 0;
    return Math.max(inProportion, Math.ceil(1.25 * this.#length));
  }

  #reserve(rows: number): void {
    this.#rows = widen(this.#rows, rows);
    this.#hash?.reserve(rows);
    for (const column of this.#columns) column.reserve(rows);
  }

  #begin(sheet: Sheet): number {
    this.#sharedText = (index) => sheet.sharedText(index);
    this.#merged = [];
    this.#hidden = 0;
    return this.#length;
  }

  #end({ name }: Sheet, start: number, continues: boolean): void {
    this.#sheets.push({
      name,
      start,
      end: this.#length,
      continues,
      merged: this.#merged,
      hidden: this.#hidden,
    });
  }

  #listWanted(columns: readonly number[]): readonly number[] {
    return this.#hash === undefined ? columns : [...columns, ...othersThan(columns)];
  }

  #find(slot: number): RoleColumn | undefined {
    const column = this.#columns[slot];
    if (column !== undefined && this.#beside[slot] === undefined) this.#filled = true;
    return column;
  }

  #columnOf<Kind extends RoleColumn>(role: SlotRole, kind: new () => Kind): Kind | undefined {
    const column = this.#columns[this.#roles.indexOf(role)];
    return column instanceof kind ? column : undefined;
  }
}

export const isFilterSlot = (role: SlotRole): boolean => role.startsWith('filter ');

const isFlagSlot = (role: SlotRole): boolean => role.startsWith('flag ');

const makesNoRow = (role: SlotRole): boolean =>
  isFilterSlot(role) || isFlagSlot(role) || (besideRoles as readonly SlotRole[]).includes(role);

function othersThan(columns: readonly number[]): number[] {
  return Array.from({ length: columnLimit }, (_, column) => column).filter(
    (column) => !columns.includes(column),
  );
}
