import { formatDay } from '../pipeline/customers/purchaseDays.ts';
import { formatNumber, formatShare } from '../pipeline/language/language.ts';
import type { Movement } from '../pipeline/movement/movement.ts';
import { identifyPlace, placesBehind } from '../pipeline/movement/standings.ts';
import { tellGrowth } from '../pipeline/remarks/movementTexts.ts';
import type { ModelUse, SegmentationSummary } from '../pipeline/results/segmentation.ts';

type Summary = Pick<SegmentationSummary, 'segments'>;

/** Segments through time, for scripts. A date is the last day that counts. */
export function describeMovement({ period, standings, sizes, transitions }: Movement, { segments }: Summary) {
  const count = segments.length;
  const dates = standings.dates.map((date) => formatDay(date - 1));
  const rows = Array.from({ length: placesBehind(count).lapsed + 1 }, (_, place) => {
    const id = identifyPlace(place, count);
    return { id, ...(place < count && { name: segments[place]!.name }) };
  });
  return {
    period,
    dates,
    rows,
    sizes,
    revenue: standings.revenue.map((of) => [...of]),
    transitions: transitions.flatMap((list, d) =>
      list.map(({ from, to, ...rest }) => ({
        ...{ start: dates[d]!, end: dates[d + 1]! },
        ...{ from: identifyPlace(from, count), to: identifyPlace(to, count) },
        ...rest,
      })),
    ),
  };
}

/** How well a kept model fits, as a line. */
export function describeModel({ source, date, fit: { kept, now }, growth }: ModelUse): string {
  const [before, after] = [kept, now].map(({ logLikelihood }) => formatNumber(logLikelihood, 2));
  const since = growth ? `; ${tellGrowth(growth)}` : '';
  return `Model kept of ${source} at ${date}; log-likelihood per customer ${before} then, ${after} now; ${formatShare(now.outside)} outside, ${formatShare(now.unlikely)} unlikely${since}`;
}
