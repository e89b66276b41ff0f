import type { Note, NoValues, Warning } from '../language/remarks.ts';
import type { ColumnRole } from './columnRole.ts';

/** What a column is called: by its header, or where it has none by its letters. */
export type ColumnName = { readonly header: string } | { readonly letters: string };

/** What is said of how the columns were chosen. */
export interface ColumnNotes {
  /** No header says that the column has this role. */
  readonly 'column-by-values': { readonly column: ColumnName; readonly role: ColumnRole };
  /** The settings name a title that the sheet lacks; another column is read. */
  readonly 'title-not-found': { readonly wanted: string; readonly role: ColumnRole; readonly found: string };
  /** First and last name, joined; their titles with a + between. */
  readonly 'customer-of-two-columns': { readonly columns: string };
  /** The customer is read from another column than a number, which guests share or lack. */
  readonly 'customer-number-shared': { readonly number: ColumnName; readonly customer: ColumnName };
  /** A customer's day is an order. */
  readonly 'no-order-numbers': NoValues;
  readonly 'price-grows-with-quantity': { readonly price: ColumnName };
  readonly 'amount-has-gaps': Product;
  /** What orders come to is read, which their lines do not add up to. */
  readonly 'lines-are-no-total': { readonly amount: ColumnName; readonly line: ColumnName };
  readonly 'price-without-quantity': { readonly price: ColumnName };
  /** Of net and gross one is read; what the other comes to more, as a share of it. */
  readonly 'net-or-gross': {
    readonly read: ColumnName;
    readonly other: ColumnName;
    readonly difference: number;
  };
  readonly 'cost-is-price': { readonly cost: ColumnName };
}

export interface ConsentWarnings {
  /** Of two columns that ask the one whether customers agree, the other whether they refuse, one is read. */
  readonly 'consent-of-two-columns': { readonly read: string; readonly other: string };
  /** So many rows have texts in the column that say neither yes nor no; the most common first. */
  readonly 'consent-not-understood': {
    readonly column: string;
    readonly rows: number;
    readonly texts: readonly string[];
  };
}

export interface UnreadMoneyWarnings {
  /** What one of something costs, by its title, counts once a row, as nothing says how many there were. */
  readonly 'price-of-one': { readonly price: ColumnName };
  /** Quantity x price counts, which is not reduced by it. */
  readonly 'discount-unread': Factors & { readonly discount: ColumnName };
  /** An amount that may be before discounts counts, and is not reduced by it. */
  readonly 'discount-beside': { readonly discount: ColumnName; readonly amount: ColumnName };
  /** The amount has tips, deposits or the like in it. */
  readonly 'tips-included': { readonly tip: ColumnName; readonly amount: ColumnName };
  /** What came back, or was paid back, is not taken off what counts. */
  readonly 'returned-unread': { readonly returned: ColumnName };
  /** An amount counts units of which another column has fewer in some rows; what it comes to with those more, as a share. */
  readonly 'units-in-other-column': {
    readonly amount: ColumnName;
    readonly units: ColumnName;
    readonly other: ColumnName;
    readonly difference: number;
  };
  /**
   * Money under a title that says nothing is the same in some rows; what it comes to more, as a share of what is read, which
   * is a quantity times it where there is one.
   */
  readonly 'amount-in-other-column': {
    readonly read: ColumnName;
    readonly quantity?: ColumnName;
    readonly other: ColumnName;
    readonly difference: number;
  };
  /** Some rows have money under a title that says nothing, no more than theirs; what it comes to, as a share of all. */
  readonly 'money-unread': { readonly column: ColumnName; readonly share: number };
  /** A text above the table says a unit of money, such as thousands, that the title of what counts does not. */
  readonly 'unit-above-table': { readonly text: string; readonly column: ColumnName };
  /** Quantity x price counts, though prices are those of so many units. */
  readonly 'price-unit-unread': Factors & { readonly unit: ColumnName };
}

/** Rows that count, though by what a column says of them they may be no sales, or of what others are of too. */
export interface KindWarnings {
  /** It may say what was cancelled, by yes and no; the first of its values is the most common. */
  readonly 'cancelled-flag-unread': { readonly column: string; readonly values: readonly string[] };
  /** Rows that lack what most have in it, whose title says nothing, count. */
  readonly 'rows-lacking': { readonly column: string };
  /** Rows of a kind count, though nearly all have the customer and amount of rows of another, mostly the usual one. */
  readonly 'kind-repeats-others': { readonly column: string; readonly kind: string; readonly usual: string };
  /** Rows of a kind count, though nearly all are that share of a row of another kind and the same customer. */
  readonly 'kind-part-of-others': {
    readonly column: string;
    readonly kind: string;
    readonly whole: string;
    readonly share: number;
  };
  /** Rows of a kind and the others count alike, though the ones use up, or pay for, the others that came first. */
  readonly 'kinds-settled': { readonly column: string; readonly kind: string; readonly comesFirst: boolean };
  /** Lines of a kind count, though nearly all come to what the lines below them do, which are of another kind and count too. */
  readonly 'kind-adds-up-others': { readonly column: string; readonly kind: string };
  /** Rows with either text count, though by them somebody bought in the ones and sold in the others. */
  readonly 'sides-count-alike': { readonly column: string; readonly bought: string; readonly sold: string };
  /** Who sold stands beside fewer customers, who may be those that ordered for the shop. */
  readonly 'suppliers-beside': { readonly supplier: ColumnName; readonly customer: ColumnName };
  /** Rows count that a column calls quotations, wishes, claims or the like, and none calls orders. */
  readonly 'papers-count': { readonly papers: ColumnName };
  /** Lines of these kinds, which a column calls discounts, are added to the others of their orders. */
  readonly 'discounts-count': { readonly column: string; readonly kinds: readonly string[] };
  /** A column that is not read calls rows of a kind planned. */
  readonly 'rows-planned': { readonly column: string; readonly kinds: readonly string[] };
  /** In orders such as this one a row comes to what those on one side of it do, and all count. */
  readonly 'rows-added-up': { readonly order: string; readonly side: 'below' | 'above' };
}

export interface ColumnWarnings extends ConsentWarnings, UnreadMoneyWarnings, KindWarnings {
  /** Most of those who pay, or order, there are customers too, of other rows. */
  readonly 'customers-in-other-column': { readonly customer: ColumnName; readonly other: ColumnName };
  /** Rows without a customer are left out, though another column says who bought in them. */
  readonly 'buyers-in-other-column': { readonly customer: ColumnName; readonly other: ColumnName };
  /**
   * So many of the first rows have another number than the row above, though the same customer and date. Whether each is
   * an order, or else a customer's day is.
   */
  readonly 'numbers-of-lines': {
    readonly column: ColumnName;
    readonly below: number;
    readonly isRead: boolean;
  };
}

/** Quantity x price. */
export interface Factors {
  readonly quantity: ColumnName;
  readonly price: ColumnName;
}

/** An amount beside quantity x price. */
export interface Product extends Factors {
  readonly amount: ColumnName;
}

export type ColumnRemark = Note<ColumnNotes> | Warning<ColumnWarnings>;
