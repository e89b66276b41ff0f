import {
  commands,
  type Disposable,
  EventEmitter,
  type ExtensionContext,
  type Memento,
  Uri,
  ViewColumn,
  type WebviewPanel,
  window,
} from 'vscode';
import type { PageState, PanelState } from '../../messages/panelState.ts';
import { panelViewType } from '../editor/contributedIds.ts';
import { openPage } from '../editor/webviewPage.ts';
import { restoreState } from '../panel/panelStates.ts';
import { titlePanel } from '../panel/panelTitles.ts';
import { fileName, type HostPorts } from '../ports/ports.ts';
import { WorkbookSession } from '../sessions/workbookSession.ts';

const panelOpenKey = 'segmentAi.panelOpen';
const workbooksKey = 'workbooksByPanelTitle';

interface OpenPanel {
  readonly panel: WebviewPanel;
  readonly session: WorkbookSession;
}

/** The open panels: one for each workbook. */
export class Sessions implements Disposable {
  readonly #ports: HostPorts;
  readonly #extensionUri: Uri;
  readonly #memory: Memento;
  /** By the workbook's URI; the one that was active last comes last. */
  readonly #open = new Map<string, OpenPanel>();

  readonly #shown = new EventEmitter<void>();
  /** Hears of another panel that became the current one, and of a run that ended. */
  readonly onDidShow = this.#shown.event;

  constructor(ports: HostPorts, { extensionUri, workspaceState }: ExtensionContext) {
    this.#ports = ports;
    this.#extensionUri = extensionUri;
    this.#memory = workspaceState;
  }

  /** The session whose panel is active, or was last. */
  get current(): WorkbookSession | undefined {
    return this.#current?.session;
  }

  /** Opens the panel of a workbook, or reveals it, and segments the workbook. */
  async segment(workbook: Uri): Promise<void> {
    const { panel, session } = this.#open.get(workbook.toString()) ?? this.#create(workbook);
    panel.reveal(undefined, true);
    await session.run();
    this.#shown.fire();
  }

  /**
   * Opens the panel of a workbook in place of another, and segments the workbook; one that it has already is revealed as it
   * is. An editor's own panel could not come back after a reload as it was left.
   */
  openInPlaceOf(place: WebviewPanel, workbook: Uri): void {
    const before = this.#open.get(workbook.toString());
    const { panel, session } = before ?? this.#create(workbook, place.viewColumn);
    place.dispose();
    panel.reveal();
    if (before === undefined) void session.run().then(() => this.#shown.fire());
  }

  /** Opens the panel of a workbook, or reveals it, and shows how the workbook would be read. */
  async checkData(workbook: Uri): Promise<void> {
    const { panel, session } = this.#open.get(workbook.toString()) ?? this.#create(workbook);
    panel.reveal(undefined, false);
    await session.checkData();
    this.#shown.fire();
  }

  /** Names the segments of every panel by the rules as they are now. */
  async rename(): Promise<void> {
    await Promise.all([...this.#open.values()].map(({ session }) => session.rename()));
  }

  /** Says in every panel whether its result is of the workbook and the settings as they are now. */
  async checkStale(): Promise<void> {
    await Promise.all([...this.#open.values()].map(({ session }) => session.checkStale()));
  }

  /** Brings a panel back after the window was reloaded. The page's state may be lost; the title still tells the file. */
  async restore(panel: WebviewPanel, page: PageState | undefined): Promise<void> {
    const uri = page?.uri ?? this.#memory.get<Record<string, string>>(workbooksKey, {})[panel.title];
    if (uri === undefined) return panel.dispose();
    const workbook = Uri.parse(uri);
    this.#add(workbook, panel, restoreState(fileName(workbook), page?.state));
  }

  dispose(): void {
    for (const { session } of this.#open.values()) session.dispose();
    this.#shown.dispose();
  }

  get #current(): OpenPanel | undefined {
    return [...this.#open.values()].at(-1);
  }

  /** @param column by itself panels gather in one */
  #create(workbook: Uri, column = this.#current?.panel.viewColumn): OpenPanel {
    const name = fileName(workbook);
    const panel = window.createWebviewPanel(
      panelViewType,
      titlePanel(workbook, [workbook]),
      { viewColumn: column ?? ViewColumn.Beside, preserveFocus: true },
      { enableFindWidget: true },
    );
    return this.#add(workbook, panel, { type: 'running', name, progress: { stage: 'read', fraction: 0 } });
  }

  #add(workbook: Uri, panel: WebviewPanel, state: PanelState): OpenPanel {
    const key = workbook.toString();
    const page = openPage(panel, this.#extensionUri);
    const open = { panel, session: new WorkbookSession(this.#ports, workbook, page, state) };
    this.#setCurrent(key, open);
    panel.onDidChangeViewState(() => {
      if (!panel.active) return;
      this.#setCurrent(key, open);
      this.#ports.editor.completeStep('panelRead');
    });
    panel.onDidDispose(() => this.#remove(key));
    this.#title();
    return open;
  }

  #setCurrent(key: string, open: OpenPanel): void {
    this.#open.delete(key);
    this.#open.set(key, open);
    this.#shown.fire();
    void commands.executeCommand('setContext', panelOpenKey, true);
  }

  #remove(key: string): void {
    this.#open.delete(key);
    this.#title();
    void commands.executeCommand('setContext', panelOpenKey, this.#open.size > 0);
  }

  /** Tells panels of one file name apart, and remembers whose workbook each title is. */
  #title(): void {
    const open = [...this.#open.values()];
    const workbooks = open.map(({ session }) => session.workbook);
    for (const { panel, session } of open) panel.title = titlePanel(session.workbook, workbooks);
    const titles = open.map(({ panel, session }) => [panel.title, session.workbook.toString()]);
    const before = this.#memory.get<Record<string, string>>(workbooksKey, {});
    void this.#memory.update(workbooksKey, { ...before, ...Object.fromEntries(titles) });
  }
}
