import { gather } from '../numbers/typedArrays.ts';
import { type Ledger, takeEntries } from './ledger.ts';
import { type LateReturn, type PurchaseDays, takeInTurn } from './purchaseDays.ts';

/** The purchases of some customers alone. @param who ascending */
export function takeCustomers(all: PurchaseDays, who: Uint32Array): PurchaseDays {
  const starts = new Uint32Array(who.length + 1);
  for (let n = 0; n < who.length; n++)
    starts[n + 1] = starts[n]! + all.starts[who[n]! + 1]! - all.starts[who[n]!]!;
  const taken = new Uint32Array(starts[who.length]!);
  const late: LateReturn[] = [];
  const takeLate = takeInTurn(all.late);
  for (let n = 0; n < who.length; n++) {
    const first = all.starts[who[n]!]!;
    for (let at = starts[n]!; at < starts[n + 1]!; at++) taken[at] = first + at - starts[n]!;
    for (const { at, ...rest } of takeLate(first, all.starts[who[n]! + 1]!))
      late.push({ at: starts[n]! + at, ...rest });
  }
  const ledger = all.ledger && takeLedger(all.ledger, who);
  return {
    ...{ starts, day: gather(all.day, taken), spend: gather(all.spend, taken) },
    orders: gather(all.orders, taken),
    ...(all.late && { late }),
    ...(ledger && { ledger }),
  };
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
