import { t } from '../../src/pipeline/language/language.ts';
import { wordRemark } from '../../src/pipeline/remarks/wordRemarks.ts';
import type { ResultRemark } from '../../src/pipeline/results/resultRemarks.ts';
import { linkButton, type Post } from '../controls/controls.ts';
import { element } from '../controls/element.ts';
import { whereabouts } from '../controls/rowLinks.ts';

/** So many are seen at once; the others fold out. */
const seen = 2;

/** What may be wrong, with what can be done about it at once. @param first what is said before all */
export function warningList(
  first: readonly string[],
  remarks: readonly ResultRemark[],
  post: Post,
): readonly HTMLElement[] {
  const warnings = remarks.filter(({ severity }) => severity === 'warning');
  const items = [
    ...first.map((text) => element('li', {}, text)),
    ...warnings.map((remark) => element('li', {}, ...sayRemark(remark, post))),
  ];
  if (items.length === 0) return [];
  const rest = items.slice(seen);
  const more = t('{0, plural, one {# more warning} other {# more warnings}}', rest.length);
  return [
    element(
      'section',
      { class: 'warnings', 'aria-label': t('Warnings') },
      element('ul', {}, ...items.slice(0, seen)),
      ...(rest.length > 0
        ? [element('details', {}, element('summary', {}, more), element('ul', {}, ...rest))]
        : []),
    ),
  ];
}

function sayRemark(remark: ResultRemark, post: Post): readonly (Node | string)[] {
  switch (remark.code) {
    case 'cancelled-still-counted': {
      const { examples } = remark.values;
      const subtract = linkButton(t('Subtract it'), () =>
        post('changeAndRun', { 'cleaning.returns': 'match' }),
      );
      const where = examples.length === 0 ? [] : [' ', whereabouts(examples, post)];
      return [wordRemark(remark), ' ', subtract, ...where];
    }
    case 'orders-counted-twice': {
      const once = linkButton(t('Count them once'), () =>
        post('changeAndRun', { 'cleaning.overlaps': 'once' }),
      );
      return [wordRemark(remark), ' ', once];
    }
    default:
      return [wordRemark(remark)];
  }
}
