import { t } from '../../src/pipeline/language/language.ts';
import type { CustomerSortKey, ListedCustomer } from '../../src/pipeline/results/customerQuery.ts';
import type { Segment } from '../../src/pipeline/results/segmentation.ts';
import type { Formats } from '../controls/formats.ts';

export interface CustomerColumn {
  readonly key: CustomerSortKey | 'segment';
  readonly name: string;
  readonly isNumber: boolean;
  /** At least, in the font's size; what is left over is shared out in the same proportion. */
  readonly width: number;
  readonly text: (customer: ListedCustomer) => string;
}

/** What the list of customers shows; their segment only where all are listed. */
export function customerColumns(
  segments: readonly Segment[],
  formats: Formats,
  withSegment: boolean,
): readonly CustomerColumn[] {
  const nameOf = (index: number) => segments[index]?.name ?? '';
  const money = formats.moneyLike([0]);
  const number = (key: CustomerColumn['key'], name: string, text: CustomerColumn['text']) => {
    return { key, name, text, isNumber: true, width: 10 };
  };
  const words = (key: CustomerColumn['key'], name: string, text: CustomerColumn['text'], width: number) => {
    return { key, name, text, isNumber: false, width };
  };
  return [
    words('id', t('Customer'), ({ id }) => id, 8),
    ...(withSegment ? [words('segment', t('Segment'), ({ segment }) => nameOf(segment), 14)] : []),
    number('recency', t('Recency, days'), ({ recency }) => formats.count(recency)),
    number('frequency', t('Orders'), ({ frequency }) => formats.count(frequency)),
    number('monetary', t('Monetary value'), ({ monetary }) => money(monetary)),
    number('lastPurchase', t('Last purchase'), ({ lastPurchase }) => formats.date(lastPurchase)),
    number('probability', t('Probability'), ({ probability }) => formats.percent(probability)),
    words('secondBest', t('Second-best segment'), ({ secondBest }) => nameOf(secondBest), 14),
  ];
}
