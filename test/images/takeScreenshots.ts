import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { repository, sampleName, samples, vsix } from '../paths.ts';
import { ensureBrowser, launchBrowser } from '../workbench/browser.ts';
import { childEnvironment } from '../workbench/childEnvironment.ts';
import { installHost } from '../workbench/installHost.ts';
import { runChild } from '../workbench/runChild.ts';
import { startServer, workbenchAddress } from '../workbench/server.ts';
import { temporaryFolder } from '../workbench/temporaryFolder.ts';
import { Workbench } from '../workbench/workbench.ts';

/**
 * Takes the pictures of the README from a real workbench with the packaged extension, on the
 * sample: `npm run screenshots`. They land in images/.
 */

const shot = (name: string): string => join(repository, 'images', `${name}.png`);

/** Short enough to be seen whole beside the panel. */
const rules = `{
  "loyal": { "name": "Core Customers" },
  "big-baskets": {
    "name": "Big Baskets",
    "priority": 5,
    "when": {
      "r": { "min": 3 },
      "averageOrder": { "min": 400 }
    },
    "action": "Offer volume discounts",
    "colour": "#2e9e5b"
  }
}
`;

async function takeAll(workbench: Workbench, folder: string): Promise<void> {
  const { page } = workbench;
  await workbench.openContextMenu(workbench.file(sampleName), 'Segment this workbook');
  await workbench.menuItem('Segment this workbook').hover();
  await page.screenshot({ path: shot('menu') });
  await page.keyboard.press('Escape');
  await workbench.contextMenu(workbench.file(sampleName), 'Segment this workbook');
  await workbench.panelDrawn();
  const { width, height } = page.viewportSize()!;
  // With room for the list and the treemap.
  await page.setViewportSize({ width, height: height + 120 });
  await workbench.panel.locator('.treemap .tile').first().waitFor();
  await workbench.panelDrawn();
  await page.screenshot({ path: shot('panel') });
  await page.setViewportSize({ width, height });
  await workbench.panel.getByRole('button', { name: 'Save report' }).click();
  await workbench.notification('Saved').waitFor();
  await page.screenshot({ path: shot('report') });
  await workbench.runCommand('Notifications: Clear All Notifications');
  await mkdir(join(folder, '.vscode'));
  await writeFile(join(folder, '.vscode', 'segment-rules.json'), rules);
  await workbench.runCommand('View: Toggle Primary Side Bar Visibility');
  await workbench.tab(/Segments:/).click();
  await workbench.runCommand('Segment AI: Edit Naming Rules');
  await page.getByText('Matches').nth(1).waitFor();
  await workbench.panel.getByText('was: Champions').waitFor();
  await page.screenshot({ path: shot('rules') });
}

await runChild('npm', ['run', 'package'], { cwd: repository, env: childEnvironment() });
const root = await temporaryFolder();
const folder = join(root, 'shop');
await mkdir(folder);
await cp(join(samples, sampleName), join(folder, sampleName));
const server = await startServer({ host: await installHost(), root, extensions: [vsix] });
const browser = await launchBrowser(await ensureBrowser());
try {
  const { port, settingsFile } = server;
  const address = workbenchAddress(port, folder);
  await takeAll(await Workbench.open(browser, { address, settingsFile }), folder);
} finally {
  await browser.close();
  await server.stop();
  await rm(root, { recursive: true, force: true });
}
