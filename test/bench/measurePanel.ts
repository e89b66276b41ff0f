import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { DoneState } from '../../src/messages/panelState.ts';
import { runtime } from '../../src/node/runtime.ts';
import { english } from '../../src/pipeline/language/language.ts';
import { fitCustomers, scaleCustomers } from '../../src/pipeline/model/fitCustomers.ts';
import { CustomerList } from '../../src/pipeline/results/customerList.ts';
import { chooseComponents } from '../../src/pipeline/results/formSegmentation.ts';
import { surveySegments } from '../../src/pipeline/results/overview.ts';
import { listUsedSettings } from '../../src/pipeline/results/runOptions.ts';
import type { Segmentation } from '../../src/pipeline/results/segmentation.ts';
import { optionsBy } from '../fixtures/options.ts';
import { repository } from '../paths.ts';
import { makeSegmentation } from '../pipeline/report/makeSegmentation.ts';
import { ensureBrowser, launchBrowser } from '../workbench/browser.ts';
import { run } from './comparePeers.ts';

const sizes = [5878, 1_000_000];
const repetitions = 7;
const address = 'http://panel.localhost/';
const dist = join(repository, 'dist');
const options = optionsBy();
const { tasks } = runtime;

/** How soon the panel's page shows a result, in a real browser, and how long the worker takes for what it asks. */
export async function measurePanel(): Promise<void> {
  await run('node', ['esbuild.mjs', 'webview', 'charts', 'style'], { cwd: repository });
  const [page, charts] = await Promise.all(['webview.js', 'charts.js'].map(measureFile));
  console.log(`\nThe panel, in a browser; its script has ${page} MB, that of its charts ${charts} MB\n`);
  const browser = await launchBrowser(await ensureBrowser());
  try {
    for (const customers of sizes) console.table([await measureSize(browser, await fitShop(customers))]);
  } finally {
    await browser.close();
  }
}

const measureFile = async (name: string) => ((await stat(join(dist, name))).size / 1e6).toFixed(2);

/** Made-up customers. The mixtures are those of the smallest size, for they are not what is measured. */
async function fitShop(count: number): Promise<Segmentation> {
  const { customers: few } = makeSegmentation({ customers: sizes[0]! });
  const { fits } = await fitCustomers(scaleCustomers(few, options), options);
  const made = makeSegmentation({ customers: count });
  const { fitted: _, ...scaled } = scaleCustomers(made.customers, options);
  return { ...made, fitted: { ...scaled, fits } };
}

async function measureSize(browser: Browser, made: Segmentation) {
  const another = await clockLonger(() => chooseComponents(made, tasks, 4));
  const segmentation = await chooseComponents(made, tasks);
  const state = describeDone(segmentation);
  const overview = clock(() => surveySegments(segmentation));
  const list = new CustomerList(segmentation);
  const query = { search: '', sort: 'monetary', descending: true, from: 0, count: 100 } as const;
  const sorting = clock(() => list.page(query));
  const paging = clock(() => list.page({ ...query, from: 5000 }));
  const shown: Shown[] = [];
  for (let repetition = 0; repetition < repetitions; repetition++) shown.push(await show(browser, state));
  return {
    customers: made.customers.count,
    'sent, kB': Math.round(JSON.stringify(state).length / 1000),
    'script, ms': median(shown.map(({ script }) => script)),
    'first paint, ms': median(shown.map(({ first }) => first)),
    'charts when first seen, ms': median(shown.map(({ charts }) => charts)),
    'another K, ms': Math.round(another + overview),
    'sorted list, ms': Math.round(sorting),
    'next page, ms': Math.round(paging),
  };
}

function describeDone(segmentation: Segmentation): DoneState {
  return {
    type: 'done',
    name: 'shop.xlsx',
    summary: segmentation.summary,
    overview: surveySegments(segmentation),
    reading: { columns: [], dateOrder: 'none' },
    settings: listUsedSettings(options),
  };
}

/** Milliseconds. */
interface Shown {
  /** Until the page's script has run, from when it began to load. */
  readonly script: number;
  /** From the message with the result to its numbers on the screen. */
  readonly first: number;
  /** From the click on the tab with the charts to all of them. */
  readonly charts: number;
}

async function show(browser: Browser, state: DoneState): Promise<Shown> {
  const page = await browser.newPage({ viewport: { width: 1200, height: 900 } });
  try {
    await open(page);
    return await page.evaluate(`(${waitForPaint})(${JSON.stringify({ language: english, state })})`);
  } finally {
    await page.close();
  }
}

/** Runs in the page; as text, for what compiles this file would name functions by a helper that is not there. */
const waitForPaint = `async ({ language, state }) => {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  window.postMessage({ type: 'tell', call: 'speak', request: language });
  await frame();
  const start = performance.now();
  window.postMessage({ type: 'tell', call: 'show', request: { uri: 'file:///shop.xlsx', state } });
  while (document.querySelector('.list tbody') === null) await frame();
  // The frame after that in which it is there has been painted.
  await frame();
  const first = performance.now() - start;
  const seen = performance.now();
  document.getElementById('tab-model').click();
  while (document.querySelectorAll('.js-plotly-plot .main-svg').length < 2) await frame();
  await frame();
  const [loaded] = performance.getEntriesByName(new URL('webview.js', location.href).href);
  return { script: window.ran - loaded.startTime, first, charts: performance.now() - seen };
}`;

/** The page as the panel has it, under the same policy; VS Code's part is played by nobody. */
async function open(page: Page): Promise<void> {
  const policy = "default-src 'none'; img-src data: blob:; style-src 'self'; script-src 'nonce-bench'";
  const html = `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><link rel="stylesheet" href="webview.css">
    </head><body class="vscode-dark"><div id="app"></div><script nonce="bench">
    window.acquireVsCodeApi = () => ({ postMessage() {}, getState() {}, setState() {} });
    </script><script nonce="bench" src="webview.js"></script>
    <script nonce="bench">window.ran = performance.now();</script></body></html>`;
  await page.route(`${address}**`, async (route) => {
    const name = new URL(route.request().url()).pathname.slice(1);
    if (name === '') {
      const headers = { 'Content-Security-Policy': policy };
      return route.fulfill({ contentType: 'text/html', headers, body: html });
    }
    const contentType = name.endsWith('.css') ? 'text/css' : 'text/javascript';
    return route.fulfill({ contentType, body: await readFile(join(dist, name)) });
  });
  await page.goto(address);
}

function clock(work: () => unknown): number {
  const before = performance.now();
  work();
  return performance.now() - before;
}

async function clockLonger(work: () => Promise<unknown>): Promise<number> {
  const before = performance.now();
  await work();
  return performance.now() - before;
}

function median(values: readonly number[]): number {
  return Math.round(values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!);
}
