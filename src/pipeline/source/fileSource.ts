import { listChosen, listDays } from '../cleaning/chosenRows.ts';
import { clean } from '../cleaning/clean.ts';
import { remarkOnRows } from '../cleaning/remarkOnRows.ts';
import { rankStatuses, type StatusCount } from '../cleaning/statuses.ts';
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
      const remarks = remarkOnRows(transactions, cleaned);
      const rfm = await run('rfm', () => computeRfm(transactions, cleaned, options.cleaning.asOf));
      return {
        ...rfm,
        remarks,
        cleaning: cleaned.cleaning,
        provenance: describeProvenance(file, transactions, { ...options, statuses: cleaned.statuses }),
        kept: locateKeptRows(transactions, cleaned),
      };
    },
  };
}

function describeProvenance(
  { path }: NamedSource,
  transactions: Transactions,
  {
    cleaning: { returns, asOf, period },
    statuses,
  }: SourceOptions & { readonly statuses: readonly StatusCount[] },
): Provenance {
  const { sheets, plan, dateOrder, decimalMarks, currency } = transactions;
  const tables = sheets.map(({ name, start, end }) => ({ name, rows: end - start }));
  return {
    ...{ path, tables, plan, dateOrder, decimalMarks, returns },
    ...(currency !== undefined && { currency }),
    statuses: rankStatuses(statuses),
    period: period === undefined ? {} : listDays(period),
    filter: listChosen(transactions),
    asOfIsSet: asOf !== undefined,
  };
}
