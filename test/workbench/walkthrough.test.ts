import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sampleName } from '../paths.ts';
import { openSession, type Session } from './session.ts';

const rename = { 'segmentAi.naming.rules': { champions: { name: 'Stars' } } };

const steps = [
  'Open a workbook of purchases',
  'Segment it',
  'Read the panel',
  'Change a name',
  'Save the report',
] as const;

describe('a person follows the walkthrough', () => {
  let session: Session;
  const step = (title: string) =>
    session.workbench.page.locator('.getting-started-step', { hasText: title }).first();
  const isDone = (title: string) => step(title).locator('.codicon.complete').isVisible();
  /** Titles of the steps that are marked as done. */
  const done = async () => {
    const marks = await Promise.all(steps.map(isDone));
    return steps.filter((_, i) => marks[i]);
  };

  beforeAll(async () => {
    session = await openSession();
    const { workbench } = session;
    await workbench.runCommand('Welcome: Open Walkthrough');
    await workbench.quickInput.getByText('Segment your customers').first().click();
    await step('Segment it').waitFor();
  });

  afterAll(() => session?.close());

  it('finds nothing done at first', async () => {
    await session.workbench.screenshot('walkthrough');
    expect(await done()).toEqual([]);
  });

  it('opens the sample', async () => {
    const { workbench } = session;
    await step(steps[0]).click();
    await step(steps[0]).getByRole('button', { name: 'Open the sample workbook' }).click();
    await workbench.quickInput.getByText('In the folder').click();
    await workbench.file(sampleName).waitFor();
    await expect.poll(done).toEqual(steps.slice(0, 1));
  });

  it('segments it', async () => {
    const { workbench } = session;
    await step(steps[1]).click();
    await step(steps[1]).getByRole('button', { name: 'Segment the sample' }).click();
    await workbench.panelDrawn();
    await expect.poll(done).toEqual(steps.slice(0, 2));
  });

  it('reads the panel', async () => {
    const { panel } = session.workbench;
    await panel.locator('.list .segment-name').first().click();
    await expect.poll(done).toEqual(steps.slice(0, 3));
  });

  it('changes a name', async () => {
    await session.workbench.editSettings(rename);
    await expect.poll(done).toEqual(steps.slice(0, 4));
  });

  it('saves the report, and has done all', async () => {
    const { workbench } = session;
    await workbench.panel.getByRole('button', { name: 'Save report' }).click();
    await workbench.file(sampleName.replace('.xlsx', ' - segments.xlsx')).waitFor({ timeout: 60_000 });
    await expect.poll(done).toEqual(steps);
    await workbench.screenshot('walkthrough followed');
  });
});
