import { note, warning } from '../language/remarks.ts';
import { renameKept } from '../naming/renameKept.ts';
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

/** Kept names that today's rules would not give, and what they would be then. */
export function noteKeptNames(
  { model, naming }: Pick<RunOptions, 'model' | 'naming'>,
  profiles: readonly SegmentProfile[],
  currency: string | undefined,
): ResultRemark[] {
  if (model === undefined) return [];
  const kept = model.model.names;
  const { names, changed } = renameKept(kept, profiles, { rules: naming.rules, currency });
  const segments = changed.map((i) => ({ name: kept[i]!.name, wanted: names[i]!.name }));
  return segments.length === 0 ? [] : [note('names-kept', { segments })];
}
