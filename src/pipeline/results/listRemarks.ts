import type { AveragedFigure } from '../customers/figures.ts';
import { note, warning } from '../language/remarks.ts';
import type { ChoiceOptions, Selection } from '../model/chooseFit.ts';
import { fewestToDivide, type TriedFit } from '../model/dissolveTiny.ts';
import { remarkOnWindow } from './limitToWindow.ts';
import { compareModel } from './modelBasis.ts';
import { noteKeptNames, remarkOnModel } from './remarkOnModel.ts';
import type { ResultRemark } from './resultRemarks.ts';
import type { Segment, Segmentation } from './segmentation.ts';

/** Segments below this share of the customers are pointed out. */
const tinyShare = 0.01;

/** A customer of this share of all revenue makes the means of a segment of others. */
const dominantShare = 0.2;

/** Among fewer customers such a share is nothing special. */
const fewestBeside = 20;

/** What the user should know of how the source was read and its segments were found. */
export function listRemarks(
  {
    options,
    remarks,
    provenance,
    customers,
    figures,
    fitted,
    membership,
    profiles,
    history,
    modelUse,
  }: Omit<Segmentation, 'model' | 'summary'>,
  selection: Selection,
  segments: readonly Segment[],
): readonly ResultRemark[] {
  const differences = options.model ? compareModel(options.model, { options, provenance }) : [];
  const fit = fitted.fits.find(({ k }) => k === selection.chosen)!;
  return [
    ...options.remarks,
    ...provenance.plan.remarks,
    ...remarks,
    ...remarkOnWindow(history),
    ...remarkOnModel(modelUse, differences),
    ...noteKeptNames(options, profiles),
    ...noteFilled(fitted.scaler.figures, figures.columns),
    ...warnOfFit(fit),
    ...describeDissolved(fit),
    ...explainOne(selection, segments, options.choice),
    ...describeRuledOut(selection),
    ...warnOfTinySegments(segments),
    ...warnOfDominance(customers.monetary, membership.segment, segments),
  ];
}

function noteFilled(
  use: readonly AveragedFigure[],
  columns: Segmentation['figures']['columns'],
): readonly ResultRemark[] {
  return use.flatMap((figure) => {
    const lacking = columns[figure].filter(Number.isNaN).length;
    return lacking === 0 ? [] : [note('feature-filled', { figure, customers: lacking })];
  });
}

function warnOfFit({ converged, iterations, k: components }: TriedFit): readonly ResultRemark[] {
  return converged ? [] : [warning('not-settled', { components, iterations })];
}

function describeDissolved({ k, dissolved }: TriedFit): readonly ResultRemark[] {
  return dissolved === 0 ? [] : [note('components-dissolved', { k, dissolved })];
}

/** Why all customers are one segment, where more were looked for. */
function explainOne(
  { chosen, best, fits }: Selection,
  segments: readonly Segment[],
  { mostTried }: ChoiceOptions,
): readonly ResultRemark[] {
  if (segments.length !== 1 || chosen !== best || mostTried === 1) return [];
  if (fits.every(({ k }) => k === 1)) return [note('all-alike', {})];
  return segments[0]!.customers < fewestToDivide
    ? [note('too-few-to-divide', { least: fewestToDivide })]
    : [];
}

function describeRuledOut({ fits: all, chosen, best }: Selection): readonly ResultRemark[] {
  const fits = all.flatMap(({ k, ruledOut }) => (ruledOut === undefined ? [] : [{ k, ruledOut }]));
  if (fits.length === 0 || chosen !== best) return [];
  return fits.some(({ k }) => k === chosen)
    ? [warning('ruled-out-taken', { fits })]
    : [note('components-ruled-out', { fits })];
}

function warnOfTinySegments(segments: readonly Segment[]): readonly ResultRemark[] {
  const tiny = segments
    .filter(({ share }) => share < tinyShare)
    .map(({ name, customers }) => ({ name, customers }));
  return tiny.length === 0 ? [] : [warning('tiny-segments', { below: tinyShare, segments: tiny })];
}

function warnOfDominance(
  monetary: Float64Array,
  segment: Int32Array,
  segments: readonly Segment[],
): readonly ResultRemark[] {
  if (monetary.length < fewestBeside) return [];
  const first = monetary.reduce((best, spend, i) => (spend > monetary[best]! ? i : best), 0);
  const share = monetary[first]! / monetary.reduce((sum, spend) => sum + spend, 0);
  const own = segments[segment[first]!];
  if (!(share >= dominantShare && share <= 1) || own === undefined || own.customers === 1) return [];
  return [warning('one-customer-dominates', { segment: own.name, share })];
}
