import { columnRoles } from './columns.ts';
import { Labels } from './labels.ts';
import { parseDateText } from './parseDateText.ts';
import type { SheetRange, Transactions } from './transactions.ts';
import { serialToWallClock } from './workbook/serialDate.ts';
import type { CellSink, Sheet } from './workbook/workbook.ts';

const missing = -1;
const customerSlot = columnRoles.indexOf('customer');
const invoiceSlot = columnRoles.indexOf('invoice');
const dateSlot = columnRoles.indexOf('date');
const quantitySlot = columnRoles.indexOf('quantity');
const priceSlot = columnRoles.indexOf('price');

/** Turns cells, in the slots of `columnRoles`, into the columns of `Transactions`. Rows without any cell are no rows. */
export class TransactionBuilder implements CellSink {
  readonly #customers = new Labels();
  readonly #invoices = new Labels();
  readonly #sheets: SheetRange[] = [];
  readonly #decoder = new TextDecoder();
  #columns = allocate(1 << 14);
  #length = 0;
  #sheetStart = 0;
  #sharedText: (index: number) => string = () => '';
  #name = '';

  /** The row being read. */
  #filled = false;
  #customer = missing;
  #invoice = missing;
  #date = Number.NaN;
  #quantity = Number.NaN;
  #price = Number.NaN;

  beginSheet(sheet: Pick<Sheet, 'name' | 'sharedText'>): void {
    this.#name = sheet.name;
    this.#sharedText = sheet.sharedText;
    this.#sheetStart = this.#length;
  }

  endSheet(): void {
    this.#sheets.push({ name: this.#name, start: this.#sheetStart, end: this.#length });
  }

  number(slot: number, value: number): void {
    this.#filled = true;
    if (slot === customerSlot) this.#customer = this.#customers.ofNumber(value);
    else if (slot === invoiceSlot) this.#invoice = this.#invoices.ofNumber(value);
    else if (slot === quantitySlot) this.#quantity = value;
    else if (slot === priceSlot) this.#price = value;
    // A date column without a date format still holds serials.
    else if (slot === dateSlot) this.#date = serialToWallClock(value, false);
  }

  date(slot: number, value: number): void {
    this.#filled = true;
    if (slot === dateSlot) this.#date = value;
  }

  text(slot: number, value: string): void {
    this.#filled = true;
    if (slot === customerSlot) this.#customer = this.#customers.ofText(value);
    else if (slot === invoiceSlot) this.#invoice = this.#invoices.ofText(value);
    else if (slot === quantitySlot) this.#quantity = parseNumberText(value);
    else if (slot === priceSlot) this.#price = parseNumberText(value);
    else if (slot === dateSlot) this.#date = parseDateText(value);
  }

  bytes(slot: number, bytes: Uint8Array, start: number, end: number): void {
    this.text(slot, this.#decoder.decode(bytes.subarray(start, end)));
  }

  sharedText(slot: number, index: number): void {
    this.text(slot, this.#sharedText(index));
  }

  endRow(row: number): void {
    if (!this.#filled) return;
    if (this.#length === this.#columns.row.length) this.#columns = allocate(2 * this.#length, this.#columns);
    const at = this.#length++;
    this.#columns.customer[at] = this.#customer;
    this.#columns.invoice[at] = this.#invoice;
    this.#columns.date[at] = this.#date;
    this.#columns.quantity[at] = this.#quantity;
    this.#columns.price[at] = this.#price;
    this.#columns.row[at] = row;
    this.#clearRow();
  }

  build(): Omit<Transactions, 'skippedSheets'> {
    return {
      length: this.#length,
      ...this.#columns,
      customerIds: this.#customers.texts,
      invoiceIds: this.#invoices.texts,
      sheets: this.#sheets,
    };
  }

  #clearRow(): void {
    this.#filled = false;
    this.#customer = missing;
    this.#invoice = missing;
    this.#date = Number.NaN;
    this.#quantity = Number.NaN;
    this.#price = Number.NaN;
  }
}

type Columns = Pick<Transactions, 'customer' | 'invoice' | 'date' | 'quantity' | 'price' | 'row'>;

/** Columns with room for `capacity` rows, beginning with those of `from`. */
function allocate(capacity: number, from?: Columns): Columns {
  const columns: Columns = {
    customer: new Int32Array(capacity),
    invoice: new Int32Array(capacity),
    date: new Float64Array(capacity),
    quantity: new Float64Array(capacity),
    price: new Float64Array(capacity),
    row: new Uint32Array(capacity),
  };
  if (from !== undefined) {
    columns.customer.set(from.customer);
    columns.invoice.set(from.invoice);
    columns.date.set(from.date);
    columns.quantity.set(from.quantity);
    columns.price.set(from.price);
    columns.row.set(from.row);
  }
  return columns;
}

function parseNumberText(text: string): number {
  return text.trim() === '' ? Number.NaN : Number(text);
}
