import { formatList, t } from '../../pipeline/language/language.ts';
import { hasLine, type ListSummary, worthTelling } from '../../pipeline/lists/lists.ts';
import type { RuleRemark } from '../../pipeline/naming/ruleRemarks.ts';
import type { Question } from '../../pipeline/reading/question.ts';
import { explainList } from '../../pipeline/remarks/listTexts.ts';
import { wordQuestion } from '../../pipeline/remarks/wordQuestion.ts';
import type { ResultRemark } from '../../pipeline/results/resultRemarks.ts';
import type { SegmentationSummary } from '../../pipeline/results/segmentation.ts';

type Remark = ResultRemark | RuleRemark;

type ValuesOf<Code extends Remark['code']> = Extract<Remark, { readonly code: Code }>['values'];

/** Which values of a remark a language model may know: those that neither quote the workbook nor speak of one customer. */
const shared: { readonly [Code in Remark['code']]: readonly (keyof ValuesOf<Code>)[] } = {
  'former-name': [],
  'former-name-beside': [],
  'column-by-values': ['role'],
  'title-not-found': ['role'],
  'customer-of-two-columns': [],
  'customer-number-shared': [],
  'customers-in-other-column': [],
  'buyers-in-other-column': [],
  'no-order-numbers': [],
  'numbers-of-lines': ['below', 'isRead'],
  'cancelled-flag-unread': [],
  'rows-lacking': [],
  'kind-repeats-others': [],
  'kind-part-of-others': ['share'],
  'kinds-settled': ['comesFirst'],
  'kind-adds-up-others': [],
  'sides-count-alike': [],
  'suppliers-beside': [],
  'papers-count': [],
  'discounts-count': [],
  'rows-planned': [],
  'price-grows-with-quantity': [],
  'amount-is-product': [],
  'amount-has-gaps': [],
  'lines-are-no-total': [],
  'first-lines-filled': [],
  'customers-from-above': [],
  'dates-from-above': [],
  'orders-without-number': ['rows'],
  'amount-is-no-product': ['difference'],
  'amount-counts-once': [],
  'net-or-gross': ['difference'],
  'money-in-other-unit': ['factor'],
  'price-unit-unread': [],
  'unit-above-table': [],
  'rows-added-up': ['side'],
  'units-in-other-column': ['difference'],
  'money-unread': ['share'],
  'amount-in-other-column': ['difference'],
  'discount-unread': [],
  'discount-beside': [],
  'tips-included': [],
  'returned-unread': [],
  'order-numbers-restart': ['orders'],
  'rows-repeated': ['rows', 'of'],
  'orders-written-twice': ['orders', 'rows', 'differ'],
  'price-without-quantity': [],
  'price-of-one': [],
  'cost-is-price': [],
  'date-order': ['order'],
  'no-customer-texts': [],
  'years-of-other-calendar': [],
  'months-without-day': ['rows'],
  'cells-unreadable': ['role', 'count'],
  'rows-hidden': ['rows'],
  'titles-repeated': ['rows'],
  'titles-of-other-table': ['rows'],
  'dates-against-setting': ['proven'],
  'dates-against-kept-order': ['proven'],
  'dates-left-out': ['order'],
  'days-and-months-swapped': [],
  'decimal-mark-open': ['column', 'mark'],
  'several-currencies': ['rows'],
  'one-currency': [],
  'currencies-converted': [],
  'customer-of-many': [],
  'customer-characters-lost': ['count'],
  'customers-alike': ['count'],
  'customers-joined': ['count'],
  'few-customers': ['customers', 'rows'],
  'most-rows-left-out': ['reason', 'leftOut', 'rows'],
  'one-order-each': ['customers'],
  'one-customer-of-many': ['share'],
  'customer-is-total': ['share'],
  'customers-no-buyers': ['rows', 'amount'],
  'credit-numbers-counted': ['orders', 'amount'],
  'amount-accumulates': ['rises'],
  'amount-of-customer': [],
  'same-days-each': ['days'],
  'dates-far-off': ['rows'],
  'customer-digits-lost': [],
  'consent-not-understood': ['rows'],
  'consent-of-two-columns': [],
  'statuses-left-out': [],
  'statuses-pending': [],
  'statuses-not-understood': [],
  'period-chosen': ['from', 'to', 'rows'],
  'rows-chosen': ['rows'],
  'chosen-orders-whole': ['orders'],
  'filter-values-not-found': [],
  'orders-counted-once': [],
  'orders-changed-elsewhere': [],
  'orders-counted-twice': [],
  'cancelled-still-counted': ['orders', 'rows', 'amount', 'share', 'isOfAllDays'],
  'returns-matched': ['orders', 'rows', 'amount', 'share', 'isOfAllDays'],
  'orders-reduced': ['rows', 'orders', 'amount'],
  'orders-mostly-reduced': ['rows', 'orders', 'amount'],
  'returns-unmatched': ['orders', 'rows', 'amount', 'share', 'isOfAllDays'],
  'sheets-passed-over': [],
  'sheets-without-rows': [],
  'sheets-of-customers': [],
  'sheets-of-plans': [],
  'sheets-of-no-sales': [],
  'sheets-not-named': [],
  'hidden-sheets-read': [],
  'sheets-left-open': [],
  'sheets-of-other-columns': [],
  'sheets-hidden': [],
  'sheet-repeats-amounts': [],
  'sheets-not-found': [],
  'feature-filled': ['figure', 'customers'],
  'components-ruled-out': ['fits'],
  'components-dissolved': ['k', 'dissolved'],
  'too-few-to-divide': ['least'],
  'all-alike': [],
  'window-used': ['days', 'from', 'to', 'lapsed'],
  'model-used': ['date'],
  'model-currency-unsaid': [],
  'names-kept': [],
  'history-shorter-than-window': ['days', 'known'],
  'window-too-short': ['days', 'gap'],
  'model-fits-worse': ['outside', 'unlikely'],
  'model-differs': [],
  'others-alike': [],
  'rest-too-few': [],
  'not-settled': ['components', 'iterations'],
  'ruled-out-taken': ['fits'],
  'tiny-segments': ['below', 'segments'],
  'one-customer-dominates': ['segment'],
  'few-make-mean': ['segment', 'few', 'customers', 'share'],
  'value-horizon-shortened': ['wanted', 'days'],
  'value-first-days-left-out': ['days'],
  'value-parameters-kept': ['date'],
  'value-parameters-anew': ['date', 'ratio'],
  'value-sampled': ['customers', 'of'],
  'value-parameter-capped': ['what'],
  'value-ranking-alone': ['horizonDays'],
  'value-total-untold': [],
  'value-fifths-off': ['fifths'],
  'value-baseline-as-good': ['baseline', 'share', 'ours'],
  'value-one-band': ['band', 'share', 'better'],
  'value-of-few': ['customers'],
  'value-not-settled': [],
  'value-no-spend': [],
  'rules-not-object': [],
  'wrong-type': ['rule', 'property', 'needed', 'instead'],
  'unknown-property': ['rule', 'property'],
  'unknown-condition': ['rule', 'property', 'known', 'instead'],
  'no-conditions': ['rule'],
  'empty-range': ['rule', 'condition', 'min', 'max'],
  'never-matches': ['rule', 'condition', 'least', 'most'],
  shadowed: ['rule', 'by', 'priority'],
  'no-last-resort': [],
  'same-name': ['rules', 'name'],
  'same-priority': ['rules', 'priority'],
  'rules-file-unusable': ['file', 'problem', 'instead'],
  worded: [],
};

