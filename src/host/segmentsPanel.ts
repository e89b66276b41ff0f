import { type Disposable, Uri, type WebviewPanel } from 'vscode';
import { spokenLanguage } from '../pipeline/language.ts';
import type { HostMessage, PageMessage, PanelState } from '../protocol.ts';
import { panelHtml } from './panelHtml.ts';

export const panelViewType = 'segmentAi.panel';

const pageMessageTypes: ReadonlySet<string> = new Set<PageMessage['type']>([
  'ready',
  'rerun',
  'editRules',
  'saveReport',
  'exportCustomers',
]);

/** The panel of one workbook. It remembers what it shows, and tells a page that asks. */
export class SegmentsPanel implements Disposable {
  readonly panel: WebviewPanel;
  readonly #workbook: Uri;
  #state: PanelState;

  constructor(
    panel: WebviewPanel,
    extensionUri: Uri,
    workbook: Uri,
    state: PanelState,
    onMessage: (message: Exclude<PageMessage, { type: 'ready' }>) => void,
  ) {
    this.panel = panel;
    this.#workbook = workbook;
    this.#state = state;
    const dist = Uri.joinPath(extensionUri, 'dist');
    panel.webview.options = { enableScripts: true, localResourceRoots: [dist] };
    panel.webview.onDidReceiveMessage((message: unknown) => {
      if (!isPageMessage(message)) return;
      if (message.type === 'ready') this.#answer();
      else onMessage(message);
    });
    panel.webview.html = panelHtml(panel.webview, dist, createNonce());
  }

  get state(): PanelState {
    return this.#state;
  }

  show(state: PanelState): void {
    this.#state = state;
    this.#post();
  }

  dispose(): void {
    this.panel.dispose();
  }

  #answer(): void {
    this.#send({ type: 'speak', language: spokenLanguage() });
    this.#post();
  }

  #post(): void {
    this.#send({ type: 'show', uri: this.#workbook.toString(), state: this.#state });
  }

  #send(message: HostMessage): void {
    void this.panel.webview.postMessage(message);
  }
}

function isPageMessage(message: unknown): message is PageMessage {
  if (typeof message !== 'object' || message === null || !('type' in message)) return false;
  return typeof message.type === 'string' && pageMessageTypes.has(message.type);
}

function createNonce(): string {
  const bytes = globalThis.crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
