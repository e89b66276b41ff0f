import type { Campaign } from '../campaign/campaignFile.ts';
import { type CampaignCheck, checkCampaign } from '../campaign/checkCampaign.ts';
import { findByIds } from '../campaign/findByIds.ts';
import { partSides } from '../campaign/partSides.ts';
import type { Cleaning } from '../cleaning/clean.ts';
import type { Contact } from '../customers/contacts.ts';
import { formatDay } from '../customers/purchaseDays.ts';
import { findFirstDay } from '../customers/window.ts';
import { UserError } from '../errors/userError.ts';
import { t } from '../language/language.ts';
import { countSegments } from '../model/model.ts';
import { followCustomers } from '../movement/followCustomers.ts';
import { identifyPlace, type PlaceId } from '../movement/standings.ts';
import type { WalkTasks } from '../movement/walkTask.ts';
import { endThreadsAfter } from '../tasks/task.ts';
import { millisecondsPerDay } from '../time/calendar.ts';
import type { Segmentation } from './segmentation.ts';

/** How many customers of a campaign went from one place to another. */
interface CampaignMove {
  readonly from: PlaceId;
  readonly to: PlaceId;
  readonly contacted: number;
  readonly heldBack: number;
}

export interface FollowedCampaign extends CampaignCheck {
  /** From the day of the campaign to the end of the window, by one model; absent where figures are of all purchases, or that day has no whole window behind it. */
  readonly moves?: readonly CampaignMove[];
  /** The last days that count of where they stood before and now: that before the campaign, and the last of the window. */
  readonly movesBetween?: { readonly start: string; readonly end: string };
}

/** What a campaign did to the customers of a segmentation. Throws a `UserError` where that can't be told. */
export async function followCampaign(
  segmentation: Segmentation,
  campaign: Campaign,
  { tasks }: { readonly tasks: WalkTasks },
): Promise<FollowedCampaign> {
  const { history, customers } = segmentation;
  const everyone = history?.everyone ?? customers;
  const purchases = history?.purchases ?? customers.purchaseDays;
  if (purchases === undefined) throw new UserError(describeUndated());
  const find = findByIds(everyone.ids, listAddresses(everyone));
  const isOfChosen = leavesOut(segmentation.summary.cleaning);
  const check = checkCampaign(campaign, { find, purchases, isOfChosen });
  const moves = await endThreadsAfter(tasks, () => listMoves(segmentation, { campaign, find }, tasks));
  return { ...check, ...moves };
}

/** The e-mail address of each customer; none where the source has no such column. */
function listAddresses({ contacts = [] }: { readonly contacts?: readonly Contact[] }): string[] {
  const email = contacts.find(({ role }) => role === 'email');
  return email ? Array.from(email.values, (value) => email.texts[value] ?? '') : [];
}

/** Whether rows were left out by choice. */
const leavesOut = ({ dropped }: Cleaning): boolean =>
  dropped.outsidePeriod + dropped.filteredOut + dropped.otherCurrency + dropped.afterAsOf > 0;

const describeUndated = (): string =>
  t(
    "The days on which customers bought are not known here, so a campaign can't be checked; segment a file of their purchases.",
  );

async function listMoves(
  { history, model }: Segmentation,
  { campaign, find }: { readonly campaign: Campaign; readonly find: ReturnType<typeof findByIds> },
  tasks: WalkTasks,
): Promise<Pick<FollowedCampaign, 'moves' | 'movesBetween'>> {
  if (history === undefined) return {};
  const { purchases, window } = history;
  const from = Date.parse(campaign.date) / millisecondsPerDay;
  if (from < findFirstDay(purchases) + window.days || from > window.before) return {};
  const placesAt = async (date: number) =>
    (await followCustomers({ model, purchases, days: window.days }, [date], tasks)).places[0]!;
  const [before, after] = [await placesAt(from), await placesAt(window.before)];
  const nameOf = (place: number) => identifyPlace(place, countSegments(model));
  const sides = partSides(campaign, find);
  const counts = new Map<string, CampaignMove>();
  for (const side of ['contacted', 'heldBack'] as const)
    for (const i of new Set(sides[side].map(find))) {
      if (i === undefined || before[i]! < 0) continue;
      const [start, end] = [nameOf(before[i]!), nameOf(after[i]!)];
      const move = counts.get(`${start} ${end}`) ?? { from: start, to: end, contacted: 0, heldBack: 0 };
      counts.set(`${start} ${end}`, { ...move, [side]: move[side] + 1 });
    }
  return {
    moves: [...counts.values()].sort((one, other) => other.contacted - one.contacted),
    movesBetween: { start: formatDay(from - 1), end: formatDay(window.before - 1) },
  };
}
