import { t } from '../../src/pipeline/language/language.ts';
import type { WorkbookSettings } from '../../src/pipeline/settings/readingSettings.ts';
import { element } from '../controls/element.ts';
import { type ChangeReading, card } from './card.ts';

type Days = NonNullable<WorkbookSettings['period']>;

/** A year that is being typed is one of long ago, and has four digits at most. */
const earliest = '1900-01-01';
const latest = '9999-12-31';

/** The first and the last day whose purchases count. Made once: a field that is typed in must not be made anew. */
export function daysThatCount(change: ChangeReading) {
  let days: Days = {};
  const boxOf = (name: keyof Days) => {
    const key = `period ${name}`;
    const box = element('input', { type: 'date', id: key, 'data-key': key, max: latest });
    box.addEventListener('change', () => {
      const { [name]: before = '', ...other } = days;
      const isWhole = box.validity.valid && (box.value === '' || box.value >= earliest);
      if (!isWhole || box.value === before) return;
      change({ period: box.value === '' ? other : { ...other, [name]: box.value } });
    });
    return box;
  };
  const boxes = { from: boxOf('from'), to: boxOf('to') };
  const label = (name: keyof Days, text: string) => element('label', { for: boxes[name].id }, text);
  const node = card(
    t('Purchases that count'),
    'days',
    element('div', { class: 'day' }, label('from', t('From the day')), boxes.from),
    element('div', { class: 'day' }, label('to', t('To the day')), boxes.to),
  );
  const update = (period: Days = {}) => {
    days = period;
    for (const name of ['from', 'to'] as const) {
      const [box, day] = [boxes[name], days[name] ?? ''];
      if (box !== document.activeElement && box.value !== day) box.value = day;
    }
  };
  return { node, update };
}