/** A remark as a language model may know it. */
export function tellRemark({ code, severity, values }: Remark) {
  const keys: readonly string[] = shared[code];
  const kept = Object.entries(values).filter(([key]) => keys.includes(key));
  return { code, severity, values: Object.fromEntries(kept) };
}

/** A question as a language model may know it: without the cells of the workbook that raise it. */
export function tellQuestion(question: Question): string {
  const { asked } = question;
  if (asked.code === 'decimal-mark-open') {
    return t(
      'The numbers of a column can be read with either decimal mark; set segmentAi.numbers.decimalMark to "point" or "comma".',
    );
  }
  if (asked.code !== 'date-order-open') return wordQuestion(question).message;
  const orders = asked.values.orders.map((order) => `"${order}"`);
  return t(
    'Day and month of the dates can be read either way; set segmentAi.dates.order to {0}.',
    formatList(orders, 'or'),
  );
}

/** Whom to write to: how many are on each list, and how such lists did. */
export function tellLists({ lists = [] }: Pick<SegmentationSummary, 'lists'>) {
  return lists.filter(hasLine).map((list) => ({ meaning: explainList(list.id), ...withoutFew(list) }));
}

/** Sums over few would say what one customer spent, or may be sent. */
function withoutFew(list: ListSummary): Partial<ListSummary> {
  if (list.customers >= worthTelling) return list;
  const { yearlySpend: _, reachable: __, reach: ___, ...rest } = list;
  return rest;
}
