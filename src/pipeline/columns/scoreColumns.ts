import { columnOfLetters } from '../spreadsheet/columnLetters.ts';
import { squashTitle } from '../text/foldText.ts';
import { type ColumnReason, columnReason } from './columnReasons.ts';
import { besideRoles, type ColumnRole, columnRoles, type PurchaseRole, purchaseRoles } from './columnRole.ts';
import type { AskedColumn, ChosenColumns, FoundBy, MissingColumns } from './columnSearch.ts';
import { type Evidence, weighHeader } from './headerEvidence.ts';
import { type DescribedColumn, toCandidate } from './profileColumn.ts';
import { areSameGroups, beginAlike, determines } from './relations.ts';
import {
  isFigure,
  looksLikeIdentifier,
  maySayYes,
  namesOrders,
  tellsNobody,
  weighUnnamed,
  weighValues,
} from './valueEvidence.ts';

/** How well a column fits a role, and why. */
export interface Score {
  readonly column: DescribedColumn;
  readonly points: number;
  readonly foundBy: FoundBy;
  readonly evidence: readonly ColumnReason[];
}

/** Whether a header, or the user, says so. */
export const isNamed = ({ foundBy }: Score): boolean => foundBy !== 'values';

/** What a column needs to be taken for a role: by its header, and by its cells alone. */
export const namedThreshold = 40;
export const unnamedThreshold = 20;
/** A header that says a role this clearly keeps its column a candidate, whatever the cells hold. */
export const clearHeader = 84;
/** A column whose cells alone tell its role. */
export const scoreByCells = (column: DescribedColumn): Score => ({
  column,
  points: unnamedThreshold,
  foundBy: 'values',
  evidence: [columnReason('cells-fit')],
});

const optionalRoles: readonly ColumnRole[] = ['invoice', 'status', 'cancelledAt', 'currency', ...besideRoles];
/** Fewer points apart than this, two columns are about equally likely. */
export const tieMargin = 8;

/** The columns that fit a role well enough, the best first; of equals the left one. */
export function scoreRole(role: ColumnRole, columns: readonly DescribedColumn[]): readonly Score[] {
  return columns
    .map((column) => scoreColumn(role, column))
    .filter((score) => score.points >= (isNamed(score) ? namedThreshold : unnamedThreshold))
    .sort((one, other) => other.points - one.points || one.column.column - other.column.column);
}

function scoreColumn(role: ColumnRole, column: DescribedColumn): Score {
  const header = weighHeader(role, column.meaning);
  if (header === undefined) {
    const { points, reason } = weighUnnamed(role, column.profile);
    return { column, points, foundBy: 'values', evidence: [reason] };
  }
  const weighed = [header, ...weighValues(role, column.profile), ...weighNames(role, column)];
  const points = weighed.reduce((sum, { points }) => sum + points, 0);
  const isClear =
    header.points >= clearHeader &&
    !optionalRoles.includes(role) &&
    !isNobody(role, column) &&
    !(role === 'date' && isFigure(column.profile));
  return {
    column,
    points: isClear ? Math.max(points, namedThreshold) : points,
    foundBy: 'title',
    evidence: weighed.map(({ reason }) => reason),
  };
}

function weighNames(role: ColumnRole, column: DescribedColumn): readonly Evidence[] {
  if (role === 'invoice' && namesOrders(column))
    return [{ points: 40, reason: columnReason('order-numbers') }];
  return role === 'cancelledAt' && maySayYes(column) ? [{ points: -90, reason: columnReason('empty') }] : [];
}

/** Two values, or counts, are no customers under a title such as `Guest` or `Member`. */
function isNobody(role: ColumnRole, { meaning, profile }: DescribedColumn): boolean {
  return role === 'customer' && !meaning.concepts.has('id') && tellsNobody(profile);
}

/** Columns that the setting names, by role. */
export type Fixed = Readonly<Partial<Record<ColumnRole, DescribedColumn>>>;

/** Finds what the setting names: a header, compared without case, spaces and punctuation, or else a column's letters. */
export function applyChosen(
  chosen: ChosenColumns,
  columns: readonly DescribedColumn[],
  headerRow: number,
): { readonly fixed: Fixed } | MissingColumns {
  const fixed: Partial<Record<ColumnRole, DescribedColumn>> = {};
  for (const role of columnRoles) {
    const wanted = chosen[role];
    if (wanted === undefined) continue;
    const column = findChosen(wanted, columns);
    if (column === undefined) return reportUnknown(role, wanted, columns, headerRow);
    fixed[role] = column;
  }
  return { fixed };
}

/** The column of a title, compared without case, spaces and punctuation, or else of letters. */
export function findChosen<Column extends { readonly column: number; readonly header: string }>(
  wanted: string,
  columns: readonly Column[],
): Column | undefined {
  const exact = columns.find(({ header }) => header !== '' && header === wanted.trim());
  const squashed = squashTitle(wanted);
  const alike = columns.find(({ header }) => squashed !== '' && squashTitle(header) === squashed);
  const letters = columnOfLetters(wanted.trim().replace(/^column /i, ''));
  return exact ?? alike ?? columns.find(({ column }) => column === letters);
}

