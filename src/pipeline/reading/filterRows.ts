import { type Warning, warning } from '../language/remarks.ts';
import type { LabelValues } from '../values/labelColumn.ts';
import type { FilterColumn } from './filterColumns.ts';
import type { ColumnFilter } from './reading.ts';
import { valueKey } from './valueKey.ts';

/** A value of a column, empty for empty cells, and how many rows have it. */
interface ValueRows {
  readonly value: string;
  readonly rows: number;
  /** Whether its rows are kept. */
  readonly isKept: boolean;
}

/** A column by which rows are chosen, and what it has. */
export interface FilteredColumn extends ColumnFilter {
  readonly title: string;
  /** The most common first; more than a few hundred are not told. */
  readonly found: readonly ValueRows[];
  /** Values of the setting that no row has. */
  readonly unknown: readonly string[];
}

/** What is said of values that no row has. */
export interface FilterWarnings {
  readonly 'filter-values-not-found': UnknownValues;
}

export interface UnknownValues {
  readonly column: string;
  readonly values: readonly string[];
  /** The most common ones that there are. */
  readonly known: readonly string[];
}

export interface FilteredRows {
  readonly columns: readonly FilteredColumn[];
  /** 1 for each row that is not chosen; undefined where none is chosen by. */
  readonly unchosen: Uint8Array | undefined;
  readonly remarks: readonly Warning<FilterWarnings>[];
}

const mostTold = 300;
const mostNamed = 12;

/** Tells the rows that the values of columns keep; those of `labels` are in the order of `filters`. */
export function filterRows(
  length: number,
  filters: readonly FilterColumn[],
  labels: readonly LabelValues[],
): FilteredRows {
  if (filters.length === 0) return { columns: [], unchosen: undefined, remarks: [] };
  const unchosen = new Uint8Array(length);
  const columns = filters.map((filter, i) => filterBy(filter, labels[i]!, unchosen));
  const unknown = columns.filter((column) => column.unknown.length > 0);
  const remarks = unknown.map((column) => warning('filter-values-not-found', describeUnknown(column)));
  return { columns, unchosen, remarks };
}

export const describeUnknown = ({ title, unknown, found }: FilteredColumn): UnknownValues => ({
  column: title,
  values: unknown,
  known: found.slice(0, mostNamed).map(({ value }) => value),
});

/** Marks the rows that a column does not keep. */
function filterBy(
  filter: FilterColumn,
  { indices, texts }: LabelValues,
  unchosen: Uint8Array,
): FilteredColumn {
  const { column, values, isNot, title } = filter;
  const wanted = new Set(values.map(valueKey));
  const keys = texts.map(valueKey);
  const isKept = (key: string) => wanted.has(key) !== isNot;
  const keptLabels = Uint8Array.from(keys, (key) => Number(isKept(key)));
  const keptBlank = Number(isKept(''));
  const counts = new Uint32Array(texts.length + 1);
  for (let i = 0; i < indices.length; i++) {
    const label = indices[i]!;
    counts[label + 1]!++;
    if ((label < 0 ? keptBlank : keptLabels[label]) === 0) unchosen[i] = 1;
  }
  const found = sumUp(counts, texts, keys).map((each) => ({ ...each, isKept: isKept(valueKey(each.value)) }));
  const known = new Set(found.map(({ value }) => valueKey(value)));
  const unknown = values.filter((value) => !known.has(valueKey(value)));
  return { column, values, isNot, title, found: found.slice(0, mostTold), unknown };
}

/** The rows of each value, by what it is compared by, the most common first. */
function sumUp(counts: Uint32Array, texts: readonly string[], keys: readonly string[]) {
  const byKey = new Map<string, { value: string; rows: number }>();
  for (const [label, key] of keys.entries()) {
    const rows = counts[label + 1]!;
    const known = byKey.get(key);
    if (known !== undefined) known.rows += rows;
    else if (rows > 0) byKey.set(key, { value: texts[label]!, rows });
  }
  if (counts[0]! > 0) byKey.set('', { value: '', rows: counts[0]! });
  return [...byKey.values()].sort((one, other) => other.rows - one.rows);
}
