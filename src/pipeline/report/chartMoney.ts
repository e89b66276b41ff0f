import { t } from '../language/language.ts';
import type { Chart } from '../spreadsheet/write/sheet.ts';
import { withCurrency } from './blocks.ts';

/** From such an amount on numbers have no room at bars and axes. */
const longFrom = 1e9;

/** The title of a chart of money, and how it shows that: in millions where it is much. */
export function describeMoney(
  title: string,
  amounts: readonly number[],
  currency: string | undefined,
): Pick<Chart, 'title' | 'format'> {
  const named = withCurrency(title, currency);
  return amounts.some((amount) => Math.abs(amount) >= longFrom)
    ? { title: t('{0}, in millions', named), format: '#,##0,,' }
    : { title: named, format: '#,##0' };
}
