import { openFileSource } from '../../../src/node/fileSource.ts';
import { runtime } from '../../../src/node/runtime.ts';
import { UserError } from '../../../src/pipeline/errors/userError.ts';
import { Question } from '../../../src/pipeline/reading/question.ts';
import { wordError } from '../../../src/pipeline/remarks/wordError.ts';
import { wordQuestion } from '../../../src/pipeline/remarks/wordQuestion.ts';
import { wordRemark } from '../../../src/pipeline/remarks/wordRemarks.ts';
import type { CustomerTable } from '../../../src/pipeline/source/customerSource.ts';
import { fileSource } from '../../../src/pipeline/source/fileSource.ts';
import { formatWallClock } from '../../../src/pipeline/time/calendar.ts';
import { optionsBy } from '../../fixtures/options.ts';

/** What a file is read as; a segmentation begins with the same. */
export interface Read {
  readonly customers: number;
  /** Distinct orders. */
  readonly invoices: number;
  readonly revenue: number;
  readonly period: { readonly first: string; readonly last: string };
  /** Every remark as a sentence. */
  readonly said: readonly string[];
}

/** What became of a file; a question or a refusal by its sentence. */
export type Reading =
  | { readonly type: 'read'; readonly read: Read }
  | { readonly type: 'asked' | 'refused' | 'crashed'; readonly sentence: string };

type Values = Readonly<Record<string, unknown>>;

/** Reads a file as a run does; where `accepts`, open choices are answered by what is proposed. */
export async function readFile(path: string, values: Values, accepts: boolean): Promise<Reading> {
  try {
    return { type: 'read', read: describe(await readCustomers(path, values)) };
  } catch (error) {
    if (!(error instanceof UserError)) return { type: 'crashed', sentence: String(error) };
    const next = accepts && error instanceof Question ? accept(error, values) : undefined;
    if (next !== undefined) return readFile(path, next, accepts);
    return { type: error instanceof Question ? 'asked' : 'refused', sentence: wordError(error) };
  }
}

/** The settings with what a question proposes; undefined where it proposes nothing, or the same once more. */
function accept(question: Question, values: Values): Values | undefined {
  const { setting, answers, proposal } = wordQuestion(question);
  if (proposal === undefined) return undefined;
  const value = answers[proposal]!.value;
  const merged = typeof value === 'object' ? { ...(values[setting] as object), ...value } : value;
  return JSON.stringify(values[setting]) === JSON.stringify(merged)
    ? undefined
    : { ...values, [setting]: merged };
}

async function readCustomers(path: string, values: Values): Promise<CustomerTable> {
  const { reading, cleaning } = optionsBy(values);
  const bytes = await openFileSource(path);
  try {
    const options = { reading, cleaning: { ...cleaning, limitTime: runtime.limitTime } };
    return await fileSource({ path, bytes }, runtime).read(options, async (_, work) => work(() => {}));
  } finally {
    await bytes.close();
  }
}

function describe({ customers, orders, provenance, remarks }: CustomerTable): Read {
  const { plan } = provenance;
  return {
    customers: customers.count,
    invoices: orders,
    revenue: customers.monetary.reduce((sum, value) => sum + value, 0),
    period: {
      first: formatWallClock(customers.firstPurchase.reduce((first, date) => Math.min(first, date))),
      last: formatWallClock(customers.lastPurchase.reduce((last, date) => Math.max(last, date))),
    },
    said: [...plan.remarks, ...remarks].map(wordRemark),
  };
}
