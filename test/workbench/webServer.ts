import { once } from 'node:events';
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { repository } from '../paths.ts';
import { quietSettings } from './server.ts';

export interface WebServer {
  readonly address: string;
  readonly stop: () => Promise<void>;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/**
 * Serves the workbench's static files and this extension, and nothing that runs: no remote, no extension host but the
 * browser's own. The folder that is open is in the browser's memory.
 * @param workbench the folder that holds the workbench's `out`
 */
export async function startWebServer(workbench: string, locale = 'en'): Promise<WebServer> {
  const folders: Readonly<Record<string, string>> = { static: workbench, extension: repository };
  const server = createServer(({ url, headers }, response) => {
    const { pathname } = new URL(url ?? '/', 'http://localhost');
    if (pathname === '/') return respond(response, workbenchPage(headers.host ?? '', locale));
    const [, mount = '', ...rest] = decodeURIComponent(pathname).split('/');
    const folder = folders[mount];
    const file = folder && normalize(join(folder, ...translated(mount, rest, locale)));
    if (!file?.startsWith(folder!) || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' });
    createReadStream(file).pipe(response);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port to listen on');
  const stop = async () => {
    server.closeAllConnections();
    server.close();
  };
  return { address: `http://vscode.localhost:${address.port}/`, stop };
}

/** Of a marketplace's extension VS Code asks for the texts in its language, of one in a folder for the English alone. */
function translated(mount: string, path: readonly string[], locale: string): readonly string[] {
  const isManifest = mount === 'extension' && path.join('/') === 'package.nls.json' && locale !== 'en';
  return isManifest ? [`package.nls.${locale}.json`] : path;
}

function respond(response: ServerResponse, html: string): void {
  response.writeHead(200, { 'content-type': 'text/html' }).end(html);
}

/** The workbench without a server behind it, on a folder in the browser's memory. */
function workbenchPage(host: string, locale: string): string {
  const prefix = `http://${host}/static/out/vs/workbench`;
  const configuration = {
    additionalBuiltinExtensions: [{ scheme: 'http', authority: host, path: '/extension' }],
    productConfiguration: {
      enableTelemetry: false,
      // A host of the same site, so that the browser lets it keep a service worker.
      webviewContentExternalBaseUrlTemplate: `${prefix.replace('://', '://{{uuid}}.')}/contrib/webview/browser/pre/`,
    },
    configurationDefaults: quietSettings,
  };
  const messages = locale === 'en' ? '/static/out/nls.messages.js' : `/static/nls/${locale}/nls.messages.js`;
  return `<!DOCTYPE html>
<html>
<head>
  <meta charset="utf-8">
  <link rel="stylesheet" href="/static/out/vs/workbench/workbench.web.main.internal.css">
</head>
<body aria-label="">
  <script>globalThis._VSCODE_FILE_ROOT = new URL('/static/out/', location.origin).toString();</script>
  <script type="module" src="${messages}"></script>
  <script type="module">
    import { create, URI } from '${prefix}/workbench.web.main.internal.js';
    const folderUri = URI.from({ scheme: 'tmp', path: '/shop' });
    create(document.body, {
      ...${JSON.stringify(configuration)},
      workspaceProvider: { workspace: { folderUri }, trusted: true, open: async () => true },
    });
  </script>
</body>
</html>`;
}
