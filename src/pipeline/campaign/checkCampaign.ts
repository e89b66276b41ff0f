import { formatDay, type PurchaseDays } from '../customers/purchaseDays.ts';
import { findFirstDay } from '../customers/window.ts';
import { UserError } from '../errors/userError.ts';
import { t } from '../language/language.ts';
import { millisecondsPerDay } from '../time/calendar.ts';
import type { Campaign, SidesRead } from './campaignFile.ts';
import { compareMeans, compareShares, type Difference } from './differences.ts';
import type { findByIds } from './findByIds.ts';
import { partSides } from './partSides.ts';

/** What some customers have done since the day of a campaign. */
export interface CampaignSide {
  readonly customers: number;
  /** Of them, who have ordered. */
  readonly ordered: number;
  readonly orders: number;
  readonly revenue: number;
}

/** What a campaign did: small, plain JSON, without customers. */
export interface CampaignCheck {
  /** The first day that counts and the last, `2011-11-28`. */
  readonly from: string;
  readonly until: string;
  readonly contacted: CampaignSide;
  /** Absent where nobody was held back: those on the list were chosen, so that no effect can be told. */
  readonly heldBack?: CampaignSide;
  /** Absent where it can't be told: with too few on a side, or who all did the same. */
  readonly effect?: CampaignEffect;
  /** On the list, and without any purchase that counts. */
  readonly notFound: number;
  /** Whether purchases were left out by choice; absent where they were not. */
  readonly isOfChosen?: true;
  /** Listed as contacted and as held back; they count as neither. Absent where nobody is. */
  readonly onBoth?: number;
  /** Absent where the list says of all on which side they are. */
  readonly readAs?: SidesRead;
}

/** Contacted less held back, of the customers' averages. */
interface CampaignEffect {
  /** Of those who ordered, the share of all, -1 to 1. */
  readonly ordered: Difference;
  /** Orders a customer. */
  readonly orders: Difference;
  /** Revenue a customer. */
  readonly revenue: Difference;
}

/** Customers of whom there are purchases. */
export interface CampaignCustomers {
  /** Their indices, by ids. */
  readonly find: ReturnType<typeof findByIds>;
  readonly purchases: PurchaseDays;
  /** Whether others were left out by choice: by a filter, a period, a currency or the day that all is counted to. */
  readonly isOfChosen?: boolean;
}

/**
 * What customers did from the day of a campaign on, contacted beside held back; whoever has no purchase in the file has not
 * ordered. Throws a `UserError` where the file does not reach over that day, or knows none of the customers.
 */
export function checkCampaign(
  campaign: Campaign,
  { find, purchases, isOfChosen = false }: CampaignCustomers,
): CampaignCheck {
  const from = Date.parse(campaign.date) / millisecondsPerDay;
  const until = purchases.day.reduce((last, day) => Math.max(last, day), Number.NEGATIVE_INFINITY);
  const first = findFirstDay(purchases);
  if (until < from) throw new UserError(describeTooEarly(campaign.date, formatDay(until), isOfChosen));
  if (from < first) throw new UserError(describeTooLate(campaign.date, formatDay(first), isOfChosen));
  const measure = (listed: readonly string[]) => measureSince(listed, { find, purchases, from });
  const sides = partSides(campaign, find);
  const [contacted, held] = [measure(sides.contacted), measure(sides.heldBack)];
  const found = contacted.found + held.found;
  const listed = contacted.side.customers + held.side.customers;
  if (found === 0 && (listed > 0 || sides.onBoth === 0)) throw new UserError(describeStrangers(isOfChosen));
  const effect = compare(contacted, held);
  return {
    ...{ from: campaign.date, until: formatDay(until), contacted: contacted.side },
    ...(held.side.customers > 0 && { heldBack: held.side }),
    ...(effect && { effect }),
    notFound: listed - found,
    ...(isOfChosen && { isOfChosen: true as const }),
    ...(sides.onBoth > 0 && { onBoth: sides.onBoth }),
    ...(campaign.readAs && { readAs: campaign.readAs }),
  };
}

const describeTooEarly = (date: string, last: string, isOfChosen: boolean): string =>
  isOfChosen
    ? t(
        'The purchases that were chosen end on {0}, before the campaign of {1}; choose a filter, a period or a date to count to that takes in later ones.',
        last,
        date,
      )
    : t(
        'The file ends on {0}, before the campaign of {1}; segment an export that goes on after that day.',
        last,
        date,
      );

const describeTooLate = (date: string, first: string, isOfChosen: boolean): string =>
  isOfChosen
    ? t(
        'The purchases that were chosen begin on {0}, after the campaign of {1}; choose a filter or a period that takes in earlier ones.',
        first,
        date,
      )
    : t(
        'The file begins on {0}, after the campaign of {1}; segment an export that goes back to that day.',
        first,
        date,
      );

const describeStrangers = (isOfChosen: boolean): string =>
  isOfChosen
    ? t(
        'None of the customers on the list is among those of the purchases that were chosen; choose a filter or a period that takes them in, or another list.',
      )
    : t(
        'None of the customers on the list is in the file; choose the list of a campaign to customers of this shop.',
      );

interface Since extends CampaignCustomers {
  /** Since 1970-01-01; it counts. */
  readonly from: number;
}

/** What each of some customers did since a day. */
interface Measured {
  readonly side: CampaignSide;
  readonly found: number;
  readonly orders: Float64Array;
  readonly revenue: Float64Array;
}

function measureSince(listed: readonly string[], { find, purchases, from }: Since): Measured {
  const distinct = [...new Map(listed.map((id) => [find(id) ?? id, id])).values()];
  const [orders, revenue] = [new Float64Array(distinct.length), new Float64Array(distinct.length)];
  let found = 0;
  for (const [at, id] of distinct.entries()) {
    const i = find(id);
    const first = i === undefined ? 0 : purchases.starts[i]!;
    // Or whoever has cancelled all that they had bought.
    if (i === undefined || first === purchases.starts[i + 1]) continue;
    found++;
    for (let k = purchases.starts[i + 1]! - 1; k >= first && purchases.day[k]! >= from; k--) {
      orders[at]! += purchases.orders[k]!;
      revenue[at]! += purchases.spend[k]!;
    }
  }
  const sum = (values: Float64Array) => values.reduce((total, each) => total + each, 0);
  const ordered = orders.filter((count) => count > 0).length;
  const side = { customers: distinct.length, ordered, orders: sum(orders), revenue: sum(revenue) };
  return { side, found, orders, revenue };
}

function compare(contacted: Measured, held: Measured): CampaignEffect | undefined {
  const orders = compareMeans(contacted.orders, held.orders);
  const revenue = compareMeans(contacted.revenue, held.revenue);
  if (orders === undefined || revenue === undefined) return undefined;
  const [one, other] = [contacted.side, held.side];
  const ordered = compareShares(one.ordered, one.customers, other.ordered, other.customers);
  return { ordered, orders, revenue };
}
