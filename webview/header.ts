import { t } from '../src/pipeline/language.ts';
import type { SegmentationSummary } from '../src/pipeline/segmentation.ts';
import type { DoneState } from '../src/protocol.ts';
import { droppedRows } from './droppedRows.ts';
import { element } from './element.ts';
import type { Formats } from './formats.ts';
import { namingNotes } from './namingNotes.ts';
import { title } from './title.ts';
import { type Post, toolbar } from './toolbar.ts';

/** What was read, what was kept of it and what came out. */
export function header({ name, summary, renaming }: DoneState, formats: Formats, post: Post): HTMLElement {
  return element(
    'header',
    {},
    element('div', { class: 'title-bar' }, title(name), toolbar(['saveReport', 'rerun', 'editRules'], post)),
    ...warnings(summary.warnings),
    ...namingNotes(summary.namingWarnings, renaming, post),
    facts(summary, formats),
    droppedRows(summary.cleaning, formats),
  );
}

function warnings(sentences: readonly string[]): readonly HTMLElement[] {
  if (sentences.length === 0) return [];
  const items = sentences.map((sentence) => element('li', {}, sentence));
  return [element('ul', { class: 'warnings', 'aria-label': t('Warnings') }, ...items)];
}

function facts(summary: SegmentationSummary, formats: Formats): HTMLElement {
  const { source, cleaning, period } = summary;
  const { count, date } = formats;
  const sheets = source.sheets.map((sheet) => t('{0} ({1} rows)', sheet.name, count(sheet.rows))).join(', ');
  const money = formats.moneyLike([summary.revenue]);
  return element(
    'dl',
    { class: 'facts' },
    ...fact(t('Customers'), count(summary.customers)),
    ...fact(t('Orders'), count(summary.invoices)),
    ...fact(t('Revenue'), money(summary.revenue)),
    ...fact(t('Segments'), count(summary.segments.length)),
    ...fact(t('Period'), `${date(period.first)} – ${date(period.last)}`),
    ...fact(t('Recency is counted to'), formats.dateTime(summary.asOf)),
    ...fact(t('Rows read'), count(source.rows)),
    ...fact(t('Rows kept'), count(cleaning.kept)),
    ...fact(source.sheets.length === 1 ? t('Sheet') : t('Sheets'), sheets),
  );
}

function fact(term: string, value: string): readonly HTMLElement[] {
  return [element('div', {}, element('dt', {}, term), element('dd', {}, value))];
}
