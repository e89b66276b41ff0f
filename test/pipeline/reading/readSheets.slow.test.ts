import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openNodeSource } from '../../../src/node/fileSource.ts';
import { inflateRaw } from '../../../src/node/nodeStreams.ts';
import { bytesInMemory } from '../../../src/pipeline/bytes/byteSource.ts';
import { planReading } from '../../../src/pipeline/reading/planReading.ts';
import { readTransactions } from '../../../src/pipeline/reading/transactions.ts';
import { taskTable } from '../../../src/pipeline/runtime.ts';
import { openWorkbook } from '../../../src/pipeline/spreadsheet/open/openWorkbook.ts';
import { runInPlace } from '../../../src/pipeline/tasks/task.ts';
import { optionsBy } from '../../fixtures/options.ts';
import { makeWorkbook } from '../../fixtures/sheetXml.ts';
import { header, sheetRows } from '../../fixtures/transactionSheet.ts';

/** Tasks as if there were so many cores; input and output are cloned as between threads. */
function tasksOn(cores: number) {
  const shares: number[] = [];
  const readShare: typeof taskTable.readShare = {
    run: async (input, context, report) => {
      shares.push(input.pieces.length);
      const { data, scanned } = await taskTable.readShare.run(structuredClone(input), context, report);
      return structuredClone({ data, scanned });
    },
  };
  const tasks = runInPlace({ readShare }, { inflateRaw, openSource: openNodeSource });
  return { tasks: { ...tasks, cores }, shares };
}

async function read(bytes: Uint8Array, cores: number, settings: Record<string, unknown> = {}) {
  const { tasks, shares } = tasksOn(cores);
  const workbook = await openWorkbook(bytesInMemory(bytes), 'shop.csv', inflateRaw);
  const fractions: number[] = [];
  const options = optionsBy(settings).reading;
  const transactions = await planReading(workbook, options.columns, options.sheets)
    .then((plan) =>
      readTransactions(workbook, plan, options, {
        tasks,
        leastShare: 64,
        onFraction: (fraction) => fractions.push(fraction),
      }),
    )
    .catch((error: Error) => error.message);
  return { transactions, shares, fractions };
}

/** What is read in shares must be what is read in one go, to the last bit. */
async function expectSame(bytes: Uint8Array, settings: Record<string, unknown> = {}): Promise<number[]> {
  const { transactions } = await read(bytes, 1, settings);
  const taken: number[] = [];
  for (const cores of [2, 3, 7]) {
    const inShares = await read(bytes, cores, settings);
    expect(inShares.transactions).toEqual(transactions);
    taken.push(inShares.shares.length);
  }
  return taken;
}

const text = (lines: readonly string[], end = '\n') => new TextEncoder().encode(lines.join(end) + end);
const numbers = (count: number) => Array.from({ length: count }, (_, i) => i);

const customers = fc.constantFrom(
  '17850',
  '17850.0',
  '00017',
  'guest',
  'NULL',
  '',
  'anna@shop.de',
  'Müller, Eva',
  '1.23457E+15',
);
const invoices = fc.constantFrom('536365', 'C536379', 'A 1', '536366', '');
const dates = fc.constantFrom(
  '01/02/2011',
  '13/02/2011',
  '2011-02-03 10:00',
  '5.6.2011',
  'soon',
  '',
  '40579',
);
const quantities = fc.constantFrom('1', '2', '-3', '1.234', '5 kg', '7 pcs', 'none', '', '1e3');
const prices = fc.constantFrom('2.55', '€ 3,20', '$1,234.50', '1.234', '£9', '(4.00)', '');
const notes = fc.constantFrom(
  'plain',
  '"quoted"',
  'two\nlines',
  'a, b',
  'semi;colon',
  '',
  '5" wide',
  'open "end',
);
const rows = fc.array(fc.tuple(invoices, notes, quantities, dates, prices, customers), {
  minLength: 5,
  maxLength: 80,
});
const titles = ['Invoice', 'Description', 'Quantity', 'InvoiceDate', 'Price', 'Customer ID'];

