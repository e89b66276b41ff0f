import type { RowRemark } from '../cleaning/remarkOnRows.ts';
import type { Contact } from '../customers/contacts.ts';
import { type AveragedFigure, isPredicted } from '../customers/figures.ts';
import type { KeptRows } from '../customers/keptRows.ts';
import type { PurchaseDays } from '../customers/purchaseDays.ts';
import { formatDay } from '../customers/purchaseDays.ts';
import type { Customers } from '../customers/rfm.ts';
import { findShopGap, measureUsualGaps } from '../customers/usualGap.ts';
import {
  chooseWindow,
  endWindow,
  findFirstDay,
  takeWindow,
  type Window,
  type WindowSummary,
} from '../customers/window.ts';
import { UserError } from '../errors/userError.ts';
import { figureNames } from '../features/features.ts';
import { formatList, t, translate } from '../language/language.ts';
import { note, warning } from '../language/remarks.ts';
import type { History } from '../movement/holdSegments.ts';
import { widen } from '../numbers/typedArrays.ts';
import type { CustomerTable } from '../source/customerSource.ts';
import { millisecondsPerDay } from '../time/calendar.ts';
import { attachForecast } from './foretell.ts';
import type { RunOptions } from './runOptions.ts';
import type { WindowTable } from './segmentation.ts';

/**
 * The table of those who bought in the window, with the figures of it, where the options want one. Throws a `UserError`
 * where nobody did.
 */
export function limitToWindow(
  table: CustomerTable,
  { window: isWanted, model, movement }: Pick<RunOptions, 'window' | 'model' | 'movement'>,
): WindowTable {
  const known = table.customers.purchaseDays;
  if (!isWanted || known === undefined) return table;
  const { purchases, everyone } = withCancelled(table.customers, known);
  const window =
    model === undefined
      ? chooseWindow(purchases, table.asOf, movement.windowDays)
      : { before: endWindow(purchases, table.asOf), days: model.windowDays };
  const { customers, who } = takeWindow(table.customers, purchases, window);
  const limited = {
    ...table,
    customers: {
      ...customers,
      firstOfAll: findFirstDays(table.customers, who),
      ...(model && { borders: model.model.borders }),
    },
    asOf: window.before * millisecondsPerDay,
    orders: customers.frequency.reduce((sum, orders) => sum + orders, 0),
    ...(table.kept && { kept: pickRows(table.kept, who, table.customers.count) }),
    history: { purchases, window, who, everyone },
  };
  return attachForecast(limited, table.forecast);
}

/** The day on which each of some customers first bought, in milliseconds, as those of a window have no time of day. */
const findFirstDays = ({ firstPurchase }: Customers, who: Uint32Array): Float64Array =>
  Float64Array.from(who, (i) => Math.floor(firstPurchase[i]! / millisecondsPerDay) * millisecondsPerDay);

/** Throws a `UserError` where customers are segmented by what is predicted, which segments over a window can't be made by. */
export function checkWindowFeatures(features: readonly AveragedFigure[]): void {
  const predicted = features.filter(isPredicted).map((figure) => translate(figureNames[figure]));
  if (predicted.length > 0) throw new UserError(describePredicted(predicted));
}

const describePredicted = (predicted: readonly string[]): string =>
  t(
    "Segments that are kept or followed through time can't be made by {0}, as predictions of earlier dates are not known; take that out of segmentAi.features.use.",
    formatList(predicted, 'and'),
  );

/** All customers, behind whom stand those who have cancelled all that they bought: before that they were customers too. */
function withCancelled(
  { ids, contacts, cancelled }: Customers,
  purchases: PurchaseDays,
): Pick<History, 'purchases' | 'everyone'> {
  if (cancelled === undefined || cancelled.ids.length === 0)
    return { purchases, everyone: { ids, ...(contacts && { contacts }) } };
  const starts = widen(purchases.starts, purchases.starts.length + cancelled.ids.length);
  starts.fill(purchases.day.length, purchases.starts.length);
  return {
    purchases: { ...purchases, starts },
    everyone: {
      ids: [...ids, ...cancelled.ids],
      ...(contacts && { contacts: contacts.map((contact) => joinContacts(contact, cancelled)) }),
    },
  };
}

