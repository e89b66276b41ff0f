import { decodeUtf8 } from '../../text/utf8.ts';
import {
  comma,
  type Dialect,
  doubleSpaces,
  pipe,
  semicolon,
  singleSpaces,
  type TextLayout,
  tab,
} from '../sheetPlan.ts';
import type { CellSink } from '../workbook.ts';
import { DelimitedScanner, withRoom } from './delimitedScanner.ts';

const mostRows = 200;
const mostColumns = 1000;
const surveyedColumns = Array.from({ length: mostColumns }, (_, column) => column);
const meaningful = /[\p{L}\p{N}]/u;
const anyDelimiter = /[,;\t|]/;
/** A number with decimal or thousands marks and what may stand before or after it, such as a currency. */
const number = /^[^\d,;\t|]{0,4}\d+(?:[.,' \u00a0]\d+)*[^\d,;\t|]{0,4}$/;

/** What the first rows of a text look like when they are read in one dialect. */
class FieldSurvey implements CellSink {
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
    this.#scanner.scan(withRoom(text), text.byteLength, whole, () => this.fields.length >= mostRows);
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

/** Of lists whose fields may have spaces, in the order of how common they are. */
export const listDialects: readonly Dialect[] = [comma, semicolon, tab];
/** Of tables. */
const usualDialects: readonly Dialect[] = [...listDialects, pipe, singleSpaces, doubleSpaces];

/** Finds the layout of a UTF-8 text from its beginning, or from all of it where it is `whole`. */
export function detectLayout(
  text: Uint8Array,
  whole: boolean,
  dialects: readonly Dialect[] = usualDialects,
): TextLayout {
  const declared = readDeclaration(text);
  if (declared !== undefined) return { dialect: declared, firstRow: 0, firstColumn: 0 };
  let best = comma;
  let survey = new FieldSurvey(text, whole, comma);
  for (const dialect of dialects.slice(1)) {
    // Rows of one field each are no table.
    if (!text.includes(dialect.delimiter)) continue;
    const candidate = new FieldSurvey(text, whole, dialect);
    if (candidate.regularity <= survey.regularity) continue;
    best = dialect;
    survey = candidate;
  }
  return { dialect: best, firstRow: 1, firstColumn: hasRowNames(best, survey) ? 1 : 0 };
}

/** The delimiter that the first line declares as Excel understands it: `sep=;`. */
function readDeclaration(text: Uint8Array): Dialect | undefined {
  const start = new TextDecoder().decode(text.subarray(0, 10));
  const declared = /^"?sep=([\t -~])"?[\r\n]/i.exec(start)?.[1];
  return declared === undefined ? undefined : { delimiter: declared.charCodeAt(0), padding: 0 };
}

/** R's `write.table` titles all columns but the first, which holds distinct row names. */
function hasRowNames({ delimiter }: Dialect, { fields, firstCells, usualFields }: FieldSurvey): boolean {
  if (delimiter !== tab.delimiter && delimiter !== singleSpaces.delimiter) return false;
  const [titles, ...rows] = fields;
  const names = firstCells.slice(1);
  if (titles !== usualFields - 1 || rows.some((count) => count !== usualFields)) return false;
  return new Set(names).size === names.length && !names.includes('');
}
