import { roleNames } from '../columns/columnRole.ts';
import { findChosen } from '../columns/scoreColumns.ts';
import { UserError } from '../errors/userError.ts';
import { formatList, t, translate } from '../language/language.ts';
import { quote } from '../language/quote.ts';
import type { Workbook } from '../spreadsheet/workbook.ts';
import type { ColumnFilter, ReadingOptions } from './reading.ts';
import type { PlannedTable, ReadPlan } from './readPlan.ts';
import type { FilterSlot, SlotRole } from './transactionSink.ts';

/** A column that is read by its title. */
export interface NamedColumn {
  /** As a table writes it, or `column C`. */
  readonly title: string;
  /** What it is read as. */
  readonly slot: SlotRole;
  /** 0-based, of each table; -1 where it has none, so that its cells are empty. */
  readonly columns: readonly number[];
}

/** A column by which rows are chosen. */
export type FilterColumn = ColumnFilter & NamedColumn;

/** A column that is read as something already. */
const numbersAndDates = ['date', 'cancelledAt', 'quantity', 'price', 'amount'] as const;

interface TitledColumn {
  readonly column: number;
  readonly header: string;
}

/** The columns that are read by their titles: by which rows are chosen, and what is told of customers. */
export interface NamedColumns {
  readonly filters: readonly FilterColumn[];
  readonly ofCustomers: readonly NamedColumn[];
}

/** Finds the columns that settings name. Throws a `UserError` where no table has one, or it is a number or a date. */
export async function findNamedColumns(
  workbook: Workbook,
  plan: ReadPlan,
  { filter, customerColumns }: Pick<ReadingOptions, 'filter' | 'customerColumns'>,
): Promise<NamedColumns> {
  if (filter.length + customerColumns.length === 0) return { filters: [], ofCustomers: [] };
  const tables = { titles: await listTitles(workbook, plan), plan };
  const filters = findFilterColumns(filter, tables);
  const ofCustomers: NamedColumn[] = [];
  for (const name of customerColumns) {
    const slot = `filter ${filter.length + ofCustomers.length}` as const;
    const column = locate(name, slot, { ...tables, setting: 'segmentAi.customers.columns' });
    // What is read already is not read again.
    const same = [...filters, ...ofCustomers].find(({ columns }) => areSame(columns, column.columns));
    if (!ofCustomers.some(({ title }) => title === column.title))
      ofCustomers.push(same ? { ...column, slot: same.slot } : column);
  }
  return { filters, ofCustomers };
}

function listTitles({ sheets }: Workbook, plan: ReadPlan): Promise<readonly (readonly TitledColumn[])[]> {
  return Promise.all(
    plan.tables.map(async ({ sheet, headerRow }, i) => [
      ...(i === 0 ? plan.candidates.map(({ column, title }) => ({ column, header: title })) : []),
      ...(await sheets[sheet]!.peek(Math.max(headerRow, 1)))
        .filter(({ number }) => number === headerRow)
        .flatMap(({ cells }) => [...cells].map(([column, { value }]) => ({ column, header: String(value) }))),
    ]),
  );
}

function findFilterColumns(
  filter: readonly ColumnFilter[],
  tables: Omit<Tables, 'setting'>,
): readonly FilterColumn[] {
  const found = filter.map((each, place) => ({
    ...each,
    ...locate(each.column, `filter ${place}`, { ...tables, setting: 'segmentAi.filter' }),
  }));
  for (const [place, { title, columns }] of found.entries()) {
    const isTwice = found.slice(0, place).some((other) => areSame(other.columns, columns));
    if (isTwice)
      throw new UserError(
        t('The setting segmentAi.filter names “{0}” twice; name it once, with all values.', title),
      );
  }
  return found;
}

const areSame = (one: readonly number[], other: readonly number[]): boolean =>
  one.some((column, table) => column >= 0 && column === other[table]);

interface Tables {
  readonly titles: readonly (readonly TitledColumn[])[];
  readonly plan: ReadPlan;
  /** Which names them. */
  readonly setting: 'segmentAi.filter' | 'segmentAi.customers.columns';
}

function locate(name: string, ownSlot: FilterSlot, { titles, plan, setting }: Tables): NamedColumn {
  const found = titles.map((columns) => findChosen(name, columns));
  const title = found.find((each) => each !== undefined)?.header;
  if (title === undefined) throw new UserError(describeUnknown(name, setting, titles));
  const columns = found.map((each) => each?.column ?? -1);
  const slots = new Set(
    columns.flatMap((column, i) => (column < 0 ? [] : [findSlot(plan.tables[i]!, column) ?? ownSlot])),
  );
  const [slot = ownSlot, ...others] = slots;
  if (others.length > 0)
    throw new UserError(
      t(
        '“{0}” of {1} is not the same in all sheets; name those to read in segmentAi.sheets.',
        title,
        setting,
      ),
    );
  refuseNumbers(slot, title, setting);
  return { title, slot, columns: slot === ownSlot ? columns : columns.map(() => -1) };
}

/** What a column of a table is read as; undefined where it is not read. */
function findSlot({ columns, furtherCustomer, flags }: PlannedTable, column: number): SlotRole | undefined {
  if (column === furtherCustomer) return 'furtherCustomer';
  if (flags.includes(column)) return `flag ${flags.indexOf(column)}`;
  return Object.entries(columns).find(([, read]) => read === column)?.[0] as SlotRole | undefined;
}

function refuseNumbers(slot: SlotRole, title: string, setting: Tables['setting']): void {
  const role = numbersAndDates.find((each) => each === slot);
  if (role === undefined) return;
  if (setting === 'segmentAi.customers.columns')
    throw new UserError(
      t(
        "“{0}” is read as {1} and can't be listed with customers; remove it from segmentAi.customers.columns.",
        title,
        translate(roleNames[role]),
      ),
    );
  throw new UserError(
    t(
      "Rows can't be chosen by “{0}”, which is read as {1}; name another column in segmentAi.filter, or days in segmentAi.period.",
      title,
      translate(roleNames[role]),
    ),
  );
}

/** More are not told. */
const listed = 30;

function describeUnknown(name: string, setting: string, titles: Tables['titles']): string {
  const all = new Set(titles.flat().map(({ header }) => quote(header)));
  return t(
    'No column is “{0}”, which {1} names; the columns are {2}.',
    name,
    setting,
    formatList([...all].slice(0, listed), 'comma'),
  );
}
