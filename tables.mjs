import { Buffer } from 'node:buffer';
import { build } from 'esbuild';

/** The sources of each table that was made, by its path as metafiles have it; a bundle concerns them too. */
export const sourcesOfTables = new Map();

/**
 * Bundles hold what the functions of tables (`*.table.ts`) return, in place of what it is made of. They take no
 * parameters and return plain JSON, which a run parses where it calls one.
 */
export const tables = {
  name: 'tables',
  setup: ({ onLoad }) =>
    onLoad({ filter: /\.table\.ts$/ }, async ({ path }) => {
      const made = await build({
        entryPoints: [path],
        bundle: true,
        format: 'esm',
        write: false,
        metafile: true,
        logLevel: 'silent',
      });
      const sources = Object.keys(made.metafile.inputs);
      sourcesOfTables.set(sources.at(-1), sources);
      const code = Buffer.from(made.outputFiles[0].contents).toString('base64');
      const functions = Object.entries(await import(`data:text/javascript;base64,${code}`));
      const lines = functions.map(([name, make]) => {
        const json = JSON.stringify(JSON.stringify(make()));
        return `export const ${name} = () => JSON.parse(${json});`;
      });
      return { contents: lines.join('\n') };
    }),
};