/** The same of some customers, and behind them of others. */
function joinContacts(contact: Contact, { ids, contacts }: NonNullable<Customers['cancelled']>): Contact {
  const other = contacts.find(({ role }) => role === contact.role);
  const values = new Int32Array(contact.values.length + ids.length).fill(-1);
  values.set(contact.values);
  if (other === undefined) return { ...contact, values };
  // Where customers go by their addresses, the texts are their ids.
  const isSame = other.texts === contact.texts;
  const offset = isSame ? 0 : contact.texts.length;
  values.set(
    other.values.map((text) => (text < 0 ? text : text + offset)),
    contact.values.length,
  );
  return { ...contact, values, texts: isSame ? contact.texts : [...contact.texts, ...other.texts] };
}

/** The rows of some of the customers. */
function pickRows({ sheets, row, customer }: KeptRows, who: Uint32Array, count: number): KeptRows {
  const places = new Int32Array(count).fill(-1);
  who.forEach((i, at) => {
    places[i] = at;
  });
  const isPicked = (at: number) => places[customer[at]!]! >= 0;
  let end = 0;
  const ranges = sheets.map((sheet) => {
    const start = end;
    for (let at = sheet.start; at < sheet.end; at++) if (isPicked(at)) end++;
    return { ...sheet, start, end };
  });
  return {
    sheets: ranges,
    row: row.filter((_, at) => isPicked(at)),
    customer: customer.map((i) => places[i]!).filter((place) => place >= 0),
  };
}

/** What is to be said of the window of a result. */
export function remarkOnWindow(
  history: WindowTable['history'],
  { movement, model }: Pick<RunOptions, 'movement' | 'model'>,
) {
  if (history === undefined) return [];
  const { purchases, window } = history;
  return [
    note('window-used', summarizeKnown(history)),
    ...warnOfShortHistory(purchases, window),
    ...warnOfShortWindow(purchases, window, model === undefined ? movement.windowDays : undefined),
  ];
}

/** Returns are settled before the window is known: what is said of them is of all days. */
export function ofAllDays(remark: RowRemark): RowRemark {
  const isOfAllDays = true;
  switch (remark.code) {
    case 'cancelled-still-counted':
      return { ...remark, values: { ...remark.values, isOfAllDays } };
    case 'returns-matched':
    case 'returns-unmatched':
      return { ...remark, values: { ...remark.values, isOfAllDays } };
    default:
      return remark;
  }
}

export function summarizeWindow({ purchases, window, who }: History): WindowSummary {
  const { before, days } = window;
  const lapsed = purchases.starts.length - 1 - who.length;
  return { days, from: formatDay(before - days), to: formatDay(before - 1), lapsed };
}

/** Of a file that begins within the window, from its first day on. */
function summarizeKnown(history: History): WindowSummary {
  const { purchases, window } = history;
  const summary = summarizeWindow(history);
  const known = window.before - findFirstDay(purchases);
  return known >= window.days
    ? summary
    : { ...summary, days: known, from: formatDay(findFirstDay(purchases)) };
}

function warnOfShortHistory(purchases: PurchaseDays, { before, days }: Window) {
  const known = before - findFirstDay(purchases);
  return known >= days ? [] : [warning('history-shorter-than-window', { days, known })];
}

/** Fewer days than any month has say more of the days of the week than of customers. */
const fewestDays = 28;

/**
 * Within a window shorter than their usual gap most customers seem to have bought once.
 * @param wanted days, of which half of the history may be fewer; undefined where they are those of a kept model
 */
function warnOfShortWindow(purchases: PurchaseDays, { days }: Window, wanted: number | undefined) {
  const gap = findShopGap(measureUsualGaps(purchases));
  const isCut = wanted !== undefined && days < wanted && days < fewestDays;
  if (!isCut && !(days < gap)) return [];
  const ofModel = wanted === undefined && { ofModel: true as const };
  return [warning('window-too-short', { days, ...(days < gap && { gap }), ...ofModel })];
}
