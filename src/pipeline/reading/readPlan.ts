import type { ColumnRemark } from '../columns/columnRemarks.ts';
import { type ColumnRole, columnRoles } from '../columns/columnRole.ts';
import type { ColumnCandidate, ColumnFinding, FlagColumn, FoundColumns } from '../columns/columnSearch.ts';
import type { AmountLevel, AmountTitle } from '../orders/decideMoney.ts';
import { squashTitle } from '../text/foldText.ts';
import type { DecimalMark } from '../values/decimalMark.ts';
import { describePassedOver, type PassedOverSheet, type SheetRemark } from './sheetRemarks.ts';

/** A column that was recognised, and how. */
export interface DetectedColumn extends ColumnFinding {
  readonly role: ColumnRole;
  /** Its header, or `column C`. */
  readonly title: string;
}

/** A table that is read, and where its columns stand. */
export interface PlannedTable {
  /** Its sheet's name. */
  readonly name: string;
  /** Place of its sheet in the workbook, 0-based. */
  readonly sheet: number;
  /** 1-based; 0 where there is none and the first row is data. */
  readonly headerRow: number;
  /** 0-based; every table has the same roles. */
  readonly columns: Readonly<Partial<Record<ColumnRole, number>>>;
  /** A column that is read together with the customer's, a blank between: a last name. */
  readonly furtherCustomer?: number;
  /** The columns of the plan's flags, -1 where the table has none. */
  readonly flags: readonly number[];
}

/**
 * How a file's transactions are read, decided from a look at it. Plain data: it can be shown, changed, kept, and followed
 * without another look.
 */
export interface ReadPlan {
  /** Read one below the other; at least one. */
  readonly tables: readonly PlannedTable[];
  /** The sheets that are not read. */
  readonly passedOver: readonly PassedOverSheet[];
  /** Whether the user named the sheets that are read: each counts, whatever it repeats. */
  readonly isChosen: boolean;
  /** In the order of the roles. Where there are amount, quantity and price, `amount` says which count. */
  readonly columns: readonly DetectedColumn[];
  /** Titles of columns that say by yes and no which rows are no sale. */
  readonly flags: readonly string[];
  /** All columns of the first table, from left to right: any may be chosen for a role. */
  readonly candidates: readonly ColumnCandidate[];
  readonly amount: AmountLevel;
  readonly amountTitle: AmountTitle;
  /** The one decimal mark that columns leave no doubt of, wanted or not; undefined where they do, or have several. */
  readonly decimalMark: DecimalMark | undefined;
  /** What makes an order: a number of its own, or a customer's day. */
  readonly orders: 'numbers' | 'days';
  /** What was decided and why. */
  readonly remarks: readonly (ColumnRemark | SheetRemark)[];
}

/** Titles of the first table's columns that are read as nothing. */
export function listOthers({
  candidates,
  tables: [first],
}: Pick<ReadPlan, 'candidates' | 'tables'>): string[] {
  const read = new Set([...Object.values(first?.columns ?? {}), first?.furtherCustomer]);
  const others = candidates.flatMap(({ column, title }) => (read.has(column) || title === '' ? [] : [title]));
  return [...new Set(others)];
}

/** A sheet whose columns were found, at its place in the workbook. */
export interface FoundTable {
  readonly name: string;
  readonly sheet: number;
  readonly found: FoundColumns;
}

/** The tables of a plan, whose columns have the same roles, and what becomes of the other sheets. */
export interface TablesToRead {
  readonly tables: readonly FoundTable[];
  /** What was decided of the first of them holds for all. */
  readonly found: FoundColumns;
  readonly passedOver: readonly PassedOverSheet[];
  readonly isChosen: boolean;
  /** What is to be said of the sheets beside that. */
  readonly remarks: ReadPlan['remarks'];
}

/** The plan to read these tables. */
export function makePlan({ tables, found, passedOver, isChosen, remarks }: TablesToRead): ReadPlan {
  const titles = listFlags(tables);
  return {
    tables: tables.map(({ name, sheet, found: { headerRow, columns, furtherCustomer, flags } }) => ({
      name,
      sheet,
      headerRow,
      columns,
      ...(furtherCustomer !== undefined && { furtherCustomer }),
      flags: titles.map((title) => findFlag(flags, title)),
    })),
    passedOver,
    isChosen,
    columns: listDetectedColumns(found).filter(({ role }) => isReadOfAll(role, tables)),
    flags: titles,
    candidates: found.candidates,
    amount: found.level,
    amountTitle: found.amountTitle,
    decimalMark: found.decimalMark,
    orders: found.columns.invoice === undefined ? 'days' : 'numbers',
    remarks: [...found.remarks, ...remarks, ...describePassedOver(passedOver)],
  };
}

const listFlags = (tables: readonly FoundTable[]): string[] => {
  const titles = tables.flatMap(({ found: { flags } }) => flags.map(({ title }) => title));
  return titles.filter((title, at) => titles.findIndex((other) => isSame(other, title)) === at);
};

const findFlag = (flags: readonly FlagColumn[], title: string): number =>
  flags.find((flag) => isSame(flag.title, title))?.column ?? -1;

const isSame = (one: string, other: string): boolean => squashTitle(one) === squashTitle(other);

/** A contact that a table lacks is read of none; all have what makes a purchase. */
const isReadOfAll = (role: ColumnRole, tables: readonly FoundTable[]) =>
  tables.every(({ found: { columns } }) => columns[role] !== undefined);

function listDetectedColumns({ titles, findings }: FoundColumns): DetectedColumn[] {
  return columnRoles.flatMap((role) => {
    const finding = findings[role];
    return finding === undefined ? [] : [{ role, title: titles[role] ?? '', ...finding }];
  });
}
