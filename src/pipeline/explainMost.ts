import { t } from './language.ts';
import type { Selection } from './segmentation.ts';

/** That K ends the range, as a sentence with a space before it; empty where it does not. */
export function explainMost({ best, bestIsMost }: Selection): string {
  if (bestIsMost === undefined) return '';
  return t(' {0} is the most that was tried; raise segmentAi.mixture.components to look further.', best);
}
