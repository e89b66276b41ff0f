import type { CheckingState } from '../../src/messages/panelState.ts';
import type { CheckedStatus } from '../../src/pipeline/checking/dataCheck.ts';
import { t } from '../../src/pipeline/language/language.ts';
import type { WorkbookSettings } from '../../src/pipeline/settings/readingSettings.ts';
import { element } from '../controls/element.ts';
import { type ChangeReading, card, checkBox } from './card.ts';

/** Which statuses are no sale; a tick says that one is none. */
export function statuses(
  { check, settings }: Pick<CheckingState, 'check' | 'settings'>,
  change: ChangeReading,
): HTMLElement | undefined {
  const all = check?.rows?.statuses ?? [];
  if (all.length === 0) return undefined;
  const boxes = all.map((each) =>
    checkBox(
      `status ${each.status}`,
      { label: each.status, note: describeStatus(each), isChecked: each.isNoSale },
      (isNoSale) => change(setStatus(each.status, isNoSale, settings ?? {})),
    ),
  );
  return card(t('Statuses that mean no sale'), 'statuses', element('div', { class: 'options' }, ...boxes));
}

function describeStatus({ count, outcome }: CheckedStatus): string {
  const rows = t('{0, plural, one {# row} other {# rows}}', count);
  if (outcome === undefined) return t('{0}, not understood', rows);
  return outcome === 'pending' ? t('{0}, not decided yet', rows) : rows;
}

/** One that was only set to be none is what it was before; another is said to be a sale. */
function setStatus(status: string, isNoSale: boolean, settings: WorkbookSettings): WorkbookSettings {
  const cancelled = settings['cleaning.cancelledStatuses'] ?? [];
  const sales = settings['cleaning.salesStatuses'] ?? [];
  const without = (list: readonly string[]) => list.filter((each) => each !== status);
  const isKnown = isNoSale ? sales.includes(status) : cancelled.includes(status);
  const add = isKnown ? [] : [status];
  return {
    'cleaning.cancelledStatuses': [...without(cancelled), ...(isNoSale ? add : [])],
    'cleaning.salesStatuses': [...without(sales), ...(isNoSale ? [] : add)],
  };
}
