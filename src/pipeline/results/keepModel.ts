import { formatDay } from '../customers/purchaseDays.ts';
import { UserError } from '../errors/userError.ts';
import { formatDay as sayDay, t } from '../language/language.ts';
import { recordFit } from '../model/applyModel.ts';
import { isYetToCome, type KeptModel } from '../model/keptModel.ts';
import { renameKept } from '../naming/renameKept.ts';
import type { Forecast } from '../value/forecastValue.ts';
import { describeBasis } from './modelBasis.ts';
import type { Segmentation } from './segmentation.ts';
import { knownForecast } from './valueSummary.ts';

/** A kept model whose segments are called as the rules of now would, as its remark says. */
export function renameModel(kept: KeptModel, { profiles, options, provenance }: Segmentation): KeptModel {
  const { rules } = options.naming;
  const { names } = renameKept(kept.model.names, profiles, { rules, currency: provenance.currency });
  return { ...kept, model: { ...kept.model, names }, rules };
}

/**
 * The model of a result over a window, to be kept. Without customers. Throws a `UserError` where its last day is yet to come.
 * @param madeBy the version that keeps it
 * @param today where it is left out that is not looked at
 */
export function keepModel(segmentation: Segmentation, madeBy: string, today?: string): KeptModel {
  const { history, options, provenance, model, fitted, membership, forecast } = segmentation;
  const value = keepParameters(knownForecast(forecast));
  if (history === undefined) throw new Error('Only a result over a window can be kept.');
  const { before, days } = history.window;
  const date = formatDay(before - 1);
  if (today !== undefined && isYetToCome({ date }, today)) throw new UserError(describeFuture(date));
  return {
    source: provenance.path.split(/[/\\]/).at(-1)!,
    madeBy,
    date,
    windowDays: days,
    basis: describeBasis({ options, provenance }),
    model,
    rules: options.naming.rules,
    ...(value && { value }),
    fit: recordFit(fitted.features, model.mixture, membership.segment),
  };
}

const describeFuture = (date: string): string =>
  t(
    'The segments are as of {0}, which is yet to come, so that no later file could be compared; correct the dates of the file, or set segmentAi.asOf to a day that has passed.',
    sayDay(date),
  );

/** Those that predicted, so that a model that is kept again keeps them. */
function keepParameters(forecast: Forecast | undefined): KeptModel['value'] {
  if (forecast === undefined) return undefined;
  const { orders, spend } = forecast.kept ?? forecast.predictor;
  const { r, alpha, a, b } = orders.model;
  return { orders: { r, alpha, a, b }, ...(spend && { spend: spend.model }) };
}
