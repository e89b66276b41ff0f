import type { Campaign } from '../campaign/campaignFile.ts';
import { drawHoldout } from '../campaign/holdout.ts';
import type { Customers } from '../customers/rfm.ts';
import { UserError } from '../errors/userError.ts';
import { formatShare, t } from '../language/language.ts';
import { findReachability, hasRefused } from '../lists/reach.ts';
import { type CustomerOrder, orderCustomers } from './customerList.ts';
import { type CustomerFilter, createFilter } from './filterCustomers.ts';
import type { Segmentation } from './segmentation.ts';

/** Which customers are exported, and what of them is held back. */
export interface ExportChoice
  extends CustomerFilter,
    HoldingChoice,
    Partial<Pick<CustomerOrder, 'sort' | 'descending' | 'first'>> {}

/** Who of the customers that are wanted is written to. */
export interface HoldingChoice {
  /** Whether those who refused to be written to are exported all the same. */
  readonly withRefused?: boolean | undefined;
  readonly holdBack?: HoldBack | undefined;
}

/** Customers who are drawn not to be written to, so that what a campaign did can be told later. */
interface HoldBack {
  /** Of those exported, 0 to 1. */
  readonly share: number;
  /** The day of the export, `2026-11-28`: another day draws others. */
  readonly date: string;
}

/** Some of the customers who have these ids. */
interface Wanted {
  readonly of: Pick<Customers, 'ids' | 'contacts'>;
  readonly wanted: Uint32Array;
}

export interface ExportPlan {
  /** Indices, in the order in which they are exported. */
  readonly customers: Uint32Array;
  /** 1 for each of `customers` who is held back; absent where nobody is to be. */
  readonly held?: Uint8Array;
}

/**
 * Who is exported: in the order that is asked for, else the customers of a list in its order, or that of the segmentation.
 * Throws a `UserError` where the share that is to be held back comes to nobody.
 */
export function planExport(segmentation: Segmentation, choice: ExportChoice): ExportPlan {
  return planThose(
    segmentation,
    { of: segmentation.customers, wanted: listWanted(segmentation, choice) },
    choice,
  );
}

/** The same of any customers. @param wanted their indices, in the order in which they are exported */
export function planThose(
  segmentation: Segmentation,
  { of: { ids, contacts = [] }, wanted }: Wanted,
  { withRefused = false, holdBack }: HoldingChoice,
): ExportPlan {
  const reachability = withRefused ? undefined : findReachability(contacts);
  const customers = wanted.filter((i) => !hasRefused(reachability, i));
  if (holdBack === undefined) return { customers };
  const { share } = holdBack;
  const draw = { share, seed: seedOf(segmentation, holdBack) };
  const held = drawHoldout(
    Array.from(customers, (i) => ids[i]!),
    draw,
  );
  if (!held.includes(1)) throw new UserError(describeNobody(share, customers.length));
  return { customers, held };
}

const describeNobody = (share: number, customers: number): string =>
  t(
    '{0} of {1, plural, one {# customer} other {# customers}} is nobody to hold back; hold back a larger share, or nobody.',
    formatShare(share),
    customers,
  );

function listWanted(segmentation: Segmentation, choice: ExportChoice): Uint32Array {
  const { sort, descending = false, list, first } = choice;
  if (sort !== undefined) return orderCustomers(segmentation, { ...choice, sort, descending });
  const listed = list && segmentation.lists?.members[list];
  const all = listed ?? Uint32Array.from({ length: segmentation.customers.count }, (_, i) => i);
  return all.filter(createFilter(segmentation, choice)).subarray(0, first);
}

const seedOf = ({ options }: Segmentation, { date }: HoldBack): string => `${options.selection.seed} ${date}`;

/** What has to be kept of an export to tell later what its campaign did; undefined where nobody is held back. */
export function keepCampaign(segmentation: Segmentation, choice: ExportChoice): Campaign | undefined {
  return keepPlanned(segmentation, segmentation.customers, {
    ...planExport(segmentation, choice),
    ...choice,
  });
}

/** The same of any customers, of whom it is planned. */
export function keepPlanned(
  segmentation: Segmentation,
  { ids }: Pick<Customers, 'ids'>,
  { customers, held, holdBack }: ExportPlan & HoldingChoice,
): Campaign | undefined {
  if (held === undefined || holdBack === undefined) return undefined;
  const idsOf = (wanted: number) =>
    Array.from(
      customers.filter((_, at) => held[at] === wanted),
      (i) => ids[i]!,
    );
  const { path } = segmentation.provenance;
  return {
    date: holdBack.date,
    source: path.split(/[/\\]/).at(-1)!,
    seed: seedOf(segmentation, holdBack),
    share: holdBack.share,
    contacted: idsOf(0),
    heldBack: idsOf(1),
  };
}
