import type { WriteTarget, WrittenCustomers } from '../../messages/workerCalls.ts';
import { besideExport } from '../../pipeline/campaign/campaignFile.ts';
import { t } from '../../pipeline/language/language.ts';
import { nameList } from '../../pipeline/remarks/listTexts.ts';
import type { CustomerQuery } from '../../pipeline/results/customerQuery.ts';
import type { CustomerFilter } from '../../pipeline/results/filterCustomers.ts';
import type { FlowQuery } from '../../pipeline/results/flows.ts';
import {
  countParts,
  listOutline,
  type OutlineEntry,
  outlineApart,
  outlineSegments,
} from '../../pipeline/results/outline.ts';
import type { ExportChoice, HoldingChoice } from '../../pipeline/results/planExport.ts';
import type { SegmentationSummary } from '../../pipeline/results/segmentation.ts';
import { today } from '../../pipeline/time/calendar.ts';
import type { PipelineClient } from '../client/pipelineClient.ts';
import { type EditorPort, type FileAt, type FilesPort, fileName, type HostPorts } from '../ports/ports.ts';
import { type Addressees, askExport } from './chooseExport.ts';
import { besideWorkbook, saveWhole, tellSaved } from './saveWhole.ts';

const kinds = { CSV: ['csv'] };

export interface CustomersToSave {
  readonly workbook: FileAt;
  /** Whom to save; where it names neither segments nor a list, the user is asked. */
  readonly filter: ExportChoice;
  /** Indices of those that the panel points out, which are offered first. */
  readonly selected: readonly number[] | undefined;
  readonly summary: SegmentationSummary;
}

/** Asks whose customers to save, whether some are held back, and where; the worker that holds them writes them as CSV. */
export async function saveCustomers(
  customers: CustomersToSave,
  client: PipelineClient,
  ports: HostPorts,
): Promise<void> {
  const { editor, files } = ports;
  const { workbook } = customers;
  const outline = outlineOf(customers);
  // As they are shown, or of segments or a list: then the user has chosen already.
  const isGiven = Object.values(customers.filter).some((each) => each !== undefined);
  const whom = isGiven ? customers.filter : await askSegments(customers, editor);
  if (whom === undefined) return;
  const filter: ExportChoice = { ...customers.filter, segments: whom.segments };
  const addressees = await client.ask('listCustomers', toQuery(filter));
  const proposed = besideWorkbook(workbook, customersEnding(nameOf(filter, outline)), files);
  await saveExport({ proposed, addressees }, ports, (target, choice) =>
    client.ask('exportCustomers', { target, ...filter, ...choice }),
  );
}

/** Asks whether some are held back, and where to save. */
async function saveExport(
  { proposed, addressees }: { readonly proposed: FileAt; readonly addressees: Addressees },
  ports: HostPorts,
  write: (target: WriteTarget, choice: HoldingChoice) => Promise<WrittenCustomers>,
): Promise<void> {
  const { editor } = ports;
  const choice = await askExport(addressees, today(new Date()), editor);
  if (choice === undefined) return;
  // The dialog itself asks before it overwrites.
  const target = await editor.askPlace(proposed, kinds);
  if (target === undefined || !(await mayHoldBack(choice, target, ports))) return;
  let made: WrittenCustomers = {};
  const saved = await saveWhole(target, { kinds, ports }, async (place) => {
    made = await write(place, choice);
    return made;
  });
  if (saved === undefined) return;
  const { campaign, heldBack = 0 } = made;
  if (campaign === undefined) return tellSaved(saved, editor);
  const beside = await saveCampaign(saved.file, campaign, ports);
  if (beside !== undefined) tellSaved(saved, editor, tellHeldBack([saved.file, beside], heldBack));
}

/** What tells how many customers there are, with as few of them as can be. */
const toQuery = ({
  segments,
  list,
  ranges,
  changed,
  first,
  search = '',
  sort = 'id',
  descending = false,
}: ExportChoice): CustomerQuery => ({
  ...(segments && { segments }),
  ...(list && { list }),
  ...(ranges && { ranges }),
  ...(changed && { changed }),
  ...(first && { first }),
  ...{ search, sort, descending, from: 0, count: 1 },
});

const fileOfHeldBack = (target: FileAt, files: FilesPort): FileAt =>
  files.beside(target, besideExport(fileName(target)));

/** Whether the file of those held back may be written: who was held back of an earlier export is not lost unasked. */
async function mayHoldBack(
  { holdBack }: Pick<ExportChoice, 'holdBack'>,
  target: FileAt,
  { editor, files }: HostPorts,
): Promise<boolean> {
  if (holdBack === undefined) return true;
  const file = fileOfHeldBack(target, files);
  if ((await files.stat(file)) === 'gone') return true;
  const replace = t('Replace');
  const text = t(
    '“{0}” says who was held back from an earlier export. Without it, the effect of that export can no longer be told.',
    fileName(file),
  );
  return (await editor.say('question', text, replace)) === replace;
}

/** Names the file that tells later what the campaign did, too. */
const tellHeldBack = ([file, beside]: readonly [FileAt, FileAt], heldBack: number): string =>
  t(
    'Saved “{0}”, with {1, plural, one {# customer} other {# customers}} held back. To check the campaign later, choose “{2}”.',
    fileName(file),
    heldBack,
    fileName(beside),
  );

/** Writes who is held back beside an export, and gives where; without it the export goes again. */
async function saveCampaign(target: FileAt, campaign: string, ports: HostPorts): Promise<FileAt | undefined> {
  const { files } = ports;
  const undo = () => files.remove(target);
  const bytes = new TextEncoder().encode(campaign);
  const file = fileOfHeldBack(target, files);
  const saved = await saveWhole(file, { kinds: { JSON: ['json'] }, ports }, async () => ({ bytes })).catch(
    async (error) => {
      await undo();
      throw error;
    },
  );
  if (saved === undefined) await undo();
  return saved?.file;
}

export interface MovedToSave {
  readonly workbook: FileAt;
  readonly flow: FlowQuery;
  /** What the file is called after. */
  readonly name: string;
}

/** Asks whether some of the customers who went from one segment to another are held back, and where to save; has them written as CSV. */
export async function saveMoved(
  { workbook, flow, name }: MovedToSave,
  client: PipelineClient,
  ports: HostPorts,
): Promise<void> {
  const proposed = besideWorkbook(workbook, customersEnding(name), ports.files);
  const addressees = await client.ask('listMoved', { ...flow, offset: 0, count: 1 });
  await saveExport({ proposed, addressees }, ports, (target, choice) =>
    client.ask('exportMoved', { target, ...flow, ...choice }),
  );
}

/** All that there are, each group above its parts. */
const outlineOf = ({ summary }: CustomersToSave): readonly OutlineEntry[] => [
  ...outlineApart(summary),
  ...listOutline(outlineSegments(summary)),
];

function askSegments(customers: CustomersToSave, editor: EditorPort) {
  return editor.pick(listChoices(outlineOf(customers), customers.selected), {
    title: t('Export customers'),
    placeHolder: t('Which customers? Exported as CSV for your mailing tool.'),
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
