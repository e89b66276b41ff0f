import { columnLetters } from '../columnLetters.ts';
import { makeUnique, toNameText } from './cellText.ts';
import type { Block, Chart, Figure, Line, Picture, Sheet, Table } from './sheet.ts';

/** Pixels of a row of the default height. */
const rowPixels = 20;

/** A block and its first row, counted from 1. */
interface Placed<Kind extends Block = Block> {
  readonly row: number;
  readonly block: Kind;
}

/** A table with rows, where it stands. */
export interface PlacedTable extends Placed<Table> {
  /** Unique in the workbook, counted from 1; the part is named by it. */
  readonly id: number;
  /** `A7:L17`, the header included. */
  readonly ref: string;
  /** Unique in the table, regardless of case. */
  readonly headers: readonly string[];
}

/** A figure, and the row that it begins with. */
export interface PlacedFigure<Kind extends Figure = Figure> {
  readonly row: number;
  readonly figure: Kind;
  /** Unique among the pictures or the charts of the workbook, counted from 1; the part is named by it. */
  readonly id: number;
}

export interface SheetLayout {
  readonly sheet: Sheet;
  /** Counted from 1; the parts are named by it. */
  readonly number: number;
  readonly blocks: readonly Placed[];
  readonly tables: readonly PlacedTable[];
  readonly figures: readonly PlacedFigure[];
  /** `A1:L17`, all cells. */
  readonly dimension: string;
}

/** Where everything stands, before anything is written. */
export function layOut(sheets: readonly Sheet[]): SheetLayout[] {
  let tables = 0;
  const figures = { picture: 0, chart: 0 };
  return sheets.map((sheet, index) => {
    const { blocks, rows } = placeBlocks(sheet.blocks);
    const placed = blocks.flatMap((each) => (isTable(each) && each.block.rowCount > 0 ? [each] : []));
    const columns = Math.max(1, ...sheet.blocks.map(countColumns));
    return {
      sheet,
      number: index + 1,
      blocks,
      tables: placed.map((each) => placeTable(each, ++tables)),
      figures: blocks.flatMap(listFigures).map((each) => ({ ...each, id: ++figures[each.figure.type] })),
      dimension: `A1:${columnLetters(columns - 1)}${Math.max(1, rows)}`,
    };
  });
}

/** The table of that name, and its sheet. */
export function findTable(
  layouts: readonly SheetLayout[],
  name: string,
): { readonly sheet: Sheet; readonly table: PlacedTable } {
  for (const { sheet, tables } of layouts) {
    const table = tables.find(({ block }) => block.name === name);
    if (table !== undefined) return { sheet, table };
  }
  throw new Error(`The workbook has no table ${name}.`);
}

function placeBlocks(blocks: readonly Block[]): { blocks: Placed[]; rows: number } {
  let row = 1;
  const placed = blocks.map((block) => {
    const each = { row, block };
    row += rowsOf(block);
    return each;
  });
  return { blocks: placed, rows: row - 1 };
}

/** How many rows all of them take. */
export const countRows = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, block) => sum + rowsOf(block), 0);

function rowsOf(block: Block): number {
  switch (block.type) {
    case 'line':
      return 1;
    case 'table':
      return 1 + block.rowCount;
    case 'figures':
      return Math.max(0, ...block.figures.map(({ height }) => Math.ceil(height / rowPixels)));
  }
}

function countColumns(block: Block): number {
  if (block.type === 'table') return block.columns.length;
  return block.type === 'line' ? block.cells.length : 1;
}

/** The column of a line's first cell that holds something. */
export const findFirst = ({ cells }: Line): number =>
  Math.max(
    0,
    cells.findIndex(({ cell }) => cell !== null),
  );

const isTable = (placed: Placed): placed is Placed<Table> => placed.block.type === 'table';

const listFigures = ({ row, block }: Placed): Omit<PlacedFigure, 'id'>[] =>
  block.type === 'figures' ? block.figures.map((figure) => ({ row, figure })) : [];

export const isChart = (placed: PlacedFigure): placed is PlacedFigure<Chart> =>
  placed.figure.type === 'chart';
export const isPicture = (placed: PlacedFigure): placed is PlacedFigure<Picture> =>
  placed.figure.type === 'picture';

function placeTable({ row, block }: Placed<Table>, id: number): PlacedTable {
  const ref = `A${row}:${columnLetters(block.columns.length - 1)}${row + block.rowCount}`;
  return { row, block, id, ref, headers: nameHeaders(block) };
}

/** Excel's limit of a table's column names. */
const longestHeader = 255;

/** Headers as Excel takes them: text on one line, none empty, none twice. */
function nameHeaders({ columns }: Table): string[] {
  const taken = new Set<string>();
  return columns.map(({ header }, i) => {
    const text = toNameText(header).replace(/\s+/g, ' ').trim() || columnLetters(i);
    const name = makeUnique(text, taken, longestHeader);
    taken.add(name.toLowerCase());
    return name;
  });
}
