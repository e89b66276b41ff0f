import {
  commands,
  type Disposable,
  EventEmitter,
  type Memento,
  Uri,
  ViewColumn,
  type WebviewPanel,
  window,
} from 'vscode';
import type { PageState, PanelState } from '../../messages/protocol.ts';
import { t } from '../../pipeline/language/language.ts';
import { panelViewType } from '../editor/contributedIds.ts';
import { completeStep } from '../editor/walkthroughSteps.ts';
import { fileName } from '../files/fileNames.ts';
import { restoreState } from '../panel/panelStates.ts';
import { type HostContext, WorkbookSession } from './workbookSession.ts';

const panelOpenKey = 'segmentAi.panelOpen';
const workbooksKey = 'workbooksByPanelTitle';

/** The open panels: one for each workbook. */
export class Sessions implements Disposable {
  readonly #context: HostContext;
  readonly #memory: Memento;
  /** By the workbook's URI; the one that was active last comes last. */
  readonly #sessions = new Map<string, WorkbookSession>();

  readonly #shown = new EventEmitter<void>();
  /** Hears of another panel that became the current one, and of a run that ended. */
  readonly onDidShow = this.#shown.event;

  constructor(context: HostContext, memory: Memento) {
    this.#context = context;
    this.#memory = memory;
  }

  /** The session whose panel is active, or was last. */
  get current(): WorkbookSession | undefined {
    return [...this.#sessions.values()].at(-1);
  }

  /** Opens the panel of a workbook, or reveals it, and segments the workbook. */
  async segment(workbook: Uri): Promise<void> {
    const session = this.#sessions.get(workbook.toString()) ?? this.#create(workbook);
    session.panel.reveal(undefined, true);
    await session.run();
    this.#shown.fire();
  }

  /** Names the segments of every panel by the rules as they are now. */
  async rename(): Promise<void> {
    await Promise.all([...this.#sessions.values()].map((session) => session.rename()));
  }

  /** Brings a panel back after the window was reloaded. The page's state may be lost; the title still tells the file. */
  async restore(panel: WebviewPanel, page: PageState | undefined): Promise<void> {
    const uri = page?.uri ?? this.#memory.get<Record<string, string>>(workbooksKey, {})[panel.title];
    if (uri === undefined) return panel.dispose();
    const workbook = Uri.parse(uri);
    this.#add(workbook, panel, restoreState(fileName(workbook), page?.state));
  }

  dispose(): void {
    for (const session of this.#sessions.values()) session.dispose();
    this.#shown.dispose();
  }

  #create(workbook: Uri): WorkbookSession {
    const name = fileName(workbook);
    const panel = window.createWebviewPanel(
      panelViewType,
      t('Segments: {0}', name),
      // Panels gather in one column.
      { viewColumn: this.current?.panel.viewColumn ?? ViewColumn.Beside, preserveFocus: true },
      { enableFindWidget: true },
    );
    return this.#add(workbook, panel, { type: 'running', name, progress: { stage: 'read', fraction: 0 } });
  }

  #add(workbook: Uri, panel: WebviewPanel, state: PanelState): WorkbookSession {
    const key = workbook.toString();
    const session = new WorkbookSession(this.#context, workbook, panel, state);
    this.#setCurrent(key, session);
    panel.onDidChangeViewState(() => {
      if (!panel.active) return;
      this.#setCurrent(key, session);
      completeStep('panelRead');
    });
    panel.onDidDispose(() => this.#remove(key));
    const titles = this.#memory.get<Record<string, string>>(workbooksKey, {});
    void this.#memory.update(workbooksKey, { ...titles, [panel.title]: key });
    return session;
  }

  #setCurrent(key: string, session: WorkbookSession): void {
    this.#sessions.delete(key);
    this.#sessions.set(key, session);
    this.#shown.fire();
    void commands.executeCommand('setContext', panelOpenKey, true);
  }

  #remove(key: string): void {
    this.#sessions.delete(key);
    void commands.executeCommand('setContext', panelOpenKey, this.#sessions.size > 0);
  }
}
