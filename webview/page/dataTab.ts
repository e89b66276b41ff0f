import type { DoneState } from '../../src/messages/panelState.ts';
import { roleNames } from '../../src/pipeline/columns/columnRole.ts';
import { formatList, formatMoney, t, translate } from '../../src/pipeline/language/language.ts';
import { dateOrderTexts, type Reading } from '../../src/pipeline/reading/reading.ts';
import { wordColumnReasons } from '../../src/pipeline/remarks/wordColumnReasons.ts';
import { wordRemarks } from '../../src/pipeline/remarks/wordRemarks.ts';
import type { SegmentationSummary } from '../../src/pipeline/results/segmentation.ts';
import { toolbar } from '../controls/controls.ts';
import { element } from '../controls/element.ts';
import type { Formats } from '../controls/formats.ts';
import { section } from '../controls/section.ts';
import { linkSettings } from '../controls/settingLinks.ts';
import { simpleTable } from '../controls/simpleTable.ts';
import type { Context, View } from '../state/context.ts';
import { droppedRows } from './droppedRows.ts';
import { sayRemark } from './warningList.ts';

/** What was read, what was kept of it, and a way to change that. */
export function dataTab({ summary, reading, sourceChange }: DoneState, context: Context): View {
  const { notes } = wordRemarks(summary);
  const warnings = summary.remarks
    .filter(({ severity }) => severity === 'warning')
    .map((remark) => sayRemark(remark, summary.currency, context.post));
  const node = element(
    'div',
    { class: 'tab-parts' },
    section(
      t('What was read'),
      {
        note: t('Read and computed within VS Code. Nothing was sent anywhere.'),
        aside: toolbar(['checkData'], context.post),
      },
      facts(summary, context.formats),
      ...listTexts('warnings', t('Warnings'), warnings),
      ...listTexts(
        'notes',
        t('Notes'),
        notes.map((text) => linkSettings(text, context.post)),
      ),
    ),
    readColumns(reading),
    droppedRows(summary.cleaning, sourceChange === 'changed', context),
  );
  return { node, charts: [] };
}

function listTexts(
  kind: 'warnings' | 'notes',
  label: string,
  texts: readonly (readonly (Node | string)[])[],
): readonly HTMLElement[] {
  if (texts.length === 0) return [];
  const items = texts.map((text) => element('li', {}, ...text));
  return [element('ul', { class: kind, 'aria-label': label }, ...items)];
}

/** Which column was taken for what, and why. */
function readColumns({ columns, dateOrder }: Reading): HTMLElement {
  const rows = columns.map(({ role, title, evidence }) => [
    translate(roleNames[role]),
    title,
    wordColumnReasons(evidence),
  ]);
  const heads = [{ name: t('Meaning') }, { name: t('Column in the source') }, { name: t('Why') }];
  const note = t('Order of dates: {0}.', translate(dateOrderTexts[dateOrder]));
  return section(
    t('Columns that were recognised'),
    { note },
    simpleTable(t('Columns that were recognised'), heads, rows),
  );
}

function facts(summary: SegmentationSummary, formats: Formats): HTMLElement {
  const { source, cleaning, period } = summary;
  const { count, date } = formats;
  const sheets = source.sheets.map(({ name, rows }) =>
    t('{0} ({1, plural, one {# row} other {# rows}})', name, rows),
  );
  return element(
    'dl',
    { class: 'facts' },
    ...fact(t('Customers'), count(summary.customers)),
    ...fact(t('Orders'), count(summary.invoices)),
    ...fact(t('Revenue'), formatMoney(summary.revenue, summary.currency)),
    ...fact(t('Segments'), count(summary.segments.length)),
    ...fact(t('Period'), `${date(period.first)} – ${date(period.last)}`),
    ...fact(t('As of'), formats.dateTime(summary.asOf)),
    ...fact(t('Rows read'), count(source.rows)),
    ...fact(t('Rows kept'), count(cleaning.kept)),
    ...fact(t('{0, plural, one {Sheet} other {Sheets}}', sheets.length), formatList(sheets, 'comma')),
  );
}

function fact(term: string, value: string): readonly HTMLElement[] {
  return [element('div', {}, element('dt', {}, term), element('dd', {}, value))];
}
