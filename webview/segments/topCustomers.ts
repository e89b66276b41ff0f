import { messageOf } from '../../src/pipeline/errors/messageOf.ts';
import { formatShort, t } from '../../src/pipeline/language/language.ts';
import type { OutlineEntry } from '../../src/pipeline/results/outline.ts';
import type { SegmentationSummary } from '../../src/pipeline/results/segmentation.ts';
import { wordSpan } from '../../src/pipeline/results/wordSpan.ts';
import { element } from '../controls/element.ts';
import { inCurrency } from '../controls/figures.ts';
import { simpleTable } from '../controls/simpleTable.ts';
import type { Context } from '../state/context.ts';

const most = 5;
/** From which on amounts are shortened: the pane has no room for their digits. */
const longAmount = 1e8;

/** Those who spent most, once the host has told them. */
export function topCustomers(
  { segments }: OutlineEntry,
  { listCustomers, formats }: Context,
  { currency, window }: Pick<SegmentationSummary, 'currency' | 'window'>,
): HTMLElement {
  const place = element('div', { class: 'top-customers', 'aria-busy': 'true' });
  const spent = window ? t('Spent in {0}', wordSpan(window.days)) : t('Total spent');
  const query = { sort: 'monetary', descending: true, search: '', from: 0, count: most } as const;
  listCustomers({ ...query, segments }).then(
    ({ customers }) => {
      const amounts = customers.map(({ monetary }) => monetary ?? 0);
      const isLong = Math.max(...amounts.map(Math.abs)) >= longAmount;
      const money = isLong ? (amount: number) => formatShort(amount, undefined) : formats.moneyLike(amounts);
      const rows = customers.map(({ id, recency, monetary }) => [
        id,
        t('{0, plural, one {# day} other {# days}} ago', recency ?? 0),
        money(monetary ?? 0),
      ]);
      place.replaceChildren(
        simpleTable(
          t('Top customers'),
          [
            { name: t('Customer') },
            { name: t('Last order'), isNumber: true },
            { name: inCurrency(spent, currency), isNumber: true },
          ],
          rows,
        ),
      );
      place.removeAttribute('aria-busy');
    },
    (error: unknown) => place.replaceChildren(messageOf(error)),
  );
  return place;
}
