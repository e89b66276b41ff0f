import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sampleName, samples } from '../paths.ts';
import { openSession, type Session } from './session.ts';

const rename = { 'segmentAi.naming.rules': { champions: { name: 'Stars' } } };

describe('a person follows the walkthrough', () => {
  let session: Session;
  const step = (title: string) =>
    session.workbench.page.locator('.getting-started-step', { hasText: title }).first();
  const isDone = (title: string) => step(title).locator('.codicon.complete').isVisible();

  beforeAll(async () => {
    session = await openSession(join(samples, sampleName));
    const { workbench } = session;
    await workbench.runCommand('Welcome: Open Walkthrough');
    await workbench.quickInput.getByText('Segment your customers').first().click();
    await step('Segment it').waitFor();
  });

  afterAll(() => session?.close());

  it('finds nothing done at first', async () => {
    await session.workbench.screenshot('walkthrough');
    expect(await Promise.all(['Segment it', 'Change a name', 'Save the report'].map(isDone))).toEqual([
      false,
      false,
      false,
    ]);
  });

  it('sees steps complete by themselves as the workbook is segmented, a name changed', async () => {
    const { workbench } = session;
    await workbench.contextMenu(workbench.file(sampleName), 'Segment this workbook');
    await workbench.panelDrawn();
    await expect.poll(() => isDone('Segment it')).toBe(true);
    await expect.poll(() => isDone('Open a workbook of purchases')).toBe(true);
    expect(await isDone('Change a name')).toBe(false);
    await workbench.editSettings(rename);
    await expect.poll(() => isDone('Change a name')).toBe(true);
    await workbench.screenshot('walkthrough followed');
    expect(await isDone('Save the report')).toBe(false);
  });
});
