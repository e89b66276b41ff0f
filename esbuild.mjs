// Builds every runtime's bundle into dist/. `node esbuild.mjs cli tasks` builds the command line alone; `--watch`
// rebuilds on change, and says so. Else prints nothing but errors: the command line's standard output is its own.
import { watch, writeFileSync } from 'node:fs';
import { build, context } from 'esbuild';
import { sourcesOfTables, tables } from './tables.mjs';

const node = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  external: ['vscode'],
  // Some packages' main file (UMD) hides its requires from the bundler.
  mainFields: ['module', 'main'],
  // It would make patterns such as \p{L} anew at each use, and all Nodes from 20 on have them.
  supported: { 'regexp-unicode-property-escapes': true },
};

const browser = {
  bundle: true,
  platform: 'browser',
  target: 'es2022',
  format: 'iife',
  define: { global: 'globalThis' },
};

const page = {
  ...browser,
  // plotly.js still names Node's global, and its core would pull in a map library's style sheet.
  define: { global: 'window' },
  loader: { '.css': 'empty' },
};

/** Has a bundle read another one when it imports that one's entry, in place of holding it. */
const apart = (entry, bundle) => ({
  name: `${bundle} apart`,
  setup: ({ onResolve }) =>
    onResolve({ filter: new RegExp(`/${entry}$`) }, () => ({ path: `./${bundle}`, external: true })),
});

const bundles = {
  // To read the application takes longer than an editor that wakes the extension should wait.
  extension: {
    ...node,
    entryPoints: { extension: 'src/node/extension.ts' },
    plugins: [apart('startApplication.ts', 'application.cjs')],
    supported: { ...node.supported, 'dynamic-import': false },
  },
  application: { ...node, entryPoints: { application: 'src/node/startApplication.ts' } },
  worker: {
    ...node,
    entryPoints: { worker: 'src/node/worker.ts' },
    plugins: [apart('readSheetJs.ts', 'sheetJs.cjs')],
    supported: { ...node.supported, 'dynamic-import': false },
  },
  // Apart from the worker, so that its threads start in a fraction of the time.
  tasks: { ...node, entryPoints: { tasks: 'src/node/tasks.ts' } },
  // Apart from what the command line does: its main thread only waits for that.
  cli: {
    ...node,
    entryPoints: { cli: 'src/cli/cli.ts', segment: 'src/cli/segment.ts' },
    plugins: [apart('readSheetJs.ts', 'sheetJs.cjs')],
    supported: { ...node.supported, 'dynamic-import': false },
  },
  sheetJs: { ...node, entryPoints: { sheetJs: 'src/pipeline/spreadsheet/open/readSheetJs.ts' } },
  web: {
    ...browser,
    format: 'cjs',
    external: ['vscode'],
    entryPoints: { webExtension: 'src/web/extension.ts' },
  },
  webWorker: { ...browser, entryPoints: { webWorker: 'src/web/worker.ts' } },
  webview: { ...page, entryPoints: { webview: 'webview/page/main.ts' } },
  // Apart from the page, which reads it when it has a chart to draw.
  charts: { ...page, entryPoints: { charts: 'webview/plot/plotly.ts' }, globalName: 'segmentCharts' },
  style: { bundle: true, entryPoints: { webview: 'webview/webview.css' } },
};

const common = (name) => ({
  plugins: [...(bundles[name].plugins ?? []), tables],
  outdir: 'dist',
  outExtension: bundles[name].format === 'cjs' ? { '.js': '.cjs' } : {},
  minify: true,
  sourcemap: name !== 'style' ? 'linked' : false,
  sourcesContent: false,
  legalComments: 'none',
  logLevel: 'error',
  metafile: true,
});

/** Writes which packages went into the bundles, by their folders, for the notices that their licences ask for. */
function listPackages(metafiles) {
  const used = metafiles.flatMap(({ outputs }) =>
    Object.values(outputs).flatMap(({ inputs }) => Object.entries(inputs)),
  );
  const folders = used.flatMap(([path, { bytesInOutput }]) => {
    const folder = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0];
    return folder === undefined || bytesInOutput === 0 ? [] : [folder];
  });
  writeFileSync('dist/packages.json', `${JSON.stringify([...new Set(folders)].sort(), null, 2)}\n`);
}

/** Rebuilds at once all bundles that a change concerns, and says of each such build when it starts and ends. */
async function keepBuilding(names) {
  const silent = (name) => ({ ...bundles[name], ...common(name), logLevel: 'silent' });
  const contexts = await Promise.all(names.map((name) => context(silent(name))));
  /** The sources of each bundle; undefined where its last build failed. */
  const sources = new Map();
  const changed = new Set();
  const isConcerned = (each) => {
    const inputs = sources.get(each);
    return inputs === undefined || [...changed].some((path) => inputs.has(path));
  };
  const rebuild = async (each) => {
    sources.delete(each);
    const { metafile } = await each.rebuild();
    const inputs = Object.keys(metafile.inputs);
    sources.set(each, new Set(inputs.flatMap((path) => [path, ...(sourcesOfTables.get(path) ?? [])])));
  };
  const buildAll = async () => {
    const concerned = contexts.filter(isConcerned);
    changed.clear();
    if (concerned.length === 0) return;
    console.log('[watch] build started');
    const results = await Promise.allSettled(concerned.map(rebuild));
    const errors = results.flatMap(({ reason }) => (reason ? (reason.errors ?? [reason]).map(describe) : []));
    // A file may be in several bundles.
    for (const error of new Set(errors)) console.log(error);
    console.log('[watch] build finished');
  };
  let building = buildAll();
  let timer;
  for (const folder of ['src', 'webview']) {
    watch(folder, { recursive: true }, (_, path) => {
      changed.add(`${folder}/${path}`.replaceAll('\\', '/'));
      clearTimeout(timer);
      // An editor writes several files, and each in several steps.
      timer = setTimeout(() => {
        building = building.then(buildAll);
      }, 100);
    });
  }
}

/** Two lines, as the task's problem matcher reads them; columns count from 1. */
const describe = ({ text, message, location }) =>
  `\u2718 [ERROR] ${text ?? message}\n    ${location?.file ?? 'esbuild.mjs'}:${location?.line ?? 1}:${(location?.column ?? 0) + 1}:`;

const flags = process.argv.slice(2).filter((argument) => argument.startsWith('--'));
const chosen = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const needed = (name) => (name === 'cli' || name === 'worker' ? [name, 'sheetJs'] : [name]);
const names = chosen.length > 0 ? [...new Set(chosen.flatMap(needed))] : Object.keys(bundles);

try {
  if (flags.includes('--watch')) {
    await keepBuilding(names);
  } else {
    const results = await Promise.all(names.map((name) => build({ ...bundles[name], ...common(name) })));
    if (chosen.length === 0) listPackages(results.map(({ metafile }) => metafile));
  }
} catch {
  process.exitCode = 1;
}
