import { decodeUtf8 } from '../../values/utf8.ts';
import type { CellSink } from '../workbook.ts';
import { DelimitedScanner } from './delimitedScanner.ts';
import type { Dialect } from './dialect.ts';

const mostRows = 200;
const mostColumns = 1000;
const surveyedColumns = Array.from({ length: mostColumns }, (_, column) => column);
const meaningful = /[\p{L}\p{N}]/u;
const anyDelimiter = /[,;\t|]/;
/** A number with decimal or thousands marks and what may stand before or after it, such as a currency. */
const number = /^[^\d,;\t|]{0,4}\d+(?:[.,' \u00a0]\d+)*[^\d,;\t|]{0,4}$/;

/** What the first rows of a text look like when they are read in one dialect. */
export class FieldSurvey implements CellSink {
  /** The number of fields of each row that has a letter or a digit. */
  readonly fields: number[] = [];
  /** The first cell of each of these rows; empty where it is. */
  readonly firstCells: string[] = [];
  readonly #delimiter: string;
  readonly #scanner: DelimitedScanner;
  #cells = 0;
  #plainCells = 0;
  #firstCell = '';
  #filled = false;

  /** Surveys UTF-8 text; of one that is not `whole` the last record is passed over. */
  constructor(text: Uint8Array, whole: boolean, dialect: Dialect) {
    this.#delimiter = String.fromCharCode(dialect.delimiter);
    this.#scanner = new DelimitedScanner(this, { dialect, columns: surveyedColumns, after: 0 });
    const bytes = new Uint8Array(text.byteLength + 1);
    bytes.set(text);
    this.#scanner.scan(bytes, text.byteLength, whole, () => this.fields.length >= mostRows);
  }

  /** The most frequent number of fields. */
  get usualFields(): number {
    const counts = new Map<number, number>();
    for (const fields of this.fields) counts.set(fields, (counts.get(fields) ?? 0) + 1);
    return [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best), [1, 0])[0];
  }

  /**
   * How much the text looks like a table, 0 to 1: whether its rows have equally many fields, the first one too, and
   * many, in which no other delimiter is left over. The comma of a number is none.
   */
  get regularity(): number {
    if (this.#cells === 0) return 0;
    const usual = this.usualFields;
    const share = this.fields.filter((fields) => fields === usual).length / this.fields.length;
    const header = this.fields[0] === usual ? 1 : 0.7;
    return share * header * (this.#plainCells / this.#cells) * (1 - 1 / usual);
  }

  bytes(slot: number, bytes: Uint8Array, start: number, end: number): void {
    const text = decodeUtf8(bytes, start, end);
    // Lines drawn above and below a table are none of its rows.
    if (!meaningful.test(text)) return;
    this.#filled = true;
    this.#cells++;
    if (slot === 0) this.#firstCell = text;
    if (!anyDelimiter.test(text.replaceAll(this.#delimiter, '')) || number.test(text)) this.#plainCells++;
  }

  endRow(): void {
    if (this.#filled) {
      this.fields.push(this.#scanner.fields);
      this.firstCells.push(this.#firstCell);
    }
    this.#filled = false;
    this.#firstCell = '';
  }

  number(): void {}
  date(): void {}
  text(): void {}
  sharedText(): void {}
}
