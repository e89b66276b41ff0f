import type { ColumnName, Factors } from '../columns/columnRemarks.ts';
import { t } from '../language/language.ts';
import { quote } from '../language/quote.ts';

export function quoteColumn(name: ColumnName): string {
  return 'header' in name ? quote(name.header) : t('column {0}', name.letters);
}

export const quoteFactors = ({ quantity, price }: Factors): string =>
  `${quoteColumn(quantity)} × ${quoteColumn(price)}`;
