import { isNoSale, makeStatusReader, type StatusChoices } from '../cells/statusText.ts';
import { readYesNo } from '../cells/yesNo.ts';
import type { LabelValues } from '../values/labelColumn.ts';
import type { ColumnValues } from './transactionSink.ts';

/** The statuses of rows. */
export interface RowStatuses {
  /** Index into `statuses`; -1 where the cell is empty. */
  readonly status: Int32Array | undefined;
  readonly statuses: readonly string[];
  /** Which of these a column says by yes, that they are no sale, or by no. */
  readonly flagged: StatusChoices;
}

/**
 * Rows of which a column says by yes that they are no sale have that for a status (`Cancelled: yes`); the others keep
 * theirs, or where there is none what the column says.
 */
export function joinFlags(
  { status, flags, length }: Pick<ColumnValues, 'status' | 'flags' | 'length'>,
  titles: readonly string[],
): RowStatuses {
  if (flags.length === 0)
    return { status: status?.indices, statuses: status?.texts ?? [], flagged: { cancelled: [], sales: [] } };
  const indices = status?.indices.slice() ?? new Int32Array(length).fill(-1);
  const statuses = [...(status?.texts ?? [])];
  const flagged = { cancelled: [] as string[], sales: [] as string[] };
  for (const [place, flag] of flags.entries()) {
    const said = flag.texts.map((text) => `${titles[place]}: ${text}`);
    const yes = listYes(flag);
    flagged.cancelled.push(...said.filter((_, label) => yes[label] === true));
    flagged.sales.push(...said.filter((_, label) => yes[label] === false));
    const first = statuses.push(...said) - said.length;
    for (let row = 0; row < length; row++) {
      const label = flag.indices[row]!;
      if (label >= 0 && (yes[label] !== false || indices[row]! < 0)) indices[row] = first + label;
    }
  }
  return { status: indices, statuses, flagged };
}

/** Whether a row's status says that it is no sale, by what is known of statuses alone. */
export function tellNoSale({ status, statuses, flagged }: RowStatuses): (row: number) => boolean {
  const read = makeStatusReader({ cancelled: [], sales: [] }, statuses, flagged);
  const none = Uint8Array.from(statuses, (text) => Number(isNoSale(read(text))));
  return (row) => none[status?.[row] ?? -1] === 1;
}

/** What each text says; where none says yes or no, any is a mark, unless statuses of sales that stand are among them. */
function listYes({ texts }: LabelValues): (boolean | undefined)[] {
  const said = texts.map(readYesNo);
  if (said.some((says) => says !== undefined)) return said;
  const read = makeStatusReader({ cancelled: [], sales: [] }, texts);
  const outcomes = texts.map((text) => read(text));
  return outcomes.includes('standing') ? outcomes.map(isNoSale) : said.map(() => true);
}