function reportUnknown(
  role: ColumnRole,
  wanted: string,
  columns: readonly DescribedColumn[],
  headerRow: number,
): MissingColumns {
  const likely = scoreRole(role, columns).map(({ column }) => column);
  const others = columns.filter((column) => !likely.includes(column));
  return {
    type: 'missing',
    headerRow,
    missing: [role],
    wanted,
    candidates: [...likely, ...others].map(toCandidate),
    example: likely.map(toCandidate)[0],
  };
}

/** The question which of the scored columns has a role. */
export function askColumn(
  role: ColumnRole,
  headerRow: number,
  tied: readonly Score[],
  columns: readonly DescribedColumn[],
): AskedColumn {
  const likely = tied.map(({ column }) => column);
  return {
    type: 'ask',
    headerRow,
    role,
    candidates: likely.map(toCandidate),
    others: columns.filter((column) => !likely.includes(column)).map(toCandidate),
  };
}

/** Columns of a role that are looked at more closely: they are compared with one another, which takes their square. */
const mostCandidates = 20;

/** The scores of each role's columns, best first. */
export type Scores = Readonly<Record<PurchaseRole, readonly Score[]>>;

export function scoreRoles(columns: readonly DescribedColumn[], fixed: Fixed): Scores {
  const scores = Object.fromEntries(
    purchaseRoles.map((role) => [role, scoreFree(role, columns, fixed)]),
  ) as Record<PurchaseRole, readonly Score[]>;
  if (fixed.customer !== undefined) return scores;
  return { ...scores, customer: preferDetermined(scores.customer, scores.invoice.find(isNamed)) };
}

/** A role that the user has chosen has its one column; a chosen column has no other role. */
export function scoreFree(
  role: ColumnRole,
  columns: readonly DescribedColumn[],
  fixed: Fixed,
): readonly Score[] {
  const own = fixed[role];
  if (own !== undefined)
    return [{ column: own, points: 200, foundBy: 'choice', evidence: [columnReason('chosen')] }];
  const taken = Object.values(fixed);
  return scoreRole(
    role,
    columns.filter((column) => !taken.includes(column)),
  ).slice(0, mostCandidates);
}

/**
 * Among columns without a header that can be read, the customer is what an order's number tells. Where a title says which
 * that is, the finer of them is somebody, and what it tells a trait, unless there is about one of each.
 */
function preferDetermined(scores: readonly Score[], number: Score | undefined): readonly Score[] {
  if (scores.some(isNamed)) return scores;
  const others = scores.filter(
    ({ column }) => number === undefined || !areSameGroups(column.profile, number.column.profile),
  );
  const more = (score: Score) =>
    number === undefined ? (isTold(score, scores) ? 10 : 0) : isTraitOf(score, others) ? -10 : 0;
  return scores
    .map((score) => ({ ...score, points: score.points + more(score) }))
    .sort((one, other) => other.points - one.points);
}

/** Whether one of others that recur tells it, which has at least twice its values. */
const isTraitOf = ({ column: { profile } }: Score, others: readonly Score[]): boolean =>
  others.some(
    ({ column: { profile: finer } }) =>
      finer.distinct >= 2 * profile.distinct && finer.distinct < finer.filled && determines(finer, profile),
  );

function isTold({ column }: Score, scores: readonly Score[]): boolean {
  if (!looksLikeIdentifier(column.profile)) return false;
  return scores.some(({ column: other }) => {
    const finer =
      other.profile.distinct > column.profile.distinct && other.profile.distinct < other.profile.filled;
    return finer && determines(other.profile, column.profile);
  });
}

/** Customer, order, date, status and currency; money is chosen afterwards. */
const identifyingRoles = ['customer', 'invoice', 'date', 'status', 'cancelledAt', 'currency'] as const;

export type Identified = Partial<Record<(typeof identifyingRoles)[number], Score>>;

/** Gives each role a column of its own such that the points of all together are greatest. */
export function assignIdentifying(scores: Scores): Identified {
  return assign(identifyingRoles, scores, new Set()).chosen;
}

function assign(
  roles: readonly (typeof identifyingRoles)[number][],
  scores: Scores,
  taken: ReadonlySet<DescribedColumn>,
): { points: number; chosen: Identified } {
  const [role, ...further] = roles;
  if (role === undefined) return { points: 0, chosen: {} };
  let best = assign(further, scores, taken);
  for (const score of scores[role].filter(({ column }) => !taken.has(column)).slice(0, 4)) {
    const rest = assign(further, scores, new Set([...taken, score.column]));
    const points = score.points + rest.points;
    if (points > best.points) best = { points, chosen: { ...rest.chosen, [role]: score } };
  }
  return best;
}

/** The question that two about equally likely customers or dates raise, unless they come to the same. */
export function findDoubt(
  role: 'customer' | 'date',
  scores: Scores,
  identified: Identified,
  { headerRow, columns }: { readonly headerRow: number; readonly columns: readonly DescribedColumn[] },
): AskedColumn | undefined {
  const best = identified[role];
  if (best === undefined) return undefined;
  const others = Object.values(identified).map(({ column }) => column);
  const rivals = scores[role].filter(
    ({ column, points }) =>
      !others.includes(column) &&
      best.points - points < tieMargin &&
      !areSameGroups(best.column.profile, column.profile) &&
      !(role === 'date' && beginAlike(best.column.profile, column.profile)),
  );
  return rivals.length === 0 ? undefined : askColumn(role, headerRow, [best, ...rivals], columns);
}