const quote = (cell: string) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
const settings = fc.record({
  'dates.order': fc.constantFrom('auto', 'dmy', 'mdy'),
  'cleaning.duplicates': fc.constantFrom('keep', 'drop'),
});

describe('reading in shares', () => {
  it('reads of any text what reading in one go does', async () => {
    await fc.assert(
      fc.asyncProperty(rows, settings, fc.constantFrom('\n', '\r\n', '\r'), async (table, chosen, end) => {
        await expectSame(
          text(
            [titles, ...table].map((row) => row.map(quote).join(',')),
            end,
          ),
          chosen,
        );
      }),
      { numRuns: 60 },
    );
  });

  it('reads of any text with quotes that close nowhere what reading in one go does', async () => {
    await fc.assert(
      fc.asyncProperty(rows, async (table) => {
        await expectSame(text([titles, ...table].map((row) => row.join(','))), { 'dates.order': 'dmy' });
      }),
      { numRuns: 40 },
    );
  });

  it('reads of any sheets what reading in one go does', async () => {
    const cell = fc.oneof(
      fc.constant(null),
      fc.integer({ min: -5, max: 99_999 }),
      fc.constantFrom('Guest', '007', 'x<y'),
    );
    const sheet = fc.array(
      fc.tuple(cell, cell, fc.double({ min: 30_000, max: 50_000, noNaN: true }), cell, cell),
      {
        minLength: 1,
        maxLength: 60,
      },
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(sheet, { minLength: 1, maxLength: 4 }),
        fc.boolean(),
        async (tables, numbered) => {
          const sheets = tables.map((table, i) => {
            const xml = sheetRows([header, ...table]);
            let row = 0;
            return [`Sheet${i}`, numbered ? xml.replace(/<row>/g, () => `<row r="${2 * ++row}">`) : xml];
          });
          await expectSame(makeWorkbook({ sheets: Object.fromEntries(sheets) }), {
            'cleaning.duplicates': 'drop',
          });
        },
      ),
      { numRuns: 60 },
    );
  });

  it('takes as many shares as there are cores, and says how far it is', async () => {
    const lines = numbers(300).map((i) => `${i},note,1,2011-02-0${1 + (i % 9)},2.5,${i % 7}`);
    const { shares, fractions, transactions } = await read(text([titles.join(','), ...lines]), 4);
    expect(shares).toEqual([1, 1, 1]);
    expect(transactions).toMatchObject({ length: 300, sheets: [{ name: 'shop', start: 0, end: 300 }] });
    expect((transactions as unknown as { row: Uint32Array }).row).toEqual(
      Uint32Array.from(numbers(300), (i) => i + 2),
    );
    expect(fractions.at(-1)).toBe(1);
    expect(fractions).toEqual(fractions.toSorted((a, b) => a - b));
  });

  it('gives each core whole sheets where they are about equal', async () => {
    const table = [header, ...numbers(50).map((i) => [i, 1, 40_000 + i, 2, i % 7])];
    const sheets = Object.fromEntries(numbers(4).map((i) => [`S${i}`, sheetRows(table)]));
    const { shares, transactions } = await read(makeWorkbook({ sheets }), 2);
    expect(shares).toEqual([2]);
    expect(transactions).toMatchObject({ length: 200 });
  });

  it('cuts one large sheet, whatever its namespace prefix', async () => {
    const row = (i: number) =>
      `<x:row r="${i + 2}">${[i, 1, 40_000 + i, 2, i % 7].map((v) => `<x:c><x:v>${v}</x:v></x:c>`).join('')}</x:row>`;
    const titlesXml = `<x:row r="1">${header.map((title) => `<x:c t="inlineStr"><x:is><x:t>${title}</x:t></x:is></x:c>`).join('')}</x:row>`;
    const bytes = makeWorkbook({ sheets: { S: titlesXml + numbers(200).map(row).join('') } });
    expect(await expectSame(bytes)).toEqual([1, 2, 6]);
  });

  it('fills what merged cells cover, which are listed behind the last row', async () => {
    const lines = numbers(200).map((i) => [i, 1, 40_000 + i, 2, i % 10 === 0 ? `c${i}` : null]);
    let row = 0;
    const xml = sheetRows([header, ...lines]).replace(/<row>/g, () => `<row r="${++row}">`);
    const merged = numbers(20).map((i) => `<mergeCell ref="E${10 * i + 2}:E${10 * i + 11}"/>`);
    const sheet = `<worksheet><sheetData>${xml}</sheetData><mergeCells>${merged.join('')}</mergeCells></worksheet>`;
    const bytes = makeWorkbook({ sheets: { One: sheet, Two: sheet } });
    await expectSame(bytes);
    const { transactions } = await read(bytes, 3);
    if (typeof transactions === 'string') throw new Error(transactions);
    expect([...transactions.customer]).toEqual(numbers(400).map((i) => Math.floor((i % 200) / 10)));
  });

  it('reads in one go what can not be cut: a text in UTF-16, a note of many lines', async () => {
    const table = numbers(100).map((i) => `${i},"${'line\n'.repeat(30)}",1,2011-02-03,2.5,${i % 7}`);
    await expectSame(text([titles.join(','), ...table]));
    const wide = new Uint8Array(
      Uint16Array.from(`\ufeff${titles.join(',')}\n${'1,x,1,2011-02-03,2.5,8\n'.repeat(50)}`, (c) =>
        c.charCodeAt(0),
      ).buffer,
    );
    expect(await expectSame(wide)).toEqual([0, 0, 0]);
  });

  it('reads the one accent of a large file in its encoding, wherever it stands', async () => {
    const line = (i: number) => `${i},note,1,2011-02-03,2.5,Miller ${i % 7}`;
    const lines = numbers(200_000).map((i) => line(i));
    // Between two of the windows that are looked at before.
    lines[100_000] = '1,note,1,2011-02-03,2.5,M\u00fcller';
    const bytes = Uint8Array.from([titles.join(','), ...lines].join('\n'), (letter) => letter.charCodeAt(0));
    for (const cores of [1, 2]) {
      const { transactions } = await read(bytes, cores);
      if (typeof transactions === 'string') throw new Error(transactions);
      expect(transactions.customerIds.at(-1)).toBe('Müller');
    }
  });

  it('reads a large file in UTF-8 in shares, and in its encoding one that is UTF-8 only where it was looked at', async () => {
    const lines = numbers(120_000).map((i) => `${i},n\u00f6te,1,2011-02-03,2.5,M\u00fcller ${i % 7}`);
    const utf8 = new TextEncoder().encode([titles.join(','), ...lines].join('\n'));
    const { shares, transactions } = await read(utf8, 2);
    expect(shares).toEqual([1]);
    expect(transactions).toMatchObject({ customerIds: numbers(7).map((i) => `Müller ${i}`) });
    // Between two of the windows that are looked at before.
    const between = utf8.indexOf(0xc3, Math.round(2 ** 21 + ((utf8.length - 2 ** 21) * 10.3) / 32));
    const damaged = utf8.with(between, 0xfc);
    const [one, many] = [await read(damaged, 1), await read(damaged, 2)];
    expect(many.transactions).toEqual(one.transactions);
  });

  it('fails as reading in one go does, and ends the other shares', async () => {
    const lines = numbers(200).map((i) => `${i},note,1,2011-02-03,2.5,${i % 7}`);
    const bytes = text([titles.join(','), ...lines, `1,"${'x'.repeat(11 * 2 ** 20)}`, 'y']);
    const [one, many] = [await read(bytes, 1), await read(bytes, 3)];
    expect(many.transactions).toEqual(one.transactions);
  });
});
