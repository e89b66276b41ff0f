import { type CancellationToken, type Uri, type WebviewPanel, window } from 'vscode';
import type { PageMessage } from '../../messages/pageMessage.ts';
import type { HostMessage, SourceChange } from '../../messages/protocol.ts';
import { UserError } from '../../pipeline/errors/userError.ts';
import { t } from '../../pipeline/language/language.ts';
import type { PipelineClient } from '../client/pipelineClient.ts';
import { completeStep } from '../editor/walkthroughSteps.ts';
import { withProgress } from '../editor/withProgress.ts';
import { exists, fileName, reportUri } from '../files/fileNames.ts';
import { findChange } from '../files/fileStamp.ts';
import { readWorkbook } from '../files/readWorkbook.ts';
import { PagePictures } from '../panel/pagePictures.ts';
import { readConfiguration } from '../settings/readConfiguration.ts';
import { askTarget, type SavedFile, saveWhole, tellSaved, type Write } from './saveWhole.ts';

/**
 * Saves the report beside its workbook, or where the user says; asks before it overwrites. Gives what was saved;
 * undefined where the user gave up.
 * @param replaceable what may be replaced without a question, as long as nobody else has changed it
 */
async function saveReport(
  workbook: Uri,
  write: Write,
  replaceable?: SavedFile,
): Promise<SavedFile | undefined> {
  const target = await chooseTarget(reportUri(workbook), replaceable);
  if (target === undefined) return undefined;
  const saved = await saveWhole(target, kinds(), write);
  if (saved === undefined) return undefined;
  completeStep('reportSaved');
  tellSaved(saved.uri);
  return saved;
}

/** Where to write: the proposed place if nothing is there, else what the user says; undefined to give up. */
async function chooseTarget(proposed: Uri, replaceable?: SavedFile): Promise<Uri | undefined> {
  if (await isUntouched(replaceable)) return replaceable?.uri;
  if (!(await exists(proposed))) return proposed;
  const question = t('"{0}" already exists. Do you want to replace it?', fileName(proposed));
  const [replace, another] = [t('Replace'), t('Choose Another Name…')];
  const choice = await window.showWarningMessage(question, { modal: true }, replace, another);
  if (choice === replace) return proposed;
  return choice === another ? askTarget(proposed, kinds()) : undefined;
}

async function isUntouched(report: SavedFile | undefined): Promise<boolean> {
  if (report?.stamp === undefined) return false;
  return (await findChange(report.uri, report.stamp)) === undefined;
}

const kinds = () => ({ [t('Excel workbook')]: ['xlsx'] });

export interface ReportContext {
  readonly workbook: Uri;
  readonly panel: WebviewPanel;
  readonly post: (message: HostMessage) => void;
  /** What has become of the workbook since it was segmented. */
  readonly findChange: () => Promise<SourceChange | undefined>;
  /** Ends the writing when the panel is closed. */
  readonly closed: CancellationToken;
}

/** Saves the reports on a workbook. */
export class ReportSaver {
  readonly #context: ReportContext;
  readonly #pictures: PagePictures;
  #autoSaved: SavedFile | undefined;

  constructor(context: ReportContext) {
    this.#context = context;
    this.#pictures = new PagePictures(context.post);
  }

  /** Takes the page's answer to a request for pictures. */
  receive(drawn: Extract<PageMessage, { type: 'drawn' }>): void {
    this.#pictures.receive(drawn);
  }

  /** Saves the report on what a worker holds. */
  async save(client: PipelineClient): Promise<void> {
    await this.#save(client);
  }

  /** After a run, where the user wants it: replaces the report that was saved so before. */
  async autoSave(client: PipelineClient): Promise<void> {
    if (!readConfiguration(this.#context.workbook)['report.autoSave']) return;
    this.#autoSaved = (await this.#save(client, this.#autoSaved)) ?? this.#autoSaved;
  }

  /** Gives what was saved, if anything was; `replaceable` is replaced without a question. */
  async #save(client: PipelineClient, replaceable?: SavedFile): Promise<SavedFile | undefined> {
    const { workbook, panel, closed } = this.#context;
    const source = await this.#readSource();
    // A panel behind another has no page that could draw.
    const pictures = panel.visible ? await this.#pictures.request() : undefined;
    const title = t('Writing the report on {0}', fileName(workbook));
    return saveReport(
      workbook,
      (target) =>
        withProgress({ title, closed }, (report, token) =>
          client.report({ target, ...(source && { source }), ...(pictures && { pictures }) }, report, token),
        ),
      replaceable,
    );
  }

  /** The source, where the report is to have its transactions. */
  async #readSource() {
    const { workbook, findChange } = this.#context;
    if (!readConfiguration(workbook)['report.transactions']) return undefined;
    if ((await findChange()) !== undefined)
      throw new UserError(
        t('The workbook has changed since it was segmented; run it again, then save the report.'),
      );
    return readWorkbook(workbook);
  }
}
