import type { Style } from 'exceljs';
import type { Column, Format, Line } from './sheet.ts';

export type CellStyle = Partial<Style>;

const numberFormats: Readonly<Record<Format, string>> = {
  general: 'General',
  integer: '#,##0',
  decimal: '#,##0.00',
  share: '0.0%',
  id: '0',
  dateTime: 'yyyy-mm-dd hh:mm',
  utc: 'yyyy-mm-dd hh:mm "UTC"',
};

/** The workbook's default font, which a font of one's own has to name again. */
const font = { name: 'Calibri', family: 2, size: 11 } as const;

export const linkStyle: CellStyle = {
  font: { ...font, color: { theme: 10 }, underline: true },
  alignment: { vertical: 'top', wrapText: true },
};

export const labelStyle: CellStyle = { font: { ...font, bold: true }, alignment: { vertical: 'top' } };

export const noteStyle: CellStyle = {
  font: { ...font, color: { argb: 'FF595959' } },
  alignment: { vertical: 'top', wrapText: true },
};

/** Of its own, for applications that don't know Excel's styles of tables. */
export const headerStyle: CellStyle = {
  font: { ...font, bold: true, color: { argb: 'FFFFFFFF' } },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FF1F4E79' } },
  alignment: { vertical: 'top', wrapText: true },
};

export const lineStyles: Readonly<Record<Line['style'], CellStyle>> = {
  title: { font: { ...font, bold: true, size: 16 } },
  heading: { font: { ...font, bold: true, size: 12 } },
  text: {},
};

/** One object per column, not per cell: exceljs looks styles up by identity. */
export function styleColumn({ format = 'general', wrap = false }: Column): CellStyle {
  const alignment = { vertical: 'top', wrapText: wrap } as const;
  const numFmt = numberFormats[format];
  return { numFmt, alignment: format === 'id' ? { ...alignment, horizontal: 'left' } : alignment };
}

/** Values of facts stand at the left, beside their labels. */
export function styleFact(format: Format = 'general'): CellStyle {
  return {
    numFmt: numberFormats[format],
    alignment: { vertical: 'top', horizontal: 'left', wrapText: format === 'general' },
  };
}
