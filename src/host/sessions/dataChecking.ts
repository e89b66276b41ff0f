import { Cancelled } from '../../messages/channel.ts';
import type { CheckingState } from '../../messages/panelState.ts';
import type { CheckNote } from '../../messages/workerCalls.ts';
import type { DataCheck } from '../../pipeline/checking/dataCheck.ts';
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
  #kept = Promise.resolve();

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

  /** Keeps what the user has changed, one change after the other, and checks the workbook under it. */
  async change(settings: WorkbookSettings): Promise<void> {
    // What is told meanwhile has it too.
    this.#state = { ...this.#state, settings: setFor(this.#state.settings ?? {}, settings) };
    const kept = this.#kept.catch(() => {}).then(() => this.#ports.settings.keep(settings, this.#workbook));
    this.#kept = kept;
    try {
      await kept;
    } finally {
      if (this.#kept === kept) await this.check();
    }
  }

  /** Keeps an answer to an open choice, both by their index. */
  async answer(choice: number, answer: number): Promise<void> {
    const asked = this.#state.check?.open[choice];
    if (asked === undefined) return;
    await this.#ports.settings.keepAnswer({ asked }, answer, this.#workbook);
    await this.check();
  }

  /** Keeps the proposals that are shown as chosen. */
  async keepProposals(): Promise<void> {
    for (const asked of this.#state.check?.open ?? []) {
      if (asked.proposal === undefined) continue;
      await this.#ports.settings.keepAnswer({ asked }, asked.proposal, this.#workbook);
    }
  }

  dispose(): void {
    this.#latest.abort();
    this.#client.dispose();
  }

  async #ask(signal: AbortSignal): Promise<DataCheck> {
    const settings = await this.#ports.settings.readReading(this.#workbook);
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
