import { type Note, note, type Warning, warning } from '../language/remarks.ts';

/** Why a sheet is not read. */
export type WhyPassedOver =
  | 'noTransactions'
  | 'noRows'
  | 'perCustomer'
  | 'openChoice'
  | 'otherColumns'
  | 'hidden'
  | 'plan'
  | 'noSales'
  | 'notNamed';

export interface PassedOverSheet {
  readonly name: string;
  readonly why: WhyPassedOver;
}

interface Sheets {
  readonly sheets: readonly string[];
}

/** What is said of the sheets of a workbook. */
export interface SheetNotes {
  /** The columns of a transaction are missing there. */
  readonly 'sheets-passed-over': Sheets;
  readonly 'sheets-without-rows': Sheets;
  /** There is a row per customer. */
  readonly 'sheets-of-customers': Sheets;
  /** By their names they hold what was hoped for. */
  readonly 'sheets-of-plans': Sheets;
  /** The setting names others. */
  readonly 'sheets-not-named': Sheets;
  /** No other holds transactions. */
  readonly 'hidden-sheets-read': Sheets;
}

export interface SheetWarnings {
  /** Which of their columns is what is open. */
  readonly 'sheets-left-open': Sheets;
  /** They look like transactions, under other titles than those that are read. */
  readonly 'sheets-of-other-columns': Sheets;
  /** By their names they hold orders that are no sales: cancelled, refunded, quoted. */
  readonly 'sheets-of-no-sales': Sheets;
  /** They look like transactions. */
  readonly 'sheets-hidden': Sheets;
  /** The first rows of a sheet mostly have customers and amounts of another, on other days, and both count. */
  readonly 'sheet-repeats-amounts': { readonly sheet: string; readonly other: string };
  /** The setting names them, and the workbook lacks them. */
  readonly 'sheets-not-found': Sheets;
}

export type SheetRemark = Note<SheetNotes> | Warning<SheetWarnings>;

const remarks: Readonly<Record<WhyPassedOver, (sheets: readonly string[]) => SheetRemark>> = {
  otherColumns: (sheets) => warning('sheets-of-other-columns', { sheets }),
  openChoice: (sheets) => warning('sheets-left-open', { sheets }),
  hidden: (sheets) => warning('sheets-hidden', { sheets }),
  noSales: (sheets) => warning('sheets-of-no-sales', { sheets }),
  plan: (sheets) => note('sheets-of-plans', { sheets }),
  perCustomer: (sheets) => note('sheets-of-customers', { sheets }),
  notNamed: (sheets) => note('sheets-not-named', { sheets }),
  noRows: (sheets) => note('sheets-without-rows', { sheets }),
  noTransactions: (sheets) => note('sheets-passed-over', { sheets }),
};

/** Says which sheets are not read, those with the same reason together. */
export function describePassedOver(sheets: readonly PassedOverSheet[]): SheetRemark[] {
  return (Object.keys(remarks) as WhyPassedOver[]).flatMap((why) => {
    const names = sheets.filter((sheet) => sheet.why === why).map(({ name }) => name);
    return names.length === 0 ? [] : [remarks[why](names)];
  });
}
