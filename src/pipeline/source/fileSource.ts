import { clean } from '../cleaning/clean.ts';
import { checkPlausibility } from '../cleaning/plausibility.ts';
import { remarkOnStatuses } from '../cleaning/statuses.ts';
import { locateKeptRows } from '../customers/keptRows.ts';
import { computeRfm } from '../customers/rfm.ts';
import { type NamedSource, type ReadingTools, readSource } from '../reading/readSource.ts';
import type { Transactions } from '../reading/transactions.ts';
import type { CustomerSource, Provenance, SourceOptions } from './customerSource.ts';

/** A workbook or text file with transactions. */
export function fileSource(file: NamedSource, tools: ReadingTools): CustomerSource {
  return {
    read: async (options, run) => {
      const transactions = await run('read', (report) => readSource(file, options.reading, tools, report));
      const cleaned = await run('clean', () => clean(transactions, options.cleaning));
      const oddities = checkPlausibility(transactions, cleaned);
      const rfm = await run('rfm', () => computeRfm(transactions, cleaned, options.cleaning.asOf));
      return {
        ...rfm,
        remarks: [
          ...transactions.remarks,
          ...remarkOnStatuses(cleaned.statuses),
          ...cleaned.remarks,
          ...oddities,
        ],
        cleaning: cleaned.cleaning,
        provenance: describeProvenance(file, transactions, options),
        kept: locateKeptRows(transactions, cleaned),
      };
    },
  };
}

function describeProvenance(
  { path }: NamedSource,
  { sheets, plan, dateOrder }: Transactions,
  { cleaning: { returns, asOf } }: SourceOptions,
): Provenance {
  const tables = sheets.map(({ name, start, end }) => ({ name, rows: end - start }));
  return { path, tables, plan, dateOrder, returns, asOfIsSet: asOf !== undefined };
}
