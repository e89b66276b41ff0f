import { findFormer } from '../movement/followCustomers.ts';
import type { WalkTasks } from '../movement/walkTask.ts';
import { knowsFormer } from './formerSegment.ts';
import { listGroups } from './groupSegments.ts';
import type { FormerByName, Segmentation } from './segmentation.ts';

/**
 * The same with what customers were before, where it is another name: segments that share one are one.
 * @param known of the same segments by names of before
 */
export async function standByNames(
  segmentation: Segmentation,
  tasks: WalkTasks,
  known?: FormerByName,
): Promise<Segmentation> {
  const { history, model, summary, customers } = segmentation;
  const own = customers.purchaseDays;
  if (history === undefined || own === undefined) return segmentation;
  const groups = listGroups(summary);
  const { purchases, window } = history;
  const followed = { model, purchases, days: window.days, groups };
  const former =
    known?.groups.join() === groups.join()
      ? known
      : { ...(await findFormer(followed, { own, before: window.before }, tasks)), groups };
  const { hasFormer: _, ...rest } = summary;
  return {
    ...segmentation,
    former,
    summary: { ...rest, ...(knowsFormer(former) && { hasFormer: true }) },
  };
}
