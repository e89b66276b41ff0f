import { outlineApart, outlineSegments } from '../../src/pipeline/results/outline.ts';
import type { SegmentationSummary } from '../../src/pipeline/results/segmentation.ts';
import { chartTheme } from '../controls/theme.ts';
import { measureBy } from '../state/lens.ts';
import { drawTreemap } from './drawTreemap.ts';
import { textMeasure } from './fitText.ts';
import { layOutTreemap } from './treemapLayout.ts';

/** Pixels, as the report shows it. */
const size = { width: 720, height: 280 };
/** Pixels of a picture for one on paper. */
const scale = 2;

/** What the report has of the charts, as data URLs of PNGs: on white, whatever the theme is. */
export async function drawPictures(summary: SegmentationSummary): Promise<{ readonly treemap: string }> {
  return { treemap: await pictureTreemap(summary, chartTheme(() => '').foreground) };
}

async function pictureTreemap(summary: SegmentationSummary, foreground: string): Promise<string> {
  const look = { ...size, fontSize: 12, fontFamily: 'sans-serif' };
  const outline = [...outlineApart(summary), ...outlineSegments(summary)];
  const measure = textMeasure(look.fontSize, look.fontFamily);
  const layout = layOutTreemap(outline, { ...look, measure, sizeOf: measureBy('revenue', summary) });
  const { svg } = drawTreemap(layout, { ...look, selected: [] });
  svg.setAttribute('color', foreground);
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(new XMLSerializer().serializeToString(svg))}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = scale * look.width;
  canvas.height = scale * look.height;
  const paper = canvas.getContext('2d')!;
  paper.fillStyle = '#ffffff';
  paper.fillRect(0, 0, canvas.width, canvas.height);
  paper.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas.toDataURL('image/png');
}
