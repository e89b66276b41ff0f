import type { Row } from '../spreadsheet/workbook.ts';
import { foldText } from '../text/foldText.ts';
import { readHeader } from './headerMeaning.ts';
import type { DescribedColumn } from './profileColumn.ts';

/** A column of headings, each in a row of its own above the rows that it is of, and whether they are told to be customers. */
export interface HeadingColumn {
  readonly column: DescribedColumn;
  readonly areCustomers: boolean;
}

const fewest = 3;
/** Of the rows, at least, that stand below headings. */
const leastBelow = 0.3;

/**
 * Finds a column without a title that is filled in rows which have nothing else, and in those that sum up the rows below
 * (`Total for Ann Lee`). A title of the sheet above its header may say of whom the headings are (`Sales by Customer`).
 */
export function findHeadings(
  columns: readonly DescribedColumn[],
  above: readonly Row[],
  data: readonly Row[],
): HeadingColumn | undefined {
  const column = columns.find((each) => each.header === '' && areHeadings(each, data));
  if (column === undefined) return undefined;
  const titles = above.flatMap(({ cells }) => [...cells.values()].map(({ value }) => String(value)));
  return { column, areCustomers: titles.some((title) => readHeader(title).concepts.has('customer')) };
}

function areHeadings({ column, profile }: DescribedColumn, data: readonly Row[]): boolean {
  const filled = data.filter(({ cells }) => cells.has(column));
  const headings = new Set(filled.filter(({ cells }) => cells.size === 1).map((row) => textOf(row, column)));
  if (headings.size < fewest || profile.numeric > 0 || profile.date > 0) return false;
  if (data.length - filled.length < leastBelow * data.length) return false;
  // What is beside a figure sums up a heading, or all of them at the end.
  const sums = filled.filter(({ cells }) => cells.size > 1);
  const told = sums.filter((row) => [...headings].some((heading) => textOf(row, column).includes(heading)));
  return sums.length - told.length <= 1;
}

const textOf = ({ cells }: Row, column: number): string =>
  foldText(String(cells.get(column)?.value ?? '').trim());
