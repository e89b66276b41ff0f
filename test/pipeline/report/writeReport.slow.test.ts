import ExcelJS from 'exceljs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { CFB, read, utils, type WorkBook } from 'xlsx';
import { createNodeGzip } from '../../../src/node/nodeStreams.ts';
import { BytesInMemory } from '../../../src/pipeline/bytes/byteSink.ts';
import { dropReasons } from '../../../src/pipeline/cleaning/clean.ts';
import { wordReasons } from '../../../src/pipeline/remarks/wordReasons.ts';
import type { Pictures } from '../../../src/pipeline/report/report.ts';
import { writeReport } from '../../../src/pipeline/report/writeReport.ts';
import type { Segmentation } from '../../../src/pipeline/results/segmentation.ts';
import { optionsBy } from '../../fixtures/options.ts';
import { scoresOf } from '../customers/scoresOf.ts';
import { makeSegmentation } from './makeSegmentation.ts';

const about = { version: '1.2.3', createdAt: '2026-02-03T04:05:00Z' };
const toSerial = (milliseconds: number) => milliseconds / 86_400_000 + 25_569;

async function report(
  segmentation: Segmentation,
  settings: Record<string, unknown> = {},
  options: { readonly pictures?: Pictures; readonly mostRows?: number } = {},
): Promise<Uint8Array> {
  const sink = new BytesInMemory();
  const { pictures, ...rest } = options;
  await writeReport(
    { segmentation: { ...segmentation, options: optionsBy(settings) }, about, ...(pictures && { pictures }) },
    { sink, createGzip: createNodeGzip, ...rest },
  );
  return sink.concatenate();
}

/** A sheet's values from row `first` on; dates as serials. */
const rowsOf = (workbook: WorkBook, sheet: string, first = 1): unknown[][] =>
  utils.sheet_to_json(workbook.Sheets[sheet]!, {
    header: 1,
    range: first - 1,
    defval: null,
    blankrows: true,
  });

async function readBack(segmentation: Segmentation, settings?: Record<string, unknown>): Promise<WorkBook> {
  return read(await report(segmentation, settings), { cellFormula: true });
}

/** The text of a part of the package. */
function partOf(bytes: Uint8Array, path: string): string {
  return Buffer.from(CFB.find(CFB.read(bytes, { type: 'array' }), path).content).toString('utf8');
}

/** What is printed of a workbook's sheets, and what is repeated: the name, the sheet and the cells. */
const definedNames = (bytes: Uint8Array): (readonly (string | undefined)[])[] =>
  [...partOf(bytes, '/xl/workbook.xml').matchAll(/name="_xlnm\.(\w+)" localSheetId="(\d+)">([^<]+)</g)].map(
    ([, name, sheet, cells]) => [name, sheet, cells],
  );

/** A table's rows by their headers; dates as serials. @param header the row that they are in */
const recordsOf = (workbook: WorkBook, sheet: string, header: number): Record<string, unknown>[] =>
  utils.sheet_to_json(workbook.Sheets[sheet]!, { range: header - 1, defval: null });

/** What the tables should have of customer i. */
function expectedRow({ customers, membership, summary }: Segmentation, i: number): Record<string, unknown> {
  const { recency, frequency, monetary, firstPurchase, lastPurchase } = customers;
  return {
    Customer: Number(customers.ids[i]),
    'Recency (days)': recency[i],
    'Frequency (orders)': frequency[i],
    'Monetary value': monetary[i],
    'Average order': monetary[i]! / frequency[i]!,
    'R score': scoresOf(recency, 'lower')[i],
    'F score': scoresOf(frequency, 'higher')[i],
    'M score': scoresOf(monetary, 'higher')[i],
    'First purchase': toSerial(firstPurchase[i]!),
    'Last purchase': toSerial(lastPurchase[i]!),
    Probability: membership.probability[i],
    'Second-best segment': summary.segments[membership.secondBest[i]!]?.name ?? null,
  };
}

function orderOf({ customers: { monetary } }: Segmentation): number[] {
  return Array.from(monetary.keys()).sort((a, b) => monetary[b]! - monetary[a]!);
}

