import type { Cell } from '../spreadsheet/write/sheet.ts';
import type { Format, ReportColumn } from './blocks.ts';

/** Characters that are left free beside what stands in a cell. */
export const room = 2;
/** Characters; of a longer text the rest is cut off by its neighbour. */
const widestText = 48;

const decimals: Readonly<Partial<Record<Format, number>>> = { integer: 0, tenths: 1, decimal: 2 };

/** Amounts have cents where there is little else: in a column where one of under 100 has some. */
export function chooseMoneyFormat(amounts: ArrayLike<number>): 'integer' | 'decimal' {
  const isSmall = (amount: number) =>
    Math.abs(amount) < 100 && !Number.isInteger(amount) && !Number.isNaN(amount);
  return Array.prototype.some.call(amounts, isSmall) ? 'decimal' : 'integer';
}

/** The width that a number takes, which no program writes in part; 0 for a format that is as long for all. */
export function widthOfNumber(value: number, format: Format): number {
  const places = decimals[format];
  if (places === undefined || !Number.isFinite(value)) return 0;
  const written = Math.abs(value).toFixed(places);
  const whole = written.length - (places === 0 ? 0 : places + 1);
  return written.length + Math.floor((whole - 1) / 3) + (value < 0 ? 1 : 0) + room;
}

export const widthOfText = (text: string): number => Math.min(text.length + room, widestText);

/** The columns as wide as what stands in them takes, and the format as it needs. */
export function fitColumns<Of extends ReportColumn>(
  columns: readonly Of[],
  rows: readonly (readonly Cell[])[],
): Of[] {
  return columns.map((column, at) => {
    const cells = rows.map((row) => row[at] ?? null);
    const fitted = { ...column, format: chooseFormat(column.format, cells.filter(isNumber)) };
    return { ...fitted, width: Math.max(column.width, ...cells.map((cell) => widthOf(cell, fitted))) };
  });
}

function chooseFormat(format: Format = 'general', numbers: readonly number[]): Format {
  if (format === 'money') return chooseMoneyFormat(numbers);
  return format === 'part' && numbers.some((number) => number < 0) ? 'share' : format;
}

const isNumber = (cell: Cell): cell is number => typeof cell === 'number';

/** Text that is wrapped has as many lines as it needs; what leads elsewhere stays on one in some programs. */
function widthOf(cell: Cell, { format = 'general', wrap = false }: ReportColumn): number {
  if (cell === null) return 0;
  if (isNumber(cell)) return widthOfNumber(cell, format);
  if (typeof cell === 'object') return widthOfText(cell.text);
  return wrap ? 0 : widthOfText(cell);
}
