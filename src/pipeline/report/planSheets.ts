import { hasGroups } from '../results/outline.ts';
import type { Segmentation } from '../results/segmentation.ts';
import type { Column, Sheet } from '../spreadsheet/write/sheet.ts';
import { tabulateCustomers } from './customerRows.ts';
import { customersSheet, rowsAboveCustomers, rowsAboveMembers, segmentSheet } from './customerSheets.ts';
import { groupsSheet } from './groupsSheet.ts';
import { countListed, listsSheet, rowsAboveLists } from './listsSheet.ts';
import { methodSheet } from './methodSheet.ts';
import { movementSheet } from './movementSheet.ts';
import { overviewSheet } from './overviewSheet.ts';
import { qualitySheet } from './qualitySheet.ts';
import type { Report, ReportInput } from './report.ts';
import { reportMovement } from './reportedMovement.ts';
import { assignSections, listSections, orderSections } from './sections.ts';
import { segmentsSheet } from './segmentsSheet.ts';
import { selectionSheet } from './selectionSheet.ts';
import { countSheets, nameSheets, rangeRows, type SheetNames } from './sheetNames.ts';
import { sizesSheet } from './sizesSheet.ts';
import { rowsAboveTransactions, transactionsSheet } from './transactionSheets.ts';
import { findForetold, valueSheet } from './valueSheet.ts';

/** All that the sheets are made of. @param mostRows in a sheet */
export function makeReport(
  { segmentation, about, pictures, followed, source }: ReportInput,
  mostRows: number,
): Report {
  const purchases = source === undefined ? [] : countPurchases(segmentation);
  const names = nameAll(segmentation, purchases, mostRows);
  const movement = followed && reportMovement(followed);
  return { segmentation, about, pictures, movement, purchases, names };
}

/** The transactions of each segment's customers. */
function countPurchases(segmentation: Segmentation): number[] {
  const counts = listSections(segmentation.summary).map(() => 0);
  const section = assignSections(segmentation);
  for (const customer of segmentation.kept?.customer ?? []) counts[section[customer]!]!++;
  return counts;
}

function nameAll(segmentation: Segmentation, purchases: readonly number[], mostRows: number): SheetNames {
  const { summary, lists } = segmentation;
  const sections = listSections(summary);
  return nameSheets(
    sections.map(({ name }) => name),
    {
      customers: countSheets(summary.customers, mostRows - rowsAboveCustomers),
      lists: lists === undefined ? 0 : countSheets(countListed(segmentation), mostRows - rowsAboveLists),
      segments: sections.map(({ customers }) => countSheets(customers, mostRows - rowsAboveMembers)),
      transactions: purchases.map((count) => countSheets(count, mostRows - rowsAboveTransactions)),
    },
  );
}

/** The sheets of a report. */
export interface Plan {
  /** All sheets, in the order of their tabs. */
  readonly tabs: readonly Sheet[];
  /** Of them those with transactions, per segment; none where they are not wanted. */
  readonly transactions: readonly (readonly Sheet[])[];
}

/** @param columns of the transactions, where they are wanted */
export function planSheets(report: Report, columns: readonly Column[], mostRows: number): Plan {
  const { names, segmentation, purchases, movement } = report;
  const { summary } = segmentation;
  const foretold = findForetold(summary);
  const sections = listSections(summary);
  const customers = tabulateCustomers(segmentation);
  const ofSegments = names.ofSegments.map((sheets, index) =>
    rangeRows(sheets, sections[index]!.customers, mostRows - rowsAboveMembers).map((range) =>
      segmentSheet(report, customers, index, range),
    ),
  );
  const transactions = names.ofTransactions.map((sheets, index) =>
    rangeRows(sheets, purchases[index]!, mostRows - rowsAboveTransactions).map((range) =>
      transactionsSheet(report, columns, index, range),
    ),
  );
  const ofCustomers = rangeRows(names.customers, summary.customers, mostRows - rowsAboveCustomers).map(
    (range) => customersSheet(report, customers, range),
  );
  const ofLists = rangeRows(names.lists, countListed(segmentation), mostRows - rowsAboveLists).map((range) =>
    listsSheet(segmentation, customers, range),
  );
  const tabs = [
    overviewSheet(report),
    ...(movement ? [movementSheet(names.movement, movement), sizesSheet(names.sizes, movement)] : []),
    ...(hasGroups(summary) ? [groupsSheet(report)] : []),
    segmentsSheet(report),
    ...(foretold ? [valueSheet(report, foretold)] : []),
    ...ofLists,
    ...orderSections(summary).flatMap((index) => [...ofSegments[index]!, ...(transactions[index] ?? [])]),
    ...ofCustomers,
    qualitySheet(report),
    selectionSheet(report),
    methodSheet(report),
  ];
  return { tabs, transactions };
}
