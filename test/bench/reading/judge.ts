import { type Outcome, runCommandLine } from '../../corpus/runCommandLine.ts';
import type { Sample } from './sample.ts';
import type { Figures, Truth } from './truth.ts';

/**
 * What became of a file.
 * right: the figures are. warned: they are not, and a warning says what may be wrong with them. asked: a question, or a
 * refusal, where the file calls for one. needlessly: where it does not. misled: the proposal of a question, or the
 * answer that the layout knows, ends in other figures. wrong: other figures without a word, or nothing left of the file.
 * crashed: no figures and no sentence.
 */
export const verdicts = ['right', 'warned', 'asked', 'needlessly', 'misled', 'wrong', 'crashed'] as const;
export type Verdict = (typeof verdicts)[number];

export interface Judgement {
  readonly verdict: Verdict;
  /** Figures got and expected, or the sentence. */
  readonly reason: string;
}

interface Read {
  readonly customers: number;
  /** Distinct orders. */
  readonly invoices: number;
  readonly revenue: number;
  readonly period: { readonly first: string; readonly last: string };
  readonly warnings?: readonly unknown[];
  readonly notes?: readonly unknown[];
}

const limits = { seconds: 60, megabytes: 3000 };

/** Runs the command line on a sample's file, and once more with an answer where it asks. */
export async function judgeFile({ truth, answer }: Sample, path: string): Promise<Judgement> {
  const run = (...args: string[]) => runCommandLine(path, { ...limits, args });
  const outcome = await run();
  if (outcome.ending === 'segmented') return judgeFigures(truth, JSON.parse(outcome.output));
  if (outcome.ending !== 'asked' && outcome.ending !== 'refused') {
    return { verdict: 'crashed', reason: `${outcome.ending}: ${outcome.message.slice(0, 200)}` };
  }
  if (truth.figures.length === 0) return { verdict: 'asked', reason: outcome.message };
  if (!truth.mayAsk && /^No row is left/.test(outcome.message)) {
    return { verdict: 'wrong', reason: outcome.message };
  }
  const answers = answer === undefined ? [] : [['--set', `columns=${JSON.stringify(answer)}`]];
  for (const args of [['--accept'], ...answers]) {
    const misled = judgeAnswer(truth, await run(...args), args[0]!);
    if (misled) return misled;
  }
  return { verdict: truth.mayAsk ? 'asked' : 'needlessly', reason: outcome.message };
}

/** Nothing where the answer ends in right figures, or in none. */
function judgeAnswer(truth: Truth, { ending, output }: Outcome, answer: string): Judgement | undefined {
  if (ending !== 'segmented') return undefined;
  const { verdict, reason } = judgeFigures(truth, JSON.parse(output));
  return verdict === 'wrong' ? { verdict: 'misled', reason: `${answer}: ${reason}` } : undefined;
}

export function judgeFigures({ figures, enough, withStatuses }: Truth, read: Read): Judgement {
  const { customers, invoices, revenue, period, warnings = [], notes = [] } = read;
  const got = describe({ customers, orders: invoices, revenue, period: [period.first, period.last] });
  if (figures.some((expected) => agrees(expected, read))) return { verdict: 'right', reason: got };
  const said = JSON.stringify([...warnings, ...notes]);
  const expected = figures.length === 0 ? 'a question' : figures.map(describe).join(', or ');
  const isSaid = enough?.test(said) || withStatuses(said).some((other) => agrees(other, read));
  return { verdict: isSaid ? 'warned' : 'wrong', reason: `${got}; expected ${expected}; said ${said}` };
}

function agrees(expected: Figures, { customers, invoices, revenue, period }: Read): boolean {
  const [first, last] = expected.period;
  return (
    expected.customers === customers &&
    expected.orders === invoices &&
    Math.abs(expected.revenue - revenue) <= Math.max(0.02, 1e-6 * expected.revenue) &&
    period.first.startsWith(first) &&
    period.last.startsWith(last)
  );
}

function describe({ customers, orders, revenue, period: [first, last] }: Figures): string {
  const days = first === '' ? '' : `, ${first.slice(0, 10)} to ${last.slice(0, 10)}`;
  return `${customers} customers, ${orders} orders, ${revenue.toFixed(2)}${days}`;
}
