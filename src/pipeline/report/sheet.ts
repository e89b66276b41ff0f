/** How a number is shown. Dates are wall-clock milliseconds since 1970-01-01T00:00:00, without a time zone. */
export type Format = 'general' | 'integer' | 'decimal' | 'share' | 'id' | 'dateTime' | 'utc';

/** Text that leads to the first cell of another sheet of the report. */
export interface Link {
  readonly text: string;
  readonly sheet: string;
}

export type Cell = string | number | Link | null;

export interface Column {
  /** Unique in its table. */
  readonly header: string;
  /** In characters. */
  readonly width: number;
  readonly format?: Format;
  /** Long text goes on in a further line of its cell. */
  readonly wrap?: boolean;
  /** Bars from 0 up, or colours for scores from 1 (red) to 5 (green). */
  readonly shading?: 'bars' | 'scores';
}

/** One line: a title or heading, a text, or a link. */
export interface Line {
  readonly type: 'line';
  readonly style: 'title' | 'heading' | 'text';
  readonly cell: Cell;
}

/** One line: what it is, its value, and what that means. */
export interface Fact {
  readonly type: 'fact';
  readonly label: Cell;
  readonly value: Cell;
  readonly format?: Format;
  readonly note?: string;
}

/** An Excel table from column A on. Its rows are asked for once, in order. */
export interface Table {
  readonly type: 'table';
  /** Unique in the workbook: letters, digits and underscores, never like the address of a cell. */
  readonly name: string;
  readonly columns: readonly Column[];
  readonly rows: Iterable<readonly Cell[]>;
}

export type Block = Line | Fact | Table;

/** One sheet of the report: its blocks from top to bottom. */
export interface Sheet {
  readonly name: string;
  /** `#rrggbb` of the tab. */
  readonly colour?: string;
  /** Of the columns from A on, in characters. */
  readonly widths: readonly number[];
  /** How many rows and columns stay in sight. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly blocks: readonly Block[];
}

export const title = (text: string): Line => ({ type: 'line', style: 'title', cell: text });
export const heading = (text: string): Line => ({ type: 'line', style: 'heading', cell: text });
export const line = (cell: Cell): Line => ({ type: 'line', style: 'text', cell });
export const blank: Line = line(null);
