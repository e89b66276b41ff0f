import type { RequestOf } from '../../messages/channel.ts';
import type { Result } from '../../messages/workerCalls.ts';
import { t } from '../../pipeline/language/language.ts';
import { checkWindowFeatures } from '../../pipeline/results/limitToWindow.ts';
import type { SegmentationSummary } from '../../pipeline/results/segmentation.ts';
import { noModel } from '../../pipeline/settings/movementSettings.ts';
import type { PipelineClient } from '../client/pipelineClient.ts';
import type { SessionCalls } from '../panel/segmentsPanel.ts';
import { type FileAt, fileName, type HostPorts } from '../ports/ports.ts';
import { saveMoved } from '../saving/saveCustomers.ts';
import { chooseReplaced, type ModelToSave, saveModelAt, saveNewModel } from '../saving/saveModel.ts';

/** The session whose model is kept. */
export interface KeptSession {
  readonly ports: HostPorts;
  readonly workbook: FileAt;
  /** The worker that holds the result; undefined where the workbook can't be segmented. */
  readonly segmented: () => Promise<PipelineClient | undefined>;
  readonly summary: () => SegmentationSummary | undefined;
  readonly run: () => Promise<void>;
  /** Shows another result of a worker. */
  readonly show: (client: PipelineClient, ask: () => Promise<Result>) => Promise<void>;
  /** Shows the same by the model that was kept last. */
  readonly showKept: (client: PipelineClient) => Promise<void>;
}

/** Keeps the segments of a session as a model, and shows the segments by it. */
export class ModelKeeping {
  readonly #session: KeptSession;

  constructor(session: KeptSession) {
    this.#session = session;
  }

  /** What the page's requests come to. */
  listCalls(attempt: (work: Promise<void>) => void) {
    return {
      keepModel: () => attempt(this.keep()),
      renameKept: () => attempt(this.rename()),
      takeRefit: () => attempt(this.takeRefit()),
      segmentBy: ({ purchases }: RequestOf<SessionCalls, 'segmentBy'>) => attempt(this.segmentBy(purchases)),
      exportMoved: (moved: RequestOf<SessionCalls, 'exportMoved'>) => attempt(this.#exportMoved(moved)),
    };
  }

  async #exportMoved(moved: RequestOf<SessionCalls, 'exportMoved'>): Promise<void> {
    const { segmented, workbook, ports } = this.#session;
    const client = await segmented();
    if (client !== undefined) await saveMoved({ workbook, ...moved }, client, ports);
  }

  /** Keeps the segments beside the workbook, which is classified by them from then on. */
  async keep(): Promise<void> {
    const { segmented, summary, ports, workbook } = this.#session;
    await segmented();
    const { model, window, features = [] } = summary() ?? {};
    if (model !== undefined) return ports.editor.mention(t('These segments are kept already.'));
    checkWindowFeatures(features);
    if (window === undefined && !(await this.#askForWindow())) return;
    const isRefused = ports.settings.readModel(workbook) === noModel && ports.settings.sharesModel(workbook);
    const path = await this.#save(saveNewModel);
    if (path === undefined || !isRefused) return;
    const question = t(
      'Workbooks of this folder are given new segments, as you chose. Do you want those without a model of their own to use “{0}”?',
      path,
    );
    await this.#askForFolder(path, question);
  }

  /** Calls the segments of the kept model by the rules of now. */
  async rename(): Promise<void> {
    const place = await this.#chooseReplaced();
    if (place !== undefined) await this.#replace(place, { renamed: true });
  }

  /** Puts the new segments that were looked at in place of those of the kept model. */
  async takeRefit(): Promise<void> {
    const { segmented, show } = this.#session;
    const client = await segmented();
    const place = client && (await this.#chooseReplaced());
    if (client === undefined || place === undefined) return;
    await show(client, () => client.ask('takeRefit', undefined));
    await this.#replace(place, {});
  }

  /** Keeps a model in place of that of the workbook, or beside it: then its folder may follow. */
  async #replace(place: FileAt, how: { readonly renamed?: true }): Promise<void> {
    const { ports, workbook } = this.#session;
    const before = ports.files.beside(workbook, ports.settings.readModel(workbook));
    const isShared = ports.settings.sharesModel(workbook);
    const path = await this.#save((model) => saveModelAt(place, how, model));
    if (path === undefined || !isShared || before.path === place.path) return;
    const question = t(
      'Other workbooks of this folder still use “{0}”. Do you want those without a model of their own to use “{1}”?',
      fileName(before),
      path,
    );
    await this.#askForFolder(path, question);
  }

  /** Further files would go on as before without a word. */
  async #askForFolder(path: string, question: string): Promise<void> {
    const { ports, workbook } = this.#session;
    const take = t('Use it for the folder');
    if ((await ports.editor.say('question', question, take)) === take)
      await ports.settings.keepForFolder({ model: path }, workbook);
  }

  #chooseReplaced(): Promise<FileAt | undefined> {
    const { ports, workbook, summary } = this.#session;
    return chooseReplaced({ ports, workbook }, summary()?.model?.source);
  }

  /** Segments the workbook by all its purchases, or by those of the window. */
  async segmentBy(purchases: 'all' | 'window'): Promise<void> {
    const { ports, workbook, run } = this.#session;
    await ports.settings.keep({ 'movement.segmentBy': purchases }, workbook);
    await run();
  }

  /** A kept model is over a window. Says so where the segments are not, and makes those; false where that is not wanted. */
  async #askForWindow(): Promise<boolean> {
    const { ports, summary } = this.#session;
    const segment = t('Segment and keep');
    const question = t(
      'Segments that are kept count the purchases of the same length of time at every date, so that months can be compared. These count all purchases that are read. Segment the workbook by its last 12 months, or by half of its history where that is shorter?',
    );
    if ((await ports.editor.say('question', question, segment)) !== segment) return false;
    await this.segmentBy('window');
    return summary()?.window !== undefined;
  }

  /** Gives the path of what was saved from the workbook. */
  async #save(save: (model: ModelToSave) => Promise<string | undefined>): Promise<string | undefined> {
    const { ports, workbook, segmented, showKept } = this.#session;
    const client = await segmented();
    const path = client && (await save({ workbook, client, ports }));
    if (client === undefined || path === undefined) return undefined;
    await ports.settings.keep({ model: path }, workbook);
    await showKept(client);
    return path;
  }
}
