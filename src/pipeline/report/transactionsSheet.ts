import { t } from '../language.ts';
import type { Column, Sheet } from '../ooxml/sheet.ts';
import { blank, linkTo, title } from './blocks.ts';
import type { Report } from './report.ts';
import type { RowRange } from './rowRanges.ts';

/** Rows above the table's own. */
export const rowsAboveTransactions = 4;

/** The transactions of one segment's customers; of more than a sheet has room for, those of `range`. */
export function transactionsSheet(
  { segmentation, names }: Report,
  columns: readonly Column[],
  index: number,
  { part, start, end, name }: RowRange,
): Sheet {
  const segment = segmentation.summary.segments[index]!;
  const tableName = `Purchases_${segment.id}${part === 0 ? '' : `_${part + 1}`}`;
  return {
    name,
    colour: segment.colour,
    widths: columns.map(({ width }) => width),
    frozen: { rows: rowsAboveTransactions, columns: 0 },
    blocks: [
      title(t('{0}: transactions', segment.name)),
      linkTo(names.ofSegments[index]![0]!, t('Back to {0}', segment.name)),
      blank,
      { type: 'table', name: tableName, columns, rowCount: end - start, whenEmpty: t('None') },
    ],
  };
}
