import { roundAsWritten, t } from '../../src/pipeline/language/language.ts';
import type { Portrait } from '../../src/pipeline/results/segmentation.ts';

/** What their rule says of them with the figures of the one in the middle, and how often they used to order. */
export function whoTheyAre({ description, daysBetweenOrders: gap }: Portrait): readonly string[] {
  const rhythm =
    gap === undefined || !(gap.median > 0)
      ? []
      : [
          t(
            'Those who came back ordered every {0, plural, one {day} other {# days}} (median).',
            Math.max(1, roundAsWritten(gap.median, 0)),
          ),
        ];
  return [...(description === '' ? [] : [description]), ...rhythm];
}
