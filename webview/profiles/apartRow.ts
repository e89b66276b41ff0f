import { wordReasons } from '../../src/pipeline/remarks/wordReasons.ts';
import type { Segment } from '../../src/pipeline/results/segmentation.ts';
import { swatch } from '../controls/controls.ts';
import { element } from '../controls/element.ts';
import type { ProfileColumn } from './profileColumns.ts';

/** Those who stand apart, above all segments in whatever order: their numbers, and what to do under them. */
export function apartRow(apart: Segment, columns: readonly ProfileColumn[]): HTMLElement {
  const cells = columns.map(({ text }) =>
    element('td', { class: 'number' }, text?.({ portrait: apart }) ?? ''),
  );
  const name = element(
    'th',
    { scope: 'row', class: 'name' },
    swatch(apart.colour),
    element('span', {}, apart.name),
  );
  const advice = element('p', {}, `${wordReasons(apart.reasons)} ${apart.action}`);
  return element(
    'tbody',
    { class: 'apart' },
    element('tr', {}, name, ...cells),
    element('tr', { class: 'detail' }, element('td', { colspan: String(columns.length + 1) }, advice)),
  );
}
