import { listStatusWords, listWords } from '../cells/wordLists.ts';
import { once } from '../cells/wordMatch.ts';
import { type Warning, warning } from '../language/remarks.ts';
import type { Transactions } from '../reading/transactions.ts';
import { foldText } from '../text/foldText.ts';

/** What is said of names in the place of customers under which nobody bought. */
export interface NoBuyerWarnings {
  /** Up to three of them (`VOID`, `Staff meal`), how many rows they have, and what these come to. */
  readonly 'customers-no-buyers': {
    readonly column: string;
    readonly customers: readonly string[];
    readonly rows: number;
    readonly amount: number;
  };
}

const mostNames = 3;
const longestName = 24;
const digit = /\d/;

const names = /* @__PURE__ */ once(
  () =>
    new Set([
      ...listWords('ownUse'),
      ...(['undone', 'failed', 'draft', 'done'] as const)
        .flatMap(listStatusWords)
        .filter((word) => word.length > 3),
    ]),
);

/** Tells of customers that are called as a status is, or what the shop uses itself, and count. */
export function findNoBuyers(
  { customer, customerIds, amount, order, orderCount, plan }: Transactions,
  rows: Uint32Array,
  column: string,
): readonly Warning<NoBuyerWarnings>[] {
  const isNoBuyer = Uint8Array.from(customerIds, (id) => Number(saysNobody(id)));
  if (!isNoBuyer.includes(1)) return [];
  // Each line of an order may have what the whole comes to.
  const counted = plan.amount === 'order' ? new Uint8Array(orderCount) : undefined;
  const found = new Set<number>();
  let count = 0;
  let sum = 0;
  for (const row of rows) {
    if (isNoBuyer[customer[row]!] !== 1) continue;
    found.add(customer[row]!);
    count++;
    if (counted?.[order[row]!] !== 1) sum += amount[row]!;
    if (counted !== undefined) counted[order[row]!] = 1;
  }
  const customers = [...found].slice(0, mostNames).map((who) => customerIds[who]!);
  return found.size === 0
    ? []
    : [warning('customers-no-buyers', { column, customers, rows: count, amount: sum })];
}

const saysNobody = (id: string): boolean =>
  id.length <= longestName && !digit.test(id) && names().has(foldText(id).replace(/[\s_]+/g, ' '));
