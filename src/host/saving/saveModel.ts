import { t } from '../../pipeline/language/language.ts';
import type { PipelineClient } from '../client/pipelineClient.ts';
import { type FileAt, fileName, type HostPorts } from '../ports/ports.ts';
import { choosePlace } from './choosePlace.ts';
import { besideWorkbook, saveWhole, tellSaved } from './saveWhole.ts';

const kinds = () => ({ [t('Kept model')]: ['json'] });

export interface ModelToSave {
  readonly workbook: FileAt;
  readonly client: PipelineClient;
  readonly ports: HostPorts;
}

/** Keeps the model of a result beside its workbook; asks before it replaces one. Gives its path from there, if it is saved. */
export async function saveNewModel({ workbook, client, ports }: ModelToSave): Promise<string | undefined> {
  const proposed = besideWorkbook(workbook, 'segments.model.json', ports.files);
  const place = await choosePlace(proposed, kinds(), ports);
  return place && saveModelAt(place, {}, { workbook, client, ports });
}

/**
 * The place of the model that is set for a workbook; where it is that of others too, what the user says, as their segments
 * change with it. Undefined to give up.
 * @param source the name of the workbook that it was kept of
 */
export async function chooseReplaced(
  { workbook, ports }: Omit<ModelToSave, 'client'>,
  source: string | undefined,
): Promise<FileAt | undefined> {
  const { files, settings, editor } = ports;
  const place = files.beside(workbook, settings.readModel(workbook));
  if (source === fileName(workbook) && !settings.sharesModel(workbook)) return place;
  const question = t(
    '“{0}” may be the kept model of other workbooks too, which change with it. Do you want to replace it?',
    fileName(place),
  );
  const [replace, another] = [t('Replace'), t('Choose Another Name…')];
  const choice = await editor.say('question', question, replace, another);
  if (choice === replace) return place;
  const own = besideWorkbook(workbook, 'segments.model.json', files);
  return choice === another ? editor.askPlace(own, kinds()) : undefined;
}

/** Keeps a model. Gives its path from the workbook, if it is saved. @param how `renamed`: the same under the names of now */
export async function saveModelAt(
  place: FileAt,
  how: { readonly renamed?: true },
  { workbook, client, ports }: ModelToSave,
): Promise<string | undefined> {
  const saved = await saveWhole(place, { kinds: kinds(), ports }, (target) =>
    client.ask('keepModel', { target, ...how }),
  );
  if (saved === undefined) return undefined;
  tellSaved(saved, ports.editor);
  return relativePath(workbook, saved.file);
}

/** From the folder of one file to another. */
function relativePath(from: FileAt, to: FileAt): string {
  const folders = from.path.split('/').slice(0, -1);
  const target = to.path.split('/');
  const differs = folders.findIndex((folder, i) => folder !== target[i]);
  const shared = differs < 0 ? folders.length : differs;
  return [...folders.slice(shared).map(() => '..'), ...target.slice(shared)].join('/');
}
