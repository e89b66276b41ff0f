import { describe, expect, it } from 'vitest';
import { read, utils } from 'xlsx';
import { createNodeGzip } from '../../../src/node/nodeStreams.ts';
import { BytesInMemory } from '../../../src/pipeline/bytes/byteSink.ts';
import { writeReport } from '../../../src/pipeline/report/writeReport.ts';
import type { Segmentation } from '../../../src/pipeline/results/segmentation.ts';
import { makeListed } from '../lists/someLists.ts';
import { makeSegmentation } from './makeSegmentation.ts';

const about = { version: '1.2.3', createdAt: '2026-02-03T04:05:00Z' };

async function sheetsOf(segmentation: Segmentation, mostRows?: number) {
  const sink = new BytesInMemory();
  const output = { sink, createGzip: createNodeGzip, ...(mostRows !== undefined && { mostRows }) };
  await writeReport({ segmentation, about }, output);
  const { Sheets } = read(sink.concatenate());
  return Object.fromEntries(
    Object.entries(Sheets).map(([name, sheet]) => [
      name,
      utils.sheet_to_json<unknown[]>(sheet, { header: 1, blankrows: true }),
    ]),
  );
}

const listed = makeListed();
const ids = listed.customers.ids.map(Number);

describe('the sheet of lists', () => {
  it('says who is on each list and how such a list did, over the customers in their order', async () => {
    const rows = (await sheetsOf(listed))['Lists']!;
    expect(rows[0]).toEqual(['Whom to write to']);
    expect(rows[1]?.[0]).toMatch(
      /^Win back: Two orders or more, .* Of such a list on Jun 13, 2011, 42% bought /,
    );
    expect(rows[5]?.slice(0, 2)).toEqual(['List', 'Customer']);
    const body = rows.slice(6).map(([list, id]) => [list, id]);
    expect(body).toHaveLength(24);
    expect(body[0]).toEqual(['Win back', ids[11]]);
    expect(body[12]).toEqual(['Due now', ids[29]]);
    expect(body.slice(22)).toEqual([
      ['Second order', ids[41]],
      ['Second order', ids[40]],
    ]);
  });

  it('goes on in a further sheet where one has too few rows', async () => {
    const sheets = await sheetsOf(listed, 20);
    const idsIn = (name: string) => sheets[name]!.slice(6).map(([, id]) => id);
    expect([...idsIn('Lists'), ...idsIn('Lists (2)')]).toEqual(
      [...Array(12).keys()]
        .map((i) => ids[11 - i])
        .concat(
          [...Array(10).keys()].map((i) => ids[29 - i]),
          [ids[41], ids[40]],
        ),
    );
  });

  it('is absent where there are no lists', async () => {
    expect(await sheetsOf(makeSegmentation())).not.toHaveProperty('Lists');
  });
});
