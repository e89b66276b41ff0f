import type { CampaignCheck } from '../campaign/checkCampaign.ts';
import type { PlaceId } from '../movement/standings.ts';
import type { FollowedCampaign } from './followCampaign.ts';
import { listGroups } from './groupSegments.ts';
import { listOutside } from './listOutside.ts';
import { nameLapsed } from './nameLapsed.ts';
import type { Segmentation } from './segmentation.ts';

/** A campaign as it is shown: small, plain JSON. */
export interface CampaignView extends CampaignCheck, Pick<FollowedCampaign, 'movesBetween'> {
  /** Of the file of whom it was sent to. */
  readonly name: string;
  /** By the names of the segments, most of those contacted first; absent where it can't be told. */
  readonly moves?: readonly NamedMove[];
}

/** How many customers of a campaign went from where to where. */
interface NamedMove {
  readonly from: string;
  readonly to: string;
  readonly contacted: number;
  readonly heldBack: number;
}

/** @param segmentation by which it was followed */
export function describeCampaign(
  { moves, ...check }: FollowedCampaign,
  segmentation: Pick<Segmentation, 'summary' | 'history'>,
  name: string,
): CampaignView {
  if (moves === undefined) return { ...check, name };
  const nameOf = namePlaces(segmentation);
  const named = new Map<string, NamedMove>();
  for (const { from, to, contacted, heldBack } of moves) {
    const between = { from: nameOf(from), to: nameOf(to) };
    const key = JSON.stringify(between);
    const before = named.get(key);
    named.set(key, {
      ...between,
      contacted: contacted + (before?.contacted ?? 0),
      heldBack: heldBack + (before?.heldBack ?? 0),
    });
  }
  const sorted = [...named.values()].sort(
    (one, other) => other.contacted - one.contacted || other.heldBack - one.heldBack,
  );
  return { ...check, name, moves: sorted };
}

/** Segments of one name are one. */
function namePlaces({ summary, history }: Pick<Segmentation, 'summary' | 'history'>) {
  const groups = listGroups(summary);
  const [apart, withoutSpend] = listOutside(summary);
  return (place: PlaceId): string => {
    if (place === 'lapsed') return nameLapsed(history!.window.days);
    if (place === 'withoutSpend') return withoutSpend!.name;
    return typeof place === 'number' && place > 0 ? summary.groups[groups[place - 1]!]!.name : apart!.name;
  };
}
