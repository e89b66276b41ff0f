// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { tenthsChart, tidyAbove } from '../../../webview/value/tenthsChart.ts';

const tenths = Array.from({ length: 10 }, (_, at) => ({
  predicted: 1000 - 100 * at,
  actual: 900 - 100 * at,
}));

test('draws a bar for what was predicted and one for what came, of each tenth, as high as they are', () => {
  const chart = tenthsChart([...tenths, { predicted: -5, actual: 0 }]);
  for (const [kind, of] of [
    ['predicted', 'predicted'],
    ['came', 'actual'],
  ] as const) {
    const heights = [...chart.querySelectorAll(`rect.${kind}`)].map((bar) =>
      Number(bar.getAttribute('height')),
    );
    expect(heights).toHaveLength(11);
    tenths.forEach((tenth, at) => {
      expect(heights[at]! / heights[0]!).toBeCloseTo(tenth[of] / tenths[0]![of], 2);
    });
    expect(heights[10]).toBe(0);
  }
  expect(chart.querySelector('svg')?.getAttribute('aria-label')).toContain('Predicted and actual');
  expect([...chart.querySelectorAll('text')].map((text) => text.textContent)).toContain('1,000');
});

test('stands where nothing was predicted and nothing came', () => {
  const chart = tenthsChart([{ predicted: 0, actual: 0 }]);
  for (const bar of chart.querySelectorAll('rect')) expect(bar.getAttribute('height')).toBe('0.0');
});

test.each([
  [0, 1],
  [0.031, 0.04],
  [1, 1],
  [1.2, 2],
  [950, 1000],
  [2_100_000, 4_000_000],
])('an axis up to %s ends with %s', (value, end) => {
  expect(tidyAbove(value)).toBeCloseTo(end, 12);
});
