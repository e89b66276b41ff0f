import { t } from '../src/pipeline/language.ts';
import type { Segment } from '../src/pipeline/segmentation.ts';
import { element } from './element.ts';
import type { Formats } from './formats.ts';

/** The row under a segment's numbers: who they are, what to do, why they have this name. */
export function segmentDetail(segment: Segment, columns: number, formats: Formats): HTMLTableRowElement {
  const { r, f, m } = segment.scores;
  const scores = t(
    'Recency {0}, frequency {1}, monetary {2} of 5',
    formats.decimal(r),
    formats.decimal(f),
    formats.decimal(m),
  );
  const entries = [
    [t('Who they are'), segment.description],
    [t('What to do'), segment.action],
    [t('Why this name'), segment.reason],
    [t('Mean scores'), scores],
  ] as const;
  const list = entries
    .filter(([, text]) => text !== '')
    .map(([term, text]) => element('div', {}, element('dt', {}, term), element('dd', {}, text)));
  return element(
    'tr',
    { class: 'detail', id: `segment-${segment.id}`, hidden: true },
    element('td', { colspan: String(columns) }, element('dl', {}, ...list)),
  );
}
