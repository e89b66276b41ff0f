import { type Note, note, type Warning, warning } from '../language/remarks.ts';
import { squashTitle } from '../text/foldText.ts';
import type { LabelValues } from '../values/labelColumn.ts';
import type { DetectedColumn } from './readPlan.ts';
import type { UnreadableCells } from './unreadableCells.ts';

/** Rows that have titles again: where files were put together, or pages of a printed list were saved. */
export interface TitleNotes {
  readonly 'titles-repeated': { readonly rows: number };
}

export interface TitleWarnings {
  /** In them another title stands above the customers. */
  readonly 'titles-of-other-table': { readonly column: string; readonly rows: number };
  readonly 'cells-unreadable': UnreadableCells;
}

/** What is said of cells that can't be read: those that are nothing but the title of their column begin a table again. */
export function remarkOnUnreadable(
  unreadable: readonly UnreadableCells[],
  { texts }: Pick<LabelValues, 'texts'>,
  columns: readonly DetectedColumn[],
): readonly (Note<TitleNotes> | Warning<TitleWarnings>)[] {
  const titles = unreadable.find((cells) => cells.role === 'date' && areTitles(cells));
  const others = titles === undefined ? unreadable : unreadable.filter((cells) => !areTitles(cells));
  const remarks = others.map((cells) => warning('cells-unreadable', cells));
  if (titles === undefined) return remarks;
  const rows = titles.count;
  const customer = columns.find(({ role }) => role === 'customer')?.title ?? '';
  const isSame = texts.some((text) => squashTitle(text) === squashTitle(customer));
  return isSame
    ? [note('titles-repeated', { rows }), ...remarks]
    : [warning('titles-of-other-table', { column: customer, rows }), ...remarks];
}

const areTitles = ({ texts, column }: UnreadableCells): boolean =>
  texts.every((text) => squashTitle(text) === squashTitle(column));
