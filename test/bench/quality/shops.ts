import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openFileSource } from '../../../src/node/fileSource.ts';
import { runtime } from '../../../src/node/runtime.ts';
import { clean } from '../../../src/pipeline/cleaning/clean.ts';
import { planReading } from '../../../src/pipeline/reading/planReading.ts';
import { readTransactions } from '../../../src/pipeline/reading/transactions.ts';
import { openWorkbook } from '../../../src/pipeline/spreadsheet/open/openWorkbook.ts';
import { optionsBy } from '../../fixtures/options.ts';
import { fullWorkbook } from '../../paths.ts';
import type { Purchase } from './purchase.ts';
import { type Behaviour, simulateShop } from './simulateShop.ts';

const small = join(fullWorkbook, '..', 'small');
const paths = {
  retail: fullWorkbook,
  cdnow: join(small, 'CDNOW_master.txt'),
  journey: join(small, 'completejourney_transactions.csv'),
  orders: join(small, 'rfm_data_orders.csv'),
  office: join(small, 'sample-orders.csv'),
} as const;

/** Shops of customers who buy seldom and leave soon, and of customers who come every other week for years. */
const simulated = {
  seldom: {
    customers: 6000,
    seed: 1,
    pace: [0.7, 12],
    leaving: [0.8, 2.5],
    amounts: { betweenCustomers: 0.6, betweenOrders: 0.5 },
  },
  often: {
    customers: 3000,
    seed: 2,
    pace: [1.5, 3],
    leaving: [0.5, 20],
    amounts: { betweenCustomers: 0.4, betweenOrders: 0.7 },
  },
} as const satisfies Readonly<Record<string, Behaviour>>;

export type ShopName = keyof typeof paths | keyof typeof simulated;

export function isShopThere(shop: ShopName): boolean {
  return isSimulated(shop) || existsSync(paths[shop]);
}

export async function readShop(shop: ShopName): Promise<Purchase[]> {
  return isSimulated(shop) ? simulateShop(simulated[shop]) : readers[shop](paths[shop]);
}

function isSimulated(shop: ShopName): shop is keyof typeof simulated {
  return shop in simulated;
}

const readers: Readonly<Record<keyof typeof paths, (path: string) => Promise<Purchase[]>>> = {
  retail: readByPipeline,
  cdnow: async (path) =>
    (await readLines(path)).map((line) => {
      const [customer, day, , amount] = line.trim().split(/\s+/);
      const date = parseWallClock(day!.replace(/(....)(..)(..)/, '$1-$2-$3'));
      return { customer: customer!, order: `${customer} ${day}`, date, amount: Number(amount) };
    }),
  journey: async (path) =>
    (await readLines(path)).map((line) => {
      const cells = line.replaceAll('"', '').split(',');
      const date = parseWallClock(cells[10]!.replace(' ', 'T'));
      return { customer: cells[0]!, order: cells[2]!, date, amount: Number(cells[5]) };
    }),
  orders: async (path) =>
    (await readLines(path)).map((line) => {
      const [customer, day, amount] = line.replaceAll('"', '').split(',');
      const date = parseWallClock(day!);
      return { customer: customer!, order: `${customer} ${day}`, date, amount: Number(amount) };
    }),
  office: async (path) =>
    (await readLines(path)).map((line) => {
      const [day, order, customer, amount] = line.split(',');
      const [month, dayOfMonth, year] = day!.split('/').map(Number);
      const date = Date.UTC(2000 + year!, month! - 1, dayOfMonth);
      return { customer: customer!, order: order!, date, amount: Number(amount) };
    }),
};

async function readByPipeline(path: string): Promise<Purchase[]> {
  const { reading, cleaning } = optionsBy();
  const bytes = await openFileSource(path);
  try {
    const workbook = await openWorkbook(bytes, path, runtime.inflateRaw);
    const transactions = await readTransactions(workbook, await planReading(workbook, {}), reading, {
      tasks: runtime.tasks,
      onFraction: () => {},
    });
    const { rows } = clean(transactions, cleaning);
    return Array.from(rows, (i) => ({
      customer: transactions.customerIds[transactions.customer[i]!]!,
      order: transactions.order[i]!,
      date: transactions.date[i]!,
      amount: transactions.amount[i]!,
    }));
  } finally {
    await bytes.close();
  }
}

async function readLines(path: string): Promise<string[]> {
  const text = await readFile(path, 'utf8');
  return text
    .trimEnd()
    .split(/\r\n?|\n/)
    .slice(1);
}

/** `2010-12-01` or `2010-12-01T08:26:00` in milliseconds, the wall clock taken as UTC. */
export function parseWallClock(text: string): number {
  return Date.parse(text.length === 10 ? text : `${text}Z`);
}
