import type { DoneState, SourceChange } from '../../src/messages/panelState.ts';
import type { ChoiceNotes } from '../../src/pipeline/cleaning/chosenRows.ts';
import { roleNames } from '../../src/pipeline/columns/columnRole.ts';
import { usualFeatures } from '../../src/pipeline/features/features.ts';
import { formatList, t, translate } from '../../src/pipeline/language/language.ts';
import { dateOrderTexts, type Reading } from '../../src/pipeline/reading/reading.ts';
import { wordColumnReasons } from '../../src/pipeline/remarks/wordColumnReasons.ts';
import { wordRemark, wordRemarks } from '../../src/pipeline/remarks/wordRemarks.ts';
import type { UsedSetting } from '../../src/pipeline/results/runOptions.ts';
import type { SegmentationSummary } from '../../src/pipeline/results/segmentation.ts';
import { linkButton, type Post, toolbar } from '../controls/controls.ts';
import { element } from '../controls/element.ts';
import { figureName } from '../controls/figures.ts';
import type { Formats } from '../controls/formats.ts';
import { fold, title } from '../controls/section.ts';
import { simpleTable } from '../controls/simpleTable.ts';
import type { Context } from '../state/context.ts';
import { droppedRows } from './droppedRows.ts';
import { namingNotes } from './namingNotes.ts';

/** Which column was taken for what, and why, on demand. */
function readColumns({ columns, dateOrder }: Reading, context: Context): HTMLElement {
  const rows = columns.map(({ role, title, evidence }) => [
    translate(roleNames[role]),
    title,
    wordColumnReasons(evidence),
  ]);
  const heads = [{ name: t('Meaning') }, { name: t('Column in the source') }, { name: t('Why') }];
  const summary = t('Columns: {0} recognised', context.formats.count(columns.length));
  const order = t('Order of dates: {0}.', translate(dateOrderTexts[dateOrder]));
  const content = element(
    'div',
    {},
    simpleTable(t('Columns that were recognised'), heads, rows),
    element('p', { class: 'note' }, order),
  );
  return fold(context, { name: 'columns', summary }, content);
}

/** The settings that shaped the result, but for the naming rules, on demand: first those that were changed; each leads to where it is changed. */
function usedSettings(settings: readonly UsedSetting[], context: Context): HTMLElement {
  const changed = settings.filter(({ isDefault }) => !isDefault);
  const others = settings.filter(({ isDefault }) => isDefault);
  const rows = [...changed, ...others].map(({ name, value, isDefault }) => [
    linkButton(`segmentAi.${name}`, () => context.post('openSetting', { name })),
    element('code', {}, value === '' ? '""' : value),
    isDefault ? t('default') : t('changed'),
  ]);
  const summary =
    changed.length === 0
      ? t('Settings: all at their defaults, naming rules apart')
      : t('Settings: {0} changed, naming rules apart', context.formats.count(changed.length));
  const columns = [{ name: t('Setting') }, { name: t('Value') }, { name: '' }];
  return fold(context, { name: 'settings', summary }, simpleTable(t('Settings'), columns, rows));
}

/** What was read, what was kept of it and what came out. */
export function header(state: DoneState, context: Context): HTMLElement {
  const { name, summary, renaming, reading, settings, sourceChange } = state;
  const { formats, post } = context;
  const chosen = summary.remarks.filter(({ code }) => choices.includes(code));
  const remarks = summary.remarks.filter((each) => !chosen.includes(each));
  const { notes, warnings, namingWarnings } = wordRemarks({ ...summary, remarks });
  const actions = ['saveReport', 'exportCustomers', 'rerun', 'checkData', 'editRules', 'openSource'] as const;
  return element(
    'header',
    {},
    element('div', { class: 'title-bar' }, title(name), toolbar(actions, post)),
    ...sourceNote(sourceChange, post),
    ...sentences('warnings', t('Warnings'), warnings),
    ...namingNotes(namingWarnings, renaming, post),
    ...chosenWhere(t('Purchases that count'), chosen.map(wordRemark), t('Change what counts'), post),
    ...chosenWhere(t('Segment by'), describeFeatures(summary), t('Change the figures'), post),
    facts(summary, formats),
    ...sentences('notes', t('Notes'), notes),
    element(
      'div',
      { class: 'folds' },
      droppedRows(summary.cleaning, context),
      readColumns(reading, context),
      usedSettings(settings, context),
    ),
  );
}

const choices: readonly string[] = ['period-chosen', 'rows-chosen'] satisfies (keyof ChoiceNotes)[];

/** What was chosen where the data is checked, and a way there. */
function chosenWhere(
  label: string,
  texts: readonly string[],
  change: string,
  post: Post,
): readonly HTMLElement[] {
  if (texts.length === 0) return [];
  const link = linkButton(change, () => post('checkData'));
  const last = texts.length - 1;
  const sentences = texts.map((text, i) => element('p', {}, text, ...(i === last ? [' ', link] : [])));
  return [element('section', { class: 'chosen', 'aria-label': label }, ...sentences)];
}

/** By what customers are segmented, where that is not the usual. */
function describeFeatures({ features = usualFeatures }: SegmentationSummary): readonly string[] {
  if (features.join() === usualFeatures.join()) return [];
  return [t('Segmented by {0}.', formatList(features.map(figureName), 'comma'))];
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
  const sheets = source.sheets.map(({ name, rows }) =>
    t('{0} ({1, plural, one {# row} other {# rows}})', name, rows),
  );
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
    ...fact(t('{0, plural, one {Sheet} other {Sheets}}', sheets.length), formatList(sheets, 'comma')),
  );
}

function fact(term: string, value: string): readonly HTMLElement[] {
  return [element('div', {}, element('dt', {}, term), element('dd', {}, value))];
}
