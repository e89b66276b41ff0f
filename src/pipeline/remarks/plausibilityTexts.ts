import { dropReasonTexts } from '../cleaning/dropReasonTexts.ts';
import type { PlausibilityWarnings } from '../cleaning/plausibility.ts';
import { formatDay, formatList, formatNumber, t, translate } from '../language/language.ts';
import { quote } from '../language/quote.ts';
import type { Texts } from '../language/remarks.ts';
import { wordFilterNot } from './wordFilter.ts';

/** What the remarks on implausible columns say. */
export const plausibilityTexts: Texts<PlausibilityWarnings> = {
  'few-customers': ({ column, customers, rows }) =>
    t(
      '“{0}” turns {2} rows into {1, plural, one {# customer} other {# customers}}; check whether it says who bought.',
      column,
      customers,
      formatNumber(rows),
    ),
  'most-rows-left-out': ({ column, reason, leftOut, rows }) =>
    t(
      '{0} of {1} rows are left out for “{2}”; check whether “{3}” is the right column.',
      formatNumber(leftOut),
      formatNumber(rows),
      translate(dropReasonTexts[reason].name),
      column,
    ),
  'one-customer-of-many': ({ column, customer, share }) =>
    t(
      '“{0}” has {1} % of the rows, many times those of any other customer. If it stands for many, leave it out with segmentAi.filter: {2}.',
      customer,
      formatNumber(share),
      wordFilterNot(column, [customer]),
    ),
  'customer-is-total': ({ column, customer, share }) =>
    t(
      '“{0}” counts as a customer and brings {1} % of the revenue, though it seems to be a sum. Leave it out with segmentAi.filter: {2}.',
      customer,
      formatNumber(share),
      wordFilterNot(column, [customer]),
    ),
  'customers-no-buyers': ({ column, customers, rows, amount }) =>
    t(
      '{0} {1, plural, one {counts as a customer} other {count as customers}} with {2, plural, one {# row} other {# rows}} and {3} of the revenue, though nobody seems to have bought. Leave {1, plural, one {it} other {them}} out with segmentAi.filter: {4}.',
      formatList(customers.map(quote), 'and'),
      customers.length,
      rows,
      formatNumber(amount),
      wordFilterNot(column, customers),
    ),
  'credit-numbers-counted': ({ letters, end, example, orders, amount }) =>
    t(
      '{0, plural, one {# order has a number} other {# orders have numbers}} as credit notes, cancelled orders or quotations do, such as “{1}”, and {0, plural, one {counts as a sale} other {count as sales}}: {2} of the revenue. To leave {0, plural, one {it} other {them}} out, set segmentAi.cleaning.cancelledInvoices to {3}.',
      orders,
      example,
      formatNumber(amount),
      JSON.stringify(end === 'first' ? `^${letters}` : `${letters}$`),
    ),
  'dates-far-off': ({ rows, example, from, to, end }) =>
    t(
      '{0, plural, one {# purchase is} other {# purchases are}} dated years from all others, such as {1}; these are from {2} to {3}. If that is wrong, leave {0, plural, one {it} other {them}} out with segmentAi.period: {4}.',
      rows,
      formatDay(example),
      formatDay(from),
      formatDay(to),
      end === 'before' ? `{"from": "${from}"}` : `{"to": "${to}"}`,
    ),
  'amount-accumulates': ({ column, rises }) =>
    rises
      ? t(
          '“{0}” nearly always rises from one purchase of a customer to the next, so it may be what they have spent so far, which revenue adds up again and again. If so, choose what each purchase came to as "amount" in segmentAi.columns.',
          column,
        )
      : t(
          '“{0}” nearly always falls from one purchase of a customer to the next, so it may be what they have left. If so, choose what each purchase came to as "amount" in segmentAi.columns.',
          column,
        ),
  'amount-of-customer': ({ column }) =>
    t(
      '“{0}” is the same on all rows of a customer, so it may be what they spent altogether, which revenue adds up again and again. If so, choose what each purchase came to as "amount" in segmentAi.columns.',
      column,
    ),
  'same-days-each': ({ days }) =>
    t(
      'Nearly all customers have a row on each of {0} days, so recency and frequency tell them hardly apart. If the rows are balances, salaries or sums of months, choose a file of purchases.',
      days,
    ),
  'one-order-each': ({ column, customers }) =>
    t(
      'Each of {0} customers ordered once; check whether “{1}” says who bought, and not which order it is.',
      formatNumber(customers),
      column,
    ),
};
