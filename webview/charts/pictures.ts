import { outlineApart, outlineSegments } from '../../src/pipeline/results/outline.ts';
import type { SegmentationSummary } from '../../src/pipeline/results/segmentation.ts';
import type { Formats } from '../controls/formats.ts';
import { chartTheme } from '../controls/theme.ts';
import type { Figure } from '../plot/figure.ts';
import { drawPicture } from '../plot/plotly.ts';
import { criteriaFigure } from './criteriaPlot.ts';
import { treemapFigure } from './treemap.ts';

/** Pixels, as the report shows them. */
const sizes = {
  treemap: { width: 900, height: 340 },
  criteria: { width: 900, height: 300 },
};

/** The charts for the report, as data URLs of PNGs: on white, whatever the theme is. */
export async function drawPictures(
  summary: SegmentationSummary,
  formats: Formats,
): Promise<{ readonly treemap: string; readonly criteria: string }> {
  const theme = { ...chartTheme(() => ''), background: '#ffffff' };
  const tiles = { tileSize: 'customers' as const, selected: [] };
  const outline = [...outlineApart(summary), ...outlineSegments(summary)];
  return {
    treemap: await drawPicture(onWhite(treemapFigure(outline, tiles, formats, theme)), sizes.treemap),
    criteria: await drawPicture(onWhite(criteriaFigure(summary.selection, formats, theme)), sizes.criteria),
  };
}

const onWhite = ({ data, layout }: Figure): Figure => ({
  data,
  layout: { ...layout, paper_bgcolor: '#ffffff', plot_bgcolor: '#ffffff' },
});
