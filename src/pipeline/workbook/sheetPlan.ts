import type { SharedStrings } from './sharedStrings.ts';
import type { TextLayout } from './text/dialect.ts';
import type { TextEncoding } from './text/textEncoding.ts';
import type { ZipEntry } from './zip.ts';

/** All that it takes, beside the file's bytes, to open a sheet: it can be handed to another thread. */
export type SheetPlan = XlsxSheetPlan | TextSheetPlan;

/** What it takes, beside the archive's bytes, to read a worksheet. */
export interface XlsxSheetPlan {
  readonly type: 'xlsx';
  readonly name: string;
  readonly entry: ZipEntry;
  /** Whether a style shows its number as a date, by the style's index. */
  readonly dateStyles: readonly boolean[];
  readonly date1904: boolean;
  readonly sharedStrings: SharedStrings;
}

/** What it takes, beside the file's bytes, to read its text as a table. */
export interface TextSheetPlan {
  readonly type: 'text';
  readonly name: string;
  readonly encoding: TextEncoding;
  readonly layout: TextLayout;
}
