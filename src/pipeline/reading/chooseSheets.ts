import type { FoundColumns, MissingColumns, PerCustomer } from '../columns/columnSearch.ts';
import { NoTransactions } from './noTransactions.ts';
import { Question } from './question.ts';
import type { FoundTable } from './readPlan.ts';
import { listCandidates, type SearchedSheet, type SheetChoice, selectTables } from './selectTables.ts';

/** Customer, date and amount. */
const fewestColumns = 3;

/** The sheets that may be read, and of these the tables with the same columns that are. */
export interface ChosenSheets extends SheetChoice {
  readonly tables: readonly [FoundTable, ...FoundTable[]];
}

/** Throws a `Question` where no sheet can be read but an answer would help, else a `NoTransactions`. */
export function chooseSheets(searched: readonly SearchedSheet[], wanted: readonly string[]): ChosenSheets {
  const choice = listCandidates(searched, wanted);
  const [first, ...others] = selectTables(searched, choice);
  if (first === undefined) throw explainNone(choice.candidates.map((sheet) => searched[sheet]!));
  return { ...choice, tables: [first, ...others] };
}

/** A search that did not find the columns. */
type FailedSearch = Exclude<SearchedSheet['search'], FoundColumns>;

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
    case 'noRows':
      return 1.5;
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
    case 'noRows':
      return new NoTransactions({ code: 'no-rows', values: { sheet } });
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
  { missing, wanted, empty, periods, candidates: columns, example }: MissingColumns,
): Question | NoTransactions {
  if (columns.length < fewestColumns)
    return new NoTransactions({ code: 'too-few-columns', values: { sheet } });
  if (periods !== undefined && wanted === undefined)
    return new NoTransactions({ code: 'periods-are-columns', values: { sheet, ...periods } });
  if (empty !== undefined)
    return new Question({ code: 'customer-empty', values: { sheet, role: 'customer', columns, empty } });
  const values = { sheet, role: missing[0]!, columns, example: example?.title };
  return wanted === undefined
    ? new Question({ code: 'columns-missing', values: { ...values, missing } })
    : new Question({ code: 'title-missing', values: { ...values, wanted } });
}
