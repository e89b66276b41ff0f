import { Cancelled } from '../../messages/channel.ts';
import type { CheckingState } from '../../messages/panelState.ts';
import type { CheckNote } from '../../messages/workerCalls.ts';
import type { DataCheck } from '../../pipeline/checking/dataCheck.ts';
import type { OpenChoice } from '../../pipeline/reading/question.ts';
import { changesReading } from '../../pipeline/settings/changesReading.ts';
import { readFilter, writeFilter } from '../../pipeline/settings/readFilter.ts';
import type { WorkbookSettings } from '../../pipeline/settings/readingSettings.ts';
import { setFor } from '../../pipeline/settings/setFor.ts';
import { PipelineClient } from '../client/pipelineClient.ts';
import { type FileAt, fileName, type HostPorts } from '../ports/ports.ts';
import { describeError, logDefect } from '../ports/tellError.ts';

/** Milliseconds from which on a check shows how far it is. */
const longCheck = 1000;

export interface CheckedWorkbook {
  readonly ports: HostPorts;
  readonly workbook: FileAt;
  readonly show: (state: CheckingState) => void;
}

/** How a workbook would be read, shown and changed until that is right. It has a worker of its own. */
export class DataChecking {
  readonly #ports: HostPorts;
  readonly #workbook: FileAt;
  readonly #show: CheckedWorkbook['show'];
  readonly #client: PipelineClient;
  #state: CheckingState;
  #latest = new AbortController();
  /** What was changed and is not in the settings yet. */
  #unwritten: WorkbookSettings = {};
  #written = Promise.resolve();

  constructor({ ports, workbook, show }: CheckedWorkbook, hasResult: boolean) {
    this.#ports = ports;
    this.#workbook = workbook;
    this.#show = show;
    this.#client = new PipelineClient(ports.startWorker, (detail) => ports.editor.log.error(detail));
    this.#state = { type: 'checking', name: fileName(workbook), isStale: true, hasResult };
  }

  /** Checks the workbook under its settings as they are now, in place of a check that is under way. */
  async check(): Promise<void> {
    this.#latest.abort();
    const latest = new AbortController();
    this.#latest = latest;
    const { failure: _, fraction: __, ...before } = this.#state;
    this.#tell({ ...before, isStale: true });
    try {
      const check = await this.#ask(latest.signal);
      if (!latest.signal.aborted) this.#tell({ ...this.#withoutProgress(), check, isStale: false });
    } catch (error) {
      if (error instanceof Cancelled || latest.signal.aborted) return;
      logDefect(error, this.#ports.editor);
      this.#tell({ ...this.#withoutProgress(), isStale: false, failure: describeError(error) });
    }
  }

  /** Shows what comes of a change, and keeps it meanwhile, which takes its time. */
  async change(settings: WorkbookSettings): Promise<void> {
    this.#unwritten = setFor(this.#unwritten, settings);
    // What is told meanwhile has it too.
    this.#state = { ...this.#state, settings: setFor(this.#state.settings ?? {}, settings) };
    const written = this.#write(() => this.#ports.settings.keep(settings, this.#workbook));
    if (changesReading(settings)) void this.check();
    else this.#tell(this.#state);
    try {
      await written;
    } finally {
      if (this.#written === written) await this.#checkWritten();
    }
  }

  /** Checks anew where the settings were changed elsewhere. */
  async takeSettings(): Promise<void> {
    const written = this.#written;
    await written.catch(() => {});
    if (this.#written === written) await this.#checkWritten().catch(() => this.check());
  }

  /** Keeps an answer to an open choice, both by their index. */
  async answer(choice: number, answer: number): Promise<void> {
    const asked = this.#state.check?.open[choice];
    if (asked === undefined) return;
    await this.#keepAnswer(asked, answer);
    await this.check();
  }

  /** Takes columns out of the filter that have no value in it. */
  async tidyFilter(): Promise<void> {
    const columns = readFilter(this.#state.settings?.filter ?? {});
    const chosen = columns.filter(({ values }) => values.length > 0);
    if (chosen.length === columns.length) return;
    await this.#write(() => this.#ports.settings.keep({ filter: writeFilter(chosen) }, this.#workbook));
  }

  /** Keeps the proposals that are shown as chosen, after all that was changed. */
  async keepProposals(): Promise<void> {
    await this.#written.catch(() => {});
    await this.tidyFilter();
    for (const asked of this.#state.check?.open ?? []) {
      if (asked.proposal !== undefined) await this.#keepAnswer(asked, asked.proposal);
    }
  }

  get client(): PipelineClient {
    return this.#client;
  }

  dispose(): void {
    this.#latest.abort();
    this.#client.dispose();
  }

  #keepAnswer(asked: OpenChoice, answer: number): Promise<void> {
    return this.#write(() => this.#ports.settings.keepAnswer({ asked }, answer, this.#workbook));
  }

  /** One after the other, as each is written over what was kept before. */
  #write(keep: () => Promise<void>): Promise<void> {
    const written = this.#written.catch(() => {}).then(keep);
    this.#written = written;
    return written;
  }

  /** Checks the workbook again where its settings are not those that it was checked under. */
  async #checkWritten(): Promise<void> {
    this.#unwritten = {};
    const settings = await this.#readSettings();
    if (JSON.stringify(settings) !== JSON.stringify(this.#state.settings)) await this.check();
  }

  #readSettings() {
    return this.#ports.settings.readChecked(this.#workbook, this.#unwritten);
  }

  async #ask(signal: AbortSignal): Promise<DataCheck> {
    const settings = await this.#readSettings();
    const source = await this.#ports.files.describeSource(this.#workbook);
    if (signal.aborted) throw new Cancelled();
    this.#tell({ ...this.#state, settings });
    const started = Date.now();
    const onNote = (note: CheckNote) => {
      if (signal.aborted) return;
      if (note.type === 'look') this.#tell({ ...this.#state, check: this.#joinFormer(note.check) });
      else if (Date.now() - started > longCheck) this.#tellFraction(note.fraction);
    };
    return this.#client.ask('checkData', { source, settings }, { onNote, signal });
  }

  /** With the rows and figures of before, until those of now are there. */
  #joinFormer(look: DataCheck): DataCheck {
    const { rows, figures } = this.#state.check ?? {};
    return { ...look, ...(rows && { rows }), ...(figures && { figures }) };
  }

  /** Not each step: with it goes all that is shown. */
  #tellFraction(fraction: number): void {
    const step = Math.floor(20 * fraction) / 20;
    if (step !== this.#state.fraction) this.#tell({ ...this.#state, fraction: step });
  }

  #withoutProgress(): CheckingState {
    const { fraction: _, ...state } = this.#state;
    return state;
  }

  #tell(state: CheckingState): void {
    this.#state = state;
    this.#show(state);
  }
}
