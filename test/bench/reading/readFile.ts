import { openFileSource } from '../../../src/node/fileSource.ts';
import { runtime } from '../../../src/node/runtime.ts';
import { type ShopTotals, sumUp } from '../../../src/pipeline/customers/sumUp.ts';
import { UserError } from '../../../src/pipeline/errors/userError.ts';
import type { RuleRemark } from '../../../src/pipeline/naming/ruleRemarks.ts';
import { Question } from '../../../src/pipeline/reading/question.ts';
import { wordError } from '../../../src/pipeline/remarks/wordError.ts';
import { wordRemark } from '../../../src/pipeline/remarks/wordRemarks.ts';
import type { ResultRemark } from '../../../src/pipeline/results/resultRemarks.ts';
import { acceptProposals } from '../../../src/pipeline/settings/acceptProposals.ts';
import { readSettings, type Settings } from '../../../src/pipeline/settings/settings.ts';
import { readRunOptions } from '../../../src/pipeline/settings/stageOptions.ts';
import type { CustomerTable } from '../../../src/pipeline/source/customerSource.ts';
import { fileSource } from '../../../src/pipeline/source/fileSource.ts';

/** What a file is read as; a segmentation begins with the same. */
export interface Read extends ShopTotals {
  /** Every remark as a sentence. */
  readonly said: readonly string[];
  /** What of that names statuses that were not understood; empty where all were. */
  readonly unknownStatuses: string;
  /** Settings that warnings name, each of which may make the figures right. */
  readonly remedies: readonly Readonly<Record<string, unknown>>[];
}

/** What became of a file; a question or a refusal by its sentence. */
export type Reading =
  | { readonly type: 'read'; readonly read: Read }
  | { readonly type: 'asked' | 'refused' | 'crashed'; readonly sentence: string };

/** Reads a file as a run does; where `accepts`, open choices are answered by what is proposed. */
export async function readFile(
  path: string,
  values: Readonly<Record<string, unknown>>,
  accepts: boolean,
): Promise<Reading> {
  const settings = readSettings(values);
  const read = (answered: Settings) => readCustomers(path, answered);
  try {
    const table = await (accepts ? acceptProposals(settings, read) : read(settings));
    return { type: 'read', read: describe(table) };
  } catch (error) {
    if (!(error instanceof UserError)) return { type: 'crashed', sentence: String(error) };
    return { type: error instanceof Question ? 'asked' : 'refused', sentence: wordError(error) };
  }
}

async function readCustomers(path: string, settings: Settings): Promise<CustomerTable> {
  const { reading, cleaning } = readRunOptions(settings);
  const bytes = await openFileSource(path);
  try {
    const options = { reading, cleaning: { ...cleaning, limitTime: runtime.limitTime } };
    return await fileSource({ path, bytes }, runtime).read(options, async (_, work) => work(() => {}));
  } finally {
    await bytes.close();
  }
}

function describe(table: CustomerTable): Read {
  const remarks = [...table.provenance.plan.remarks, ...table.remarks];
  return {
    ...sumUp(table),
    said: remarks.map(wordRemark),
    unknownStatuses: remarks
      .filter(({ code }) => code === 'statuses-not-understood')
      .map(wordRemark)
      .join(' '),
    remedies: remarks.flatMap(remedy),
  };
}

function remedy({ code, values }: RuleRemark | ResultRemark): Readonly<Record<string, unknown>>[] {
  switch (code) {
    case 'customers-alike':
      return [{ 'cleaning.alikeCustomers': 'join' }];
    case 'amount-in-other-column':
      return [{ columns: { amount: 'header' in values.other ? values.other.header : values.other.letters } }];
    case 'cancelled-flag-unread':
      return [{ filter: { [values.column]: values.values[0] } }];
    case 'rows-lacking':
      return [{ filter: { [values.column]: { not: '' } } }];
    default:
      return [];
  }
}
