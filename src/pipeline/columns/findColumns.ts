import { note } from '../language/remarks.ts';
import { nearlyAll } from '../numbers/nearlyAll.ts';
import { columnLetters } from '../spreadsheet/columnLetters.ts';
import type { Row } from '../spreadsheet/workbook.ts';
import { warnOfAddedUpRows } from './addedUpRows.ts';
import { type BesideScores, chooseBeside, scoreBeside, warnOfOtherConsent } from './besideColumns.ts';
import { findFlags } from './cancelledFlags.ts';
import { chooseMoney, rankAmounts } from './chooseMoney.ts';
import type { ColumnRemark } from './columnRemarks.ts';
import { type ColumnRole, columnRoles, purchaseRoles } from './columnRole.ts';
import type {
  AskedColumn,
  ChosenColumns,
  ColumnCandidate,
  ColumnSearch,
  FoundColumns,
  MissingColumns,
} from './columnSearch.ts';
import { findEmptyCustomer, noteSharedNumber, withoutOtherThings } from './customerColumn.ts';
import { askForCustomer } from './customerDoubts.ts';
import { describeFinding, type TakenColumns } from './describeFinding.ts';
import { warnOfDiscountKinds } from './discountKinds.ts';
import { warnOfOtherUnits } from './explainedMoney.ts';
import { findHeader, joinTitles } from './findHeader.ts';
import { limitGuesses, mayBeOfPurchase } from './guesses.ts';
import { weighHeader } from './headerEvidence.ts';
import { findHeadings } from './headingCustomers.ts';
import { joinNames } from './joinNames.ts';
import { warnOfLineNumbers, withoutLineNumbers } from './lineNumbers.ts';
import type { Money } from './moneyParts.ts';
import { warnOfMoneyTakenOff } from './moneyTakenOff.ts';
import { noteNetOrGross } from './netOrGross.ts';
import { findWhole, withoutLongNumbers } from './orderColumn.ts';
import { findOtherDate, withOwnDates } from './otherDates.ts';
import { warnOfOtherDealings } from './otherDealings.ts';
import { warnOfPayers } from './otherPeople.ts';
import { warnOfPartialKinds } from './partialKinds.ts';
import { peekOrders, withoutLost } from './peekOrders.ts';
import { findPerCustomer } from './perCustomer.ts';
import { findPeriods } from './periodColumns.ts';
import { type DescribedColumn, findMark, nameColumn, readColumns, toCandidate } from './profileColumn.ts';
import { warnOfRepeats } from './repeatingKinds.ts';
import { withoutRunningTotals } from './runningTotals.ts';
import {
  applyChosen,
  assignIdentifying,
  type Fixed,
  findDoubt,
  type Identified,
  isNamed,
  type Score,
  type Scores,
  scoreRoles,
} from './scoreColumns.ts';
import { warnOfSettledKinds } from './settledKinds.ts';
import { warnOfSums } from './sumsOfLines.ts';
import { warnOfUnitAbove } from './unitAbove.ts';
import { warnOfUnnamedBuyers } from './unnamedBuyers.ts';
import { warnOfUnreadMoney } from './unreadMoney.ts';
import { weighUnnamed } from './valueEvidence.ts';

interface Table {
  readonly columns: readonly DescribedColumn[];
  readonly headerRow: number;
  readonly fixed: Fixed;
  readonly scores: Scores;
  readonly beside: BesideScores;
  /** The rows above the header. */
  readonly above: readonly Row[];
}

/**
 * Recognises the columns of one sheet from its first rows; `titles` override what would be found. A title that the sheet
 * lacks, as one kept for another workbook, matters only where its role can't be found without it.
 */
export function findColumns(rows: readonly Row[], titles: ChosenColumns = {}): ColumnSearch {
  const chosen: ChosenColumns = Object.fromEntries(
    Object.entries(titles).filter(([, title]) => title.trim()),
  );
  const search = readHeadings(searchWith(chosen, rows), rows, chosen);
  if (search.type !== 'missing' || search.wanted === undefined) return search;
  const [role] = search.missing as [ColumnRole];
  const without = findColumns(rows, { ...chosen, [role]: '' });
  if (without.type !== 'found' || without.titles[role] === undefined) return search;
  const found = without.titles[role];
  return {
    ...without,
    remarks: [...without.remarks, note('title-not-found', { wanted: search.wanted, role, found })],
  };
}

