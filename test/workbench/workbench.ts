import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, BrowserContext, FrameLocator, Locator, Page } from 'playwright-core';
import { quietSettings } from './server.ts';

const patience = 30_000;

export interface WorkbenchOptions {
  /** Of the window, with a folder open. */
  readonly address: string;
  /** Where the user's settings are kept on disk, if they are. */
  readonly settingsFile?: string;
  readonly locale?: string;
}

/** A VS Code workbench in a browser, with the verbs of the person before it. */
export class Workbench {
  /** All requests of the window, and those that would leave this machine. */
  requests = 0;
  readonly externalRequests: string[] = [];
  /** Errors that nobody caught. */
  readonly pageErrors: string[] = [];
  readonly page: Page;
  readonly #options: WorkbenchOptions;

  private constructor(page: Page, options: WorkbenchOptions) {
    this.page = page;
    this.#options = options;
  }

  static async open(browser: Browser, options: WorkbenchOptions): Promise<Workbench> {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 800 },
      locale: options.locale ?? 'en-US',
    });
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const workbench = new Workbench(await context.newPage(), options);
    workbench.#watch(context);
    await workbench.#load();
    return workbench;
  }

  #watch(context: BrowserContext): void {
    context.on('request', (request) => {
      this.requests += 1;
      if (isExternal(request.url())) this.externalRequests.push(request.url());
    });
    this.page.on('pageerror', (error) => this.pageErrors.push(String(error)));
  }

  /** Now and then a window stays empty. */
  async #load(): Promise<void> {
    await this.page.goto(this.#options.address);
    if (await appears(this.#explorer, patience)) return;
    await this.screenshot('window that stayed empty');
    await this.reload();
  }

  get #explorer(): Locator {
    return this.page.locator('.explorer-folders-view');
  }

  async close(): Promise<void> {
    await this.page.context().close();
  }

  /** Waits until a reload would find what is shown: the workbench keeps its state every five seconds, if idle. */
  async stateKept(): Promise<void> {
    // A browser without a screen may leave its last frame undrawn, and is not idle until it has. States are kept every five
    // seconds at most, and then when it is idle.
    for (let times = 0; times < 3; times++) {
      await this.page.screenshot();
      await this.page.waitForTimeout(4000);
    }
  }

  async reload(): Promise<void> {
    await this.page.reload();
    await this.#explorer.waitFor({ timeout: 2 * patience });
  }

  /** A file in the Explorer. */
  file(name: string): Locator {
    return this.page.getByRole('treeitem', { name, exact: true });
  }

  /** An editor's tab. */
  tab(name: string | RegExp): Locator {
    return this.page.locator('.tabs-container').getByRole('tab', { name });
  }

  /** Chooses an item of an element's context menu; extensions' items appear some seconds after the window. */
  async contextMenu(target: Locator, item: string): Promise<void> {
    await this.openContextMenu(target, item);
    await this.#clickMenuItem(this.menuItem(item));
  }

  async openContextMenu(target: Locator, item: string): Promise<void> {
    await target.waitFor({ timeout: patience });
    await this.#until(async () => {
      await target.click({ button: 'right' });
      const shown = await appears(this.menuItem(item), 1000);
      if (!shown) await this.page.keyboard.press('Escape');
      return shown;
    }, `no '${item}' in the context menu`);
  }

  menuItem(name: string): Locator {
    return this.page.getByRole('menuitem', { name, exact: true });
  }

  /** A menu ignores clicks in its first moments, so one click may only focus the item. */
  async #clickMenuItem(item: Locator): Promise<void> {
    await this.#until(async () => {
      await this.page.waitForTimeout(200);
      await succeeds(item.click({ timeout: 2000 }));
      return disappears(item, 1000);
    }, 'the menu item does not take a click');
  }

  /** Runs a command by its title, through the command palette, which closes at once where something else takes the focus. */
  async runCommand(title: string): Promise<void> {
    const input = this.quickInput.locator('input');
    const row = this.quickInput.locator('.monaco-list-row', { hasText: title }).first();
    await this.#until(async () => {
      await this.page.keyboard.press('F1');
      const chosen =
        (await succeeds(input.fill(`>${title}`, { timeout: 2000 }))) &&
        (await succeeds(row.click({ timeout: 2000 })));
      if (!chosen) await this.page.keyboard.press('Escape');
      return chosen;
    }, `no command '${title}' in the palette`);
  }

  get quickInput(): Locator {
    return this.page.locator('.quick-input-widget');
  }

  /**
   * Answers the dialog for a place to save with the path that it proposes, once that ends in `proposed`, or with another.
   * Gives the path. The dialog ignores Enter while it still looks the path up.
   */
  async choosePlace(proposed: string, path?: string): Promise<string> {
    const input = this.quickInput.locator('input').first();
    await this.#until(
      async () => (await shownValue(input)).endsWith(proposed),
      `'${proposed}' is not proposed`,
    );
    const place = path ?? (await input.inputValue());
    await this.#until(async () => {
      await succeeds(input.fill(place, { timeout: 2000 }));
      await succeeds(input.press('Enter', { timeout: 2000 }));
      return disappears(this.quickInput, 1000);
    }, `the dialog does not take '${place}'`);
    return place;
  }

  /** The notification toast that holds a text. */
  notification(text: string | RegExp): Locator {
    return this.page.locator('.notifications-toasts .notification-list-item', { hasText: text });
  }

  /** The notification of a run that goes on: it can be cancelled. */
  progress(title: string): Locator {
    return this.notification(title).filter({ has: this.page.getByRole('button', { name: 'Cancel' }) });
  }

  get statusBar(): Locator {
    return this.page.locator('.part.statusbar');
  }

  /** The modal question. */
  get dialog(): Locator {
    return this.page.locator('.monaco-dialog-box');
  }

  /** The page inside the panel that is shown. */
  get panel(): FrameLocator {
    return this.#webview('iframe.webview.ready:not(.gettingStartedContainer iframe)');
  }

  /** The picture beside the step of a walkthrough. */
  get stepPicture(): FrameLocator {
    return this.#webview('.gettingStartedContainer iframe.webview.ready');
  }

  #webview(frame: string): FrameLocator {
    return this.page.frameLocator(frame).frameLocator('iframe#active-frame');
  }

  /** Waits until the panel says that it is drawn. */
  async panelDrawn(timeout = 2 * patience): Promise<void> {
    await this.panel.locator('body[data-ready="1"]').waitFor({ timeout });
  }

  /** The editor of settings.json. */
  get settings(): Locator {
    return this.page.locator('.monaco-editor[data-uri$="settings.json"]');
  }

  /**
   * Changes user settings the way a person does: in the editor, saved. (The window does not reliably notice
   * when another program writes the file.)
   */
  async editSettings(changes: Readonly<Record<string, unknown>>): Promise<void> {
    await this.runCommand('Preferences: Open User Settings (JSON)');
    await this.settings.locator('.view-lines').waitFor();
    const text = JSON.stringify({ ...quietSettings, ...changes }, undefined, 2);
    await this.page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
    const saved = async () => (await readFile(this.#options.settingsFile ?? '', 'utf8')) === text;
    await this.#until(async () => {
      await succeeds(this.settings.locator('.view-lines').click({ timeout: 2000 }));
      for (const key of ['A', 'V', 'S']) await this.page.keyboard.press(`ControlOrMeta+${key}`);
      for (let tries = 0; tries < 30 && !(await saved()); tries++) await this.page.waitForTimeout(100);
      return saved();
    }, 'settings.json was not saved');
    await this.closeSettings();
  }

  closeSettings(): Promise<void> {
    return this.closeEditor('settings.json', this.settings);
  }

  /** Closes an editor that lies over the window as a dialog, or in older versions in a tab that hides the panel's. */
  async closeEditor(name: string, content: Locator): Promise<void> {
    const tab = this.tab(name).and(this.page.locator(':not(.dirty)'));
    await this.#until(async () => {
      // The first Escape may only close a suggestion in it.
      if ((await tab.count()) === 0) await this.page.keyboard.press('Escape');
      else await succeeds(tab.getByRole('button', { name: /Close/ }).click({ timeout: 2000 }));
      return disappears(content, 1000);
    }, `${name} does not close`);
  }

  /** Makes the window so large that the panel's page has this size. */
  async resizePage(width: number, height: number): Promise<void> {
    const sizeOf = () =>
      this.panel.locator('body').evaluate(() => ({ width: window.innerWidth, height: window.innerHeight }));
    const before = await sizeOf();
    const viewport = this.page.viewportSize()!;
    await this.page.setViewportSize({
      width: viewport.width - before.width + width,
      height: viewport.height - before.height + height,
    });
    await this.#until(async () => {
      const now = await sizeOf();
      return now.width === width && now.height === height;
    }, `the page does not become ${width} x ${height}`);
  }

  /** Keeps a picture of the window in out/screenshots. */
  async screenshot(name: string): Promise<void> {
    await mkdir(screenshots, { recursive: true });
    await this.page.screenshot({ path: join(screenshots, `${name}.png`) });
  }

  async #until(done: () => Promise<boolean>, failure: string): Promise<void> {
    const giveUp = Date.now() + patience;
    while (!(await done())) {
      if (Date.now() > giveUp) throw new Error(failure);
      await this.page.waitForTimeout(100);
    }
  }
}

const screenshots = join(import.meta.dirname, '..', '..', 'out', 'screenshots');

const appears = (locator: Locator, timeout: number): Promise<boolean> => reaches(locator, 'visible', timeout);

const disappears = (locator: Locator, timeout: number): Promise<boolean> =>
  reaches(locator, 'hidden', timeout);

const reaches = (locator: Locator, state: 'visible' | 'hidden', timeout: number): Promise<boolean> =>
  succeeds(locator.waitFor({ state, timeout }));

const shownValue = (input: Locator): Promise<string> => input.inputValue({ timeout: 2000 }).catch(() => '');

async function succeeds(action: Promise<void>): Promise<boolean> {
  return action.then(
    () => true,
    () => false,
  );
}

/** A webview's resources have an address on a content network, but the webview's own service worker answers it. */
function isExternal(address: string): boolean {
  const { protocol, hostname } = new URL(address);
  if (!['http:', 'https:', 'ws:', 'wss:'].includes(protocol)) return false;
  const local = hostname === '127.0.0.1' || hostname === 'localhost' || hostname.endsWith('.localhost');
  return !local && !hostname.endsWith('.vscode-resource.vscode-cdn.net');
}
