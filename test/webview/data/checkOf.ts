import type { DataCheck } from '../../../src/pipeline/checking/dataCheck.ts';
import { type Cleaning, type DropReason, dropReasons } from '../../../src/pipeline/cleaning/clean.ts';
import type { RowReference } from '../../../src/pipeline/cleaning/rowReference.ts';

const byReason = <Value>(value: Value) =>
  Object.fromEntries(dropReasons.map((reason) => [reason, value])) as Record<DropReason, Value>;

const cleaning: Cleaning = {
  kept: 397_884,
  returns: 0,
  dropped: { ...byReason(0), cancelled: 8905 },
  examples: { ...byReason<readonly RowReference[]>([]), cancelled: [{ sheet: 'Orders 2010', row: 3 }] },
};

/** How a workbook of orders would be read. */
export function checkOf(change: Partial<DataCheck> = {}): DataCheck {
  return {
    look: {
      tables: [
        {
          name: 'Orders 2010',
          headerRow: 1,
          columns: [
            { column: 0, title: 'BestellNr', role: 'invoice' },
            { column: 1, title: 'Datum', role: 'date' },
            { column: 2, title: 'Summe', role: 'amount' },
            { column: 3, title: 'Kunde', role: 'customer' },
            { column: 4, title: 'Land' },
            { column: 5, title: 'Zustand', role: 'status' },
          ],
          rows: [
            { number: 2, cells: ['536365', '01.12.2010', '2,55', '17850', 'Spain', 'paid'] },
            { number: 3, cells: ['536366', '01.12.2010', '3,39', '17850', 'Spain', 'storniert'] },
          ],
        },
      ],
      sheets: [
        { name: 'Orders 2010', isRead: true },
        { name: 'Backup', isRead: false },
      ],
      columns: [
        {
          role: 'customer',
          title: 'Kunde',
          foundBy: 'title',
          evidence: [
            { code: 'header-fits', values: {} },
            { code: 'values-recur', values: {} },
          ],
          runnerUp: { column: 4, title: 'Land', points: 40, behind: 50, isAlike: false },
        },
        { role: 'amount', title: 'Summe', foundBy: 'title', evidence: [], runnerUp: undefined },
      ],
      orders: 'numbers',
      remarks: [],
    },
    open: [],
    rows: {
      read: 541_909,
      cleaning,
      leftOut: [[{ number: 3, reason: 'cancelled' }]],
      statuses: [
        { status: 'paid', count: 532_692, outcome: 'standing', isNoSale: false },
        { status: 'storniert', count: 8905, outcome: 'undone', isNoSale: true },
        { status: 'teilbezahlt', count: 312, outcome: undefined, isNoSale: false },
      ],
      amount: 'line',
      dateOrder: 'dmy',
      decimalMarks: { amount: ',' },
      currencies: [],
      filters: [],
      remarks: [],
    },
    figures: {
      orders: 18_532,
      customers: 4,
      revenue: 8_911_407.9,
      period: { first: '2010-12-01T08:26:00', last: '2011-12-09T12:50:00' },
    },
    ...change,
  };
}
