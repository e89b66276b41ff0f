import { Uri, type Webview, type WebviewPanel } from 'vscode';
import type { PanelPort } from '../ports/ports.ts';

/** Loads the page in a panel, and gives that its icon. */
export function openPage(panel: WebviewPanel, extensionUri: Uri): PanelPort {
  const { webview } = panel;
  const picture = (name: string) => Uri.joinPath(extensionUri, 'images', name);
  panel.iconPath = { light: picture('panel-light.svg'), dark: picture('panel-dark.svg') };
  const dist = Uri.joinPath(extensionUri, 'dist');
  webview.options = { enableScripts: true, localResourceRoots: [dist] };
  webview.html = pageHtml(webview, dist, createNonce());
  let isClosed = false;
  panel.onDidDispose(() => {
    isClosed = true;
  });
  return {
    // What is under way may end later than its panel, which then throws at whatever is asked of it.
    get isVisible() {
      return !isClosed && panel.visible;
    },
    onVisibility: (listener) => panel.onDidChangeViewState(listener),
    post: (message) => void (isClosed || webview.postMessage(message)),
    onMessage: (listener) => void webview.onDidReceiveMessage(listener),
    onClose: (listener) => void panel.onDidDispose(listener),
  };
}

/**
 * The page's skeleton: no data is written into it, the page asks for that by message. Scripts run by nonce alone;
 * nothing is loaded from outside the extension's dist folder.
 */
function pageHtml(webview: Webview, dist: Uri, nonce: string): string {
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

function createNonce(): string {
  const bytes = globalThis.crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
