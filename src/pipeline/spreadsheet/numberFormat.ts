import { serialToWallClock } from '../time/calendar.ts';
import type { NumberFormat } from './sheetPlan.ts';
import type { CellSink } from './workbook.ts';

/** The number formats that mean a date among those that a workbook need not define (ECMA-376 18.8.30). */
const builtInDateFormats = new Set([
  14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 45, 46, 47, 50, 51, 52, 53, 54,
  55, 56, 57, 58,
]);

/** What a number format writes beside a number, as currencies are: `[$£-809]`, `" kr"`, `\€`; empty where nothing. */
export function textBeside(code: string): string {
  // `_€` leaves the room of a sign, `* ` fills, and `[$-409]` is a language alone.
  const section = (code.split(';')[0] ?? '').replace(/[_*].|\[(?!\$[^-\]])[^\]]*\]/g, '');
  const [, symbol = '', quoted = ''] = /\[\$([^\]-]+)|"\s*([^"\s]+)\s*"/.exec(section) ?? [];
  return (symbol || quoted || (/\p{Sc}/u.exec(section)?.[0] ?? '')).trim();
}

/** Whether a cell with this number format shows a date or a time. */
export function isDateFormat(id: number, code: string | undefined): boolean {
  if (code === undefined) return builtInDateFormats.has(id);
  const section = code.split(';')[0] ?? '';
  // Literals ("..", \x, _x, *x) and [colours, conditions, locales] say nothing; [h], [mm], [ss] are elapsed times.
  const bare = section.replace(/"[^"]*"|[\\_*]./g, '').replace(/\[(?!(?:h+|m+|s+)\])[^\]]*\]/gi, '');
  return /[ymdhs]/i.test(bare) && !/general/i.test(bare);
}

export const readNumberFormat = (id: number, code: string | undefined): NumberFormat => ({
  isDate: isDateFormat(id, code),
  beside: textBeside(code ?? ''),
});

/** Hands out a number as its format shows it; a plain one where it has none. */
export function deliverNumber(
  sink: CellSink,
  slot: number,
  value: number,
  format: NumberFormat | undefined,
  date1904: boolean,
): void {
  if (format?.isDate) sink.date(slot, serialToWallClock(value, date1904));
  else if (format?.beside && sink.shown) sink.shown(slot, value, format.beside);
  else sink.number(slot, value);
}
