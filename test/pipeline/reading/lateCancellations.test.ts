import { describe, expect, it } from 'vitest';
import { searchDepth } from '../../../src/pipeline/reading/planReading.ts';
import { cleanBy, readFile } from '../../fixtures/transactionSheet.ts';

const total = searchDepth + 200;
const late = searchDepth + 100;

/** Orders of which every tenth has a word in a column, behind all rows that columns are recognised from. */
async function countLeftOut(title: string, word: string, before = ''): Promise<number> {
  const rows = Array.from({ length: total }, (_, i) => {
    const day = new Date(Date.UTC(2023, 0, 1 + Math.floor(i / 5))).toISOString().slice(0, 10);
    return [1000 + i, `c${i % 90}`, day, 10 + (i % 7), i >= late && i % 10 === 0 ? word : before].join(',');
  });
  const text = ['Order ID,Customer ID,Date,Amount', ...rows].join('\n').replace('Amount', `Amount,${title}`);
  const transactions = await readFile(new TextEncoder().encode(text), 'shop.csv');
  return cleanBy(transactions).cleaning.dropped.cancelled;
}

describe('what was cancelled late in a file', () => {
  it.each([
    ['Cancelled', 'yes'],
    ['Cancelled', 'x'],
    ['Is cancelled', '1'],
    ['Storniert', 'ja'],
    ['Cancelled at', '2023-09-05'],
    ['Status', 'cancelled'],
  ])('is left out where the column was empty before: %s, %s', async (title, word) => {
    expect(await countLeftOut(title, word)).toBe(10);
  });

  it('is left out where the column said no before', async () => {
    expect(await countLeftOut('Cancelled', 'yes', 'no')).toBe(10);
    expect(await countLeftOut('Cancelled', 'no', 'no')).toBe(0);
  });

  it('is nothing where the words say no, or the title says why alone', async () => {
    expect(await countLeftOut('Cancelled', 'no')).toBe(0);
    expect(await countLeftOut('Cancellation policy', 'free within a day')).toBe(0);
  });
});

describe('statuses under a title that says nothing, beside a status', () => {
  const count = async (title: string, words: readonly string[]) => {
    const rows = Array.from({ length: 60 }, (_, i) =>
      [1000 + i, `c${i % 9}`, '2024-01-05', 10 + i, 'Shipped', words[i % words.length]].join(','),
    );
    const text = [`Order ID,Customer ID,Date,Amount,Status,${title}`, ...rows].join('\n');
    const transactions = await readFile(new TextEncoder().encode(text), 'shop.csv');
    return cleanBy(transactions).cleaning.dropped.cancelled;
  };

  it('leave out what they say is no sale, and nothing else', async () => {
    expect(await count('Zork', ['Paid', 'Paid', 'Refunded', 'Pending'])).toBe(15);
    expect(await count('Zork', ['Paid', 'Paid', 'Paid', 'Pending'])).toBe(0);
  });

  it('are marks where none of them is that of a sale', async () => {
    expect(await count('Cancelled', ['', '', 'Refunded', ''])).toBe(15);
  });
});
