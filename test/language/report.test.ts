import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { read, utils } from 'xlsx';
import { createNodeGzip } from '../../src/node/nodeStreams.ts';
import { BytesInMemory } from '../../src/pipeline/bytes/byteSink.ts';
import { english, speak } from '../../src/pipeline/language/language.ts';
import { writeReport } from '../../src/pipeline/report/writeReport.ts';
import { readSettings } from '../../src/pipeline/settings/settings.ts';
import { makeSegmentation } from '../pipeline/report/makeSegmentation.ts';
import { pseudoLanguage, untranslated } from './pseudoLanguage.ts';

describe('the report in another language', () => {
  beforeEach(() => speak(pseudoLanguage));
  afterEach(() => speak(english));

  it('says nothing in English but what is data', async () => {
    const sink = new BytesInMemory();
    const about = { version: '1.2.3', createdAt: '2026-02-03T04:05:00Z' };
    const segmentation = makeSegmentation();
    const settings = readSettings({});
    await writeReport({ segmentation, about }, { sink, createGzip: createNodeGzip });
    const { Sheets } = read(sink.concatenate());
    const cells = Object.values(Sheets).flatMap((sheet) =>
      utils.sheet_to_json<unknown[]>(sheet, { header: 1 }).flat(),
    );
    const texts = cells.filter((cell) => typeof cell === 'string');
    expect(texts.length).toBeGreaterThan(100);
    const data = JSON.stringify([segmentation.summary, segmentation.provenance, settings]);
    const isData = (text: string) => data.includes(JSON.stringify(text.replace(' ()', '')).slice(1, -1));
    const names = /^(segmentAi\.[\w.]+|Segment AI [\d.]+|\{.*\}|\[.*\]|(、?\w+ (>=|<) [\d.]+)+)$/;
    const left = untranslated(texts).filter((text) => !isData(text) && !names.test(text));
    expect(left).toEqual([]);
  });
});
