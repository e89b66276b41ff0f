import { t } from '../../pipeline/language/language.ts';
import type { PipelineClient } from '../client/pipelineClient.ts';
import type { FileAt, HostPorts } from '../ports/ports.ts';
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
  return place && saveAt(place, {}, { workbook, client, ports });
}

/** Keeps a model in place of that which is set for a workbook. @param how `renamed`: the same under the names of now */
export function replaceModel(
  how: { readonly renamed?: true },
  { workbook, client, ports }: ModelToSave,
): Promise<string | undefined> {
  const place = ports.files.beside(workbook, ports.settings.readModel(workbook));
  return saveAt(place, how, { workbook, client, ports });
}

async function saveAt(
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
