import { roleNames } from '../columns/columnRole.ts';
import { findChosen } from '../columns/scoreColumns.ts';
import { UserError } from '../errors/userError.ts';
import { formatList, t, translate } from '../language/language.ts';
import type { Workbook } from '../spreadsheet/workbook.ts';
import type { ColumnFilter } from './reading.ts';
import type { PlannedTable, ReadPlan } from './readPlan.ts';
import type { FilterSlot, SlotRole } from './transactionSink.ts';

/** A column by which rows are chosen. */
export interface FilterColumn extends ColumnFilter {
  /** As a table writes it, or `column C`. */
  readonly title: string;
  /** What it is read as. */
  readonly slot: SlotRole;
  /** 0-based, of each table; -1 where it has none, so that its cells are empty. */
  readonly columns: readonly number[];
}

/** A column that is read as something already. */
const numbersAndDates = ['date', 'cancelledAt', 'quantity', 'price', 'amount'] as const;

interface TitledColumn {
  readonly column: number;
  readonly header: string;
}

/** Finds the columns by which rows are chosen. Throws a `UserError` where no table has one, or it is a number or a date. */
export async function findFilterColumns(
  { sheets }: Workbook,
  plan: ReadPlan,
  filter: readonly ColumnFilter[],
): Promise<readonly FilterColumn[]> {
  if (filter.length === 0) return [];
  const titles = await Promise.all(
    plan.tables.map(async ({ sheet, headerRow }, i) => [
      ...(i === 0 ? plan.candidates.map(({ column, title }) => ({ column, header: title })) : []),
      ...(await sheets[sheet]!.peek(Math.max(headerRow, 1)))
        .filter(({ number }) => number === headerRow)
        .flatMap(({ cells }) => [...cells].map(([column, { value }]) => ({ column, header: String(value) }))),
    ]),
  );
  const found = filter.map((each, place) => locate(each, `filter ${place}`, { titles, plan }));
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
}

function locate(filter: ColumnFilter, ownSlot: FilterSlot, { titles, plan }: Tables): FilterColumn {
  const found = titles.map((columns) => findChosen(filter.column, columns));
  const title = found.find((each) => each !== undefined)?.header;
  if (title === undefined) throw new UserError(describeUnknown(filter, titles));
  const columns = found.map((each) => each?.column ?? -1);
  const slots = new Set(
    columns.flatMap((column, i) => (column < 0 ? [] : [findSlot(plan.tables[i]!, column) ?? ownSlot])),
  );
  const [slot = ownSlot, ...others] = slots;
  if (others.length > 0)
    throw new UserError(
      t(
        '“{0}” of segmentAi.filter is not the same in all sheets; name those to read in segmentAi.sheets.',
        title,
      ),
    );
  refuseNumbers(slot, title);
  return { ...filter, title, slot, columns: slot === ownSlot ? columns : columns.map(() => -1) };
}

/** What a column of a table is read as; undefined where it is not read. */
function findSlot({ columns, furtherCustomer, flags }: PlannedTable, column: number): SlotRole | undefined {
  if (column === furtherCustomer) return 'furtherCustomer';
  if (flags.includes(column)) return `flag ${flags.indexOf(column)}`;
  return Object.entries(columns).find(([, read]) => read === column)?.[0] as SlotRole | undefined;
}

function refuseNumbers(slot: SlotRole, title: string): void {
  const role = numbersAndDates.find((each) => each === slot);
  if (role === undefined) return;
  throw new UserError(
    t(
      'Rows cannot be chosen by “{0}”, which is read as {1}; name another column in segmentAi.filter, or days in segmentAi.period.',
      title,
      translate(roleNames[role]),
    ),
  );
}

/** More are not told. */
const listed = 30;

function describeUnknown({ column }: ColumnFilter, titles: Tables['titles']): string {
  const all = new Set(titles.flat().map(({ header }) => `“${header}”`));
  return t(
    'No column is “{0}”, which segmentAi.filter names; the columns are {1}.',
    column,
    formatList([...all].slice(0, listed), 'comma'),
  );
}
