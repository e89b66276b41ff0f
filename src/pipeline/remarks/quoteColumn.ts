import type { ColumnName } from '../columns/columnRemarks.ts';
import { t } from '../language/language.ts';

export function quoteColumn(name: ColumnName): string {
  return 'header' in name ? `“${name.header}”` : t('column {0}', name.letters);
}
