import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BytesInMemory } from '../../../src/pipeline/bytes/byteSink.ts';
import { exportCustomers } from '../../../src/pipeline/results/exportCustomers.ts';
import type { Segmentation } from '../../../src/pipeline/results/segmentation.ts';
import { scoresOf } from '../customers/scoresOf.ts';
import { makeSegmentation } from '../report/makeSegmentation.ts';

/** What scripts know; what is new stands behind it. */
const header =
  'id,recency,frequency,monetary,segment_id,segment_name,probability,average_order,r_score,f_score,m_score,first_purchase,last_purchase,second_segment';

async function exportBytes(segmentation: Segmentation, segments?: readonly number[]): Promise<Uint8Array> {
  const sink = new BytesInMemory();
  await exportCustomers(segmentation, sink, { segments });
  return sink.concatenate();
}

/** Without the byte order mark, which the decoder takes away. */
const exportText = async (segmentation: Segmentation, segments?: readonly number[]): Promise<string> =>
  new TextDecoder().decode(await exportBytes(segmentation, segments));

/** The fields of a CSV text by RFC 4180. */
function parse(text: string): string[][] {
  const field = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n)/gy;
  const rows: string[][] = [[]];
  for (const [, raw, separator] of text.matchAll(field)) {
    rows.at(-1)!.push(raw!.startsWith('"') ? raw!.slice(1, -1).replaceAll('""', '"') : raw!);
    if (separator === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

const toSixDecimals = (value: number): number => Number(value.toFixed(6));

const exportOne = async (id: string, name = 'Lost'): Promise<string[]> =>
  parse(await exportText(makeSegmentation({ customers: 1, names: [name], ids: () => id })))[1]!;

describe('exportCustomers', () => {
  it('gives those who stand apart the segment 0, and no probability', async () => {
    const made = makeSegmentation({ customers: 6 });
    const standApart = { ...made.summary.segments[0]!, id: 0, name: 'Far Above' };
    const text = await exportText({
      ...made,
      summary: { ...made.summary, standApart },
      membership: {
        segment: made.membership.segment.with(2, -1),
        probability: made.membership.probability.with(2, Number.NaN),
        secondBest: made.membership.secondBest.with(2, -1),
      },
    });
    const [, ...rows] = parse(text);
    expect(rows.map((row) => row[4])).toEqual(['1', '2', '0', '1', '2', '3']);
    expect([rows[2]![5], rows[2]![6], rows[2]![13]]).toEqual(['Far Above', '', '']);
  });

  it('begins with a byte order mark and the header, and ends every line with CRLF', async () => {
    const segmentation = makeSegmentation({ customers: 3 });
    expect([...(await exportBytes(segmentation)).subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const text = await exportText(segmentation);
    expect(text.split('\r\n')[0]?.startsWith(header)).toBe(true);
    expect(text.match(/\r\n/g)).toHaveLength(4);
    expect(text.endsWith('\r\n')).toBe(true);
  });

  it('has every customer with the numbers of the segmentation, money and probabilities to six decimals', async () => {
    const segmentation = makeSegmentation({ customers: 10_000 });
    const { summary, customers, membership } = segmentation;
    const [, ...rows] = parse(await exportText(segmentation));
    expect(rows).toHaveLength(10_000);
    rows.forEach((row, i) => {
      const [id, recency, frequency, monetary, segmentId, segmentName, probability, averageOrder] = row;
      const segment = summary.segments[membership.segment[i]!]!;
      expect([id, segmentId, segmentName]).toEqual([customers.ids[i], String(segment.id), segment.name]);
      expect([recency, frequency, monetary, probability, averageOrder].map(Number)).toEqual([
        customers.recency[i],
        customers.frequency[i],
        ...[customers.monetary[i]!, membership.probability[i]!].map(toSixDecimals),
        toSixDecimals(customers.monetary[i]! / customers.frequency[i]!),
      ]);
    });
  });

  it('writes no digits that are only those of sums in binary', async () => {
    const monetary = Float64Array.of(2433.2800000000007, 0.0000011);
    const columns = { monetary, frequency: Float64Array.of(3, 1) };
    const [, first, second] = parse(
      await exportText(makeSegmentation({ customers: 2, names: ['Lost', 'Gone'], columns })),
    );
    expect([first![3], first![7]]).toEqual(['2433.28', '811.093333']);
    expect([second![3], second![7]]).toEqual(['0.000001', '0.000001']);
  });

  it('says the scores, the purchases and the second segment', async () => {
    const segmentation = makeSegmentation({ customers: 5 });
    const { customers } = segmentation;
    const [, first] = parse(await exportText(segmentation));
    expect(first!.slice(8, 11).map(Number)).toEqual([
      scoresOf(customers.recency, 'lower')[0],
      scoresOf(customers.frequency, 'higher')[0],
      scoresOf(customers.monetary, 'higher')[0],
    ]);
    expect(first!.slice(11, 13).map((text) => Date.parse(`${text.replace(' ', 'T')}Z`))).toEqual([
      customers.firstPurchase[0],
      customers.lastPurchase[0],
    ]);
    expect(first![13]).toBe("Can't Lose Them");
  });

  it('has the customers of one segment alone where that is wanted', async () => {
    const segmentation = makeSegmentation({ customers: 50 });
    const [, ...rows] = parse(await exportText(segmentation, [1]));
    expect(rows).toHaveLength(segmentation.summary.segments[1]!.customers);
    expect(new Set(rows.map((row) => row[5]))).toEqual(new Set(["Can't Lose Them"]));
  });

  it('has the customers of a group, and names it', async () => {
    const names = ['Champions, few', 'Lost', 'Champions, many'];
    const groups = ['Champions', 'Lost', 'Champions'];
    const [titles, ...rows] = parse(await exportText(makeSegmentation({ names, groups }), [0, 2]));
    const at = titles!.indexOf('segment_group');
    expect(new Set(rows.map((row) => `${row[5]}: ${row[at]}`))).toEqual(
      new Set(['Champions, few: Champions', 'Champions, many: Champions']),
    );
  });

  it('quotes commas, quotes and line ends', async () => {
    const text = await exportText(makeSegmentation({ customers: 1, names: ['a,b "c"\nd'], ids: () => 'x' }));
    expect(text).toContain(',"a,b ""c""\nd",');
  });

  it('keeps a spreadsheet from running text', async () => {
    for (const id of ['=1+1', '+44 20', '-x', '@SUM(A1)', '\tx', '\rx', ' =1+1', '\uff1d1+1'])
      expect((await exportOne(id))[0]).toBe(`'${id}`);
    expect((await exportOne('x', '=HYPERLINK("http://x")'))[5]).toBe('\'=HYPERLINK("http://x")');
  });

  it('leaves numbers alone', async () => {
    for (const id of ['-12', '+44', '-1.5', '0042']) expect((await exportOne(id))[0]).toBe(id);
  });

  it('gives any id back, with at most an apostrophe before it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), async (id) => {
        expect([id, `'${id}`]).toContain((await exportOne(id))[0]);
      }),
    );
  });
});
