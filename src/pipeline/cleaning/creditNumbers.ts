import { type Warning, warning } from '../language/remarks.ts';
import type { Transactions } from '../reading/transactions.ts';

/** What is said of orders that count though their numbers say that they give money back. */
export interface CreditWarnings {
  /** Orders whose numbers begin so, one of them, and what they came to. */
  readonly 'credit-numbers-counted': {
    readonly letters: string;
    readonly example: string;
    readonly orders: number;
    readonly amount: number;
  };
}

/** With what numbers of credit notes begin: credit note, return; Gutschrift, avoir, nota di credito, abono, korekta, kreditnota. */
const creditLetters = new Set(
  'CN CNR CRN CM CR CRM CRED CREDIT RMA RTN RET RFD GS GU GUT AV AVO AVOIR NC NCR ABO ABN KOR FK FKOR KN KRED DOB'.split(
    ' ',
  ),
);
/** Of all orders, at most such a share are credit notes; where more are, it is how the shop numbers them. */
const mostCredits = 1 / 3;
const fewestOrders = 10;

const lettersOf = (id: string): string => /^(\p{L}+)[\s./#_-]*\d/u.exec(id)?.[1]?.toUpperCase() ?? '';

/** Tells of purchases with numbers of credit notes, `CN-1004`, whose amounts are above nought, among others. */
export function findCreditNumbers(
  {
    order,
    orderIds,
    amount,
    plan,
  }: Pick<Transactions, 'order' | 'orderIds' | 'amount'> & {
    readonly plan: Pick<Transactions['plan'], 'amount'>;
  },
  rows: Uint32Array,
): readonly Warning<CreditWarnings>[] {
  if (orderIds.length < fewestOrders) return [];
  const isCredit = Uint8Array.from(orderIds, (id) => Number(creditLetters.has(lettersOf(id))));
  if (!isCredit.includes(1)) return [];
  const counted = new Set<number>();
  const all = new Set<number>();
  let sum = 0;
  for (const row of rows) {
    const of = order[row]!;
    if (of < 0) continue;
    all.add(of);
    if (isCredit[of] !== 1) continue;
    // Each line of an order may have what the whole comes to.
    if (plan.amount !== 'order' || !counted.has(of)) sum += amount[row]!;
    counted.add(of);
  }
  const [first] = counted;
  if (first === undefined || counted.size > mostCredits * all.size) return [];
  const example = orderIds[first]!;
  const values = { letters: lettersOf(example), example, orders: counted.size, amount: sum };
  return [warning('credit-numbers-counted', values)];
}
