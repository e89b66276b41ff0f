import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fullWorkbook } from '../paths.ts';
import { bundles, compare, node, type Peer, python, run } from './comparePeers.ts';

const rows = join(bundles, 'keptRows.tsv');
const target = join(bundles, 'report.xlsx');

/** The same rows for all; ours reads them from the source again within its time. */
const transactionPeers: readonly Peer[] = [
  { title: 'Segment AI', command: [...node('reportOurs'), fullWorkbook, 'transactions'] },
  { title: 'openpyxl, write-only', command: [...python('reportOpenpyxl', 'openpyxl'), rows], once: true },
  {
    title: 'exceljs, streaming writer',
    command: [...node('reportExcelJs', '--max-old-space-size=8192'), rows],
    once: true,
  },
];

const customerPeers: readonly Peer[] = [
  { title: 'Segment AI, 5,878', command: [...node('reportOurs'), fullWorkbook, 'customers'] },
  { title: 'Segment AI, 1,000,000', command: node('reportMillion'), once: true },
];

/** The report beside other writers of workbooks. */
export async function compareReports(): Promise<void> {
  await run('node', [...node('keptRows').slice(1), fullWorkbook, rows]);
  await compare('A report with all transactions', target, transactionPeers);
  await compare('A report on customers alone', target, customerPeers);
  await rm(rows);
  await rm(target, { force: true });
}
