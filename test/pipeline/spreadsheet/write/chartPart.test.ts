import { expect, it } from 'vitest';
import { chartPart } from '../../../../src/pipeline/spreadsheet/write/chartPart.ts';
import type { Chart } from '../../../../src/pipeline/spreadsheet/write/sheet.ts';

const drawn = {
  sheet: { name: 'Sizes', widths: [], frozen: { rows: 0, columns: 0 }, blocks: [] },
  table: { row: 3, headers: ['Day', 'Champions'] },
} as unknown as Parameters<typeof chartPart>[1];

const chart = (labels: Chart['labels']): Chart => ({
  ...{ type: 'chart', kind: 'stacked', title: '', description: '', table: 'Sizes', width: 1, height: 1 },
  ...{ labels, series: [{ column: 1, values: [1, 2], colour: '#000000' }], format: '#,##0' },
});

const labelsOf = (labels: Chart['labels']) => {
  const xml = new TextDecoder().decode(chartPart(chart(labels), drawn));
  return [xml.match(/<c:cat>.*<\/c:cat>/)![0], xml.match(/<c:catAx>.*<\/c:catAx>/)![0]] as const;
};

it('labels with days by their numbers and how these are shown, and with texts as they are', () => {
  const texts = ['1900-03-01', '2011-12-09'];
  const [days, axis] = labelsOf({ column: 0, texts, areDays: true });
  expect(days).toContain('<c:formatCode>yyyy-mm-dd</c:formatCode>');
  expect([...days.matchAll(/<c:v>([^<]+)/g)].map(([, value]) => value)).toEqual(['61', '40886']);
  expect(axis).toContain('<c:numFmt formatCode="yyyy-mm-dd" sourceLinked="0"/>');
  const [plain, other] = labelsOf({ column: 0, texts });
  expect([...plain.matchAll(/<c:v>([^<]+)/g)].map(([, value]) => value)).toEqual(texts);
  expect(plain).not.toContain('formatCode');
  expect(other).toContain('formatCode="General"');
});
