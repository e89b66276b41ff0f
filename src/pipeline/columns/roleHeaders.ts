import type { ColumnRole } from './columnRole.ts';
import type { Concept } from './words/english.ts';

/** By which concepts a header names a role. */
export interface RoleHeaders {
  /** Concepts that, together, name the role. The rule with the most concepts counts. */
  readonly rules: readonly (readonly [points: number, ...concepts: Concept[]])[];
  /** What may stand beside them; anything else that is known makes it another thing (`order` + `status`). */
  readonly besides: readonly Concept[];
  /** Whether a word that is not known makes it another thing (`Return deadline`). */
  readonly isExact?: boolean;
}

export const documents: readonly Concept[] = ['order', 'invoice', 'transaction', 'sale'];

/** What titles call somebody by. */
export const people: readonly Concept[] = [
  ...(['customer', 'account', 'email', 'phone', 'name', 'namePart', 'company', 'billing'] as const),
];

/** Whose order numbers stand beside, or in the place of, the shop's own: `Marketplace order ID`, `Seller order no`. */
const bearers: readonly Concept[] = ['store', 'employee', 'supplier', 'account', 'shipping'];

/** What headers say of each role. */
export const roleHeaders: Readonly<Record<ColumnRole, RoleHeaders>> = {
  customer: {
    rules: [
      [112, 'customer', 'unique'],
      [92, 'customer', 'billing', 'id'],
      [100, 'customer', 'id'],
      [90, 'customer'],
      [84, 'customer', 'email'],
      [75, 'customer', 'name'],
      [75, 'customer', 'company'],
      [46, 'customer', 'phone'],
      [20, 'customer', 'namePart'],
      [70, 'account', 'id'],
      [60, 'account'],
      [74, 'billing', 'email'],
      [74, 'email'],
      [62, 'billing', 'name'],
      [50, 'billing'],
      [40, 'shipTo'],
      [44, 'shipTo', 'id'],
      [56, 'company', 'name'],
      [42, 'company'],
      [44, 'name'],
      [35, 'id'],
      [42, 'phone'],
      [20, 'namePart'],
    ],
    besides: [
      'id',
      'name',
      'email',
      'company',
      'billing',
      'account',
      ...documents,
      'givenName',
      'familyName',
    ],
  },
  invoice: {
    rules: [
      [100, 'order', 'id'],
      [97, 'invoice', 'id'],
      [92, 'transaction', 'id'],
      [90, 'sale', 'id'],
      [85, 'invoice'],
      [80, 'order'],
      [70, 'transaction'],
      // Of another system that has the order too.
      ...documents.flatMap((document) =>
        bearers.map((bearer): [number, ...Concept[]] => [60, bearer, document, 'id']),
      ),
      [34, 'payment', 'id'],
      [35, 'id'],
      [5, 'name'],
      [-80, 'customer', 'id'],
    ],
    besides: ['order', 'invoice', 'transaction', 'sale', 'customer', 'billing', 'visit'],
  },
  date: {
    rules: [
      [100, 'order', 'date'],
      [98, 'sale', 'date'],
      [96, 'transaction', 'date'],
      [94, 'invoice', 'date'],
      [92, 'date'],
      [85, 'created'],
      [76, 'payment', 'date'],
      [76, 'order', 'payment', 'date'],
      [70, 'order', 'time'],
      [70, 'sale', 'time'],
      [70, 'transaction', 'time'],
      [45, 'time'],
      [40, 'payment'],
      [30, 'period'],
      // `Sold`, `Reserved`: the cells have to be dates.
      ...documents.map((document): [number, Concept] => [20, document]),
    ],
    besides: [...documents, 'payment', 'billing', 'created', 'date', 'time', 'revenue', 'visit'],
  },
  quantity: {
    rules: [
      [100, 'quantity'],
      [84, 'count'],
      [60, 'shipping', 'quantity'],
      [30, 'sale', 'product'],
    ],
    besides: [
      'quantity',
      'count',
      'unit',
      'product',
      'order',
      'sale',
      'line',
      'total',
      'invoice',
      'transaction',
      'id',
    ],
  },
  price: {
    rules: [
      [100, 'unit', 'price'],
      [95, 'product', 'price'],
      [95, 'sale', 'price'],
      [92, 'price'],
      [85, 'unit', 'amount'],
      [55, 'rate'],
      [44, 'unit', 'cost'],
      [44, 'product', 'cost'],
    ],
    besides: [
      'unit',
      'product',
      'sale',
      'order',
      'line',
      'net',
      'gross',
      'inclusion',
      'quantity',
      'amount',
      'invoice',
      'transaction',
    ],
  },
  amount: {
    rules: [
      [102, 'total', 'order'],
      [102, 'total', 'invoice'],
      [98, 'total', 'amount'],
      [98, 'total', 'sale'],
      [98, 'line', 'amount'],
      [98, 'line', 'total'],
      [92, 'order', 'amount'],
      [92, 'invoice', 'amount'],
      [92, 'transaction', 'amount'],
      [94, 'sale', 'amount'],
      [95, 'total', 'price'],
      [95, 'total'],
      [92, 'revenue'],
      [86, 'amount'],
      [89, 'payment', 'amount'],
      [85, 'payment', 'price'],
      [84, 'sale'],
      [87, 'sale', 'net'],
      [76, 'sale', 'gross'],
      [77, 'subtotal'],
      [70, 'gross'],
      [70, 'net'],
      // `Incl. VAT`, which says nothing of what; of tax alone.
      [46, 'inclusion'],
      [50, 'payment'],
    ],
    besides: [
      'amount',
      'total',
      'subtotal',
      'sale',
      'revenue',
      'order',
      'invoice',
      'transaction',
      'line',
      'product',
      'payment',
      'net',
      'gross',
      'inclusion',
      'customer',
      'visit',
      'store',
      'billing',
      'currency',
    ],
  },
  status: {
    rules: [
      [100, 'order', 'status'],
      [92, 'status'],
      [80, 'payment', 'status'],
      [50, 'shipping', 'status'],
      // "State" is a part of the address, unless its cells say otherwise.
      [38, 'status', 'place'],
      [38, 'order', 'status', 'place'],
      [38, 'payment', 'status', 'place'],
      [0, 'shipping', 'status', 'place'],
      [40, 'reversal'],
      [20, 'kind'],
      [-80, 'payment', 'kind'],
      [-80, 'shipping', 'kind'],
    ],
    besides: [
      'order',
      'payment',
      'invoice',
      'transaction',
      'sale',
      'shipping',
      'reversal',
      'line',
      'product',
      'visit',
      'place',
      'billing',
      'name',
      'id',
    ],
  },
  cancelledAt: {
    rules: [
      [110, 'reversal'],
      [105, 'deletion'],
    ],
    isExact: true,
    besides: ['date', 'time', 'created', 'order', 'invoice', 'transaction', 'sale', 'payment'],
  },
  currency: {
    rules: [
      [100, 'currency'],
      // `Code`: the cells have to be currencies.
      [22, 'id'],
    ],
    besides: ['order', 'invoice', 'sale', 'payment', 'transaction', 'price', 'amount', 'id', 'kind'],
  },
  article: {
    rules: [
      [100, 'product', 'id'],
      [90, 'product'],
      [80, 'product', 'name'],
    ],
    besides: ['id', 'name', 'line', 'order', 'sale', 'invoice'],
  },
  email: {
    rules: [
      [100, 'customer', 'email'],
      [95, 'billing', 'email'],
      [90, 'email'],
    ],
    besides: ['customer', 'account', 'billing', 'name', 'id', 'place', 'order'],
  },
  name: {
    rules: [
      [100, 'customer', 'name'],
      [90, 'billing', 'name'],
      [80, 'company', 'name'],
      [80, 'account', 'name'],
      [75, 'customer', 'company'],
      [70, 'name'],
      [60, 'customer'],
      [50, 'company'],
    ],
    besides: ['customer', 'account', 'billing', 'company', 'name', 'order', 'givenName', 'familyName'],
  },
  consent: {
    // Refusal says it the other way round.
    rules: [
      [100, 'consent'],
      [95, 'refusal'],
    ],
    besides: ['consent', 'refusal', 'customer', 'account', 'email', 'note', 'status', 'kind', 'billing'],
  },
};
