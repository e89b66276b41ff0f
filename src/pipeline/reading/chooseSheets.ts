import { columnRoles } from '../columns/columnRole.ts';
import type { ColumnSearch, FoundColumns, MissingColumns, PerCustomer } from '../columns/columnSearch.ts';
import { NoTransactions } from './noTransactions.ts';
import { Question } from './question.ts';
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
 * can be read but an answer would help, else a `NoTransactions`.
 */
export function chooseSheets(searched: readonly SearchedSheet[]): ReadPlan {
  const tables = searched.flatMap(({ name, search }, sheet) =>
    search.type === 'found' ? [{ name, sheet, found: search }] : [],
  );
  const [first, ...others] = groupByColumns(tables).reduce<readonly FoundTable[]>(
    (largest, group) => (group.length > largest.length ? group : largest),
    [],
  );
  if (first === undefined) throw explainNone(searched);
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

/** A search that did not find the columns. */
type FailedSearch = Exclude<ColumnSearch, FoundColumns>;

/** Speaks of the sheet that is closest to being read. */
function explainNone(searched: readonly SearchedSheet[]): Question | NoTransactions {
  const failed = searched.flatMap(({ name, search }) => (search.type === 'found' ? [] : [{ name, search }]));
  const [closest] = failed.toSorted((one, other) => distance(one.search) - distance(other.search));
  return closest === undefined
    ? new NoTransactions({ code: 'no-sheets', values: {} })
    : explain(closest.name, closest.search);
}

function distance(search: FailedSearch): number {
  switch (search.type) {
    case 'ask':
      return 1;
    case 'perCustomer':
      return 2;
    case 'missing':
      return 2 + search.missing.length + Number(search.candidates.length === 0);
  }
}

function explain(sheet: string, search: FailedSearch): Question | NoTransactions {
  switch (search.type) {
    case 'ask': {
      const { role, candidates, others } = search;
      const likely = candidates.map(({ title }) => title);
      return new Question({
        code: 'column-open',
        values: { sheet, role, columns: [...candidates, ...others], likely },
      });
    }
    case 'perCustomer':
      return explainPerCustomer(sheet, search);
    case 'missing':
      return explainMissing(sheet, search);
  }
}

/** The customer would then be another column, although every row has another. */
function explainPerCustomer(
  sheet: string,
  { customer, figure, candidates: columns }: PerCustomer,
): Question | NoTransactions {
  if (columns.length === 0)
    return new NoTransactions({ code: 'row-per-customer', values: { customer, figure } });
  const values = { sheet, role: 'customer', columns, customer, figure } as const;
  return new Question({ code: 'customer-never-repeats', values });
}

function explainMissing(
  sheet: string,
  { missing, wanted, candidates: columns, example }: MissingColumns,
): Question | NoTransactions {
  if (columns.length < fewestColumns)
    return new NoTransactions({ code: 'too-few-columns', values: { sheet } });
  const values = { sheet, role: missing[0]!, columns, example: example?.title };
  return wanted === undefined
    ? new Question({ code: 'columns-missing', values: { ...values, missing } })
    : new Question({ code: 'title-missing', values: { ...values, wanted } });
}
