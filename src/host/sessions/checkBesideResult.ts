import type { DoneState } from '../../messages/panelState.ts';
import type { CampaignView } from '../../pipeline/results/describeCampaign.ts';
import type { PipelineClient } from '../client/pipelineClient.ts';
import { withCampaign } from '../panel/panelStates.ts';
import type { SegmentsPanel, SessionCalls } from '../panel/segmentsPanel.ts';
import type { FileAt, HostPorts } from '../ports/ports.ts';
import { DataChecking } from './dataChecking.ts';

export interface CheckingSession {
  readonly ports: HostPorts;
  readonly workbook: FileAt;
  readonly panel: () => SegmentsPanel;
  readonly attempt: (work: Promise<void>) => void;
  readonly run: () => Promise<void>;
  /** Ends a run that is under way. */
  readonly cancel: () => Promise<void>;
  /** Hears that the result is shown again. */
  readonly onLeave: () => Promise<void>;
}

/** How a workbook would be read, in place of its result, to which one may go back. */
export class CheckBesideResult {
  readonly #session: CheckingSession;
  #checking: DataChecking | undefined;
  #result: DoneState | undefined;
  /** How often it was asked for. */
  #asked = 0;

  constructor(session: CheckingSession) {
    this.#session = session;
  }

  /** The last one. */
  get result(): DoneState | undefined {
    return this.#result;
  }

  /** The worker that checks, while one is under way. */
  get client(): PipelineClient | undefined {
    return this.#checking?.client;
  }

  /** What the page's requests come to. */
  listCalls() {
    const { attempt } = this.#session;
    return {
      checkData: () => attempt(this.checkData()),
      changeReading: (settings) => attempt(this.#whileChecking((checking) => checking.change(settings))),
      answerOpen: ({ choice, answer }) =>
        attempt(this.#whileChecking((checking) => checking.answer(choice, answer))),
      segmentChecked: () => attempt(this.#segmentChecked()),
      leaveCheck: () => attempt(this.#leave()),
    } satisfies Partial<SessionCalls>;
  }

  /** In place of a run that is under way. */
  async checkData(): Promise<void> {
    this.#asked += 1;
    await this.#session.cancel();
    await this.check();
  }

  /** Runs after a change was kept, which takes its time: whoever checks the data by then is left there. */
  async runAfter(kept: Promise<void>): Promise<void> {
    const before = this.#asked;
    await kept;
    if (this.#asked === before) await this.#session.run();
  }

  async check(): Promise<void> {
    this.keepResult();
    const { ports, workbook, panel } = this.#session;
    const show = panel().show.bind(panel());
    this.#checking ??= new DataChecking({ ports, workbook, show }, this.#result !== undefined);
    await this.#checking.check();
  }

  takeSettings(): Promise<void> {
    return this.#whileChecking((checking) => checking.takeSettings());
  }

  keepResult(): void {
    const { state } = this.#session.panel();
    if (state.type === 'done') this.#result = state;
  }

  end(): void {
    this.#checking?.dispose();
    this.#checking = undefined;
  }

  async #whileChecking(work: (checking: DataChecking) => Promise<void>): Promise<void> {
    if (this.#checking !== undefined) await work(this.#checking);
  }

  async #segmentChecked(): Promise<void> {
    await this.#whileChecking((checking) => checking.keepProposals());
    await this.#session.run();
  }

  /** Shows the result with what a campaign did; where the data are checked meanwhile, goes back to it. */
  async showCampaign(campaign: CampaignView): Promise<void> {
    const panel = this.#session.panel();
    if (panel.state.type === 'done') panel.show(withCampaign(panel.state, campaign));
    if (panel.state.type !== 'checking' || this.#result === undefined) return;
    this.#result = withCampaign(this.#result, campaign);
    await this.#leave();
  }

  async #leave(): Promise<void> {
    const checking = this.#checking;
    this.end();
    if (this.#result !== undefined) this.#session.panel().show(this.#result);
    await checking?.tidyFilter();
    await this.#session.onLeave();
  }
}