/** Where the customers may be headings above their rows: reads them where that is told, and else proposes it. */
function readHeadings(search: ColumnSearch, rows: readonly Row[], chosen: ChosenColumns): ColumnSearch {
  if (search.type !== 'missing' || search.missing[0] !== 'customer' || chosen.customer !== undefined)
    return search;
  const at = rows.findIndex(({ number }) => number === search.headerRow);
  if (at < 0) return search;
  const data = rows.slice(at + 1);
  const headings = findHeadings(readColumns(rows[at], data), rows.slice(0, at), data);
  if (headings === undefined) return search;
  const { column, areCustomers } = headings;
  const read = searchWith({ ...chosen, customer: columnLetters(column.column) }, rows);
  if (read.type === 'ask' && areCustomers) return read;
  if (read.type !== 'found') return search;
  if (!areCustomers) return propose(toCandidate(column), search);
  const { customer, ...findings } = read.findings;
  const found = { ...findings, ...(customer && { customer: { ...customer, foundBy: 'values' as const } }) };
  const remark = note('column-by-values', { column: nameColumn(column), role: 'customer' });
  return { ...read, findings: found, remarks: [remark, ...read.remarks] };
}

const propose = (example: ColumnCandidate, search: MissingColumns): MissingColumns => ({
  ...search,
  candidates: [example, ...search.candidates.filter(({ column }) => column !== example.column)],
  example,
});

/** In the place of a title: no column has the role. */
const noColumn = '-';

function searchWith(all: ChosenColumns, rows: readonly Row[]): ColumnSearch {
  const isNone = (role: ColumnRole) => all[role]?.trim() === noColumn;
  const chosen: ChosenColumns = Object.fromEntries(
    columnRoles.filter((role) => all[role] !== undefined && !isNone(role)).map((role) => [role, all[role]]),
  );
  const at = findHeader(rows, chosen);
  const header = at === undefined ? undefined : joinTitles(rows, at, chosen);
  const headerRow = header?.number ?? 0;
  const data = rows.slice((at ?? -1) + 1);
  const single = readColumns(header, data);
  const names = joinNames(single, data);
  const columns = [...single, ...names.map(({ joined }) => joined)];
  const applied = applyChosen(chosen, columns, headerRow);
  if ('type' in applied) return applied;
  const { fixed } = applied;
  const none = purchaseRoles.filter(isNone).map((role) => [role, []]);
  const scores: Scores = {
    ...limitGuesses(
      withoutOtherThings(
        withoutLineNumbers(withoutLongNumbers(withOwnDates(scoreRoles(columns, fixed)))),
        names.flatMap(({ parts }) => parts),
      ),
      columns,
    ),
    ...Object.fromEntries(none),
  };
  const beside = scoreBeside(single, fixed, isNone);
  return decide({ columns, headerRow, fixed, scores, beside, above: rows.slice(0, at ?? 0) });
}

function decide(table: Table, identified = assignIdentifying(table.scores)): ColumnSearch {
  const { columns, headerRow, fixed, beside } = table;
  const { column: buyer } = identified.customer ?? {};
  const scores = { ...table.scores, amount: withoutRunningTotals(table.scores.amount, columns, buyer) };
  const perCustomer = findPerCustomer(columns, scores, identified, headerRow);
  const isOverruled = fixed.customer !== undefined && identified.date !== undefined;
  if (perCustomer !== undefined && !isOverruled) return perCustomer;
  const taken = Object.values(identified).map(({ column }) => column);
  const empty = findEmptyCustomer(columns, identified.customer);
  if (empty !== undefined) return reportEmpty(empty, table);
  const told = peekOrders(
    {
      invoice: identified.invoice?.column.profile,
      customer: identified.customer?.column.profile,
      date: identified.date?.column.profile,
      quantity: scores.quantity[0]?.column.profile,
      price: scores.price[0]?.column.profile,
      amount: scores.amount[0]?.column.profile,
    },
    columns[0]?.profile.keys.length ?? 0,
  );
  const orders = withoutLost(told, identified.status);
  const customer = identified.customer?.column;
  const situation = { columns, scores, fixed, customer, orders, taken, headerRow };
  const money = chooseMoney(situation);
  const missing = listMissing(identified, money);
  if (money === undefined || missing.length > 0) return reportMissing(missing, taken, table);
  const doubt =
    askForCustomer(identified, table) ??
    findDoubt('date', scores, identified, table) ??
    findOtherDate(identified, table);
  if (doubt !== undefined) return doubt;
  if (money.type === 'ask') return money;
  const whole = findWhole(identified, money, columns);
  if (whole !== undefined) return decide(table, { ...identified, invoice: whole });
  return reportFound(identified, money, {
    columns,
    headerRow,
    scores: { ...scores, amount: rankAmounts(situation) },
    beside,
    above: table.above,
  });
}

function listMissing({ customer, date }: Identified, money: Money | AskedColumn | undefined): ColumnRole[] {
  const needed = { customer, date, amount: money };
  return (['customer', 'date', 'amount'] as const).filter((role) => needed[role] === undefined);
}

