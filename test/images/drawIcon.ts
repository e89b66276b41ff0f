import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { repository } from '../paths.ts';
import { ensureBrowser, launchBrowser } from '../workbench/browser.ts';

/** Draws images/icon.svg as images/icon.png, the form that the marketplace takes: `npm run icon`. */

const size = 256;
const images = join(repository, 'images');
const svg = await readFile(join(images, 'icon.svg'), 'utf8');
const browser = await launchBrowser(await ensureBrowser());
try {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${svg}`);
  await writeFile(join(images, 'icon.png'), await page.screenshot({ omitBackground: true }));
} finally {
  await browser.close();
}
