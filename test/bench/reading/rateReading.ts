import { type Read, readFile } from './readFile.ts';
import type { Sample } from './sample.ts';
import type { Figures, Truth } from './truth.ts';

/**
 * What became of a file.
 * right: the figures are. warned: they are not, and a warning says just that: its statuses are those that count too many,
 * or the setting that it names makes the figures right. asked: a question, or a
 * refusal, where the file calls for one. needlessly: where it does not. misled: the proposal of a question, or the
 * answer that the layout knows, ends in other figures. wrong: other figures without a word, or nothing left of the file.
 * crashed: no figures and no sentence.
 */
export const verdicts = ['right', 'warned', 'asked', 'needlessly', 'misled', 'wrong', 'crashed'] as const;
export type Verdict = (typeof verdicts)[number];

export interface Rating {
  readonly verdict: Verdict;
  /** Figures got and expected, or the sentence. */
  readonly reason: string;
}

/** Reads a sample's file, and once more with an answer where it asks. */
export async function rateFile({ truth, answer }: Sample, path: string): Promise<Rating> {
  const reading = await readFile(path, {}, false);
  if (reading.type === 'read') return rateRead(truth, reading.read, path);
  const { sentence } = reading;
  if (reading.type === 'crashed') return { verdict: 'crashed', reason: sentence };
  if (truth.figures.length === 0) return { verdict: 'asked', reason: sentence };
  if (!truth.mayAsk && /^No row is left/.test(sentence)) return { verdict: 'wrong', reason: sentence };
  const answers = answer === undefined ? [] : [await readFile(path, { columns: answer }, false)];
  for (const answered of [await readFile(path, {}, true), ...answers]) {
    if (answered.type !== 'read') continue;
    const { verdict, reason } = rateFigures(truth, answered.read);
    if (verdict === 'wrong') return { verdict: 'misled', reason: `${sentence} ${reason}` };
  }
  return { verdict: truth.mayAsk ? 'asked' : 'needlessly', reason: sentence };
}

/** A warning that names a setting is as good as what that comes to. */
async function rateRead(truth: Truth, read: Read, path: string): Promise<Rating> {
  const rating = rateFigures(truth, read);
  if (rating.verdict !== 'wrong') return rating;
  for (const remedy of read.remedies) {
    const mended = await readFile(path, remedy, true);
    if (mended.type === 'read' && rateFigures(truth, mended.read).verdict === 'right')
      return { ...rating, verdict: 'warned' };
  }
  return rating;
}

export function rateFigures({ figures, enough, withStatuses }: Truth, read: Read): Rating {
  const { customers, orders, revenue, period } = read;
  const got = describe({ customers, orders, revenue, period: [period.first, period.last] });
  if (figures.some((expected) => agrees(expected, read))) return { verdict: 'right', reason: got };
  const said = read.said.join(' ');
  const expected = figures.length === 0 ? 'a question' : figures.map(describe).join(', or ');
  const isSaid =
    enough?.test(said) || withStatuses(read.unknownStatuses).some((other) => agrees(other, read));
  return { verdict: isSaid ? 'warned' : 'wrong', reason: `${got}; expected ${expected}; said ${said}` };
}

function agrees(expected: Figures, { customers, orders, revenue, period }: Read): boolean {
  const [first, last] = expected.period;
  return (
    expected.customers === customers &&
    expected.orders === orders &&
    Math.abs(expected.revenue - revenue) <= Math.max(0.02, 1e-6 * expected.revenue) &&
    period.first.startsWith(first) &&
    period.last.startsWith(last)
  );
}

function describe({ customers, orders, revenue, period: [first, last] }: Figures): string {
  const days = first === '' ? '' : `, ${first.slice(0, 10)} to ${last.slice(0, 10)}`;
  return `${customers} customers, ${orders} orders, ${revenue.toFixed(2)}${days}`;
}
