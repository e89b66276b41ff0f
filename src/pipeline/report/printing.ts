import { formatNumber, t } from '../language/language.ts';
import type { Printing } from '../spreadsheet/write/sheet.ts';

/** What a page in landscape has room for at full size: characters side by side, and rows. */
const page = { characters: 135, rows: 37 };
/** Text that is wrapped takes more than its row. */
const slack = 4;
/** Columns of more characters than this go on on a second page, as they could not be read on one. */
const mostAcross = 330;

/** How many of the columns are on the first page, where the rest go on on another. */
export function countOnPage(widths: readonly number[]): number {
  const across = sum(widths);
  if (across <= mostAcross) return widths.length;
  return widths.filter((_, at) => sum(widths.slice(0, at + 1)) <= across / 2).length;
}

/**
 * Where the lines above a table begin: beside the columns that are repeated on a second page, which would have the
 * beginnings of the lines too.
 */
export const beginLines = (widths: readonly number[], repeated: number): number =>
  countOnPage(widths) < widths.length ? repeated : 0;

/**
 * Of a long table the first page alone is printed, which says so below: the whole report is not to take a hundred sheets
 * of paper.
 * @param widths of the columns, in characters
 */
export function printFirstPage(
  widths: readonly number[],
  { above, count }: { readonly above: number; readonly count: number },
): Printing {
  const across = sum(widths);
  const pagesWide = across > mostAcross ? 2 : 1;
  const rows = Math.floor(page.rows * Math.max(1, across / pagesWide / page.characters)) - slack;
  if (above + count <= rows) return { pagesWide, pagesTall: 1 };
  return { rows, pagesWide, pagesTall: 1, note: notePrinted(rows - above, count) };
}

/** What stands below a page that has the first rows of a table alone. */
export const notePrinted = (shown: number, count: number): string =>
  t('Rows 1 to {0} of {1}. To print all, clear the print area.', formatNumber(shown), formatNumber(count));

const sum = (widths: readonly number[]): number => widths.reduce((all, width) => all + width, 0);
