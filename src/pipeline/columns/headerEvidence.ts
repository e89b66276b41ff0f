import { type ColumnReason, columnReason } from './columnReasons.ts';
import { type ColumnRole, columnRoles } from './columnRole.ts';
import type { HeaderMeaning } from './headerMeaning.ts';
import type { Concept } from './words/english.ts';

/** Points for or against a column in a role, and why. */
export interface Evidence {
  readonly points: number;
  readonly reason: ColumnReason;
}

interface RoleHeaders {
  /** Concepts that, together, name the role. The rule with the most concepts counts. */
  readonly rules: readonly (readonly [points: number, ...concepts: Concept[]])[];
  /** What may stand beside them; anything else that is known makes it another thing (`order` + `status`). */
  readonly besides: readonly Concept[];
  /** Whether a word that is not known makes it another thing (`Return deadline`). */
  readonly isExact?: boolean;
}

const documents: readonly Concept[] = ['order', 'invoice', 'transaction', 'sale'];
const always: readonly Concept[] = ['filler', 'currencyCode', 'hint'];

const roleHeaders: Readonly<Record<ColumnRole, RoleHeaders>> = {
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
      [84, 'sale'],
      [87, 'sale', 'net'],
      [76, 'sale', 'gross'],
      [77, 'subtotal'],
      [70, 'gross'],
      [70, 'net'],
      // `Incl. VAT`, which says nothing of what.
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
      'billing',
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
    rules: [[100, 'currency']],
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

/** The rules with the most concepts first, of equally many the one with the most points. */
const rulesBySize = new Map(
  columnRoles.map((role) => [
    role,
    roleHeaders[role].rules.toSorted((one, other) => other.length - one.length || other[0] - one[0]),
  ]),
);

/** Words that are waived where the header says that they are included or left out (`Total incl. VAT`). */
const includable: readonly Concept[] = ['tax', 'discount', 'shipping', 'reversal'];

const anotherThing: Evidence = { points: -80, reason: columnReason('header-differs') };
const pointsPerFurtherWord = 2;
const unknownWord = { points: 6, most: 3 };

/** What a header says for and against a role; undefined where it says nothing known. */
export function weighHeader(role: ColumnRole, meaning: HeaderMeaning): Evidence | undefined {
  const concepts = [...meaning.concepts];
  if (concepts.every((concept) => always.includes(concept))) return undefined;
  const fitting = rulesBySize
    .get(role)!
    .filter(([, ...needed]) => needed.every((concept) => meaning.concepts.has(concept)));
  const [best] = fitting;
  if (best === undefined) return anotherThing;
  // Of rules with as many concepts, one beside which nothing strange stands: `order.total_price.amount`.
  const [points, ...needed] =
    fitting.find((one) => one.length === best.length && listStrange(role, one, meaning).length === 0) ?? best;
  if (role === 'customer' && isOfUnknown(needed, meaning)) return undefined;
  return weighRule(role, points, needed, meaning);
}

/** What else a header says that may not stand beside a rule's concepts. */
function listStrange(
  role: ColumnRole,
  [, ...needed]: RoleHeaders['rules'][number],
  { concepts }: HeaderMeaning,
): readonly Concept[] {
  const { besides } = roleHeaders[role];
  return listFurther(needed, concepts).filter(
    (concept) => !besides.includes(concept) && !isWaived(concept, concepts),
  );
}

const listFurther = (needed: readonly Concept[], concepts: ReadonlySet<Concept>): readonly Concept[] =>
  [...concepts].filter((concept) => !needed.includes(concept) && !always.includes(concept));

/** `Plate ID`, `Course name`: of what is not known, which may be anything but a customer. */
function isOfUnknown(needed: readonly Concept[], { unknownWords, isInPart }: HeaderMeaning): boolean {
  const isBare = needed.length === 1 && (needed[0] === 'id' || needed[0] === 'name');
  return isBare && (unknownWords > 0 || isInPart);
}

function weighRule(
  role: ColumnRole,
  points: number,
  needed: readonly Concept[],
  meaning: HeaderMeaning,
): Evidence {
  const { concepts, unknownWords } = meaning;
  const { isExact = false } = roleHeaders[role];
  const further = listFurther(needed, concepts);
  const isStrange = listStrange(role, [points, ...needed], meaning).length > 0;
  if (isStrange || (isExact && unknownWords > 0)) return anotherThing;
  const unknown = Math.min(unknownWords, unknownWord.most) * unknownWord.points;
  return {
    points: points - further.length * pointsPerFurtherWord - unknown,
    reason: columnReason('header-fits'),
  };
}

function isWaived(concept: Concept, concepts: ReadonlySet<Concept>): boolean {
  return concepts.has('inclusion') && includable.includes(concept);
}
