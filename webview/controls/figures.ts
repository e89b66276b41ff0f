import { type Figure, type FigureBasis, type Unit, unitBeside } from '../../src/pipeline/customers/figure.ts';
import { type FigureId, figures, isThere, type SegmentFigure } from '../../src/pipeline/customers/figures.ts';
import { formatShare, message, t, translate } from '../../src/pipeline/language/language.ts';
import { formatWallClock } from '../../src/pipeline/time/calendar.ts';
import type { Formats } from './formats.ts';

/** A column of the list of customers: at least how wide, in the font's size, and how it is called if not by its title. */
interface ListColumn {
  readonly width: number;
  readonly name?: string;
}

/** In which tables of the panel a figure stands. */
type Places<Id extends FigureId> = { readonly customers?: ListColumn } & (Id extends SegmentFigure
  ? { readonly profiles: boolean }
  : unknown);

const list = { width: 10 } as const;

/** The figures of the panel's tables, in the order of the columns. */
const places = {
  recency: { customers: list, profiles: true },
  frequency: { customers: { ...list, name: message('Orders') }, profiles: true },
  monetary: { customers: list, profiles: true },
  daysBetweenOrders: { customers: list, profiles: true },
  predictedSpend: { customers: list, profiles: true },
  churnRisk: { customers: list, profiles: true },
  lastPurchase: { customers: list },
  probability: { customers: list },
  secondBest: { customers: { width: 14 } },
  predictedOrders: { customers: list, profiles: false },
  averageOrder: {},
  sinceFirstPurchase: {},
  r: {},
  f: {},
  m: {},
  newness: {},
  firstPurchase: {},
  usualGap: {},
} as const satisfies { readonly [Id in FigureId]: Places<Id> };

const inOrder = Object.keys(places) as readonly FigureId[];

/** A figure's column in the list of customers. */
export interface FigurePlace {
  readonly id: FigureId;
  readonly width: number;
  readonly name: string;
}

export function listedFigures(basis: FigureBasis, currency?: string): FigurePlace[] {
  return inOrder.flatMap((id) => {
    const { customers }: { readonly customers?: ListColumn } = places[id];
    if (customers === undefined || !isThere(id, basis)) return [];
    const { width, name } = customers;
    return [{ id, width, name: name === undefined ? figureTitle(id, currency) : translate(name) }];
  });
}

/** The figures of the table of profiles. */
export const profiledFigures = (basis: FigureBasis): readonly SegmentFigure[] =>
  inOrder.filter((id): id is SegmentFigure => {
    const { profiles }: Partial<Places<SegmentFigure>> = places[id];
    return profiles === true && isThere(id, basis);
  });

export const figureName = (id: FigureId): string => translate(figures[id].label);

/** As over a column or along an axis: "Recency, days". @param currency where it is known */
export function figureTitle(id: FigureId, currency?: string): string {
  const figure: Figure = figures[id];
  if (figure.unit === 'money') return inCurrency(figureName(id), currency);
  const name = unitBeside(figure);
  return name === undefined ? figureName(id) : t('{0}, {1}', figureName(id), translate(name));
}

/** Over amounts, with the currency where it is known. */
export const inCurrency = (title: string, currency: string | undefined): string =>
  currency === undefined ? title : t('{0}, {1}', title, currency);

/** Behind a number, by which they go. */
const countedUnits: Readonly<Partial<Record<Unit, string>>> = {
  days: message('{0, plural, one {day} other {days}}'),
  orders: message('{0, plural, one {order} other {orders}}'),
};

/** A customer's own value in a line of its own: "Recency: 12 days". */
export function tellFigure(id: FigureId, value: number, format: (value: number) => string): string {
  const { label, short = label, unit: measured, namesUnit }: Figure = figures[id];
  const name = translate(short);
  const unit = namesUnit ? undefined : countedUnits[measured];
  return unit === undefined
    ? t('{0}: {1}', name, format(value))
    : t('{0}: {1} {2}', name, format(value), translate(unit, value));
}

/** Writes a figure's values, those of customers or averages of them; money with cents if the `sample` is small, but what one customer is predicted to spend, which is not known to the cent. */
export function figureFormat(
  id: FigureId,
  { count, decimal, date, moneyLike }: Formats,
  { of, sample }: { readonly of: 'customer' | 'segment'; readonly sample: readonly number[] },
): (value: number) => string {
  const { unit, whole, isPredicted }: Figure = figures[id];
  switch (unit) {
    case 'money':
      return isPredicted && of === 'customer' ? count : moneyLike(sample);
    case 'share':
      return formatShare;
    case 'moment':
      return (value) => date(formatWallClock(value));
    default:
      return whole && of === 'customer' ? count : decimal;
  }
}
