import { guardFormula } from '../text/guardFormula.ts';
import { orderCustomers } from './customerList.ts';
import { type CopiedKey, type CopyQuery, isContactKey } from './customerQuery.ts';
import { createWriter } from './exportCustomers.ts';
import { createFormer } from './formerSegment.ts';
import type { Segmentation } from './segmentation.ts';

/**
 * Customers as they are shown, as tab-separated text with a line of titles: numbers and days as the export has them, so
 * that a spreadsheet takes them for such.
 */
export function copyCustomers(segmentation: Segmentation, { columns, ...query }: CopyQuery): string {
  const writers = columns.map(({ key }) => writeColumn(segmentation, key));
  const customers = orderCustomers(segmentation, query);
  const lines = Array.from(customers, (i) => writers.map((write) => write(i)).join('\t'));
  return [columns.map(({ title }) => toCell(title)).join('\t'), ...lines, ''].join('\n');
}

function writeColumn(segmentation: Segmentation, key: CopiedKey): (customer: number) => string {
  const { contacts = [] } = segmentation.customers;
  if (isContactKey(key)) {
    const contact = contacts.find(({ role }) => role === key);
    return (i) => toCell(contact?.texts[contact.values[i]!] ?? '');
  }
  switch (key) {
    case 'former':
    case 'formerSince': {
      if (!segmentation.summary.hasFormer) return () => '';
      const former = createFormer(segmentation);
      return (i) => toCell((key === 'former' ? former(i)?.name : former(i)?.since) ?? '');
    }
    default: {
      const write = createWriter(key === 'segment' ? 'segmentName' : key, segmentation, toCell);
      return (i) => String(write(i));
    }
  }
}

/** Tabs and ends of lines would part a cell. */
const toCell = (text: string): string => guardFormula(text).replaceAll(/[\t\r\n]+/g, ' ');
