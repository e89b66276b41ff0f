import { orderAscending } from '../numbers/orderAscending.ts';

/** Pearson's correlation, -1 to 1; 0 where one of them does not vary. */
export function correlate(one: Float64Array, other: Float64Array): number {
  const [meanOne, meanOther] = [average(one), average(other)];
  let [both, squaresOne, squaresOther] = [0, 0, 0];
  for (let i = 0; i < one.length; i++) {
    const [x, y] = [one[i]! - meanOne, other[i]! - meanOther];
    both += x * y;
    squaresOne += x * x;
    squaresOther += y * y;
  }
  const scale = Math.sqrt(squaresOne * squaresOther);
  return scale > 0 ? both / scale : 0;
}

/**
 * How often one who did was scored above one who did not, ties half: the area under the ROC curve.
 * Undefined where all did or none.
 */
export function measureAuc(score: Float64Array, did: (index: number) => boolean): number | undefined {
  const order = orderAscending(score);
  let [positives, ranks] = [0, 0];
  for (let from = 0; from < order.length; ) {
    let to = from;
    while (to < order.length && score[order[to]!] === score[order[from]!]) to++;
    for (let at = from; at < to; at++) {
      if (!did(order[at]!)) continue;
      positives++;
      ranks += (from + to + 1) / 2;
    }
    from = to;
  }
  const negatives = score.length - positives;
  if (positives === 0 || negatives === 0) return undefined;
  return (ranks - (positives * (positives + 1)) / 2) / (positives * negatives);
}

export function meanAbsoluteError(predicted: Float64Array, actual: Float64Array): number {
  return average(predicted.map((each, i) => Math.abs(each - actual[i]!)));
}

/** What of all is with those who are scored best, `share` of their number; 0 to 1. */
export function measureTopShare(score: Float64Array, actual: Float64Array, share: number): number {
  const all = total(actual);
  if (!(all > 0)) return 0;
  const order = orderAscending(score);
  const top = order.subarray(order.length - Math.round(order.length * share));
  return top.reduce((sum, i) => sum + actual[i]!, 0) / all;
}

/** Sums of equal parts of the customers, by their predictions, the highest first. */
export function sumParts(
  predicted: Float64Array,
  actual: Float64Array,
  parts: number,
): readonly { readonly predicted: number; readonly actual: number }[] {
  const order = orderAscending(predicted).reverse();
  const bound = (part: number) => Math.round((order.length * part) / parts);
  return Array.from({ length: parts }, (_, part) => {
    const own = order.subarray(bound(part), bound(part + 1));
    const sum = (of: Float64Array) => own.reduce((all, i) => all + of[i]!, 0);
    return { predicted: sum(predicted), actual: sum(actual) };
  });
}

export const total = (values: Float64Array): number => values.reduce((sum, each) => sum + each, 0);

const average = (values: Float64Array): number => (values.length > 0 ? total(values) / values.length : 0);
