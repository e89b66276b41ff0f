import { t } from '../../pipeline/language/language.ts';
import type { PipelineClient } from '../client/pipelineClient.ts';
import type { EditorPort, FileAt, HostPorts } from '../ports/ports.ts';
import { besideWorkbook, saveWhole, tellSaved } from './saveWhole.ts';

const kinds = { CSV: ['csv'] };

export interface CustomersToSave {
  readonly workbook: FileAt;
  /** The index of the segment to save; where it is undefined, the user is asked. */
  readonly segment: number | undefined;
  /** The index of the segment that the panel points out, which is offered first. */
  readonly selected: number | undefined;
  /** Names of all segments. */
  readonly segments: readonly string[];
}

/** Asks whose customers to save and where, and has the worker that holds them write them as CSV. */
export async function saveCustomers(
  customers: CustomersToSave,
  client: PipelineClient,
  ports: HostPorts,
): Promise<void> {
  const { editor, files } = ports;
  const { workbook, segments } = customers;
  const choice = customers.segment === undefined ? await askSegment(customers, editor) : customers;
  if (choice === undefined) return;
  const { segment } = choice;
  // The dialog itself asks before it overwrites.
  const proposed = besideWorkbook(workbook, customersEnding(segments[segment ?? -1]), files);
  const target = await editor.askPlace(proposed, kinds);
  if (target === undefined) return;
  const saved = await saveWhole(target, { kinds, ports }, (place) =>
    client.ask('exportCustomers', { target: place, segment }),
  );
  if (saved !== undefined) tellSaved(saved, editor);
}

function askSegment({ segments, selected }: CustomersToSave, editor: EditorPort) {
  return editor.pick(listChoices(segments, selected), {
    title: t('Export customers'),
    placeHolder: t('Whose customers? They are saved as CSV, for a mailing tool.'),
  });
}

/** `customers.csv`, or of one segment `Champions.csv`. */
function customersEnding(segment = 'customers'): string {
  return `${segment.replace(/[\p{Cc}<>:"/\\|?*]+/gu, '-').slice(0, 80)}.csv`;
}

function listChoices(segments: readonly string[], selected: number | undefined) {
  const all = { label: t('All customers'), segment: undefined };
  const each = segments.map((label, segment) => ({ label, segment }));
  const first = each.find(({ segment }) => segment === selected);
  if (first === undefined) return [all, ...each];
  const rest = each.filter((choice) => choice !== first);
  return [{ ...first, label: t('{0} (selected)', first.label) }, all, ...rest];
}