describe('writeReport', () => {
  it('has its sheets in reading order, one per segment', async () => {
    const { SheetNames } = await readBack(makeSegmentation({ names: ['Lost/Gone', 'Champions'] }));
    expect(SheetNames).toEqual([
      'Overview',
      'Segments',
      'Champions',
      'Lost-Gone',
      'All customers',
      'Data quality',
      'Model selection',
      'Method',
    ]);
  });

  it("lists each segment's customers by value, with the very numbers of the segmentation", async () => {
    const segmentation = makeSegmentation({ customers: 100 });
    const workbook = await readBack(segmentation);
    segmentation.summary.segments.forEach(({ name }, s) => {
      const members = orderOf(segmentation).filter((i) => segmentation.membership.segment[i] === s);
      const rows = recordsOf(workbook, name, 7);
      expect(rows).toMatchObject(members.map((i) => expectedRow(segmentation, i)));
    });
  });

  it('lists all customers with their segments', async () => {
    const segmentation = makeSegmentation({ customers: 100 });
    const { summary, membership } = segmentation;
    const expected = orderOf(segmentation).map((i) => {
      return {
        Segment: summary.segments[membership.segment[i]!]!.name,
        ...expectedRow(segmentation, i),
      };
    });
    expect(recordsOf(await readBack(segmentation), 'All customers', 1)).toMatchObject(expected);
  });

  it('describes every segment in a row', async () => {
    const segmentation = makeSegmentation();
    const expected = segmentation.summary.segments.map((segment) => ({
      'No.': segment.id,
      Segment: segment.name,
      'Why this name': wordReasons(segment.reasons),
      'Recommended action': segment.action,
      Customers: segment.customers,
      'Share of customers': segment.share,
      Revenue: segment.revenue,
      'Share of revenue': segment.revenueShare,
      'Recency mean (days)': segment.recency.mean,
      'Recency median (days)': segment.recency.median,
      'Frequency mean (orders)': segment.frequency.mean,
      'Frequency median (orders)': segment.frequency.median,
      'Monetary mean': segment.monetary.mean,
      'Monetary median': segment.monetary.median,
      'Average order': segment.monetary.mean / segment.frequency.mean,
      'R score': segment.scores.r,
      'F score': segment.scores.f,
      'M score': segment.scores.m,
      'FM score': segment.scores.fm,
    }));
    expect(recordsOf(await readBack(segmentation), 'Segments', 1)).toMatchObject(expected);
  });

  it('lists the mixtures that were tried and marks the chosen one', async () => {
    expect(rowsOf(await readBack(makeSegmentation()), 'Model selection', 2).slice(0, 2)).toEqual([
      [1, -431.125, 9, 900.5, 880.25, 900.5, 2, 'yes', 60, 1, null],
      [2, -306.125, 19, 700.5, 650.25, 710.5, 100, 'no', 24, 0.4, 'chosen: lowest BIC'],
    ]);
  });

  it('says of a mixture why it is ruled out', async () => {
    const segmentation = makeSegmentation();
    const [first, second] = segmentation.summary.selection.fits;
    const fits = [
      first!,
      { ...second!, ruledOut: { code: 'share-too-small', values: { least: 0.01 } } as const },
    ];
    const selection = { ...segmentation.summary.selection, chosen: 1, best: 1, fits };
    const workbook = await readBack({ ...segmentation, summary: { ...segmentation.summary, selection } });
    expect(
      rowsOf(workbook, 'Model selection', 2)
        .slice(0, 2)
        .map((row) => row.at(-1)),
    ).toEqual(['chosen: lowest BIC allowed', 'ruled out: smallest segment under 1% of the customers']);
  });

  it('counts the rows left out by reason, with examples', async () => {
    const rows = rowsOf(await readBack(makeSegmentation()), 'Data quality');
    const start = rows.findIndex(([first]) => first === 'Reason') + 1;
    const counts = rows
      .slice(start, start + dropReasons.length)
      .map(([name, count, share]) => [name, count, share]);
    expect(counts.slice(0, 6)).toEqual([
      ['In another sheet too', 0, 0],
      ['Outside the period', 0, 0],
      ['Not chosen', 0, 0],
      ['No customer', 100, 0.1],
      ['Cancelled', 20, 0.02],
      ['Other currency', 0, 0],
    ]);
    const from = rows.findIndex(([first]) => first === 'Left out because') + 1;
    expect(rows.slice(from, from + 3).map((row) => row.slice(0, 3))).toEqual([
      ['No customer', 'Year 2009-2010', 7],
      ['No customer', 'Year 2010-2011', 12],
      ['Cancelled', 'Year 2009-2010', 99],
    ]);
  });

  it('says which columns were recognised, why, and the order of dates', async () => {
    const rows = rowsOf(await readBack(makeSegmentation()), 'Data quality');
    expect(rows).toContainEqual(['the customer', 'Customer ID', 'matched by title', null]);
    expect(rows).toContainEqual(['the amount', 'Total', null, null]);
    expect(rows).toContainEqual(['Order of dates', 'day, month, year', null, null]);
  });

  it('has the totals, the source and what made the report below the first page', async () => {
    const segmentation = makeSegmentation();
    const rows = rowsOf(await readBack(segmentation), 'Overview');
    const fact = (label: string) => rows.find(([, second]) => second === label)?.slice(2, 4);
    expect(fact('Customers')).toEqual([60, null]);
    expect(fact('Revenue')?.[0]).toBe(segmentation.summary.revenue);
    expect(fact('Orders')?.[0]).toBe(segmentation.summary.invoices);
    expect(fact('Rows read')).toEqual([1000, null]);
    expect(fact('Rows kept')).toEqual([880, null]);
    expect(fact('Left out: Cancelled')?.[0]).toBe(20);
    expect(fact('As-of date')?.[0]).toBe(toSerial(Date.UTC(2011, 11, 10, 12, 50)));
    expect(fact('As-of date')?.[1]).toMatch(/one day after the last purchase/);
    expect(fact('File')?.[0]).toBe('orders 2011.xlsx');
    expect(fact('Created')?.[0]).toBe(toSerial(Date.parse(about.createdAt)));
  });

  it('says beside the K of the lowest criterion that it still falls', async () => {
    const { selection } = makeSegmentation().summary;
    const segmentation = makeSegmentation({ summary: { selection: { ...selection, bestIsMost: true } } });
    expect(rowsOf(await readBack(segmentation), 'Model selection', 3)[0]?.at(-1)).toBe(
      'chosen: lowest BIC; still falling: raise segmentAi.mixture.components to look further',
    );
  });

  it('has those who stand apart above the segments, and by name among all customers', async () => {
    const made = makeSegmentation();
    const standApart = { ...made.summary.segments[0]!, id: 0, name: 'Far Above', customers: 1 };
    const segment = made.membership.segment.with(0, -1);
    const workbook = await readBack({
      ...made,
      membership: { ...made.membership, segment },
      summary: { ...made.summary, standApart },
    });
    expect(
      rowsOf(workbook, 'Segments')
        .slice(1, 3)
        .map(([id, name]) => [id, name]),
    ).toEqual([
      [0, 'Far Above'],
      [1, 'Champions'],
    ]);
    expect(rowsOf(workbook, 'Far Above').at(-1)?.[0]).toBe(12_346);
    const customers = rowsOf(workbook, 'All customers');
    const names = customers.slice(1).map(([, name]) => name);
    expect(names.filter((name) => name === 'Far Above')).toHaveLength(1);
    expect(names.filter((name) => name === 'Champions')).toHaveLength(19);
  });

  it('says what the figures are where a source has amounts that count once an order, and no order numbers', async () => {
    const basis = { amount: 'order', returns: 'net', orders: 'days', asOfIsSet: true } as const;
    const workbook = await readBack(makeSegmentation({ summary: { basis } }));
    const textOf = (sheet: string, label: string) =>
      rowsOf(workbook, sheet)
        .find(([first, second]) => (sheet === 'Method' ? first : second) === label)
        ?.at(sheet === 'Method' ? 1 : 3);
    expect(textOf('Method', 'Recency')).toBe(
      "Whole days from a customer's last purchase to the as-of date of the settings; later purchases are left out.",
    );
    expect(textOf('Method', 'Frequency')).toBe(
      'The days on which a customer bought: the source has no order numbers.',
    );
    expect(textOf('Method', 'Monetary value')).toBe(
      "Sum of the amounts of a customer's orders, each of which counts once. Cancelled and returned rows reduce it.",
    );
    expect(textOf('Overview', 'Orders')).toBe(
      'Each day on which a customer bought is one: the source has no order numbers.',
    );
    expect(textOf('Overview', 'Revenue')).toBe(
      'Sum of the amounts of the orders kept, each of which counts once. Cancelled and returned rows reduce it.',
    );
  });

  it('prints the naming rules as used', async () => {
    const rules = {
      whales: { name: 'Whales', priority: 1, when: { spend: { min: 5000 }, r: { max: 3 } } },
      lost: { enabled: false },
    };
    const rows = rowsOf(await readBack(makeSegmentation(), { 'naming.rules': rules }), 'Method');
    expect(rows).toContainEqual(['whales', 'r < 3 and spend >= 5000', 'Whales', 1, 'yes']);
    expect(rows.find(([id]) => id === 'lost')?.at(-1)).toBe('no');
  });

  it('gives the same bytes for the same input, whenever it is asked', async () => {
    const first = await report(makeSegmentation());
    vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2031, 1, 2) });
    const later = await report(makeSegmentation());
    vi.useRealTimers();
    expect(later).toEqual(first);
  });

  it('has a sheet of groups where segments share one, with their parts next to each other', async () => {
    const names = ['Champions, few', 'Lost', 'Champions, many'];
    const segmentation = makeSegmentation({ names, groups: ['Champions', 'Lost', 'Champions'] });
    const workbook = await readBack(segmentation);
    const groups = recordsOf(workbook, 'Groups', 1);
    expect(groups.map(({ Group, Parts, Customers }) => [Group, Parts, Customers])).toEqual([
      ['Champions', 'Champions, few\nChampions, many', 40],
      ['Lost', null, 20],
    ]);
    expect(groups[0]?.['Revenue']).toBeCloseTo(segmentation.summary.groups[0]!.revenue, 6);
    const inOrder = [names[0], names[2], names[1]];
    expect(recordsOf(workbook, 'Segments', 1).map((row) => row['Segment'])).toEqual(inOrder);
    expect(workbook.SheetNames.filter((name) => names.includes(name))).toEqual(inOrder);
    expect(recordsOf(workbook, 'Segments', 1).map((row) => row['Group'])).toEqual([
      'Champions',
      'Champions',
      'Lost',
    ]);
    for (const row of recordsOf(workbook, 'All customers', 1))
      expect(String(row['Segment']).startsWith(String(row['Group']))).toBe(true);
  });

  it('has none where each segment is a group of its own', async () => {
    expect((await readBack(makeSegmentation())).SheetNames).not.toContain('Groups');
  });

  it('goes on on further sheets where one has no room', async () => {
    const segmentation = makeSegmentation({ customers: 60 });
    const workbook = read(await report(segmentation, {}, { mostRows: 20 }));
    const names = [
      'Champions',
      'Champions (2)',
      "Can't Lose Them",
      "Can't Lose Them (2)",
      'Lost',
      'Lost (2)',
    ];
    const all = ['All customers', 'All customers (2)', 'All customers (3)', 'All customers (4)'];
    expect(workbook.SheetNames.slice(2, -3)).toEqual([...names, ...all]);
    const ids = all.flatMap((sheet) => rowsOf(workbook, sheet, 2).map(([id]) => String(id)));
    expect(ids).toEqual(orderOf(segmentation).map((i) => segmentation.customers.ids[i]));
    expect(names.flatMap((sheet) => rowsOf(workbook, sheet, 8)).length).toBe(60);
  });
});

