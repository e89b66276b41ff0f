import { formatShare, t, translate } from '../language/language.ts';
import type { Cell, CellStyle, Column, Line, Table } from '../spreadsheet/write/sheet.ts';
import { millisecondsPerDay } from '../time/calendar.ts';

/** How numbers are shown. */
export type Format =
  | 'general'
  | 'integer'
  | 'tenths'
  | 'decimal'
  | 'money'
  | 'share'
  | 'part'
  | 'id'
  | 'date'
  | 'dateTime'
  | 'utc';

const formats: Readonly<Record<Exclude<Format, 'part'>, CellStyle>> = {
  general: {},
  integer: { format: '#,##0' },
  tenths: { format: '#,##0.0' },
  decimal: { format: '#,##0.00' },
  money: { format: '#,##0.00' },
  share: { format: '0.0%' },
  id: { format: '0', horizontal: 'left' },
  date: { format: 'yyyy-mm-dd', date: true },
  dateTime: { format: 'yyyy-mm-dd hh:mm', date: true },
  utc: { format: 'yyyy-mm-dd hh:mm "UTC"', date: true },
};

const ink = '#1f4e79';
const grey = '#595959';

/** Of moments without a time of day: days. @param moments wall-clock milliseconds */
export const formatOf = (moments: ArrayLike<number>): 'date' | 'dateTime' =>
  Array.prototype.every.call(moments, (moment: number) => moment % millisecondsPerDay === 0)
    ? 'date'
    : 'dateTime';

/** A style of numbers, or of text. */
export const styleOf = (format: Format): CellStyle => (format === 'part' ? stylePart() : formats[format]);

/** A share that is nowhere below 0, whose sign not every program would write: what is less than a tenth of a percent is not 0.0%. */
function stylePart(): CellStyle {
  const some = formatShare(Number.MIN_VALUE);
  return { format: `[>=0.0005]0.0%;[>0]"${some}";0.0%` };
}

const styles = {
  title: { bold: true, size: 18, colour: ink },
  heading: { bold: true, size: 13, colour: ink },
  text: {},
  label: { bold: true, wrap: true },
  note: { colour: grey, wrap: true },
  lead: { bold: true, size: 12, wrap: true },
  warning: { fill: '#fff2cc', wrap: true },
} satisfies Record<string, CellStyle>;
/** Of what leads to another sheet. */
export const link: CellStyle = { colour: '#0563c1', underline: true };

/** Of the first row of a list whose rows are lines. */
export const headStyle: CellStyle = { bold: true, colour: '#ffffff', fill: ink, wrap: true };
/** Of its last row, which sums it up. */
export const totalStyle: CellStyle = { bold: true, fill: '#deeaf6' };
/** Of what a value beside it is. */
export const labelStyle: CellStyle = { bold: true };
/** Of what stands below another. */
export const minorStyle: CellStyle = { colour: grey };

/** What counts in money, with the currency where it is known. */
export const withCurrency = (text: string, currency: string | undefined): string =>
  currency === undefined ? text : t('{0} ({1})', text, currency);

/** Of a table of the report. */
export interface ReportColumn {
  /** A message, to be translated, or what was said already. */
  readonly header: string;
  /** In characters. */
  readonly width: number;
  readonly format?: Format;
  /** Long text goes on in a further line of its cell. */
  readonly wrap?: boolean;
  readonly link?: boolean;
  readonly shading?: Column['shading'];
}

interface ReportTable {
  readonly name: string;
  readonly columns: readonly ReportColumn[];
  readonly rowCount: number;
  readonly rows: Iterable<readonly Cell[]>;
}

export const table = ({ columns, ...rest }: ReportTable): Table => ({
  type: 'table',
  columns: columns.map(toColumn),
  whenEmpty: t('None'),
  ...rest,
});

/** A table whose rows are at hand. */
export const tableOf = (name: string, columns: readonly ReportColumn[], rows: readonly Cell[][]): Table =>
  table({ name, columns, rows, rowCount: rows.length });

export const widthsOf = (columns: readonly ReportColumn[]): number[] => columns.map(fitHeader);

/** Characters that are left free beside the longest line of a header, which is bold and would else touch its neighbour. */
const besideLine = 3;
/** Characters that have room in a column of the width of one digit: most letters are narrower. */
const perDigit = 1.1;

/** The width of a column, and more where a line of its header takes it, as in languages of long words. */
function fitHeader({ header, width }: Pick<ReportColumn, 'header' | 'width'>): number {
  const words = translate(header).split(' ');
  let fitted = width;
  for (;;) {
    const needed = findLongestLine(words, perDigit * fitted) + besideLine;
    if (needed <= fitted) return fitted;
    fitted = needed;
  }
}

/** Of words that go on in a further line where there is no room for the next. */
function findLongestLine(words: readonly string[], room: number): number {
  let [longest, line] = [0, 0];
  for (const { length } of words) {
    line = line > 0 && line + 1 + length <= room ? line + 1 + length : length;
    longest = Math.max(longest, line);
  }
  return longest;
}

function toColumn({ header, width, format = 'general', wrap, link: isLink, shading }: ReportColumn): Column {
  // A text keeps off the number at its left.
  const text = format === 'general' && { horizontal: 'left' as const, indent: 1 };
  const style = { ...styleOf(format), ...text, ...(isLink && link), ...(wrap && { wrap }) };
  return {
    header: translate(header),
    width: fitHeader({ header, width }),
    style,
    ...(shading && { shading }),
  };
}

export const title = (text: string): Line => lineOf([text, styles.title]);
export const heading = (text: string): Line => lineOf([text, styles.heading]);
/** A text that takes the width of several columns, and as many lines as it needs. */
export const paragraph = (text: string, columns: number): Line => ({
  ...lineOf([text, { wrap: true }]),
  span: columns,
});
/** The same, of what is to be read first. */
export const lead = (text: string, columns: number): Line => ({
  ...lineOf([text, styles.lead]),
  span: columns,
});
/** The same, of what is to be looked at before the rest is trusted. */
export const caution = (text: string, columns: number): Line => ({
  ...lineOf([text, styles.warning]),
  span: columns,
});
/** The same, of what explains the rest. */
export const remark = (text: string, columns: number): Line => ({
  ...lineOf([text, styles.note]),
  span: columns,
});
export const blank: Line = lineOf();
/** The same line so many columns to the right. */
export const indentLine = (line: Line, columns: number): Line => ({
  ...line,
  cells: [...Array.from({ length: columns }, () => ({ cell: null, style: {} })), ...line.cells],
});

/** A way to another sheet, and what is there. */
export const linkTo = (sheet: string, text: string, note: string | null = null): Line =>
  lineOf([{ text, sheet }, link], [note, styles.text]);

/** What it is, its value at the left beside it, and what that means. */
export function fact(
  label: string,
  value: Cell,
  format: Format = 'general',
  note: string | null = null,
): Line {
  const style: CellStyle = { ...styleOf(format), horizontal: 'left', wrap: format === 'general' };
  return lineOf([label, styles.label], [value, style], [note, styles.note]);
}

/** A row of cells, each with its look. */
export function lineOf(...cells: (readonly [cell: Cell, style: CellStyle])[]): Line {
  return { type: 'line', cells: cells.map(([cell, style]) => ({ cell, style })) };
}

/** A heading with a paragraph for each text, over so many columns. */
export const listSentences = (title: string, texts: readonly string[], columns: number): Line[] => [
  heading(title),
  ...(texts.length === 0 ? [t('None')] : texts).map((text) => paragraph(text, columns)),
];
