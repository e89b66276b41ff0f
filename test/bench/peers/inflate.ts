import { openFileSource } from '../../../src/node/fileSource.ts';
import { inflateRaw } from '../../../src/node/nodeStreams.ts';
import { readZipDirectory, readZipEntry } from '../../../src/pipeline/bytes/zipReader.ts';
import { measure } from '../measure.ts';

/** The limit: inflates the sheets and does nothing with them. */
await measure(async () => {
  const source = await openFileSource(process.argv[2]!);
  let bytes = 0;
  for (const entry of (await readZipDirectory(source)).values()) {
    if (!/worksheets\/sheet\d+\.xml$/.test(entry.name)) continue;
    for await (const chunk of readZipEntry(source, entry, inflateRaw)) bytes += chunk.byteLength;
  }
  return bytes;
});
