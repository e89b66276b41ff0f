import { formatDay, formatList, t } from '../language/language.ts';
import type { FitSummary, Selection } from '../model/chooseFit.ts';
import type { ModelOrigin } from '../results/modelBasis.ts';
import type { SegmentationSummary } from '../results/segmentation.ts';

/** Why there are so many segments, in sentences. */
export function explainSelection(selection: Selection): string {
  const { chosen, best, fits } = selection;
  return [
    fits.length === 1 ? t('Only K = {0} was tried.', chosen) : explainBest(selection),
    ...(chosen === best ? [] : [t('Showing K = {0} (your choice).', chosen)]),
    ...explainDissolved(selection),
  ].join(' ');
}

/** Of a kept model: no other number was tried, as that is what keeping is for. */
export const explainKept = ({ chosen }: Selection): string =>
  t('Kept with {0, plural, one {# segment} other {# segments}}; a refit can try others.', chosen);

/** That a kept model classified the customers. */
export const tellNothingFitted = ({ source, date }: ModelOrigin): string =>
  t(
    'Nothing was fitted in this run: the segments are those of the model kept as of {0} from {1}.',
    formatDay(date),
    source,
  );

/** Why there are fewer segments than K. */
function explainDissolved({ chosen, fits }: Selection): readonly string[] {
  const { dissolved } = fits.find(({ k }) => k === chosen)!;
  if (dissolved === undefined) return [];
  return [
    t('Of these {0}, {1, plural, one {# is} other {# are}} too small for a segment.', chosen, dissolved),
  ];
}

function explainBest(selection: Selection): string {
  const { criterion, best, lowest, fits } = selection;
  const name = criterion.toUpperCase();
  const tried = fits.map(({ k }) => k);
  const from = Math.min(...tried);
  const to = Math.max(...tried);
  const lower = listLower(selection);
  const sentences = [
    lowest === undefined
      ? t('K = {0} has the lowest {1} of K = {2} to {3}.', best, name, from, to)
      : t(
          'K = {0} has the clearest segments, with a {1} close to the lowest of K = {3} to {4} (K = {2}).',
          ...([best, name, lowest, from, to] as const),
        ),
    ...(lower.length === 0
      ? []
      : [
          t('Not counted: K = {0}, where segments would be too small.', formatList(lower.map(String), 'and')),
        ]),
  ];
  return sentences.join(' ');
}

/** The K's of a lower criterion than any that may be taken. */
export function listLower({ best, lowest = best, criterion, fits }: Selection): readonly number[] {
  const value = fits.find(({ k }) => k === lowest)![criterion];
  return fits.filter((fit) => fit[criterion] < value).map(({ k }) => k);
}

/** The criterion at its lowest, as a part of a sentence: among K's that may be taken, where others are lower. */
export function nameLowest(selection: Selection): string {
  const name = selection.criterion.toUpperCase();
  return listLower(selection).length === 0 ? t('lowest {0}', name) : t('lowest {0} allowed', name);
}

/** That a K is the clearest near the criterion at its lowest, as a part of a sentence. */
export function nameClearest(selection: Selection): string {
  const name = selection.criterion.toUpperCase();
  return listLower(selection).length === 0
    ? t('clearest near the lowest {0}', name)
    : t('clearest near the lowest {0} allowed', name);
}

/** Why a K is not taken though its criterion is lower, where that is not because it is ruled out; else nothing. */
export function explainLower({ k, ruledOut }: FitSummary, selection: Selection): readonly string[] {
  if (ruledOut !== undefined || !listLower(selection).includes(k)) return [];
  return [t('segments would be too small')];
}

/** That the criterion still falls at the largest K that was tried; nothing where it does not. */
export function explainEnd({ criterion, best, lowest = best, bestIsMost }: Selection): readonly string[] {
  if (bestIsMost === undefined) return [];
  return [
    t('The {0} still falls at K = {1}, so more segments might fit better.', criterion.toUpperCase(), lowest),
  ];
}

/** How small the smallest segment is in the list of a number of segments, where over a window that is another than in its fit. */
export function explainHeld(
  { k, smallestShare }: FitSummary,
  { selection, segments, window }: Pick<SegmentationSummary, 'selection' | 'segments' | 'window'>,
): readonly string[] {
  if (k !== selection.chosen || window === undefined) return [];
  const sizes = segments.map(({ customers }) => customers);
  const all = sizes.reduce((sum, size) => sum + size, 0);
  const smallest = Math.min(...sizes);
  if (all === 0 || smallest === Math.round(smallestShare * all)) return [];
  const told = t('{0, plural, one {# customer} other {# customers}}', smallest);
  return [t('smallest segment in the list: {0}, as whoever only aged is left where they were', told)];
}
