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
