import { formatShort, t } from '../../src/pipeline/language/language.ts';
import { wordRevenueShare } from '../../src/pipeline/remarks/returnTexts.ts';
import { wordRemark } from '../../src/pipeline/remarks/wordRemarks.ts';
import type { ResultRemark } from '../../src/pipeline/results/resultRemarks.ts';
import type { SegmentationSummary } from '../../src/pipeline/results/segmentation.ts';
import { linkButton, listLinks, type Post } from '../controls/controls.ts';
import { element } from '../controls/element.ts';
import { linkSettings } from '../controls/settingLinks.ts';

/** Pixels of a window that has so little room that what is said first is folded; the style sheet has them too. */
const tight = { width: 480, height: 619 };

/** So many are seen at once; the others fold out. */
const countSeen = (): number =>
  window.innerWidth <= tight.width || window.innerHeight <= tight.height ? 1 : 3;

/** What costs money stands before what is merely uncertain. */
const costsMoney = ({ code }: ResultRemark): boolean =>
  [
    'cancelled-still-counted',
    'orders-counted-twice',
    'orders-changed-elsewhere',
    'credit-numbers-counted',
  ].includes(code);

/** What may be wrong, with what can be done about it at once. @param first what is said before all */
export function warningList(
  first: readonly string[],
  { remarks, currency }: Pick<SegmentationSummary, 'remarks' | 'currency'>,
  post: Post,
): readonly HTMLElement[] {
  const warnings = remarks
    .filter(({ severity }) => severity === 'warning')
    .toSorted((a, b) => Number(costsMoney(b)) - Number(costsMoney(a)));
  const items = [
    ...first.map((text) => element('li', {}, ...linkSettings(text, post))),
    ...warnings.map((remark) => element('li', {}, ...sayRemark(remark, currency, post))),
  ];
  if (items.length === 0) return [];
  const node = element('section', { class: 'warnings', 'aria-label': t('Warnings') });
  let shown: number | undefined;
  const fold = () => {
    const seen = countSeen();
    if (seen === shown) return;
    shown = seen;
    node.replaceChildren(element('ul', {}, ...items.slice(0, seen)), ...foldOthers(items.slice(seen)));
  };
  fold();
  new ResizeObserver(fold).observe(node);
  return [node];
}

function foldOthers(others: readonly HTMLElement[]): readonly HTMLElement[] {
  if (others.length === 0) return [];
  const more = t('{0, plural, one {# more warning} other {# more warnings}}', others.length);
  return [element('details', {}, element('summary', {}, more), element('ul', {}, ...others))];
}

/** A remark in a sentence, with what can be done about it at once. */
export function sayRemark(
  remark: ResultRemark,
  currency: string | undefined,
  post: Post,
): readonly (Node | string)[] {
  switch (remark.code) {
    case 'cancelled-still-counted': {
      const { examples, amount, share, isOfAllDays } = remark.values;
      const subtract = linkButton(t('Subtract it'), () =>
        post('changeAndRun', { 'cleaning.returns': 'match' }),
      );
      const [largest] = examples;
      const { sheet = '', row = 1 } = largest ?? {};
      const open = linkButton(t('Show the largest'), () => post('openSource', { at: { sheet, row } }));
      const text = t(
        '{0} of cancelled and returned orders is still counted ({1}).',
        formatShort(amount, currency),
        wordRevenueShare(share, isOfAllDays, 0),
      );
      return [text, ' ', ...listLinks(largest === undefined ? [subtract] : [subtract, open])];
    }
    case 'orders-counted-twice': {
      const once = linkButton(t('Count them once'), () =>
        post('changeAndRun', { 'cleaning.overlaps': 'once' }),
      );
      const { repeated } = remark.values;
      const sum = (of: (each: (typeof repeated)[number]) => number) =>
        repeated.reduce((total, each) => total + of(each), 0);
      const text = t(
        '{0, plural, one {# order stands} other {# orders stand}} in several sheets and {0, plural, one {counts} other {count}} twice ({1}).',
        sum(({ orders }) => orders),
        formatShort(
          sum(({ amount }) => amount),
          currency,
        ),
      );
      return [text, ' ', once];
    }
    default:
      return linkSettings(wordRemark(remark), post);
  }
}
