import { formatDay, formatNumber, formatShare, t } from '../language/language.ts';
import { type Texts, word } from '../language/remarks.ts';
import type { Headline, Headlines } from '../results/headline.ts';

/** One of them as a sentence. */
export const wordHeadline = (headline: Headline): string => t('{0}.', word(texts, headline));

/** All of them in two sentences at most; empty where there are none. */
export function wordHeadlines([first, ...others]: readonly Headline[]): string {
  if (first === undefined) return '';
  const rest = others.map((headline) => word(texts, headline)).join('; ');
  return [wordHeadline(first), ...(rest === '' ? [] : [t('{0}.', rest)])].join(' ');
}

/** Those that may come after another begin as they would in the midst of a sentence. */
const texts: Texts<Headlines> = {
  concentration: ({ customers, share, revenueShare, revenue, from, to }) =>
    t(
      '{0, plural, one {The best customer} other {The # best customers}} ({1} of all) brought {2} of the revenue from {3} to {4}: {5}',
      customers,
      formatShare(share),
      formatShare(revenueShare),
      formatDay(from),
      formatDay(to),
      formatMoney(revenue),
    ),
  slipping: ({ segments, customers, spent }) =>
    t(
      '{0, plural, one {# good customer is} other {# good customers are}} in segments that are mostly overdue ({1}) and spent {2} in the 12 months up to their last order',
      customers,
      // Names of parts have commas of their own.
      segments.join('; '),
      formatMoney(spent),
    ),
  'without-customer': ({ amount, share, from, to }) =>
    t(
      '{0} of purchases from {1} to {2} ({3} of all) are left out, as their rows name no customer',
      formatMoney(amount),
      formatDay(from),
      formatDay(to),
      formatShare(share),
    ),
};

/** Cents where there is little else. */
const formatMoney = (amount: number): string => formatNumber(amount, Math.abs(amount) < 100 ? 2 : 0);
