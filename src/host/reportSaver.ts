import type { CancellationToken, Uri, WebviewPanel } from 'vscode';
import type { PageMessage } from '../pageMessage.ts';
import { t } from '../pipeline/language.ts';
import { UserError } from '../pipeline/userError.ts';
import type { HostMessage, SourceChange } from '../protocol.ts';
import { fileName } from './fileNames.ts';
import { PagePictures } from './pagePictures.ts';
import type { PipelineClient } from './pipelineClient.ts';
import { readConfiguration } from './readConfiguration.ts';
import { readWorkbook } from './readWorkbook.ts';
import { saveReport } from './saveReport.ts';
import type { SavedFile } from './saveWhole.ts';
import { withProgress } from './withProgress.ts';

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
