import { formatShort, t } from '../../src/pipeline/language/language.ts';
import { describeForecast, wordGap } from '../../src/pipeline/remarks/forecastTexts.ts';
import { wordReach } from '../../src/pipeline/remarks/reachTexts.ts';
import { wordRemark } from '../../src/pipeline/remarks/wordRemarks.ts';
import { isOfForecast } from '../../src/pipeline/results/resultRemarks.ts';
import type { SegmentationSummary } from '../../src/pipeline/results/segmentation.ts';
import { element } from '../controls/element.ts';
import { exportButton, exportLabel, paneFacts, panePart } from '../controls/paneParts.ts';
import { linkSettings } from '../controls/settingLinks.ts';
import type { Context } from '../state/context.ts';

/** What the pane says while nothing is pointed out: how many there are, and what they are expected to bring. */
export function describeWhole(
  summary: SegmentationSummary,
  { post, formats }: Context,
): readonly HTMLElement[] {
  const { customers, invoices, revenue, period, value, currency, reach } = summary;
  const { count, date } = formats;
  const facts: readonly (readonly [value: string, label: string])[] = [
    [count(customers), t('customers')],
    [count(invoices), t('orders')],
    [formatShort(revenue, currency), t('revenue, {0} to {1}', date(period.first), date(period.last))],
  ];
  const sentences =
    value === undefined ? [] : 'missing' in value ? [wordGap(value.missing)] : describeForecast(value);
  const doubts = summary.remarks
    .filter((each) => each.severity === 'warning' && isOfForecast(each) && !isTold(each))
    .map(wordRemark);
  const save = exportButton(exportLabel(customers, reach), () => post('exportCustomers', {}));
  return [
    element('h2', {}, t('All customers')),
    paneFacts(facts),
    element(
      'div',
      { class: 'pane-export' },
      save,
      ...(reach ? [element('p', { class: 'note' }, wordReach(reach))] : []),
    ),
    element('p', { class: 'note' }, t('Select a segment for what to do, who belongs to it, and why.')),
    ...(sentences.length === 0
      ? []
      : [
          panePart(
            t('What comes next'),
            {},
            ...sentences.map((text) => element('p', {}, ...linkSettings(text, post))),
            ...doubts.map((text) => element('p', { class: 'doubt' }, ...linkSettings(text, post))),
          ),
        ]),
  ];
}

/** The sentences end in how plain sorting by past spend did. */
const isTold = ({ code, values }: SegmentationSummary['remarks'][number]): boolean =>
  code === 'value-baseline-as-good' && values.baseline === 'pastSpend';
