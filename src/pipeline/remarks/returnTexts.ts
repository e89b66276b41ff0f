import type { ReturnNotes, ReturnWarnings } from '../cleaning/settleReturns.ts';
import { formatMoney, formatShare, t } from '../language/language.ts';
import type { Texts } from '../language/remarks.ts';

/** @param isOfAllDays where the revenue beside it is that of a window */
export const wordRevenueShare = (share: number, isOfAllDays: boolean | undefined, digits?: number): string =>
  isOfAllDays
    ? t('{0} of the revenue of all days', formatShare(share, digits))
    : t('{0} of revenue', formatShare(share, digits));

/** What is said of cancelled and returned rows. */
export const returnTexts: Texts<ReturnNotes & ReturnWarnings> = {
  'orders-reduced': ({ amount, rows, orders }) =>
    t(
      'Discounts and vouchers that stand in rows of their own take off {0}: {1, plural, one {# row} other {# rows}} below zero in {2, plural, one {# order} other {# orders}}.',
      formatMoney(amount),
      rows,
      orders,
    ),
  'orders-mostly-reduced': ({ amount, rows, orders }) =>
    t(
      'Rows below zero take {0} off most orders ({1, plural, one {# row} other {# rows}} in {2, plural, one {# order} other {# orders}}). If they are fees of a market place, filter them out.',
      formatMoney(amount),
      rows,
      orders,
    ),
  'cancelled-still-counted': ({ amount, share, orders, isOfAllDays }) =>
    t(
      '{0} of cancelled and returned orders is still counted ({1}, {2, plural, one {# order} other {# orders}}). To take out the purchases that they cancel, set segmentAi.cleaning.returns to "match".',
      formatMoney(amount),
      wordRevenueShare(share, isOfAllDays),
      orders,
    ),
  'returns-matched': ({ amount, share, orders, isOfAllDays }) =>
    t(
      'Taken out: {0} ({1}) of purchases that were cancelled or returned later, by {2, plural, one {# order} other {# orders}}.',
      formatMoney(amount),
      wordRevenueShare(share, isOfAllDays),
      orders,
    ),
  'returns-unmatched': ({ amount, share, rows, isOfAllDays }) =>
    t(
      '{0} of returns is not subtracted ({1}): {2, plural, one {# row matches} other {# rows match}} no purchase of the same customer, article and price. To subtract all returns, set segmentAi.cleaning.returns to "net".',
      formatMoney(amount),
      wordRevenueShare(share, isOfAllDays),
      rows,
    ),
};
