import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportCustomers } from '../../src/pipeline/exportCustomers.ts';
import { makeSegmentation } from './report/makeSegmentation.ts';

const header = 'id,recency,frequency,monetary,segment_id,segment_name,probability';

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

const exportOne = (id: string, name = 'Lost'): string[] =>
  parse(exportCustomers(makeSegmentation({ customers: 1, names: [name], ids: () => id })))[1]!;

describe('exportCustomers', () => {
  it('begins with the header and ends every line with CRLF', () => {
    const text = exportCustomers(makeSegmentation({ customers: 3 }));
    expect(text.startsWith(`${header}\r\n`)).toBe(true);
    expect(text.match(/\r\n/g)).toHaveLength(4);
    expect(text.endsWith('\r\n')).toBe(true);
  });

  it('has every customer with the very numbers of the segmentation', () => {
    const { summary, customers, membership } = makeSegmentation({ customers: 50 });
    const [, ...rows] = parse(exportCustomers({ summary, customers, membership }));
    expect(rows).toHaveLength(50);
    rows.forEach(([id, recency, frequency, monetary, segmentId, segmentName, probability], i) => {
      const segment = summary.segments[membership.segment[i]!]!;
      expect([id, segmentId, segmentName]).toEqual([customers.ids[i], String(segment.id), segment.name]);
      expect([recency, frequency, monetary, probability].map(Number)).toEqual(
        [customers.recency, customers.frequency, customers.monetary, membership.probability].map(
          (of) => of[i],
        ),
      );
    });
  });

  it('quotes commas, quotes and line ends', () => {
    const text = exportCustomers(makeSegmentation({ customers: 1, names: ['a,b "c"\nd'], ids: () => 'x' }));
    expect(text).toContain(',"a,b ""c""\nd",');
  });

  it('keeps a spreadsheet from running text', () => {
    for (const id of ['=1+1', '+44 20', '-x', '@SUM(A1)', '\tx', '\rx'])
      expect(exportOne(id)[0]).toBe(`'${id}`);
    expect(exportOne('x', '=HYPERLINK("http://x")')[5]).toBe('\'=HYPERLINK("http://x")');
  });

  it('leaves numbers alone', () => {
    for (const id of ['-12', '+44', '-1.5', '0042']) expect(exportOne(id)[0]).toBe(id);
  });

  it('gives any id back, with at most an apostrophe before it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (id) => {
        expect([id, `'${id}`]).toContain(exportOne(id)[0]);
      }),
    );
  });
});
