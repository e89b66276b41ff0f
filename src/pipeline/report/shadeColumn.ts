import type { ConditionalFormattingRule, Worksheet } from 'exceljs';
import type { Column } from './sheet.ts';

/** Cells of one column; all counted from 1, `last` included. */
export interface ColumnRange {
  readonly column: number;
  readonly first: number;
  readonly last: number;
}

const bars = {
  type: 'dataBar',
  gradient: false,
  cfvo: [{ type: 'num', value: 0 }, { type: 'max' }],
  color: { argb: 'FF9DC3E6' },
};

const scores = {
  type: 'colorScale',
  cfvo: [1, 3, 5].map((value) => ({ type: 'num', value })),
  color: [{ argb: 'FFF8696B' }, { argb: 'FFFFEB84' }, { argb: 'FF63BE7B' }],
};

const shadings = { bars, scores };

/** Shows the size of a column's numbers by bars or colours, where the column asks for it. */
export function shadeColumn(worksheet: Worksheet, { shading }: Column, range: ColumnRange): void {
  if (shading === undefined) return;
  const letter = worksheet.getColumn(range.column).letter;
  worksheet.addConditionalFormatting({
    ref: `${letter}${range.first}:${letter}${range.last}`,
    // exceljs' type of a data bar lacks its colour.
    rules: [{ ...shadings[shading], priority: range.column } as ConditionalFormattingRule],
  });
}
