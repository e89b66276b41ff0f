import { t } from '../../pipeline/language/language.ts';
import { nameList } from '../../pipeline/remarks/listTexts.ts';
import type { CustomerFilter } from '../../pipeline/results/filterCustomers.ts';
import { countParts, type OutlineEntry } from '../../pipeline/results/outline.ts';
import type { PipelineClient } from '../client/pipelineClient.ts';
import type { EditorPort, FileAt, HostPorts } from '../ports/ports.ts';
import { besideWorkbook, saveWhole, tellSaved } from './saveWhole.ts';

const kinds = { CSV: ['csv'] };

export interface CustomersToSave {
  readonly workbook: FileAt;
  /** Whom to save; where it names neither segments nor a list, the user is asked. */
  readonly filter: CustomerFilter;
  /** Indices of those that the panel points out, which are offered first. */
  readonly selected: readonly number[] | undefined;
  /** All that there are, each group above its parts. */
  readonly outline: readonly OutlineEntry[];
}

/** Asks whose customers to save and where, and has the worker that holds them write them as CSV. */
export async function saveCustomers(
  customers: CustomersToSave,
  client: PipelineClient,
  ports: HostPorts,
): Promise<void> {
  const { editor, files } = ports;
  const { workbook, outline } = customers;
  const { list } = customers.filter;
  const isGiven = list !== undefined || customers.filter.segments !== undefined;
  const choice = isGiven ? customers.filter : await askSegments(customers, editor);
  if (choice === undefined) return;
  const { segments } = choice;
  // The dialog itself asks before it overwrites.
  const proposed = besideWorkbook(workbook, customersEnding(nameOf({ segments, list }, outline)), files);
  const target = await editor.askPlace(proposed, kinds);
  if (target === undefined) return;
  const saved = await saveWhole(target, { kinds, ports }, (place) =>
    client.ask('exportCustomers', { target: place, segments, list }),
  );
  if (saved !== undefined) tellSaved(saved, editor);
}

function askSegments({ outline, selected }: CustomersToSave, editor: EditorPort) {
  return editor.pick(listChoices(outline, selected), {
    title: t('Export customers'),
    placeHolder: t('Whose customers? They are saved as CSV, for a mailing tool.'),
  });
}

/** `customers.csv`, or of one segment or list `Champions.csv`. */
function customersEnding(name = 'customers'): string {
  return `${name.replace(/[\p{Cc}<>:"/\\|?*]+/gu, '-').slice(0, 80)}.csv`;
}

function listChoices(outline: readonly OutlineEntry[], selected: readonly number[] | undefined) {
  const all = { label: t('All customers'), segments: undefined };
  const each = outline.map(({ portrait, segments, parts }) => ({
    label: portrait.name,
    segments,
    ...(parts.length > 0 && { description: countParts(parts.length) }),
  }));
  const first = each.find(({ segments }) => isSame(segments, selected));
  if (first === undefined) return [all, ...each];
  const rest = each.filter((choice) => choice !== first);
  return [{ ...first, label: t('{0} (selected)', first.label) }, all, ...rest];
}

function nameOf({ segments, list }: CustomerFilter, outline: readonly OutlineEntry[]) {
  if (list !== undefined) return nameList(list);
  return outline.find((entry) => isSame(entry.segments, segments))?.portrait.name;
}

const isSame = (segments: readonly number[], others: readonly number[] | undefined) =>
  segments.join() === others?.join();
