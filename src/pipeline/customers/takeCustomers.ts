import { type Ledger, takeEntries } from './ledger.ts';
import { type LateReturn, type PurchaseDays, takeInTurn } from './purchaseDays.ts';

/** The purchases of some customers alone. @param who ascending */
export function takeCustomers(all: PurchaseDays, who: Uint32Array): PurchaseDays {
  const starts = new Uint32Array(who.length + 1);
  for (let n = 0; n < who.length; n++)
    starts[n + 1] = starts[n]! + all.starts[who[n]! + 1]! - all.starts[who[n]!]!;
  const length = starts[who.length]!;
  const [day, spend, orders] = [new Int32Array(length), new Float64Array(length), new Uint32Array(length)];
  for (let n = 0; n < who.length; n++) {
    const offset = all.starts[who[n]!]! - starts[n]!;
    for (let at = starts[n]!; at < starts[n + 1]!; at++) {
      day[at] = all.day[at + offset]!;
      spend[at] = all.spend[at + offset]!;
      orders[at] = all.orders[at + offset]!;
    }
  }
  const late = all.late && takeLate(all.late, all.starts, who, starts);
  const ledger = all.ledger && takeLedger(all.ledger, who);
  return { starts, day, spend, orders, ...(late && { late }), ...(ledger && { ledger }) };
}

/** @param taken starts of those who are taken */
function takeLate(
  all: readonly LateReturn[],
  starts: Uint32Array,
  who: Uint32Array,
  taken: Uint32Array,
): LateReturn[] {
  const late: LateReturn[] = [];
  const take = takeInTurn(all);
  for (let n = 0; n < who.length; n++)
    for (const { at, ...rest } of take(starts[who[n]!]!, starts[who[n]! + 1]!))
      late.push({ at: taken[n]! + at, ...rest });
  return late;
}

/** Undefined where it has none of them. */
function takeLedger(ledger: Ledger, who: Uint32Array): Ledger | undefined {
  const [which, customers]: [number[], number[]] = [[], []];
  let n = 0;
  ledger.customers.forEach((i, at) => {
    while (n < who.length && who[n]! < i) n++;
    if (who[n] !== i) return;
    which.push(at);
    customers.push(n);
  });
  if (which.length === 0) return undefined;
  return { ...takeEntries(ledger, Uint32Array.from(which)), customers: Uint32Array.from(customers) };
}
