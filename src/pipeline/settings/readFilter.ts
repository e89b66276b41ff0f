import type { ColumnFilter } from '../reading/reading.ts';
import type { FilterSetting } from './rowSettings.ts';

/** The setting `filter`, a column after the other. */
export function readFilter(setting: FilterSetting): readonly ColumnFilter[] {
  return Object.entries(setting).map(([column, chosen]) => {
    const isNot = typeof chosen === 'object' && 'not' in chosen;
    const values = isNot ? chosen.not : chosen;
    const list = typeof values === 'object' ? values : [values];
    return { column, isNot, values: list.map(String) };
  });
}

/** The setting `filter` of columns; one without values leaves none out. */
export function writeFilter(columns: readonly ColumnFilter[]): FilterSetting {
  const written = columns.map(({ column, values, isNot }) => {
    const chosen = isNot || values.length === 0 ? { not: values } : values;
    return [column, chosen] as const;
  });
  return Object.fromEntries(written);
}
