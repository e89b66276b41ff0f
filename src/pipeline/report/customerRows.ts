import { type ContactRole, roleLabels, titleOf } from '../columns/columnRole.ts';
import type { Customers } from '../customers/rfm.ts';
import { message, t } from '../language/language.ts';
import { orderAscending } from '../numbers/orderAscending.ts';
import { createFormer } from '../results/formerSegment.ts';
import type { Segmentation } from '../results/segmentation.ts';
import type { Cell } from '../spreadsheet/write/sheet.ts';
import { formatOf } from './blocks.ts';
import { type CustomerColumn, customerFigureColumns, fitValues } from './figureColumns.ts';
import { assignSections } from './sections.ts';

/** In characters, where ids are short. */
const idWidth = 18;

/** The rows of tables of customers. */
export interface CustomerRows {
  readonly columns: readonly CustomerColumn[];
  /** Customers by monetary value, the highest first; equal ones in the order of the segmentation. */
  readonly order: Uint32Array;
  /** A section's customers in the same order. */
  readonly membersOf: (section: number) => Uint32Array;
}

export function tabulateCustomers(segmentation: Segmentation): CustomerRows {
  const { customers } = segmentation;
  const section = assignSections(segmentation);
  const order = orderAscending(customers.monetary.map((spend) => -spend));
  return {
    columns: [
      idColumn(customers.ids),
      ...customerFigureColumns(segmentation),
      ...formerColumns(segmentation),
      ...contactColumns(customers),
    ],
    order,
    membersOf: (wanted) => order.filter((i) => section[i] === wanted),
  };
}

/**
 * Ids are numbers where every one of them is a plain whole number, for then the source most likely has numbers
 * too, and a lookup of a text among numbers finds nothing. One `0042` or `A17` makes all of them text.
 */
function idColumn(ids: readonly string[]): CustomerColumn {
  const cells = areNumbers(ids)
    ? { values: Float64Array.from(ids, Number) }
    : { values: Uint32Array.from(ids.keys()), texts: ids };
  return fitValues({ header: message('Customer'), width: idWidth, format: 'id', ...cells });
}

/** The last other segment of each, and since when it was left; none where nobody was elsewhere. */
function formerColumns(segmentation: Segmentation): CustomerColumn[] {
  if (!segmentation.summary.hasFormer) return [];
  const former = createFormer(segmentation);
  const each = segmentation.customers.ids.map((_, i) => former(i));
  const texts = [...new Set(each.flatMap((one) => (one === undefined ? [] : [one.name])))];
  const places = Int32Array.from(each, (one) => (one === undefined ? -1 : texts.indexOf(one.name)));
  const since = Float64Array.from(each, (one) => (one === undefined ? Number.NaN : Date.parse(one.since)));
  return [
    fitValues({
      header: message('Previous segment'),
      width: 30,
      format: 'general',
      values: places,
      texts,
    }),
    {
      ...{ header: message('In the segment since'), width: 18 },
      ...{ format: formatOf(since.filter((moment) => !Number.isNaN(moment))), values: since },
    },
  ];
}

const contactWidths: Readonly<Record<ContactRole, number>> = { email: 32, name: 28, consent: 14 };

/** Of a column of the source that has no role. */
const otherWidth = 20;

/** Where the source has them, behind all others: there are formulas that count columns. An id that is an address is there. */
const contactColumns = ({ contacts = [], ids }: Customers): CustomerColumn[] =>
  contacts
    .filter(({ texts }) => texts !== ids)
    .map(({ role, values, texts }) =>
      fitValues({
        header: titleOf(role) ?? roleLabels[role as ContactRole],
        width: contactWidths[role as ContactRole] ?? otherWidth,
        format: 'general',
        values,
        texts: role === 'consent' ? [t('yes'), t('no')] : texts,
      }),
    );

/** Up to 15 digits, which is all that Excel keeps of a number, and written as a number would be. */
const wholeNumber = /^(0|[1-9]\d{0,14})$/;

/** Whether every id is a plain whole number. */
export const areNumbers = (ids: readonly string[]): boolean => ids.every((id) => wholeNumber.test(id));

/** Some customers and their rows. */
interface RowBlock {
  readonly customers: Uint32Array;
  readonly rows: Cell[][];
}

/** What a column holds is looked at once for so many rows: asked at every cell, a million rows take twice as long. */
const rowsInBlock = 256;

/** The rows of customers, by their indices. */
export function* listRows(
  customers: Uint32Array,
  columns: readonly CustomerColumn[],
): Generator<readonly Cell[]> {
  const blank = Array.from(columns, (): Cell => null);
  for (let start = 0; start < customers.length; start += rowsInBlock) {
    const some = customers.subarray(start, start + rowsInBlock);
    const rows = Array.from(some, () => blank.slice());
    for (const [at, column] of columns.entries()) fillColumn({ customers: some, rows }, at, column);
    yield* rows;
  }
}

/** @param at the column's place in a row */
function fillColumn({ customers, rows }: RowBlock, at: number, { values, texts }: CustomerColumn): void {
  for (let k = 0; k < rows.length; k++) {
    const value = values[customers[k]!]!;
    if (texts !== undefined) rows[k]![at] = texts[value] ?? null;
    else if (!Number.isNaN(value)) rows[k]![at] = value;
  }
}
