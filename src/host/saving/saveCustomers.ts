import { type Uri, window } from 'vscode';
import type { WriteTarget } from '../../messages/protocol.ts';
import { t } from '../../pipeline/language/language.ts';
import { customersUri } from '../files/fileNames.ts';
import { askTarget, saveWhole, tellSaved } from './saveWhole.ts';

const kinds = { CSV: ['csv'] };

export interface CustomersToSave {
  readonly workbook: Uri;
  /** The index of the segment to save; where it is undefined, the user is asked. */
  readonly segment: number | undefined;
  /** The index of the segment that the panel points out, which is offered first. */
  readonly selected: number | undefined;
  /** Names of all segments. */
  readonly segments: readonly string[];
}

/**
 * Asks whose customers to save and where, and writes them as CSV.
 * @param write is given the index of the segment that was chosen, undefined for all
 */
export async function saveCustomers(
  { workbook, segments, segment: wanted, selected }: CustomersToSave,
  write: (target: WriteTarget, segment: number | undefined) => Promise<Uint8Array | undefined>,
): Promise<void> {
  const choice = wanted === undefined ? await askSegment(segments, selected) : { segment: wanted };
  if (choice === undefined) return;
  const { segment } = choice;
  const name = segment === undefined ? undefined : segments[segment];
  // The dialog itself asks before it overwrites.
  const target = await askTarget(customersUri(workbook, name), kinds);
  if (target === undefined) return;
  const saved = await saveWhole(target, kinds, (place) => write(place, segment));
  if (saved !== undefined) tellSaved(saved.uri);
}

function askSegment(segments: readonly string[], selected: number | undefined) {
  return window.showQuickPick(listChoices(segments, selected), {
    title: t('Export customers'),
    placeHolder: t('Whose customers? They are saved as CSV, for a mailing tool.'),
  });
}

function listChoices(segments: readonly string[], selected: number | undefined) {
  const all = { label: t('All customers'), segment: undefined };
  const each = segments.map((label, segment) => ({ label, segment }));
  const first = each.find(({ segment }) => segment === selected);
  if (first === undefined) return [all, ...each];
  const rest = each.filter((choice) => choice !== first);
  return [{ ...first, label: t('{0} (selected)', first.label) }, all, ...rest];
}
