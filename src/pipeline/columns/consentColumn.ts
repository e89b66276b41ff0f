import { readAgreements, readRefusals } from '../cells/agreement.ts';
import { type Warning, warning } from '../language/remarks.ts';
import type { LabelValues } from '../values/labelColumn.ts';
import type { ConsentWarnings } from './columnRemarks.ts';
import { type HeaderMeaning, readHeader } from './headerMeaning.ts';

/** Whether a title asks who does not want to be written to: `Unsubscribed`, `Opt-out`. */
const asksForRefusal = (title: string): boolean => isRefusal(readHeader(title));

/** What the texts of a column of consent say: true for who agreed, false for who refused, undefined where that is not clear. */
export const readConsent = (title: string, texts: readonly string[]): readonly (boolean | undefined)[] =>
  asksForRefusal(title) ? readRefusals(texts) : readAgreements(texts);

/** Whether a title asks who does not want to be written to: `Unsubscribed`, `Opt-out`. */
export const isRefusal = ({ concepts }: HeaderMeaning): boolean => concepts.has('refusal');

const mostTexts = 3;

/** What is said of a column of consent whose texts are not all clear. */
export function remarkOnConsent(
  column: string,
  { texts, indices }: Pick<LabelValues, 'texts' | 'indices'>,
): readonly Warning<ConsentWarnings>[] {
  const unclear = readConsent(column, texts).map((says) => says === undefined);
  if (!unclear.includes(true)) return [];
  const counts = new Float64Array(texts.length);
  for (const text of indices) if (text >= 0) counts[text]!++;
  const found = [...counts.keys()].filter((text) => unclear[text] && counts[text]! > 0);
  const rows = found.reduce((sum, text) => sum + counts[text]!, 0);
  if (rows === 0) return [];
  const ranked = found.sort((one, other) => counts[other]! - counts[one]!).slice(0, mostTexts);
  return [warning('consent-not-understood', { column, rows, texts: ranked.map((text) => texts[text]!) })];
}
