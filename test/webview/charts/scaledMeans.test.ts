import { expect, it } from 'vitest';
import { scaledMeans } from '../../../webview/charts/scaledMeans.ts';
import { makeContext } from '../makeContext.ts';
import { sampleResult } from '../sampleResult.ts';
import { showEach } from '../sampleShown.ts';

// @vitest-environment happy-dom

const { overview, summary } = sampleResult;

it('writes every mean with its sign, and colours it by its side and distance', () => {
  const { context } = makeContext({ selected: [0] });
  const { node } = scaledMeans(showEach(), context);
  const [first] = node.querySelectorAll('tbody tr');
  const cells = [...first!.querySelectorAll('td')];
  expect(cells.map((cell) => cell.textContent)).toEqual(['−1.3', '+2.0', '+3.0']);
  expect(cells.map((cell) => cell.className)).toEqual(['number below', 'number above', 'number above']);
  expect(cells.map((cell) => cell.style.getPropertyValue('--heat'))).toEqual(['67%', '100%', '100%']);
  expect(node.querySelectorAll('[aria-current="true"]')).toHaveLength(1);
});

it('gives what rounds to nothing no sign', () => {
  const segments = summary.segments.slice(0, 1);
  const means = [{ recency: -0.04, frequency: 0, monetary: 0.04 }];
  const { node } = scaledMeans(
    showEach(segments, { ...overview, scaledMeans: means }),
    makeContext().context,
  );
  expect([...node.querySelectorAll('td')].map((cell) => cell.textContent)).toEqual(['0.0', '0.0', '0.0']);
});

it('has the figures by which customers were segmented, and no others', () => {
  const segments = summary.segments.slice(0, 1);
  const means = [{ averageOrder: 1.5, recency: -0.5 }];
  const { node } = scaledMeans(
    showEach(segments, { ...overview, scaledMeans: means }),
    makeContext().context,
  );
  expect([...node.querySelectorAll('th[scope="col"]')].map((head) => head.textContent)).toEqual([
    'Segment',
    'Recency',
    'Average order',
  ]);
  expect([...node.querySelectorAll('td')].map((cell) => cell.textContent)).toEqual(['−0.5', '+1.5']);
});
