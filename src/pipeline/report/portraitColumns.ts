import { figures, isThere, type SegmentFigure, segmentFigures } from '../customers/figures.ts';
import { message, t, translate } from '../language/language.ts';
import type { Portrait, SegmentationSummary } from '../results/segmentation.ts';
import { tellsYear } from '../results/yearlyRevenue.ts';
import type { Scores } from '../segments/profile.ts';
import { withCurrency } from './blocks.ts';
import { averageColumns, type PortraitColumn } from './figureColumns.ts';

export const actionColumn: PortraitColumn = {
  header: message('Recommended action'),
  width: 38,
  wrap: true,
  cell: ({ action }) => action,
};

/** Formulas count columns: the figures that came later stand behind all others. */
const firstFigures: readonly SegmentFigure[] = ['recency', 'frequency', 'monetary'];

/** What a table of segments, or of groups, says of their customers. */
export function portraitColumns({ basis, currency }: SegmentationSummary): PortraitColumn[] {
  const money = (label: string) => withCurrency(translate(label), currency);
  return [
    { header: message('Customers'), width: 13, format: 'integer', cell: ({ customers }) => customers },
    share(message('Share of customers'), 13, ({ share }) => share),
    { header: money(message('Revenue')), width: 16, format: 'money', cell: ({ revenue }) => revenue },
    share(message('Share of revenue'), 12, ({ revenueShare }) => revenueShare),
    ...listFigures({ basis, currency }).map(ofSomebody),
  ];
}

function listFigures({
  basis,
  currency,
}: Pick<SegmentationSummary, 'basis'> & { readonly currency: string | undefined }): PortraitColumn[] {
  const money = (label: string) => withCurrency(translate(label), currency);
  return [
    ...averageColumns(firstFigures, currency),
    {
      header: money(figures.averageOrder.label),
      width: 12,
      format: 'money',
      cell: ({ monetary, frequency }) => monetary.mean / frequency.mean,
    },
    score(figures.r.label, 'r'),
    score(figures.f.label, 'f'),
    score(figures.m.label, 'm'),
    score(message('FM score'), 'fm'),
    ...averageColumns(
      segmentFigures.filter((id) => !firstFigures.includes(id) && isThere(id, basis)),
      currency,
    ),
  ];
}

/** A kept model may have segments of nobody, who have no figures. */
const ofSomebody = ({ cell, ...column }: PortraitColumn): PortraitColumn => ({
  ...column,
  cell: (portrait) => (portrait.customers === 0 ? null : cell(portrait)),
});

/** Behind all others, where twelve months are told beside the whole period. */
export const lastYearColumns = (summary: SegmentationSummary): PortraitColumn[] =>
  tellsYear(summary)
    ? [
        {
          header: withCurrency(t('Revenue, last 12 months'), summary.currency),
          width: 16,
          format: 'money',
          cell: ({ yearly }) => yearly?.lastYear ?? null,
        },
      ]
    : [];

const share = (header: string, width: number, cell: (portrait: Portrait) => number): PortraitColumn => {
  return { header, width, format: 'part', shading: 'bars', cell };
};

const score = (header: string, name: keyof Scores): PortraitColumn => {
  return { header, width: 9, format: 'tenths', shading: 'scores', cell: ({ scores }) => scores[name] };
};
