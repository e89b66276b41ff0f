import type { CheckingState } from '../../src/messages/panelState.ts';
import { t } from '../../src/pipeline/language/language.ts';
import { wordRemark } from '../../src/pipeline/remarks/wordRemarks.ts';
import type { Post } from '../controls/controls.ts';
import { element } from '../controls/element.ts';
import { linkSettings } from '../controls/settingLinks.ts';
import { card } from './card.ts';

/** What is doubtful of what comes of the file, as the result will say it. */
export function warnings({ check }: Pick<CheckingState, 'check'>, post: Post): HTMLElement | undefined {
  const remarks = [...(check?.look.remarks ?? []), ...(check?.rows?.remarks ?? [])];
  const doubtful = remarks.filter(({ severity }) => severity === 'warning');
  if (doubtful.length === 0) return undefined;
  const items = doubtful.map((remark) => element('li', {}, ...linkSettings(wordRemark(remark), post)));
  return card(t('Warnings'), 'doubtful', element('ul', {}, ...items));
}
