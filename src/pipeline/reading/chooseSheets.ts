import { type ColumnRole, columnRoles, roleNames } from '../columns/columnRole.ts';
import type { ColumnCandidate, ColumnSearch } from '../columns/columnSearch.ts';
import { describeSearch } from '../columns/describeSearch.ts';
import { type Answer, Question } from '../errors/question.ts';
import { UserError } from '../errors/userError.ts';
import { formatList, t, translate } from '../language/language.ts';
import { type FoundTable, makePlan, type ReadPlan } from './readPlan.ts';

/** A sheet of the workbook, in their order. */
interface SearchedSheet {
  readonly name: string;
  readonly search: ColumnSearch;
}

/** Customer, date and amount. */
const fewestColumns = 3;

/**
 * The plan to read together the sheets with the same columns, of which there are most. Throws a `Question` where none
 * can be read but an answer would help, else a `UserError`.
 */
export function chooseSheets(searched: readonly SearchedSheet[]): ReadPlan {
  const tables = searched.flatMap(({ name, search }, sheet) =>
    search.type === 'found' ? [{ name, sheet, found: search }] : [],
  );
  const [first, ...others] = groupByColumns(tables).reduce<readonly FoundTable[]>(
    (largest, group) => (group.length > largest.length ? group : largest),
    [],
  );
  if (first === undefined) throw askAbout(searched);
  const read = new Set([first, ...others].map(({ sheet }) => sheet));
  const skipped = searched.filter((_, sheet) => !read.has(sheet)).map(({ name }) => name);
  return makePlan([first, ...others], skipped);
}

function groupByColumns(tables: readonly FoundTable[]): FoundTable[][] {
  const groups = new Map<string, FoundTable[]>();
  for (const each of tables) {
    const { titles } = each.found;
    const key = columnRoles.map((role) => titles[role]?.trim().toLowerCase() ?? '').join('\n');
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  return [...groups.values()];
}

/** Speaks of the sheet that is closest to being read. */
function askAbout(searched: readonly SearchedSheet[]): UserError {
  if (searched.length === 0)
    return new UserError(t('The workbook has no sheets; choose one with transactions.'));
  const closest = searched.reduce((best, each) =>
    distance(each.search) < distance(best.search) ? each : best,
  );
  const { search } = closest;
  if (search.type === 'missing' && search.candidates.length < fewestColumns) return tooNarrow(closest.name);
  const message = describeSearch(search);
  const role = findRole(search);
  const answers = listAnswers(search, role);
  if (role === undefined || answers.length === 0) return new UserError(message);
  return new Question(message, {
    title: t('Which column is {0}? ({1})', translate(roleNames[role]), closest.name),
    setting: 'columns',
    answers,
  });
}

/** Nothing that the user could answer would help. */
function tooNarrow(sheet: string): UserError {
  return new UserError(
    t(
      '"{0}" holds no transactions: that takes a customer, a date and an amount at least, each in its own column.',
      sheet,
    ),
  );
}

function distance(search: ColumnSearch): number {
  switch (search.type) {
    case 'found':
      return 0;
    case 'ask':
      return 1;
    case 'perCustomer':
      return 2;
    case 'missing':
      return 2 + search.missing.length + Number(search.candidates.length === 0);
  }
}

function findRole(search: ColumnSearch): ColumnRole | undefined {
  if (search.type === 'ask') return search.role;
  if (search.type === 'missing') return search.missing[0];
  // The column that would then be the customer, although every row has another.
  return search.type === 'perCustomer' ? 'customer' : undefined;
}

function listAnswers(search: ColumnSearch, role: ColumnRole | undefined): Answer[] {
  if (search.type === 'found' || role === undefined) return [];
  const columns = search.type === 'ask' ? [...search.candidates, ...search.others] : search.candidates;
  const answers = columns.map((column) => toAnswer(column, role));
  if (search.type !== 'missing' || !search.isMisnamed) return answers;
  const none = { label: t('None of these'), description: t('The title in the settings does not count here') };
  return [...answers, { ...none, value: { [role]: '' } }];
}

function toAnswer({ title, preview }: ColumnCandidate, role: ColumnRole): Answer {
  const value = { [role]: title.replace(/^column (?=[A-Z]+$)/, '') };
  return { label: title, description: formatList(preview, 'comma'), value };
}
