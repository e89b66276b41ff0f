import type { SourceChange } from '../../messages/panelState.ts';
import { UserError } from '../../pipeline/errors/userError.ts';
import { t } from '../../pipeline/language/language.ts';
import type { Pictures } from '../../pipeline/report/report.ts';
import type { PipelineClient } from '../client/pipelineClient.ts';
import { type FileAt, fileName, findChange, type HostPorts } from '../ports/ports.ts';
import { choosePlace } from './choosePlace.ts';
import { besideWorkbook, type SavedFile, saveWhole, tellSaved } from './saveWhole.ts';

export interface ReportContext {
  readonly ports: HostPorts;
  readonly workbook: FileAt;
  /** The charts of what is shown, where its page can draw them. */
  readonly draw: () => Promise<Pictures | undefined>;
  /** What has become of the workbook since it was segmented. */
  readonly findChange: () => Promise<SourceChange | undefined>;
  /** Ends the writing when the panel is closed. */
  readonly closed: AbortSignal;
}

const kinds = () => ({ [t('Excel workbook')]: ['xlsx'] });

/** Saves the reports on a workbook: beside it, or where the user says; asks before it overwrites. */
export class ReportSaver {
  readonly #context: ReportContext;
  #autoSaved: SavedFile | undefined;

  constructor(context: ReportContext) {
    this.#context = context;
  }

  /** Saves the report on what a worker holds. */
  async save(client: PipelineClient): Promise<void> {
    await this.#save(client);
  }

  /** After a run, where the user wants it: replaces the report that was saved so before, if nobody else has changed it. */
  async autoSave(client: PipelineClient): Promise<void> {
    const { ports, workbook } = this.#context;
    if (!ports.settings.readReport(workbook).autoSave) return;
    this.#autoSaved = (await this.#save(client, this.#autoSaved)) ?? this.#autoSaved;
  }

  /** Gives what was saved, if anything was; `replaceable` is replaced without a question where it is untouched. */
  async #save(client: PipelineClient, replaceable?: SavedFile): Promise<SavedFile | undefined> {
    const { ports, workbook, closed, draw } = this.#context;
    const { editor } = ports;
    const source = await this.#describeSource();
    const pictures = await draw();
    const place = await this.#choosePlace(replaceable);
    if (place === undefined) return undefined;
    const title = t('Writing the report on {0}', fileName(workbook));
    const saved = await saveWhole(place, { kinds: kinds(), ports }, (target) => {
      const request = { target, ...(source && { source }), ...(pictures && { pictures }) };
      return editor.withProgress({ title, closed }, (onNote, signal) =>
        client.ask('writeReport', request, { onNote, signal }),
      );
    });
    if (saved === undefined) return undefined;
    editor.completeStep('reportSaved');
    tellSaved(saved, editor);
    return saved;
  }

  /** Where to; undefined to give up. */
  async #choosePlace(replaceable?: SavedFile): Promise<FileAt | undefined> {
    const { workbook, ports } = this.#context;
    if (await this.#isUntouched(replaceable)) return replaceable?.file;
    return choosePlace(besideWorkbook(workbook, 'segments.xlsx', ports.files), kinds(), ports);
  }

  async #isUntouched(report: SavedFile | undefined): Promise<boolean> {
    if (report?.stamp === undefined) return false;
    return (await findChange(report.file, report.stamp, this.#context.ports.files)) === undefined;
  }

  /** The source, where the report is to have its transactions. */
  async #describeSource() {
    const { workbook, findChange: findSourceChange, ports } = this.#context;
    if (!ports.settings.readReport(workbook).transactions) return undefined;
    if ((await findSourceChange()) !== undefined)
      throw new UserError(
        t('The workbook has changed since it was segmented; run it again, then save the report.'),
      );
    return ports.files.describeSource(workbook);
  }
}
