import type { AveragedFigure } from '../customers/figures.ts';
import { note, warning } from '../language/remarks.ts';
import type { ChoiceOptions, Selection } from '../model/chooseFit.ts';
import { fewestToDivide, type TriedFit } from '../model/dissolveTiny.ts';
import { ofAllDays, remarkOnWindow } from './limitToWindow.ts';
import { compareModel, findUnsaidCurrency } from './modelBasis.ts';
import { noteKeptNames, remarkOnModel } from './remarkOnModel.ts';
import type { ResultRemark, ResultWarnings } from './resultRemarks.ts';
import type { Segment, Segmentation } from './segmentation.ts';
import { knownForecast } from './valueSummary.ts';

/** Segments below this share of the customers are pointed out. */
const tinyShare = 0.01;

/** A customer of this share of all revenue makes the means of a segment of others. */
const dominantShare = 0.2;

/** Among fewer customers such a share is nothing special. */
const fewestBeside = 20;

/** So few of a segment's customers, who have more of its revenue than all others there, make its mean. */
const few = { customers: 5, share: 0.2 };

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
    forecast,
  }: Omit<Segmentation, 'model' | 'summary'>,
  selection: Selection,
  segments: readonly Segment[],
): readonly ResultRemark[] {
  const { model } = options;
  const differences = model ? compareModel(model, { options, provenance }) : [];
  const unsaid = model && findUnsaidCurrency(model, { options, provenance });
  const fit = fitted.fits.find(({ k }) => k === selection.chosen)!;
  return [
    ...options.remarks,
    ...provenance.plan.remarks,
    ...(history === undefined ? remarks : remarks.map(ofAllDays)),
    ...remarkOnWindow(history, options),
    ...remarkOnModel(modelUse, differences, unsaid),
    ...noteKeptNames(options, profiles, provenance.currency),
    ...noteFilled(fitted.scaler.figures, figures.columns),
    ...warnOfFit(fit),
    ...describeDissolved(fit),
    // A kept model has the segments that it has.
    ...(modelUse === undefined
      ? explainOne(selection, segments, options.choice, customers.count > (segments[0]?.customers ?? 0))
      : []),
    ...describeRuledOut(selection),
    ...warnOfTinySegments(segments),
    ...(knownForecast(forecast)?.remarks ?? []),
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

/** Why all customers are one segment, where more were looked for. @param isApart whether some are in no segment */
function explainOne(
  { chosen, best, fits }: Selection,
  [segment, another]: readonly Segment[],
  { mostTried, minimumShare }: ChoiceOptions,
  isApart: boolean,
): readonly ResultRemark[] {
  if (segment === undefined || another !== undefined || chosen !== best || mostTried === 1) return [];
  if (segment.customers > 1 && fits.every(({ k }) => k === 1))
    return [note(isApart ? 'others-alike' : 'all-alike', {})];
  if (segment.customers < fewestToDivide) return [note('too-few-to-divide', { least: fewestToDivide })];
  return minimumShare > 0 ? [note('rest-too-few', {})] : [];
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

/** Segments whose means are of few: of a customer who dominates the shop, or of a few who bring most of its revenue. */
function warnOfDominance(
  monetary: Float64Array,
  segment: Int32Array,
  segments: readonly Segment[],
): readonly ResultRemark[] {
  if (monetary.length < fewestBeside) return [];
  const dominant = findDominant(monetary, segment, segments);
  const largest = listLargest(monetary, segment, segments.length);
  return segments.flatMap((each, index) =>
    dominant?.segment === each.name
      ? [warning('one-customer-dominates', dominant)]
      : warnOfFew(each, largest[index]!),
  );
}

function findDominant(
  monetary: Float64Array,
  segment: Int32Array,
  segments: readonly Segment[],
): ResultWarnings['one-customer-dominates'] | undefined {
  const first = monetary.reduce((best, spend, i) => (spend > monetary[best]! ? i : best), 0);
  const share = monetary[first]! / monetary.reduce((sum, spend) => sum + spend, 0);
  const own = segments[segment[first]!];
  if (!(share >= dominantShare && share <= 1) || own === undefined || own.customers === 1) return undefined;
  return { segment: own.name, share };
}

/** Where a few of a segment's customers have more of its revenue than all others there. @param largest spends, descending */
function warnOfFew(
  { name, customers, revenue }: Segment,
  largest: readonly number[],
): readonly ResultRemark[] {
  let held = 0;
  for (const [i, spend] of largest.slice(0, few.share * customers).entries()) {
    held += spend;
    if (held > revenue / 2 && held <= revenue)
      return [warning('few-make-mean', { segment: name, few: i + 1, customers, share: held / revenue })];
  }
  return [];
}

/** The largest spends of each segment, descending, in one walk through all customers. */
function listLargest(monetary: Float64Array, segment: Int32Array, segments: number): readonly number[][] {
  const largest = Array.from({ length: segments }, (): number[] => []);
  for (let i = 0; i < monetary.length; i++) {
    const own = largest[segment[i]!];
    if (own === undefined || (own.length === few.customers && monetary[i]! <= own.at(-1)!)) continue;
    own.push(monetary[i]!);
    own.sort((a, b) => b - a);
    own.length = Math.min(own.length, few.customers);
  }
  return largest;
}
