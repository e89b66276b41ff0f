import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sampleName } from '../paths.ts';
import { openSegmentedSample, openSession, type Session } from './session.ts';

const rename = { 'segmentAi.naming.rules': { champions: { name: 'Stars' } } };

const steps = [
  'Open a workbook of purchases',
  'Segment it',
  'Read the panel',
  'Change a name',
  'Save the report',
] as const;

let session: Session;

const step = (title: string) =>
  session.workbench.page.locator('.getting-started-step', { hasText: title }).first();

const isDone = (title: string) => step(title).locator('.codicon.complete').isVisible();

/** Titles of the steps that are marked as done. */
async function done() {
  const marks = await Promise.all(steps.map(isDone));
  return steps.filter((_, i) => marks[i]);
}

async function openWalkthrough() {
  const { workbench } = session;
  await workbench.runCommand('Welcome: Open Walkthrough');
  await workbench.quickInput.getByText('Segment your customers').first().click();
  await step('Segment it').waitFor();
}

describe('a person follows the walkthrough', () => {
  beforeAll(async () => {
    session = await openSession();
    await openWalkthrough();
  });

  afterAll(() => session?.close());

  it('finds nothing done at first', async () => {
    await session.workbench.screenshot('walkthrough');
    expect(await done()).toEqual([]);
  });

  it('opens the sample', async () => {
    const { workbench } = session;
    await step(steps[0]).click();
    await step(steps[0]).getByRole('button', { name: 'Open the Sample Workbook' }).click();
    await workbench.quickInput.getByText('In the folder').click();
    await workbench.file(sampleName).waitFor();
    await expect.poll(done).toEqual(steps.slice(0, 1));
  });

  it('segments it', async () => {
    const { workbench } = session;
    await step(steps[1]).click();
    await step(steps[1]).getByRole('button', { name: 'Segment the Sample' }).click();
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

describe('a person who has segmented before', () => {
  beforeAll(async () => {
    session = await openSegmentedSample();
    const { workbench } = session;
    await workbench.panel.locator('.list .segment-name').first().click();
    // Pictures are seen where there is room for them.
    await workbench.page.setViewportSize({ width: 1600, height: 900 });
    await workbench.editSettings({ 'workbench.colorTheme': 'Dark Modern' });
    await workbench.runCommand('View: Close All Editors');
    await workbench.stateKept();
    await workbench.reload();
    await openWalkthrough();
  });

  afterAll(() => session?.close());

  it('finds that done when the walkthrough is opened later', async () => {
    await expect.poll(done).toEqual(steps.slice(0, 3));
  });

  it.each(steps)('sees a picture of "%s" in the colours of the theme', async (title) => {
    const { workbench } = session;
    // A click folds a step that is open already.
    if ((await step(title).getAttribute('aria-expanded')) !== 'true') await step(title).click();
    const words = workbench.stepPicture.locator('svg text').first();
    await words.waitFor();
    await workbench.screenshot(`walkthrough ${title}`);
    const colour = await words.evaluate((node) => getComputedStyle(node).fill);
    expect(colour).toMatch(/^rgb\(2\d\d, 2\d\d, 2\d\d\)$/);
  });
});
