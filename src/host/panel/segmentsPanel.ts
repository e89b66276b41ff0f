import { type Disposable, Uri, type Webview, type WebviewPanel } from 'vscode';
import { type PageMessage, readPageMessage } from '../../messages/pageMessage.ts';
import type { HostMessage, PanelState } from '../../messages/protocol.ts';
import { spokenLanguage } from '../../pipeline/language/language.ts';

/**
 * The page's skeleton: no data is written into it, the page asks for that by message. Scripts run by nonce alone;
 * nothing is loaded from outside the extension's dist folder.
 */
function panelHtml(webview: Webview, dist: Uri, nonce: string): string {
  const script = webview.asWebviewUri(Uri.joinPath(dist, 'webview.js'));
  const style = webview.asWebviewUri(Uri.joinPath(dist, 'webview.css'));
  const policy = [
    "default-src 'none'",
    `img-src ${webview.cspSource} data: blob:`,
    `style-src ${webview.cspSource}`,
    `script-src 'nonce-${nonce}'`,
    // What default-src does not cover.
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return `<!DOCTYPE html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <meta http-equiv="Content-Security-Policy" content="${policy}">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <link rel="stylesheet" href="${style}">
  <title>Segments</title>
</head>
<body>
  <div id="app"></div>
  <script nonce="${nonce}" src="${script}"></script>
</body>
</html>`;
}

/** What a page asks of its session. */
export type PageRequest = Exclude<PageMessage, { type: 'ready' | 'select' }>;

/** The panel of one workbook. It remembers what it shows, and tells a page that asks. */
export class SegmentsPanel implements Disposable {
  readonly panel: WebviewPanel;
  readonly #workbook: Uri;
  #state: PanelState;
  #selected: number | undefined;

  constructor(
    panel: WebviewPanel,
    extensionUri: Uri,
    workbook: Uri,
    state: PanelState,
    onMessage: (message: PageRequest) => void,
  ) {
    this.panel = panel;
    this.#workbook = workbook;
    this.#state = state;
    const dist = Uri.joinPath(extensionUri, 'dist');
    panel.webview.options = { enableScripts: true, localResourceRoots: [dist] };
    panel.webview.onDidReceiveMessage((value: unknown) => {
      const message = readPageMessage(value);
      if (message?.type === 'ready') this.#answer();
      else if (message?.type === 'select') this.#selected = message.segment;
      else if (message !== undefined) onMessage(message);
    });
    panel.webview.html = panelHtml(panel.webview, dist, createNonce());
  }

  get state(): PanelState {
    return this.#state;
  }

  /** The index of the segment that its page points out, if it does. */
  get selected(): number | undefined {
    return this.#selected;
  }

  show(state: PanelState): void {
    this.#state = state;
    // Until the page tells: other segments may be at the same indices now.
    this.#selected = undefined;
    this.#postState();
  }

  post(message: HostMessage): void {
    void this.panel.webview.postMessage(message);
  }

  dispose(): void {
    this.panel.dispose();
  }

  #answer(): void {
    this.post({ type: 'speak', language: spokenLanguage() });
    this.#postState();
  }

  #postState(): void {
    this.post({ type: 'show', uri: this.#workbook.toString(), state: this.#state });
  }
}

function createNonce(): string {
  const bytes = globalThis.crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
