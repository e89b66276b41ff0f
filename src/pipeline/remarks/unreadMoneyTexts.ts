import type { UnreadMoneyWarnings } from '../columns/columnRemarks.ts';
import { formatShare, t } from '../language/language.ts';
import type { Texts } from '../language/remarks.ts';
import { quoteColumn, quoteFactors } from './quoteColumn.ts';

/** What is said of money that is not read, though revenue may be other with it. */
export const unreadMoneyTexts: Texts<UnreadMoneyWarnings> = {
  'price-of-one': ({ price }) =>
    t(
      '{0} counts once a row, though by its title it is what one of something costs. To count how many there were, choose their column as "quantity" in segmentAi.columns.',
      quoteColumn(price),
    ),
  'discount-unread': ({ discount, ...factors }) =>
    t(
      '{0} is not subtracted from {1}: revenue is before discounts. To count what was paid, add a column with it and name it as "amount" in segmentAi.columns.',
      quoteColumn(discount),
      quoteFactors(factors),
    ),
  'discount-beside': ({ discount, amount }) =>
    t(
      '{0} is not subtracted from {1}: if that is before discounts, so is revenue. To count what was paid, add a column with it and name it as "amount" in segmentAi.columns.',
      quoteColumn(discount),
      quoteColumn(amount),
    ),
  'tips-included': ({ tip, amount }) =>
    t(
      '{0} has {1} in it, and so has revenue. To leave that out, add a column without it and name it as "amount" in segmentAi.columns.',
      quoteColumn(amount),
      quoteColumn(tip),
    ),
  'returned-unread': ({ returned }) =>
    t(
      '{0} is not subtracted, so revenue is before returns. To count what was kept, add a column with it and name it as "amount" in segmentAi.columns.',
      quoteColumn(returned),
    ),
  'price-unit-unread': ({ unit, ...factors }) =>
    t(
      '{0} is read as it stands, though prices may be those of as many units as {1} says. To count what was paid, add a column with it and name it as "amount" in segmentAi.columns.',
      quoteFactors(factors),
      quoteColumn(unit),
    ),
  'unit-above-table': ({ text, column }) =>
    t(
      '“{0}” stands above the table, and {1} is read as it is: revenue may be in that unit. To read it in single units, write the unit into the title of the column.',
      text,
      quoteColumn(column),
    ),
  'units-in-other-column': ({ amount, units, other, difference }) =>
    t(
      '{0} counts what {1} says; with {2} revenue comes to {3} less. To count that, add a column with it and name it as "amount" in segmentAi.columns.',
      quoteColumn(amount),
      quoteColumn(units),
      quoteColumn(other),
      formatShare(-difference),
    ),
  'amount-in-other-column': ({ read, quantity, other, difference }) => {
    const counted = quantity === undefined ? quoteColumn(read) : quoteFactors({ quantity, price: read });
    const values = [counted, quoteColumn(other), formatShare(Math.abs(difference))] as const;
    return difference >= 0
      ? t(
          '{0} is read; {1}, which is the same in some rows, comes to {2} more. If that was paid, choose it as "amount" in segmentAi.columns.',
          ...values,
        )
      : t(
          '{0} is read; {1}, which is the same in some rows, comes to {2} less. If that was paid, choose it as "amount" in segmentAi.columns.',
          ...values,
        );
  },
  'money-unread': ({ column, share }) =>
    t(
      '{0}, which comes to {1} of revenue, is not read. If it was paid back or taken off, add a column with what was paid and name it as "amount" in segmentAi.columns.',
      quoteColumn(column),
      formatShare(share),
    ),
};
