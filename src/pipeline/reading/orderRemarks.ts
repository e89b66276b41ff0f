import type { ColumnName, Product } from '../columns/columnRemarks.ts';
import type { Note, NoValues, Warning } from '../language/remarks.ts';

/** What is said of the orders that rows are lines of, and of what they come to. */
export interface OrderNotes {
  /** Customer, date or number of an order stand on its first line alone. */
  readonly 'first-lines-filled': NoValues;
  /** Rows without a customer are those of the customer above. */
  readonly 'customers-from-above': NoValues;
  /** Rows without a date are of the day above. */
  readonly 'dates-from-above': NoValues;
  /** Rows without an order number: a customer's day is the order. */
  readonly 'orders-without-number': { readonly rows: number };
  /** Numbers come again with other customers: so many orders have the number of another, of another day. */
  readonly 'order-numbers-restart': { readonly orders: number };
  /** The amount is the whole order's. */
  readonly 'amount-counts-once': { readonly amount: ColumnName };
  /** Quantity and price are read. */
  readonly 'amount-is-product': Product;
  /** The amount is read; what quantity x price comes to more, as a share of it. */
  readonly 'amount-is-no-product': Product & { readonly difference: number };
}

export interface OrderWarnings {
  /** Rows without an order number that have what another row has. */
  readonly 'rows-repeated': { readonly rows: number; readonly of: number };
  /** So many orders stand in the table once more, line by line, and count twice; and these lines. */
  readonly 'orders-written-twice': {
    readonly orders: number;
    readonly rows: number;
    /** Whether rows that are the same in every column count once, and these do not. */
    readonly differ: boolean;
  };
}

export type OrderRemark = Note<OrderNotes> | Warning<OrderWarnings>;
