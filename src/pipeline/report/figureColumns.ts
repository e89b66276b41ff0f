import { columnOf } from '../customers/customerFigures.ts';
import { type Figure, type FigureBasis, type Unit, unitBeside } from '../customers/figure.ts';
import {
  averagedFigures,
  type FigureId,
  figures,
  isThere,
  type SegmentFigure,
} from '../customers/figures.ts';
import { t, translate } from '../language/language.ts';
import type { Portrait, Segmentation } from '../results/segmentation.ts';
import type { MeanMedian } from '../segments/profile.ts';
import type { Cell } from '../spreadsheet/write/sheet.ts';
import { type Format, formatOf, type ReportColumn, withCurrency } from './blocks.ts';
import { chooseMoneyFormat, widthOfNumber, widthOfText } from './fitColumns.ts';

/** A column and what it says of customers: numbers, or the texts that these count. */
export interface CustomerColumn extends ReportColumn {
  /** Entry i is that of customer i; blank where it is NaN or no text's. */
  readonly values: ArrayLike<number>;
  readonly texts?: readonly string[];
}

/** A column and what it says of a segment, or of a group. */
export interface PortraitColumn<Of extends Portrait = Portrait> extends ReportColumn {
  readonly cell: (of: Of) => Cell;
}

/**
 * How wide each figure's column is, in the order of the columns, in tables of customers and in that of segments, where it
 * has two; without a width it has none. What is new comes last, as there are formulas that count columns.
 */
const widths = {
  recency: { customers: 17, segments: 12 },
  frequency: { customers: 20, segments: 18 },
  monetary: { customers: 16, segments: 13 },
  averageOrder: { customers: 14 },
  r: { customers: 10 },
  f: { customers: 10 },
  m: { customers: 10 },
  firstPurchase: { customers: 18 },
  lastPurchase: { customers: 18 },
  probability: { customers: 14 },
  secondBest: { customers: 36 },
  daysBetweenOrders: { customers: 14, segments: 13 },
  predictedOrders: { customers: 14, segments: 13 },
  predictedSpend: { customers: 14, segments: 13 },
  churnRisk: { customers: 12, segments: 12 },
  sinceFirstPurchase: {},
  newness: {},
  usualGap: {},
} as const satisfies { readonly [Id in FigureId]: Widths<Id> };

type Widths<Id extends FigureId> = { readonly customers?: number } & (Id extends SegmentFigure
  ? { readonly segments: number }
  : unknown);

const formats: Readonly<Record<Unit, Format>> = {
  days: 'tenths',
  orders: 'tenths',
  money: 'money',
  score: 'tenths',
  share: 'share',
  moment: 'dateTime',
  segment: 'general',
};

/** All figures, in the order of their columns. */
const inOrder = Object.keys(widths) as readonly FigureId[];

/** The figures of customers; blank where a customer has none. */
export function customerFigureColumns(segmentation: Segmentation): CustomerColumn[] {
  return inOrder.flatMap((id) => {
    const { customers: width }: { readonly customers?: number } = widths[id];
    const isShown = width !== undefined && isThere(id, segmentation.summary.basis);
    return !isShown ? [] : [customerColumn(id, width, segmentation)];
  });
}

function customerColumn(id: FigureId, width: number, segmentation: Segmentation): CustomerColumn {
  const figure: Figure = figures[id];
  const { label, unit, whole } = figure;
  const values = columnOf(segmentation, id);
  return fitValues({
    header: withUnit(translate(label), figure, segmentation.summary.currency),
    width,
    format: unit === 'moment' ? formatOf(values) : whole ? 'integer' : formats[unit],
    ...(unit === 'score' && { shading: 'scores' }),
    values,
    ...(unit === 'segment' && { texts: segmentation.summary.segments.map(({ name }) => name) }),
  });
}

/** Means and medians; blank where no customer has the figure. */
export function averageColumns(
  ids: readonly SegmentFigure[],
  currency: string | undefined,
): PortraitColumn[] {
  return ids.flatMap((id) => {
    const figure: Figure = figures[id];
    const { label, short = label, unit } = figure;
    const column = (header: string, average: keyof MeanMedian): PortraitColumn => ({
      header: withUnit(header, figure, currency),
      width: widths[id].segments,
      format: formats[unit],
      cell: (portrait) => portrait[id]?.[average] ?? null,
    });
    const name = translate(short);
    return [column(t('{0} mean', name), 'mean'), column(t('{0} median', name), 'median')];
  });
}

/** A column as wide as what it says of customers takes, and the format of money as it needs. */
export function fitValues(column: CustomerColumn): CustomerColumn {
  const { values, texts, width } = column;
  if (texts !== undefined)
    return { ...column, width: texts.reduce((most, text) => Math.max(most, widthOfText(text)), width) };
  const format = column.format === 'money' ? chooseMoneyFormat(values) : (column.format ?? 'general');
  const ends = findEnds(values).map((end) => widthOfNumber(end, format));
  return { ...column, format, width: Math.max(width, ...ends) };
}

/** The least and the greatest number; none of columns without any. */
function findEnds(values: ArrayLike<number>): number[] {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    if (value < least) least = value;
    if (value > most) most = value;
  }
  return [least, most].filter(Number.isFinite);
}

const withUnit = (text: string, figure: Figure, currency: string | undefined): string => {
  if (figure.unit === 'money') return withCurrency(text, currency);
  const name = unitBeside(figure);
  return name === undefined ? text : t('{0} ({1})', text, translate(name));
};

/** What the figures that are averaged mean, each with what it is called. */
export function defineFigures(basis: FigureBasis): (readonly [label: string, text: string])[] {
  return inOrder
    .filter((id) => (averagedFigures as readonly FigureId[]).includes(id) && 'customers' in widths[id])
    .filter((id) => isThere(id, basis))
    .map((id) => [translate(figures[id].label), figures[id].define(basis)]);
}
