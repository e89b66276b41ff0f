import { formatDay, message, t } from '../language/language.ts';
import { listIds } from '../lists/chooseMembers.ts';
import { explainList, listEvidence, nameList } from '../remarks/listTexts.ts';
import type { Segmentation } from '../results/segmentation.ts';
import type { Cell, Sheet } from '../spreadsheet/write/sheet.ts';
import { blank, indentLine, paragraph, table, title, widthsOf } from './blocks.ts';
import { type CustomerRows, listRows } from './customerRows.ts';
import { beginLines, printFirstPage } from './printing.ts';
import type { RowRange } from './sheetNames.ts';

/** Rows above the table's own. */
export const rowsAboveLists = listIds.length + 3;

/** How many rows the lists have together. */
export const countListed = ({ lists }: Pick<Segmentation, 'lists'>): number =>
  lists === undefined ? 0 : listIds.reduce((sum, id) => sum + lists.members[id].length, 0);

/** Whom to write to: the customers of each list in its order; of more than a sheet has room for, those of `range`. */
export function listsSheet(
  { lists }: Segmentation,
  customers: CustomerRows,
  { part, start, end, name }: RowRange,
): Sheet {
  const columns = [{ header: message('List'), width: 20 }, ...customers.columns];
  const sentences = (lists?.summaries ?? []).map((list) =>
    t('{0}: {1}', nameList(list.id), [explainList(list.id), ...listEvidence(list, formatDay)].join(' ')),
  );
  const widths = widthsOf(columns);
  const frozen = { rows: rowsAboveLists, columns: 2 };
  const begin = beginLines(widths, frozen.columns);
  const head = [title(t('Whom to write to')), ...sentences.map((sentence) => paragraph(sentence, 8))];
  return {
    name,
    widths,
    printing: printFirstPage(widths, { above: rowsAboveLists, count: end - start }),
    frozen,
    blocks: [
      ...head.map((line) => indentLine(line, begin)),
      blank,
      table({
        name: part === 0 ? 'Lists' : `Lists_${part + 1}`,
        columns,
        rows: rowsOf(lists, customers, start, end),
        rowCount: end - start,
      }),
    ],
  };
}

/** The rows from `start` to `end` of all lists, one after the other. */
function* rowsOf(
  lists: Segmentation['lists'],
  { columns }: CustomerRows,
  start: number,
  end: number,
): Generator<readonly Cell[]> {
  let passed = 0;
  for (const id of listIds) {
    const members = lists?.members[id] ?? new Uint32Array();
    const wanted = members.subarray(Math.max(0, start - passed), Math.max(0, end - passed));
    for (const row of listRows(wanted, columns)) yield [nameList(id), ...row];
    passed += members.length;
  }
}