describe('the dates of a report', () => {
  const zone = process.env['TZ'];
  afterEach(() => {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  });

  it.each(['America/New_York', 'Asia/Tokyo'])('are the wall clock of the source in %s too', async (name) => {
    const expected = await report(makeSegmentation());
    process.env['TZ'] = name;
    expect(new Date(2011, 0, 1).getTimezoneOffset()).not.toBe(0);
    expect(await report(makeSegmentation())).toEqual(expected);
  });

  it('are text where Excel has no dates', async () => {
    const columns = { firstPurchase: Float64Array.of(Date.UTC(1899, 4, 6, 7, 8)) };
    const workbook = await readBack(makeSegmentation({ customers: 1, names: ['Lost'], columns }));
    expect(recordsOf(workbook, 'Lost', 7)[0]?.['First purchase']).toBe('1899-05-06T07:08:00');
  });
});

describe('the text of a report', () => {
  const hostile = [
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '=HYPERLINK("http://x","y")',
    '<b>&amp;',
    '_x0041_',
  ];

  it('is never a formula, whatever it begins with', async () => {
    const ids = (i: number) => `${hostile[i % hostile.length]}${i}`;
    const segmentation = makeSegmentation({
      customers: 40,
      names: ['=1+1', '@x', '=HYPERLINK("http://x")'],
      ids,
    });
    const workbook = await readBack(segmentation);
    const cells = workbook.SheetNames.flatMap((name) => Object.values(workbook.Sheets[name]!));
    expect(cells.filter((cell) => cell?.f !== undefined)).toEqual([]);
    const written = rowsOf(workbook, 'All customers', 2).map(([id]) => id);
    expect(written.toSorted()).toEqual(segmentation.customers.ids.toSorted());
  });

  it('loses only what XML cannot hold', async () => {
    const workbook = await readBack(
      makeSegmentation({ customers: 1, names: ['a\u0000b\ud800c 😀'], ids: () => 'x\u0001y\uffffz' }),
    );
    expect(workbook.SheetNames[2]).toBe('abc 😀');
    expect(rowsOf(workbook, 'abc 😀', 8)[0]?.[0]).toBe('xyz');
  });

  it('has ids as numbers only where every id is a plain whole number', async () => {
    const idsOf = async (ids: readonly string[]) => {
      const segmentation = makeSegmentation({ customers: ids.length, names: ['Lost'], ids: (i) => ids[i]! });
      return rowsOf(await readBack(segmentation), 'Lost', 8).map(([id]) => id);
    };
    expect((await idsOf(['7', '12346'])).toSorted()).toEqual([12346, 7]);
    expect((await idsOf(['7', '0042'])).toSorted()).toEqual(['0042', '7']);
    expect((await idsOf(['7', '1234567890123456'])).toSorted()).toEqual(['1234567890123456', '7']);
  });

  it('stands for numbers that a cell cannot hold', async () => {
    const segmentation = makeSegmentation();
    const criteria = { bic: Infinity, aic: NaN, icl: NaN, logLikelihood: -Infinity };
    const fit = { k: 1, ...criteria, iterations: 1, converged: false, smallestShare: 1 };
    const selection = { criterion: 'bic', chosen: 1, best: 1, fits: [fit] } as const;
    const workbook = await readBack({ ...segmentation, summary: { ...segmentation.summary, selection } });
    expect(rowsOf(workbook, 'Model selection', 2)[0]?.slice(1, 5)).toEqual([
      '-Infinity',
      'NaN',
      'Infinity',
      'NaN',
    ]);
  });
});

