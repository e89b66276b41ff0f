import { standAt } from '../movement/holdSegments.ts';
import type { WalkTasks } from '../movement/walkTask.ts';
import { knowsFormer } from './formerSegment.ts';
import { listGroups } from './groupSegments.ts';
import type { Segmentation } from './segmentation.ts';

/**
 * The same with what customers were before, where it is another name: segments that share one are one. The names of a kept
 * model were known before its customers were followed; those of new segments are known after.
 */
export async function standByNames(segmentation: Segmentation, tasks: WalkTasks): Promise<Segmentation> {
  const { history, standing, options, model, summary } = segmentation;
  if (history === undefined || standing === undefined) return segmentation;
  const groups = options.model ? standing.groups : listGroups(summary);
  const { period } = options.movement;
  const named = isSame(standing.groups ?? summary.segments.map((_, place) => place), groups)
    ? standing
    : await standAt({ model, ...(groups && { groups }) }, { ...history, period }, tasks);
  const { hasFormer: _, ...rest } = summary;
  const isKnown = knowsFormer(named);
  return { ...segmentation, standing: named, summary: { ...rest, ...(isKnown && { hasFormer: true }) } };
}

const isSame = (one: readonly number[], other: readonly number[] | undefined): boolean =>
  other === undefined || one.join() === other.join();
