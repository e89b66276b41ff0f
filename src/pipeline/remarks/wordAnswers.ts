import type { DayOrder } from '../cells/dateReading.ts';
import { type ColumnRole, roleNames } from '../columns/columnRole.ts';
import { t, translate } from '../language/language.ts';
import { dayOrderTexts } from '../reading/reading.ts';
import type { AskedSetting } from './wordQuestion.ts';

/** What was answered of a workbook and is kept for it; what is found by itself again is no answer. */
export interface Answers extends Partial<Record<AskedSetting, unknown>> {
  readonly columns?: { readonly [Role in ColumnRole]?: string };
  readonly 'dates.order'?: DayOrder | 'auto';
  readonly 'numbers.decimalMark'?: 'auto' | 'point' | 'comma';
  readonly 'amount.level'?: 'auto' | 'order' | 'line';
  readonly 'cleaning.blankCustomers'?: 'auto' | 'above' | 'leaveOut';
  readonly currency?: string;
}

/** Each as a part of a sentence. */
export function wordAnswers({ columns = {}, currency = '', ...answers }: Answers): readonly string[] {
  const { 'dates.order': order = 'auto', 'numbers.decimalMark': mark = 'auto' } = answers;
  const { 'amount.level': level = 'auto', 'cleaning.blankCustomers': blank = 'auto' } = answers;
  return [
    ...Object.entries(columns).flatMap(([role, title]) => wordColumn(role as ColumnRole, title)),
    ...(order === 'auto' ? [] : [t('dates are {0}', translate(dayOrderTexts[order]))]),
    ...(mark === 'auto' ? [] : [mark === 'point' ? t('decimal point') : t('decimal comma')]),
    ...(level === 'auto'
      ? []
      : [level === 'order' ? t('the amount is that of the order') : t('the amount is that of the line')]),
    ...(blank === 'auto'
      ? []
      : [
          blank === 'above'
            ? t('rows without a customer belong to the one above')
            : t('rows without a customer are left out'),
        ]),
    ...(currency === '' ? [] : [t('only {0} is read', currency)]),
  ];
}

function wordColumn(role: ColumnRole, title: string): readonly string[] {
  if (title === '') return [];
  const name = translate(roleNames[role]);
  return [title === '-' ? t('no column is {0}', name) : t('{0} is “{1}”', name, title)];
}
