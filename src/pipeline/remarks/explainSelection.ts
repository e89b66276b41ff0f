import { formatList, t } from '../language/language.ts';
import type { Selection } from '../model/chooseFit.ts';

/** Why there are so many segments, in sentences. */
export function explainSelection(selection: Selection): string {
  const { chosen, best, fits } = selection;
  if (fits.length === 1) return t('Only K = {0} was tried.', chosen);
  return [
    explainBest(selection),
    ...(chosen === best ? [] : [t('Shown is K = {0}, as you chose.', chosen)]),
  ].join(' ');
}

function explainBest(selection: Selection): string {
  const { criterion, best, lowest, fits } = selection;
  const name = criterion.toUpperCase();
  const tried = fits.map(({ k }) => k);
  const from = Math.min(...tried);
  const to = Math.max(...tried);
  if (lowest !== undefined)
    return t(
      'K = {0} has clearer segments, and nearly the lowest {1} of K = {3} to {4}, which is that of K = {2}.',
      ...([best, name, lowest, from, to] as const),
    );
  const lower = listLower(selection);
  return lower.length === 0
    ? t('K = {0} has the lowest {1} of K = {2} to {3}.', best, name, from, to)
    : t(
        'K = {0} has the lowest {1} of K = {2} to {3}, but for {4}, which would not divide the customers into segments large enough.',
        ...([best, name, from, to, formatList(lower.map(String), 'and')] as const),
      );
}

/** The K's of a lower criterion than the best, which may not be taken. */
export function listLower({ best, criterion, fits }: Selection): readonly number[] {
  const value = fits.find(({ k }) => k === best)![criterion];
  return fits.filter((fit) => fit[criterion] < value).map(({ k }) => k);
}

/** That the criterion still falls at the largest K that was tried; nothing where it does not. */
export function explainEnd({ criterion, best, lowest = best, bestIsMost }: Selection): readonly string[] {
  if (bestIsMost === undefined) return [];
  return [
    t('The {0} still falls at K = {1}, so that more might fit better.', criterion.toUpperCase(), lowest),
  ];
}
