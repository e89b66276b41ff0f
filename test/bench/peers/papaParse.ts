import { createReadStream } from 'node:fs';
import Papa from 'papaparse';
import { measure } from '../measure.ts';

/** papaparse, streaming, every field of every row. */
await measure(
  () =>
    new Promise<string>((resolve, reject) => {
      let rows = 0;
      Papa.parse<string[]>(createReadStream(process.argv[2]!), {
        chunk: ({ data }) => {
          rows += data.length;
        },
        complete: () => resolve(`${rows} rows with header`),
        error: reject,
      });
    }),
);
