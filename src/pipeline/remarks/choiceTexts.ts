import type { ChoiceNotes, ChosenValues, PeriodDays } from '../cleaning/chosenRows.ts';
import { explainUnknown, quoteValue } from '../cleaning/dropReasonTexts.ts';
import { formatList, formatMoney, t } from '../language/language.ts';
import type { Texts } from '../language/remarks.ts';
import type { FilterWarnings } from '../reading/filterRows.ts';

/** What is said of rows that the user chose. */
export const choiceTexts: Texts<ChoiceNotes & FilterWarnings> = {
  'period-chosen': ({ rows, revenue, ...days }) =>
    t(
      'Only purchases {0} count; {1, plural, one {# row} other {# rows}} with an amount of {2} are left out.',
      describeDays(days),
      rows,
      formatMoney(revenue),
    ),
  'rows-chosen': ({ rows, revenue, columns }) =>
    t(
      'Only rows with {0} count; {1, plural, one {# row} other {# rows}} with an amount of {2} are left out.',
      formatList(columns.map(describeValues), 'and'),
      rows,
      formatMoney(revenue),
    ),
  'chosen-orders-whole': ({ orders }) =>
    t(
      'Rows of {0, plural, one {# order} other {# orders}} are left out in part; the total of the order still counts.',
      orders,
    ),
  'filter-values-not-found': explainUnknown,
};

function describeDays({ from, to }: PeriodDays): string {
  if (from === undefined) return t('up to {0}', to ?? '');
  return to === undefined ? t('from {0} on', from) : t('from {0} to {1}', from, to);
}

function describeValues({ column, values, isNot }: ChosenValues): string {
  const list = formatList(values.map(quoteValue), 'or');
  return isNot ? t('anything but {0} in “{1}”', list, column) : t('{0} in “{1}”', list, column);
}
