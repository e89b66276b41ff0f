import { note, warning } from '../language/remarks.ts';
import { nameSegments } from '../naming/nameSegments.ts';
import type { SegmentProfile } from '../segments/profile.ts';
import type { BasisDifference, UnsaidCurrency } from './modelBasis.ts';
import type { ResultRemark } from './resultRemarks.ts';
import type { RunOptions } from './runOptions.ts';
import type { ModelUse } from './segmentation.ts';

/** Five times as many customers as in the fit, which is said. */
const mostUnlike = 0.05;

/** What is to be said of a kept model: which, whether it was made otherwise, and whether it still fits. */
export function remarkOnModel(
  use: ModelUse | undefined,
  differences: readonly BasisDifference[],
  unsaid: UnsaidCurrency | undefined,
): ResultRemark[] {
  if (use === undefined) return [];
  const { source, date, fit } = use;
  const { outside, unlikely } = fit.now;
  return [
    note('model-used', { source, date }),
    ...(differences.length > 0 ? [warning('model-differs', { differences })] : []),
    ...(unsaid ? [note('model-currency-unsaid', { ...unsaid })] : []),
    ...(Math.max(outside, unlikely) > mostUnlike ? [warning('model-fits-worse', { outside, unlikely })] : []),
  ];
}

/** Kept names that today's rules would not give. Segments without customers have none. */
export function noteKeptNames(
  { model, naming }: Pick<RunOptions, 'model' | 'naming'>,
  profiles: readonly SegmentProfile[],
): ResultRemark[] {
  if (model === undefined) return [];
  const { names } = model.model;
  const wanted = nameSegments(profiles, naming.rules);
  const segments = names.flatMap(({ name, group }, i) =>
    profiles[i]!.customers > 0 && ![group, name].includes(wanted[i]!.group)
      ? [{ name, wanted: wanted[i]!.group }]
      : [],
  );
  return segments.length === 0 ? [] : [note('names-kept', { segments })];
}
