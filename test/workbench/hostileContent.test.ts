import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Frame } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shopText } from '../hostile/shop.ts';
import { openSession, type Session } from './session.ts';

/** Where nobody listens. */
const trap = 'http://localhost:9/';
/** Sets a mark on every window that it runs in. */
const script = 'top.hacked=parent.hacked=window.hacked=1';

/** Texts that some page somewhere ran: as elements, attributes, styles, addresses, templates, and Plotly's own markup. */
const payloads: readonly string[] = [
  `<script>${script}</script>`,
  `"><img src=x onerror="${script}">`,
  `<svg onload="${script}">`,
  `<iframe srcdoc="<script>${script}</script>"></iframe>`,
  `<a href="javascript:${script}">click</a>`,
  `</style><script>${script}</script>`,
  `--></title><script>${script}</script>`,
  `'-(${script})-'`,
  `\${${script}}`,
  `{{constructor.constructor('${script}')()}}`,
  '<base href="http://localhost:9/">',
  '<meta http-equiv="refresh" content="0;url=http://localhost:9/">',
  '<link rel="stylesheet" href="http://localhost:9/x.css">',
  '<img src="http://localhost:9/pixel.png">',
  '<b style="position:fixed;inset:0;background:url(http://localhost:9/)">over all</b>',
  '%{customdata[0]}<extra><a href="javascript:1">x</a></extra>',
  '\u202egnp.exe',
];

const name = `<img src=x onerror=${script.replaceAll('.', '')}> & "quoted".csv`;

describe('a workbook whose every text is an attack', () => {
  let session: Session;
  const asked: string[] = [];

  beforeAll(async () => {
    session = await openSession();
    const { workbench, folder } = session;
    workbench.page.context().on('request', (request) => {
      if (request.url().startsWith(trap)) asked.push(request.url());
    });
    const rows = payloads.map((payload, i) => [`9${i}`, 500, '2011-12-09 10:00', 100, payload]);
    await writeFile(join(folder, name), shopText(rows));
    // Which of them a segment gets depends on what its customers spend.
    const rules = payloads.map((payload, i): [string, object] => [
      `attack-${i}`,
      {
        name: payload,
        priority: i - 100,
        when: { spendMultiple: { min: 30 / (1 + i * i) } },
        action: payload,
      },
    ]);
    await workbench.editSettings({
      'segmentAi.naming.rules': {
        ...Object.fromEntries(rules),
        'attack-rest': { name: payloads[1], priority: -1, when: {}, action: payloads[0], colour: '#2e9e5b' },
        'attack-colour': { name: 'x', priority: -200, when: {}, colour: `red;background:url(${trap})` },
        [payloads[2]!]: { name: payloads[2], when: payloads[3] },
      },
      'segmentAi.mixture.components': 6,
      'segmentAi.mixture.minimumShare': 0,
    });
    await workbench.contextMenu(workbench.file(name), 'Segment this workbook');
    await workbench.panelDrawn();
  });

  afterAll(() => session?.close());

  const pages = (): readonly Frame[] => session.workbench.page.frames();

  it('is shown, texts as texts', async () => {
    const { workbench } = session;
    const body = workbench.panel.locator('body');
    await expect.poll(() => body.textContent()).toContain(payloads[1]);
    expect(
      await body
        .locator(
          'script:not([nonce]), iframe, base, link:not([rel="stylesheet"][href*="webview.css"]), meta[http-equiv="refresh"], object, embed',
        )
        .count(),
    ).toBe(0);
    expect(await body.locator('[onerror], [onload], a[href^="javascript"]').count()).toBe(0);
    await workbench.screenshot('hostile content');
  });

  it('runs nothing, wherever the mouse goes', async () => {
    const { workbench } = session;
    const places = workbench.panel.locator('h1, h2, th, td, button, .slice, .point');
    const count = Math.min(await places.count(), 40);
    for (let i = 0; i < count; i++)
      await places
        .nth(i)
        .hover({ timeout: 500, force: true })
        .catch(() => undefined);
    for (const frame of pages()) {
      expect(await frame.evaluate(() => 'hacked' in globalThis).catch(() => false)).toBe(false);
    }
  });

  it('makes the window ask nothing of the network', () => {
    expect(session.workbench.externalRequests).toEqual([]);
    expect(asked).toEqual([]);
  });

  it('holds the page to its policy, should anything of it ever run', async () => {
    const frame = await findPanelFrame(pages());
    const refused = await frame.evaluate(async () => {
      const violations: string[] = [];
      document.addEventListener('securitypolicyviolation', (event) =>
        violations.push(event.effectiveDirective),
      );
      document.body.insertAdjacentHTML(
        'beforeend',
        '<img src="x" onerror="window.hacked=1"><iframe src="http://localhost:9/"></iframe><form action="http://localhost:9/"><button></button></form>',
      );
      const element = document.createElement('script');
      element.textContent = 'window.hacked = 1';
      document.body.append(element);
      const style = document.createElement('link');
      style.rel = 'stylesheet';
      style.href = 'http://localhost:9/x.css';
      document.body.append(style);
      await fetch('http://localhost:9/').catch(() => undefined);
      // What a debugger evaluates is free to evaluate in turn; what runs later is not.
      const evaluated = await new Promise((resolve) =>
        setTimeout(() => {
          try {
            resolve(new Function('return true')());
          } catch {
            resolve(false);
          }
        }, 100),
      );
      await new Promise((resolve) => setTimeout(resolve, 500));
      return { violations: [...new Set(violations)], evaluated, hacked: 'hacked' in globalThis };
    });
    expect(refused).toMatchObject({ evaluated: false, hacked: false });
    expect(refused.violations.join()).toMatch(/script-src/);
    expect(refused.violations.join()).toMatch(/connect-src/);
    expect(refused.violations.join()).toMatch(/frame-src|child-src/);
    expect(refused.violations.join()).toMatch(/style-src/);
  });
});

async function findPanelFrame(frames: readonly Frame[]): Promise<Frame> {
  for (const frame of frames) {
    if (
      (await frame
        .locator('#app')
        .count()
        .catch(() => 0)) > 0
    )
      return frame;
  }
  throw new Error('the panel is not there');
}