function reportFound(
  identified: Identified,
  money: Money,
  { columns, headerRow, scores, beside, above }: Omit<Table, 'fixed'>,
): FoundColumns {
  const { invoice, customer } = identified;
  const further = customer?.column.further;
  const ofPurchases: TakenColumns = { ...identified, ...money.columns };
  const others = Object.values(ofPurchases).map(({ column }) => column);
  const taken: TakenColumns = { ...ofPurchases, ...chooseBeside(beside, others, customer?.column) };
  const found = columnRoles.filter((role) => taken[role] !== undefined);
  const collect = <Value>(of: (score: Score, role: ColumnRole) => Value) =>
    Object.fromEntries(found.map((role) => [role, of(taken[role]!, role)])) as Partial<
      Record<ColumnRole, Value>
    >;
  const read = Object.values(taken).map(({ column }) => column);
  const { flags, remarks } = findFlags(
    columns,
    read,
    [taken.status, taken.cancelledAt].flatMap((score) => score?.column ?? []),
    { customer: customer?.column, invoice: invoice?.column },
  );
  const repeats = warnOfRepeats(columns, taken, money);
  const kindsOfSums = warnOfSums(columns, taken, money);
  return {
    type: 'found',
    headerRow,
    columns: collect(({ column }) => column.column),
    ...(further !== undefined && { furtherCustomer: further }),
    titles: collect(({ column }) => column.title),
    flags,
    remarks: [
      ...noteUnnamed(taken),
      ...noteNames(customer),
      ...noteSharedNumber(customer, columns),
      ...warnOfPayers(customer, read, columns),
      ...warnOfUnnamedBuyers(identified, columns),
      ...money.remarks,
      ...noteNetOrGross(columns, money),
      ...noteInvoice(invoice),
      ...warnOfLineNumbers(identified, columns),
      ...remarks,
      ...(repeats.length > 0 ? repeats : warnOfSettledKinds(columns, taken, money)),
      ...warnOfPartialKinds(columns, taken, money),
      ...warnOfOtherDealings(columns, taken),
      ...warnOfDiscountKinds(columns, taken, money),
      ...(kindsOfSums.length > 0 ? kindsOfSums : warnOfAddedUpRows(invoice, money)),
      ...warnOfUnreadMoney(columns, read, money),
      ...warnOfOtherUnits(columns, read, money),
      ...warnOfUnitAbove(above, money),
      ...warnOfMoneyTakenOff(columns, read, money),
      ...warnOfOtherConsent(taken.consent, beside.consent),
    ],
    findings: collect((_, role) => describeFinding(role, taken, { ...scores, ...beside })),
    candidates: columns.map(toCandidate),
    level: money.level,
    amountTitle: money.amountTitle,
    decimalMark: findMark(columns),
  };
}

function noteUnnamed(taken: TakenColumns): readonly ColumnRemark[] {
  return Object.entries(taken)
    .filter(([, score]) => !isNamed(score))
    .map(([role, { column }]) =>
      note('column-by-values', { column: nameColumn(column), role: role as ColumnRole }),
    );
}

function noteNames(customer: Score | undefined): readonly ColumnRemark[] {
  return customer?.column.further === undefined
    ? []
    : [note('customer-of-two-columns', { columns: customer.column.title })];
}

function noteInvoice(invoice: Score | undefined): readonly ColumnRemark[] {
  return invoice === undefined ? [note('no-order-numbers', {})] : [];
}

function reportEmpty(customer: DescribedColumn, { columns, headerRow }: Table): MissingColumns {
  const likely = columns.filter(({ profile }) => profile.filled > 0);
  return {
    type: 'missing',
    headerRow,
    missing: ['customer'],
    wanted: undefined,
    empty: nameColumn(customer),
    candidates: likely.map(toCandidate),
    example: undefined,
  };
}

function reportMissing(
  missing: readonly ColumnRole[],
  taken: readonly DescribedColumn[],
  { columns, headerRow }: Table,
): MissingColumns {
  const [role] = missing as [ColumnRole];
  const periods = missing.includes('date') ? findPeriods(columns) : undefined;
  const likely = columns
    .map((column) => ({ column, points: weighUnnamed(role, column.profile).points }))
    .sort((one, other) => other.points - one.points);
  const free = likely.filter(({ column, points }) => points > 0 && !taken.includes(column));
  const example =
    free.find(({ column }) => mayBe(role, column)) ??
    (role === 'date'
      ? free.find(({ column: { meaning, profile } }) => profile.fill >= nearlyAll && mayBeOfPurchase(meaning))
      : undefined);
  const search: MissingColumns = {
    type: 'missing',
    headerRow,
    missing,
    wanted: undefined,
    ...(periods && { periods }),
    candidates: likely.map(({ column }) => toCandidate(column)),
    example: undefined,
  };
  return example === undefined ? search : propose(toCandidate(example.column), search);
}

/** Whether its header does not say that it is another thing. */
function mayBe(role: ColumnRole, { meaning }: DescribedColumn): boolean {
  return (weighHeader(role, meaning)?.points ?? 0) >= 0;
}
