import type { CellStyle } from './cellStyle.ts';
import type { Cell } from './sheet.ts';

/** Points of a line of text, per point of its size. */
const lineHeight = 15 / 11;
/** Words leave the end of a line empty, and not every application has the same font. */
const slack = 1.1;
const defaultSize = 11;

/**
 * The height in points of a row with its wrapped text; undefined for the default. Not every application fits heights
 * when it opens a workbook.
 * @param widths of the cells, in characters
 */
export function fitHeight(
  cells: readonly { readonly cell: Cell; readonly style: CellStyle }[],
  widths: readonly number[],
): number | undefined {
  let height = 0;
  cells.forEach(({ cell, style: { wrap, size = defaultSize } }, i) => {
    if (cell === null) return;
    const lines =
      wrap === true
        ? countLines(textOf(cell), (widths[i] ?? Number.POSITIVE_INFINITY) * (defaultSize / size))
        : 1;
    height = Math.max(height, Math.ceil(lines * size * lineHeight));
  });
  return height <= Math.ceil(defaultSize * lineHeight) ? undefined : Math.min(height, 409);
}

function countLines(text: string, width: number): number {
  return text
    .split('\n')
    .reduce((lines, part) => lines + Math.max(1, Math.ceil((slack * part.length) / width)), 0);
}

function textOf(cell: NonNullable<Cell>): string {
  return typeof cell === 'object' ? cell.text : String(cell);
}