describe('the make of a report', () => {
  async function load(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(Buffer.from(bytes) as unknown as ExcelJS.Buffer);
    return workbook;
  }

  it('has tables with unique names over all of their rows, under frozen headers', async () => {
    const workbook = await load(await report(makeSegmentation({ customers: 30 })));
    const tables = workbook.worksheets.flatMap((sheet) =>
      Object.values(
        (sheet as unknown as { tables: Record<string, { table: { name: string; tableRef: string } }> })
          .tables,
      ),
    );
    const refs = Object.fromEntries(tables.map(({ table }) => [table.name, table.tableRef]));
    expect(Object.keys(refs)).toHaveLength(tables.length);
    expect(refs).toMatchObject({
      Segments: expect.stringMatching(/^A1:[A-Z]+4$/),
      Model_selection: 'A1:K3',
      Segment_1: expect.stringMatching(/^A7:[A-Z]+17$/),
      Segment_3: expect.stringMatching(/^A7:[A-Z]+17$/),
      Customers: expect.stringMatching(/^A1:[A-Z]+31$/),
      Detected_columns: 'A13:C15',
      Dropped_rows: 'A18:D32',
      Dropped_examples: 'A35:C38',
    });
    expect(workbook.getWorksheet('Champions')!.views[0]).toMatchObject({
      state: 'frozen',
      ySplit: 7,
      xSplit: 1,
    });
    expect(workbook.getWorksheet('All customers')!.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 });
  });

  it('has columns of customers as wide as their ids, within bounds', async () => {
    const widthOf = async (id: string) => {
      const segmentation = makeSegmentation({ customers: 1, names: ['Lost'], ids: () => id });
      const workbook = await load(await report(segmentation));
      const widths = ['Lost', 'All customers'].map((name) => workbook.getWorksheet(name)?.getColumn(1).width);
      expect(widths[0]).toBe(widths[1]);
      return Math.round(widths[0] ?? 0);
    };
    expect(await widthOf('17850')).toBe(18);
    expect(await widthOf('alexandra.long@shop.example')).toBe(29);
    expect(await widthOf('x'.repeat(300))).toBe(48);
  });

  it('has no table where there are no rows', async () => {
    const base = makeSegmentation().summary.cleaning;
    const examples = Object.fromEntries(
      dropReasons.map((reason) => [reason, []]),
    ) as unknown as typeof base.examples;
    const segmentation = makeSegmentation({ summary: { cleaning: { ...base, examples } } });
    const workbook = await load(await report(segmentation));
    const sheet = workbook.getWorksheet('Data quality')!;
    expect(sheet.getTable('Dropped_examples')).toBeUndefined();
    const heading = sheet.getSheetValues().findIndex((row) => String(row).includes('Examples of rows'));
    expect(sheet.getCell(heading + 1, 1).value).toBe('None');
  });

  it('links the segments to their sheets and back, within the workbook', async () => {
    const bytes = await report(makeSegmentation({ names: ["Can't Lose Them", 'A & B'] }));
    const { Sheets } = read(bytes);
    const target = (sheet: string, cell: string) => Sheets[sheet]![cell].l.Target;
    expect(target('Segments', 'B2')).toBe("#'A & B'!A1");
    expect(target('Segments', 'B3')).toBe("#'Can''t Lose Them'!A1");
    expect(target('A & B', 'A5')).toBe("#'Segments'!A1");
    expect(partOf(bytes, '/xl/worksheets/_rels/sheet2.xml.rels')).not.toContain('External');
    expect(partOf(bytes, '/xl/worksheets/sheet2.xml')).not.toMatch(/<hyperlink [^>]*r:id/);
  });

  it('prints the first sheet on one page, the wide table of segments on two side by side', async () => {
    const bytes = await report(makeSegmentation());
    expect(definedNames(bytes)).toContainEqual([
      'Print_Area',
      '0',
      expect.stringMatching(/^'Overview'!\$A\$1:/),
    ]);
    expect(definedNames(bytes)).toContainEqual(['Print_Titles', '1', "'Segments'!$A:$B,'Segments'!$1:$1"]);
    const setup = (sheet: number) =>
      partOf(bytes, `/xl/worksheets/sheet${sheet}.xml`).match(/<pageSetup [^>]+>/)?.[0];
    expect(setup(1)).toBe('<pageSetup orientation="landscape" fitToWidth="1" fitToHeight="1"/>');
    expect(setup(2)).toContain('fitToWidth="2" fitToHeight="0"');
  });

  it('prints of a long list of customers the first page, which says how many there are', async () => {
    const bytes = await report(makeSegmentation({ customers: 3000 }));
    const area = definedNames(bytes).find(([name, sheet]) => name === 'Print_Area' && sheet === '2')?.[2];
    const rows = Number(area?.match(/\$(\d+)$/)?.[1]);
    expect(rows).toBeGreaterThan(30);
    expect(rows).toBeLessThan(120);
    const sheet = partOf(bytes, '/xl/worksheets/sheet3.xml');
    expect(sheet).toContain(`Rows 1 to ${rows - 7} of 1,000.`);
    expect(sheet).toMatch(/<pageSetup [^>]*fitToWidth="1" fitToHeight="1"/);
  });

  it('begins the lines above a list beside the columns that a second page repeats', async () => {
    const texts = ['x'.repeat(48)];
    const contacts = (['email', 'name'] as const).map((role) => {
      return { role, values: new Int32Array(9), texts };
    });
    const heads = async (columns: Parameters<typeof makeSegmentation>[0]) => {
      const bytes = await report(makeSegmentation({ customers: 9, ...columns }));
      const merged = partOf(bytes, '/xl/worksheets/sheet3.xml').match(/<mergeCell ref="(\w)2:\w+2"/)?.[1];
      const workbook = read(bytes);
      return [merged, ...['A1', 'B1'].map((cell) => workbook.Sheets['Champions']![cell]?.v)];
    };
    expect(await heads({})).toEqual(['A', 'Champions', undefined]);
    expect(await heads({ ids: (i) => `${texts[0]} ${i}`, columns: { contacts } })).toEqual([
      'B',
      undefined,
      'Champions',
    ]);
  });

  it('prints a short list of customers whole', async () => {
    const bytes = await report(makeSegmentation({ customers: 9 }));
    expect(definedNames(bytes).filter(([name]) => name === 'Print_Area')).toHaveLength(1);
  });

  it('draws the revenue of the segments from the cells of their table', async () => {
    const segmentation = makeSegmentation();
    const bytes = await report(segmentation);
    const chart = partOf(bytes, '/xl/charts/chart1.xml');
    const [header, labels, values] = [...chart.matchAll(/<c:f>([^<]+)<\/c:f>/g)].map(([, ref]) => ref!);
    const { Sheets } = read(bytes);
    const cells = (ref: string) => {
      const [sheet, range] = ref.replaceAll('$', '').split('!') as [string, string];
      return utils.sheet_to_json<unknown[]>(Sheets[sheet.replaceAll("'", '')]!, { header: 1, range }).flat();
    };
    expect(cells(header!)).toEqual(['Revenue']);
    expect(cells(labels!)).toEqual(segmentation.summary.segments.map(({ name }) => name));
    expect(cells(values!)).toEqual(segmentation.summary.segments.map(({ revenue }) => revenue));
    expect(partOf(bytes, '/xl/drawings/_rels/drawing1.xml.rels')).toContain('charts/chart1.xml');
  });

  it('has number formats, data bars, colours and properties', async () => {
    const workbook = await load(await report(makeSegmentation()));
    const segments = workbook.getWorksheet('Segments')!;
    expect(segments.getCell('F2').numFmt).toBe('[>=0.0005]0.0%;[>0]"<0.1%";0.0%');
    expect(workbook.getWorksheet('Champions')!.getCell('I8').numFmt).toBe('yyyy-mm-dd hh:mm');
    const rules = (
      segments as unknown as { conditionalFormattings: { ref: string; rules: { type: string }[] }[] }
    ).conditionalFormattings;
    expect(rules.map(({ ref, rules: [rule] }) => [ref, rule?.type])).toEqual([
      ['F2:F4', 'dataBar'],
      ['H2:H4', 'dataBar'],
      ...['P', 'Q', 'R', 'S'].map((letter) => [`${letter}2:${letter}4`, 'colorScale']),
    ]);
    expect(workbook.getWorksheet('Champions')!.properties.tabColor).toEqual({ argb: 'FF2E9E5B' });
    expect([workbook.title, workbook.creator]).toEqual(['Customer segments', 'Segment AI 1.2.3']);
    expect(workbook.created).toEqual(new Date(about.createdAt));
  });
});
