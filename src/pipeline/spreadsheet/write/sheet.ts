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
  /** Of a cell of a line, also where nothing stands in it. */
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
  /** How many columns the first cell that holds something takes, where that is more than one. */
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

/** What is drawn over cells; sizes in pixels, as it is shown. */
interface Drawn {
  /** The column that it begins with, counted from 0; A where it is left out. */
  readonly column?: number;
  readonly width: number;
  readonly height: number;
  /** What it shows, for those who can't see it. */
  readonly description: string;
}

export interface Picture extends Drawn {
  readonly type: 'picture';
  readonly png: Uint8Array;
}

/** A column of numbers, drawn in one colour. */
export interface ChartSeries {
  /** Of the table, counted from 0; its header names the series. */
  readonly column: number;
  readonly values: readonly (number | null)[];
  /** `#rrggbb` */
  readonly colour: string;
}

/** A chart of the first rows of a table of the workbook, which any spreadsheet draws and can be told to draw otherwise. */
export interface Chart extends Drawn {
  readonly type: 'chart';
  /** Bars lie, columns stand, those of `stacked` on one another. */
  readonly kind: 'bars' | 'columns' | 'stacked' | 'lines';
  readonly title: string;
  /** By its name. */
  readonly table: string;
  /** What each row is called, and the column that says so; `areDays` where its cells are days, `2011-12-09`. */
  readonly labels: { readonly column: number; readonly texts: readonly string[]; readonly areDays?: true };
  readonly series: readonly ChartSeries[];
  /** Of each row, where a single series has several. */
  readonly colours?: readonly string[];
  /** How the numbers are shown: a format's code. */
  readonly format: string;
  /** Where the axis of the numbers begins; where it is left out, that is left to the program. */
  readonly least?: number;
}

export type Figure = Picture | Chart;

/** Figures side by side, which take as many rows as the highest of them. */
interface Figures {
  readonly type: 'figures';
  readonly figures: readonly Figure[];
}

export type Block = Line | Table | Figures;

/** What is printed of a sheet. */
export interface Printing {
  /** So many rows from the first one on; all where it is left out. */
  readonly rows?: number;
  /** How many pages its columns are printed on side by side; 1 where it is left out. */
  readonly pagesWide?: number;
  /** How many pages its rows are printed on; as many as they take where it is left out. */
  readonly pagesTall?: number;
  /** Stands below each page, in place of the name of the file. */
  readonly note?: string;
}

/** One sheet: its blocks from top to bottom. */
export interface Sheet {
  readonly name: string;
  /** `#rrggbb` of the tab. */
  readonly colour?: string;
  /** Of the columns from A on, in characters. */
  readonly widths: readonly number[];
  /** How many rows and columns stay in sight; the last of the rows, and the columns, are repeated on every page. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly printing?: Printing;
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
