import { isNumberOrDate } from '../cells/meaning.ts';
import type { Cell, Row } from '../spreadsheet/workbook.ts';
import { squashTitle } from '../text/foldText.ts';
import { purchaseRoles } from './columnRole.ts';
import type { ChosenColumns } from './columnSearch.ts';
import { weighHeader } from './headerEvidence.ts';
import { readHeaders } from './headerMeaning.ts';
import { namedThreshold } from './scoreColumns.ts';
import { withoutNotes } from './titleNotes.ts';

/** Rows at the top of a sheet among which the header is looked for. */
const searchDepth = 50;
const fewestRoles = 2;
/** What a further role adds to a row's points at least. */
const leastForRole = 0.9;
/** Letters of a title, without what it says of how to fill in its cells. */
const longestTitle = 80;
/** Rows under a header of unknown words that are looked at for numbers and dates. */
const dataDepth = 20;

/** The index of the header among the rows; undefined where there is none. Titles may stand above it. */
export function findHeader(rows: readonly Row[], chosen: ChosenColumns): number | undefined {
  const top = rows.slice(0, searchDepth);
  const points = top.map((_, index) => weighTitles(rows, index, chosen).points);
  const best = points.indexOf(Math.max(...points));
  if (best >= 0 && points[best]! >= fewestRoles) {
    const first = findAbove(top, points, best);
    return isExplained(top, points, first - 1) ? first - 1 : first;
  }
  const unread = top.findIndex((_, index) => isHeadOfData(rows, index));
  if (unread >= 0) return unread;
  return top[0] !== undefined && isAllTitles(top[0]) ? 0 : undefined;
}

const enoughTitles = 3;

/** Whether each cell of a row is a title that is known, whatever it is of: those of a table of texts alone. */
function isAllTitles(row: Row): boolean {
  const cells = [...row.cells.values()].filter(isFilled);
  if (cells.length < enoughTitles || !cells.every(isTitle)) return false;
  const meanings = readHeaders(cells.map(({ value }) => withoutNotes(String(value))));
  return meanings.every(({ concepts, unknownWords }) => concepts.size > 0 && unknownWords === 0);
}

/** Rows of data from which on the titles above them are their header. */
const enoughData = 3;

/** The first header over rows of data where the best one stands below these: a header that comes again on every page. */
function findAbove(top: readonly Row[], points: readonly number[], best: number): number {
  const first = points.findIndex((each) => each >= fewestRoles);
  const between = top.slice(first + 1, Math.max(best, first + 1)).filter(isData);
  return between.length >= enoughData ? first : best;
}

/** Whether a row is a header of its own, and the one below it only says more of each of its titles, or in other words. */
function isExplained(top: readonly Row[], points: readonly number[], index: number): boolean {
  const [row, below] = [top[index], top[index + 1]];
  if (row === undefined || below?.number !== row.number + 1 || points[index]! < fewestRoles) return false;
  const titles = [...row.cells.values()].filter(isFilled).map(({ value }) => squashTitle(String(value)));
  const explained = [...below.cells].filter(([, cell]) => isFilled(cell)).map(([column]) => column);
  const isFull = (column: number) => row.cells.has(column) && isFilled(row.cells.get(column)!);
  return new Set(titles).size === titles.length && explained.every(isFull);
}

const isData = ({ cells }: Row): boolean => {
  const filled = [...cells.values()].filter(isFilled);
  return filled.length >= 3 && filled.filter((cell) => !isTitle(cell)).length >= 2;
};

/** The titles of a header at an index. */
export const joinTitles = (rows: readonly Row[], index: number, chosen: ChosenColumns): Row =>
  weighTitles(rows, index, chosen).row;

/**
 * The titles of a row and their points: each with that of the group above it (`Order` above `No`, `Date`) where more roles
 * are told so; else the row as it is.
 */
function weighTitles(
  rows: readonly Row[],
  index: number,
  chosen: ChosenColumns,
): { readonly row: Row; readonly points: number } {
  const [above, row] = [rows[index - 1], rows[index]!];
  const own = { row, points: weighRow(row, chosen) };
  if (own.points === 0 || above?.number !== row.number - 1 || !areTitles(above) || !areTitles(row))
    return own;
  const joined = { number: row.number, cells: joinCells(above, row) };
  const points = weighRow(joined, chosen);
  return points >= own.points + leastForRole ? { row: joined, points } : own;
}

function joinCells(above: Row, row: Row): ReadonlyMap<number, Cell> {
  const columns = [...new Set([...above.cells.keys(), ...row.cells.keys()])].sort(
    (one, other) => one - other,
  );
  let group = '';
  return new Map(
    columns.map((column) => {
      const [own, over] = [row, above].map(({ cells }) => String(cells.get(column)?.value ?? '').trim());
      if (over !== '') group = over!;
      // A merged cell holds for the row below it too.
      const value = own === '' ? over! : own === group ? own : `${group} ${own}`.trim();
      return [column, { type: 'text', value }];
    }),
  );
}

const areTitles = ({ cells }: Row) => {
  const filled = [...cells.values()].filter(isFilled);
  return filled.length > 1 && filled.every(isTitle);
};

/** Of the filled cells of a header, those that are titles at least. */
const leastTitles = 0.8;

/** The titles of a row; none where too few of its cells are. */
function listTitles({ cells }: Row): Cell[] {
  const filled = [...cells.values()].filter(isFilled);
  const mostOthers = filled.length - leastTitles * filled.length;
  const titles: Cell[] = [];
  // The first few cells of a row of data tell.
  for (const [at, cell] of filled.entries()) {
    if (isTitle(cell)) titles.push(cell);
    else if (at + 1 - titles.length > mostOthers) return [];
  }
  return titles;
}

/** Number of roles that the row's cells name, more for those that the user named; nothing for a row of data. */
function weighRow(row: Row, chosen: ChosenColumns): number {
  const titles = listTitles(row);
  if (titles.length < 2) return 0;
  const meanings = readHeaders(titles.map(({ value }) => withoutNotes(String(value))));
  const strength = purchaseRoles.reduce((sum, role) => {
    const points = Math.max(...meanings.map((meaning) => weighHeader(role, meaning)?.points ?? 0));
    return points >= namedThreshold ? sum + points / 100 + 0.5 : sum;
  }, 0);
  const wanted = new Set(Object.values(chosen).map(squashTitle));
  return strength + 3 * titles.filter(({ value }) => wanted.has(squashTitle(String(value)))).length;
}

/** Whether a row of texts stands on columns of numbers or dates: a header in words that are not known here. */
function isHeadOfData(rows: readonly Row[], index: number): boolean {
  const cells = [...rows[index]!.cells].filter(([, cell]) => isFilled(cell));
  if (cells.length < 2 || !cells.every(([, cell]) => isTitle(cell))) return false;
  if (new Set(cells.map(([, { value }]) => value)).size < cells.length) return false;
  const below = rows
    .slice(index + 1, index + 1 + dataDepth)
    .filter((row) => [...row.cells.values()].some(isFilled));
  return below.length > 0 && cells.some(([column]) => below.every((row) => isDatum(row.cells.get(column))));
}

const isDatum = (cell: Cell | undefined) => cell !== undefined && !isTitle(cell);

function isFilled(cell: Cell): boolean {
  return cell.type !== 'text' || cell.value.trim() !== '';
}

function isTitle(cell: Cell): boolean {
  if (cell.type !== 'text') return false;
  const text = cell.value.trim();
  const isShort = text.length <= longestTitle || withoutNotes(text).length <= longestTitle;
  return isShort && !text.includes('@') && !isNumberOrDate(text);
}
