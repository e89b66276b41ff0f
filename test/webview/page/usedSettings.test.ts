import { expect, it } from 'vitest';
import { listUsedSettings } from '../../../src/pipeline/results/runOptions.ts';
import { usedSettings } from '../../../webview/page/usedSettings.ts';
import { optionsBy } from '../../fixtures/options.ts';
import { makeContext } from '../makeContext.ts';

// @vitest-environment happy-dom

it('lists the settings, those that were changed first, and leads to them', () => {
  const { context, posted } = makeContext();
  const settings = listUsedSettings(optionsBy({ 'mixture.components': 4 }));
  const node = usedSettings({ settings }, context);
  expect(node.querySelector('.note')?.textContent).toBe('1 changed; naming rules are not listed.');
  const [first, second] = node.querySelectorAll('tbody tr');
  expect(first?.textContent).toBe('segmentAi.mixture.components4changed');
  expect(second?.textContent).toMatch(/default$/);
  first?.querySelector<HTMLElement>('.link')?.click();
  expect(posted).toEqual([['openSetting', { name: 'mixture.components' }]]);
});

it('tells how long the run took, where that is known', () => {
  const textOf = (took?: number) =>
    usedSettings({ settings: [], ...(took !== undefined && { took }) }, makeContext().context).textContent;
  expect(textOf(3249)).toContain('The run took 3.2 s.');
  expect(textOf()).not.toContain('The run took');
});
