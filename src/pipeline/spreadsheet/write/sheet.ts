/** How a cell looks. Colours are `#rrggbb`; everything that is left out is Excel's default. */
export interface CellStyle {
  /** A number format's code, such as `#,##0.00`. */
  readonly format?: string;
  /** Whether numbers are dates: wall-clock milliseconds since 1970-01-01T00:00:00, without a time zone. */
  readonly date?: boolean;
  readonly bold?: boolean;
  readonly underline?: boolean;
  /** Points. */
  readonly size?: number;
  readonly colour?: string;
  readonly fill?: string;
  readonly horizontal?: 'left' | 'center' | 'right';
  /** Of text at the left, in characters. */
  readonly indent?: number;
  readonly wrap?: boolean;
}

/** Text that leads to the first cell of another sheet of the workbook. */
interface Link {
  readonly text: string;
  readonly sheet: string;
}

export type Cell = string | number | Link | null;

export interface Column {
  readonly header: string;
  /** In characters. */
  readonly width: number;
  readonly style: CellStyle;
  /** Bars from 0 up, or colours for scores from 1 (red) to 5 (green). */
  readonly shading?: 'bars' | 'scores';
}

/** One row of cells from column A on, each with its own look. */
export interface Line {
  readonly type: 'line';
  /** How many columns the first cell takes, where that is more than one. */
  readonly span?: number;
  readonly cells: readonly { readonly cell: Cell; readonly style: CellStyle }[];
}

/** An Excel table from column A on. */
export interface Table {
  readonly type: 'table';
  /** Unique in the workbook: letters, digits and underscores, never like the address of a cell. */
  readonly name: string;
  readonly columns: readonly Column[];
  readonly rowCount: number;
  /** Asked for once, in order; absent where the rows are written one by one from elsewhere. */
  readonly rows?: Iterable<readonly Cell[]>;
  /** What stands in place of a table without rows, which Excel does not take. */
  readonly whenEmpty: string;
}

/** A picture that takes as many rows as it is high. */
export interface Picture {
  readonly type: 'picture';
  readonly png: Uint8Array;
  /** In pixels, as it is shown. */
  readonly width: number;
  readonly height: number;
  /** What it shows, for those who can't see it. */
  readonly description: string;
}

export type Block = Line | Table | Picture;

/** One sheet: its blocks from top to bottom. */
export interface Sheet {
  readonly name: string;
  /** `#rrggbb` of the tab. */
  readonly colour?: string;
  /** Of the columns from A on, in characters. */
  readonly widths: readonly number[];
  /** How many rows and columns stay in sight; the last of the rows, and the columns, are repeated on every page. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  /** How many pages its columns are printed on side by side; 1 where it is left out. */
  readonly pagesWide?: number;
  readonly blocks: readonly Block[];
}

/** What a workbook says of itself. */
export interface DocumentProperties {
  readonly title: string;
  readonly subject: string;
  readonly author: string;
  readonly keywords: string;
  /** ISO 8601 with its zone. */
  readonly createdAt: string;
}
