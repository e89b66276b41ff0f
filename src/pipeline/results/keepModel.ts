import { formatDay } from '../customers/purchaseDays.ts';
import { recordFit } from '../model/applyModel.ts';
import type { KeptModel } from '../model/keptModel.ts';
import { describeBasis } from './modelBasis.ts';
import type { Segmentation } from './segmentation.ts';

/** The model of a result over a window, to be kept. Without customers. @param madeBy the version that keeps it */
export function keepModel(segmentation: Segmentation, madeBy: string): KeptModel {
  const { history, options, provenance, model, fitted, membership } = segmentation;
  if (history === undefined) throw new Error('Only a result over a window can be kept.');
  const { before, days } = history.window;
  return {
    source: provenance.path.split(/[/\\]/).at(-1)!,
    madeBy,
    date: formatDay(before - 1),
    windowDays: days,
    basis: describeBasis({ options, provenance }),
    model,
    rules: options.naming.rules,
    fit: recordFit(fitted.features, model.mixture, membership.segment),
  };
}
