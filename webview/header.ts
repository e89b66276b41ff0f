import { t } from '../src/pipeline/language.ts';
import type { SegmentationSummary } from '../src/pipeline/segmentation.ts';
import type { DoneState, SourceChange } from '../src/protocol.ts';
import type { Context } from './context.ts';
import { droppedRows } from './droppedRows.ts';
import { element } from './element.ts';
import type { Formats } from './formats.ts';
import { namingNotes } from './namingNotes.ts';
import { readColumns } from './readColumns.ts';
import { title } from './title.ts';
import { type Post, toolbar } from './toolbar.ts';
import { usedSettings } from './usedSettings.ts';

/** What was read, what was kept of it and what came out. */
export function header(state: DoneState, context: Context): HTMLElement {
  const { name, summary, renaming, reading, settings, sourceChange } = state;
  const { formats, post } = context;
  const actions = ['saveReport', 'exportCustomers', 'rerun', 'editRules', 'openSource'] as const;
  return element(
    'header',
    {},
    element('div', { class: 'title-bar' }, title(name), toolbar(actions, post)),
    ...sourceNote(sourceChange, post),
    ...sentences('warnings', t('Warnings'), summary.warnings),
    ...namingNotes(summary.namingWarnings, renaming, post),
    facts(summary, formats),
    ...sentences('notes', t('Notes'), summary.notes),
    element(
      'div',
      { class: 'folds' },
      droppedRows(summary.cleaning, context),
      readColumns(reading, context),
      usedSettings(settings, context),
    ),
  );
}

function sourceNote(change: SourceChange | undefined, post: Post): readonly HTMLElement[] {
  if (change === undefined) return [];
  const sentence =
    change === 'changed'
      ? t('The workbook has changed since this result was made; re-run to see what it says now.')
      : t('The workbook is no longer at its place; this is what it said. Put it back to run again.');
  return [
    element(
      'section',
      { class: 'warnings', 'aria-label': t('Workbook') },
      element('p', {}, sentence),
      ...(change === 'changed' ? [toolbar(['rerun'], post)] : []),
    ),
  ];
}

function sentences(
  className: 'warnings' | 'notes',
  label: string,
  texts: readonly string[],
): readonly HTMLElement[] {
  if (texts.length === 0) return [];
  const items = texts.map((text) => element('li', {}, text));
  return [element('ul', { class: className, 'aria-label': label }, ...items)];
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
