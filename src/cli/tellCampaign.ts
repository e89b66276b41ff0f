import type { CampaignSide } from '../pipeline/campaign/checkCampaign.ts';
import { formatNumber, formatShare } from '../pipeline/language/language.ts';
import { explainIntervals, wordCampaign } from '../pipeline/remarks/campaignTexts.ts';
import { describeCampaign } from '../pipeline/results/describeCampaign.ts';
import type { FollowedCampaign } from '../pipeline/results/followCampaign.ts';
import type { Segmentation } from '../pipeline/results/segmentation.ts';
import { formatTable } from './formatTable.ts';

/** What a campaign did, how those on its list moved, and where there are intervals how they were found, for a terminal. */
export const tellCampaign = (
  followed: FollowedCampaign,
  segmentation: Pick<Segmentation, 'summary' | 'history'>,
): string =>
  [
    ...wordCampaign(followed),
    ...(followed.effect ? [explainIntervals()] : []),
    ...tabulateMoves(followed, segmentation),
  ].join('\n');

function tabulateMoves(
  followed: FollowedCampaign,
  segmentation: Pick<Segmentation, 'summary' | 'history'>,
): string[] {
  const { moves = [], movesBetween, contacted, heldBack } = describeCampaign(followed, segmentation, '');
  if (moves.length === 0 || movesBetween === undefined) return [];
  const { start, end } = movesBetween;
  const rows = moves.map((move) => [
    `${move.from} → ${move.to}`,
    share(move.contacted, contacted),
    ...(heldBack ? [share(move.heldBack, heldBack)] : []),
  ]);
  const heads = [`${start} → ${end}`, 'contacted', ...(heldBack ? ['held back'] : [])];
  return ['', ...formatTable([heads, ...rows], [0])];
}

const share = (customers: number, { customers: all }: CampaignSide): string =>
  all === 0 ? '' : `${formatNumber(customers)} (${formatShare(customers / all, 0)})`;
