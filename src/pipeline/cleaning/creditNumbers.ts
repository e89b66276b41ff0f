import { type Warning, warning } from '../language/remarks.ts';
import type { Transactions } from '../reading/transactions.ts';

/** What is said of orders that count though their numbers say that they are no sales. */
export interface CreditWarnings {
  /** Orders whose numbers begin or end so, one of them, and what they came to. */
  readonly 'credit-numbers-counted': {
    readonly letters: string;
    readonly end: Mark['end'];
    readonly example: string;
    readonly orders: number;
    readonly amount: number;
  };
}

/** Letters of a number, and where they stand in it. */
interface Mark {
  readonly letters: string;
  readonly end: 'first' | 'last';
}

/** With what numbers of credit notes begin: credit note, return; Gutschrift, avoir, nota di credito, abono, korekta, kreditnota. */
const creditLetters =
  'CN CNR CRN CM CR CRM CRED CREDIT RMA RTN RET RFD GS GU GUT AV AVO AVOIR NC NCR ABO ABN KOR FK FKOR KN KRED DOB';
/** With what those of cancelled orders and of quotations begin. */
const otherLetters =
  'X VOID STORNO CANC CANCEL CANCELLED ANNUL ANULADO ANNULLATO Q QUO QUOTE QT AN ANG OFF PF PROFORMA EST DEV DEVIS DRAFT';
const first = new Set(`${creditLetters} ${otherLetters}`.split(' '));
/** With what they end, behind a sign or a blank: `1004-R`. */
const last = new Set('R RET REF RETURN REFUND CN CR ST STORNO VOID X CANC CANCELLED'.split(' '));
/** Of all orders, at most such a share are credit notes; where more are, it is how the shop numbers them. */
const mostCredits = 1 / 3;
const fewestOrders = 10;

const lettersFirst = /^(\p{L}+)[\s./#_-]*\d/u;
const lettersLast = /\d[\s./#_-]+(\p{L}+)$/u;

function readMark(id: string): Mark | undefined {
  const [before, behind] = [lettersFirst, lettersLast].map((letters) => letters.exec(id)?.[1] ?? '');
  if (first.has(before!.toUpperCase())) return { letters: before!, end: 'first' };
  return last.has(behind!.toUpperCase()) ? { letters: behind!, end: 'last' } : undefined;
}

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
  const isCredit = Uint8Array.from(orderIds, (id) => Number(readMark(id) !== undefined));
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
  const [one] = counted;
  if (one === undefined || counted.size > mostCredits * all.size) return [];
  const example = orderIds[one]!;
  const values = { ...readMark(example)!, example, orders: counted.size, amount: sum };
  return [warning('credit-numbers-counted', values)];
}
