import { formatDay } from '../customers/purchaseDays.ts';
import { placesBehind } from '../movement/standings.ts';
import type { ChangeSummary, Group, Segmentation } from './segmentation.ts';

/** What there was at the last complete month or quarter, by the same model. */
export function summarizeChange(
  { standing, profiles }: Pick<Segmentation, 'standing' | 'profiles'>,
  groups: readonly Pick<Group, 'parts'>[],
): { readonly change?: ChangeSummary } {
  if (standing?.before === undefined) return {};
  const { apart, withoutSpend, lapsed } = placesBehind(profiles.length);
  const sizes = new Array<number>(lapsed + 1).fill(0);
  for (const place of standing.before.places) if (place >= 0) sizes[place]!++;
  const change = {
    date: formatDay(standing.before.date - 1),
    segments: sizes.slice(0, profiles.length),
    groups: groups.map(({ parts }) => parts.reduce((sum, part) => sum + sizes[part]!, 0)),
    ...{ apart: sizes[apart]!, withoutSpend: sizes[withoutSpend]!, lapsed: sizes[lapsed]! },
  };
  return { change };
}
