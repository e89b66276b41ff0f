import type { CleanedRows } from '../cleaning/clean.ts';
import { groupSpells, type Spell } from '../cleaning/spells.ts';
import type { Transactions } from '../reading/transactions.ts';
import { dayOf } from '../time/calendar.ts';
import type { Ledger, LedgerEntries } from './ledger.ts';

interface Books extends Pick<CleanedRows, 'rows' | 'returns'> {
  readonly returnedFrom: Uint32Array;
  readonly spells: readonly Spell[];
  /** The customer of each of the source's; below 0 for those of whom nothing is told. */
  readonly of: Int32Array;
  /** The last day of which anything is known; what comes after it is known as of then. */
  readonly end: number;
}

/** Puts down what customers bought and brought back some of whose rows counted for some days alone. */
export function openLedger(transactions: Transactions, books: Books): Ledger {
  const { customer, customerIds } = transactions;
  const { of, spells, end } = books;
  const isWanted = new Uint8Array(customerIds.length);
  for (const { row } of spells) isWanted[customer[row]!] = 1;
  const whose = (row: number) => (isWanted[customer[row]!] === 1 ? of[customer[row]!]! : -1);
  const asked = { ...books, whose, spellsOf: groupSpells(spells) };
  const bought = sortByCustomer(listPurchases(transactions, asked));
  const customers = [...new Set(bought.map(({ who }) => who))];
  const back = sortByCustomer(listReturns(transactions, asked));
  bought.forEach((entry, at) => {
    entry.place = at;
  });
  const purchases = {
    ...enter(bought, customers, end),
    order: Uint32Array.from(bought, ({ first, place }) => first?.place ?? place),
  };
  const returns = {
    ...enter(back, customers, end),
    knownOn: Int32Array.from(back, ({ knownOn }) => Math.min(knownOn, end)),
  };
  const lastChange = new Map<number, number>();
  for (const { row, since, until } of spells) {
    const days = [since, until].filter(Number.isFinite).map((day) => Math.min(day, end));
    lastChange.set(whose(row), Math.max(lastChange.get(whose(row)) ?? Number.NEGATIVE_INFINITY, ...days));
  }
  return {
    customers: Uint32Array.from(customers),
    firstDay: findFirstDays(purchases),
    ...{ purchases, returns },
    lastChange: Int32Array.from(customers, (who) => lastChange.get(who)!),
  };
}

interface Asked extends Books {
  /** The customer of a row; below 0 where that is none of the ledger. */
  readonly whose: (row: number) => number;
  readonly spellsOf: ReadonlyMap<number, readonly Spell[]>;
}

interface Entry extends Pick<Spell, 'since' | 'until'> {
  readonly who: number;
  readonly day: number;
  amount: number;
}

interface Bought extends Entry {
  /** That of the first line of the order, where there is one before. */
  readonly first: Bought | undefined;
  /** Among all. */
  place: number;
}

const always = { since: Number.NEGATIVE_INFINITY, until: Number.POSITIVE_INFINITY };

/** Of each order what came before the first line that counted for some days alone as one, and every line from it on. */
function listPurchases(transactions: Transactions, { rows, spells, spellsOf, whose }: Asked): Bought[] {
  const { order, orderCount, date, amount, plan, length } = transactions;
  const isBought = new Uint8Array(length);
  for (let at = 0; at < rows.length; at++) isBought[rows[at]!] = 1;
  for (const { row, purchase } of spells) if (row === purchase) isBought[row] = 1;
  const entries: Bought[] = [];
  const firsts = new Map<number, Bought>();
  let [key, first, isDivided]: [number, Bought | undefined, boolean] = [-1, undefined, false];
  const divided = new Set<number>();
  for (let row = 0; row < length; row++) {
    if (isBought[row] === 0) continue;
    const who = whose(row);
    if (who < 0) continue;
    // The lines of an order mostly follow each other.
    if (who * orderCount + order[row]! !== key) {
      key = who * orderCount + order[row]!;
      [first, isDivided] = [firsts.get(key), divided.has(key)];
    }
    if (first && plan.amount === 'order') continue;
    const own = spellsOf.get(row);
    if (own && !isDivided) {
      divided.add(key);
      isDivided = true;
    }
    if (first && !isDivided) {
      first.amount += amount[row]!;
      continue;
    }
    for (const { since, until } of own ?? [always]) {
      const entry: Bought = {
        who,
        day: dayOf(date[row]!),
        amount: amount[row]!,
        since,
        until,
        first,
        place: -1,
      };
      entries.push(entry);
      if (first) continue;
      first = entry;
      firsts.set(key, entry);
    }
  }
  return entries;
}

const sortByCustomer = <Each extends Entry>(entries: readonly Each[]): readonly Each[] =>
  entries.toSorted((one, other) => one.who - other.who);

function listReturns({ date, amount }: Transactions, asked: Asked): (Entry & { readonly knownOn: number })[] {
  const { returns, returnedFrom, spells, spellsOf, whose } = asked;
  const plain = Array.from(returns, (row, at): Spell => {
    const since = dayOf(date[row]!);
    return { row, purchase: returnedFrom[at]!, since, until: always.until };
  });
  const all = [
    ...plain.filter(({ row }) => !spellsOf.has(row)),
    ...spells.filter(({ row, purchase }) => row !== purchase),
  ];
  return all
    .filter(({ row }) => whose(row) >= 0)
    .sort((one, other) => one.row - other.row)
    .map(({ row, purchase, since, until }) => ({
      ...{ who: whose(row), day: dayOf(date[purchase]!), amount: amount[row]!, since, until },
      knownOn: dayOf(date[row]!),
    }));
}

/** As columns, by customers. */
function enter(entries: readonly Entry[], customers: readonly number[], end: number): LedgerEntries {
  const starts = new Uint32Array(customers.length + 1);
  const numbers = new Map(customers.map((who, n) => [who, n]));
  for (const { who } of entries) starts[numbers.get(who)! + 1]!++;
  for (let n = 0; n < customers.length; n++) starts[n + 1]! += starts[n]!;
  const byThen = (day: number) => (Number.isFinite(day) ? Math.min(day, end) : day);
  return {
    starts,
    day: Int32Array.from(entries, ({ day }) => day),
    amount: Float64Array.from(entries, ({ amount }) => amount),
    since: Float64Array.from(entries, ({ since }) => byThen(since)),
    until: Float64Array.from(entries, ({ until }) => byThen(until)),
  };
}

/** The first day of which each customer was known to have bought. */
function findFirstDays({ starts, day, since }: LedgerEntries): Int32Array {
  const first = new Int32Array(starts.length - 1);
  for (let n = 0; n < first.length; n++) {
    let least = Number.POSITIVE_INFINITY;
    for (let at = starts[n]!; at < starts[n + 1]!; at++)
      least = Math.min(least, Math.max(day[at]!, since[at]!));
    first[n] = least;
  }
  return first;
}
