import { expect, it } from 'vitest';
import { note } from '../../../src/pipeline/language/remarks.ts';
import type { SegmentationSummary } from '../../../src/pipeline/results/segmentation.ts';
import { createFormats } from '../../../webview/controls/formats.ts';
import { keptModel } from '../../../webview/movement/keptModel.ts';
import { keptResult } from '../../host/memoryHost.ts';
import { recordPosts } from '../makeContext.ts';

// @vitest-environment happy-dom

const settle = () => new Promise((resolve) => setTimeout(resolve));

function show(summary: Pick<SegmentationSummary, 'model' | 'remarks'>) {
  const { posted, post } = recordPosts();
  const names = [
    { name: 'Champions', colour: '#2e9e5b', before: 60, after: 70, left: 10 },
    { name: 'At Risk', colour: '#d64f6b', before: 40, after: 30, left: 20 },
  ];
  const refit = async () => ({ customers: 100, changed: 30, names });
  const node = keptModel(summary, { formats: createFormats('en-US'), post, refit });
  const press = (label: string) =>
    [...node.querySelectorAll<HTMLElement>('vscode-button')]
      .find(({ textContent }) => textContent === label)
      ?.click();
  return { node, posted, press };
}

it('says which model the segments are of, of when, and how well it still fits', () => {
  const { node } = show(keptResult.summary);
  expect(node.textContent).toContain('Kept as of Dec 9, 2011 from sales.xlsx, over 365 days.');
  const rows = [...node.querySelectorAll('tbody tr')].map((row) =>
    [...row.children].map((cell) => cell.textContent),
  );
  expect(rows).toEqual([
    ['Log-likelihood of a customer', '−3.00', '−3.20'],
    ['Customers outside of its figures', '0.0%', '1.0%'],
    ['Customers as unlikely as 1 in 100 then', '1.0%', '2.0%'],
  ]);
});

it('shows what a refit would change before it is taken', async () => {
  const { node, posted, press } = show(keptResult.summary);
  press('Refit');
  await settle();
  expect(node.textContent).toContain(
    '30 customers of 100 would get another name without having bought anything for it.',
  );
  const rows = [...node.querySelectorAll('[aria-label="Before and after"] tbody tr')];
  expect(rows.map((row) => [...row.children].map((cell) => cell.textContent))).toEqual([
    ['Champions', '60', '70', '10'],
    ['At Risk', '40', '30', '20'],
  ]);
  expect(posted).toEqual([]);
  press('Take the new segments');
  expect(posted).toEqual([['takeRefit']]);
});

it('offers the names of the rules of now where they are others', () => {
  const kept = note('names-kept', { segments: [{ name: 'Champions', wanted: 'Loyal Customers' }] });
  const { node, posted, press } = show({ ...keptResult.summary, remarks: [kept] });
  expect(node.textContent).toContain("By today's rules it would be: Champions → Loyal Customers");
  press('Rename');
  expect(posted).toEqual([['renameKept']]);
});

it('offers to keep segments that are not', () => {
  const { node, posted, press } = show({ remarks: [] });
  expect(node.textContent).toContain("next month's file gets the same segments");
  press('Keep this model');
  expect(posted).toEqual([['keepModel']]);
});
