import { listWords } from '../cells/wordLists.ts';
import { once } from '../cells/wordMatch.ts';
import { readYesNo } from '../cells/yesNo.ts';
import { warning } from '../language/remarks.ts';
import { nearlyAll } from '../numbers/nearlyAll.ts';
import { foldText } from '../text/foldText.ts';
import type { ColumnRemark } from './columnRemarks.ts';
import type { TakenColumns } from './describeFinding.ts';
import { type DescribedColumn, nameColumn } from './profileColumn.ts';
import { mayBeKind } from './repeatingKinds.ts';

/**
 * Tells where rows may be other dealings than sales to the customers: those that somebody bought and those that they sold
 * in one, what the shop itself bought, and papers that are no sale.
 */
export function warnOfOtherDealings(
  columns: readonly DescribedColumn[],
  taken: TakenColumns,
): readonly ColumnRemark[] {
  const read = Object.values(taken).map(({ column }) => column);
  const free = columns.filter((column) => !read.includes(column));
  const kinds = columns.filter((column) => !purchases.some((role) => taken[role]?.column === column));
  return [...warnOfSides(kinds), ...warnOfSuppliers(free, taken), ...warnOfPapers(free, taken)];
}

const purchases = ['customer', 'invoice', 'date', 'quantity', 'price', 'amount'] as const;
const fewestRows = 3;
const mostWords = 2;
const sideWords = /* @__PURE__ */ once(() => ({ bought: listWords('bought'), sold: listWords('sold') }));

/** `Side` with `Buy` and `Sell`, of which one alone may be a sale. */
function warnOfSides(columns: readonly DescribedColumn[]): readonly ColumnRemark[] {
  for (const { profile, title } of columns.filter((column) => mayBeKind(column.profile))) {
    const texts = [...new Set(profile.keys)];
    const [bought, sold] = (['bought', 'sold'] as const).map((side) => {
      const told = texts.filter((text) => wordsOf(text).some((word) => sideWords()[side].includes(word)));
      const rows = profile.keys.filter((text) => told.includes(text)).length;
      return rows < fewestRows ? undefined : told[0];
    });
    if (bought !== undefined && sold !== undefined)
      return [warning('sides-count-alike', { column: title, bought, sold })];
  }
  return [];
}

/** Of a short text, as `Purchase ledger`: a longer one is prose. */
function wordsOf(text: string): readonly string[] {
  const words = foldText(text).match(/[\p{L}\p{M}]+/gu) ?? [];
  return words.length > mostWords ? [] : words;
}

/** Fewer may be those of a shop that sells what few make. */
const fewestSuppliers = 5;

/** `Supplier`, where these are more than the customers: those are then who ordered for the shop. */
function warnOfSuppliers(
  columns: readonly DescribedColumn[],
  { customer }: TakenColumns,
): readonly ColumnRemark[] {
  if (customer === undefined || customer.foundBy === 'choice') return [];
  const buyers = customer.column.profile.distinct;
  const supplier = columns.find(
    ({ meaning: { concepts }, profile: { distinct, fill } }) =>
      concepts.has('supplier') &&
      !concepts.has('maker') &&
      fill >= nearlyAll &&
      distinct >= fewestSuppliers &&
      distinct > buyers,
  );
  if (supplier === undefined) return [];
  const names = { supplier: nameColumn(supplier), customer: nameColumn(customer.column) };
  return [warning('suppliers-beside', names)];
}

/** `Quotation no`, `Wishlist`, where nothing numbers orders. */
function warnOfPapers(
  columns: readonly DescribedColumn[],
  { invoice }: TakenColumns,
): readonly ColumnRemark[] {
  if (invoice !== undefined) return [];
  const papers = columns.find(
    ({ meaning: { concepts }, profile: { fill, keys } }) =>
      concepts.has('otherDocument') && fill >= nearlyAll && keys.some((key) => readYesNo(key) === undefined),
  );
  return papers === undefined ? [] : [warning('papers-count', { papers: nameColumn(papers) })];
}
