import { formatDay, formatShare, formatShort, t } from '../language/language.ts';
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
  concentration: ({ customers, share, revenueShare, from, to }) =>
    t(
      '{0, plural, one {# customer} other {# customers}} ({1}) brought {2} of the revenue from {3} to {4}',
      customers,
      formatShare(share, 0),
      formatShare(revenueShare, 0),
      formatDay(from),
      formatDay(to),
    ),
  slipping: ({ segments, customers, spent, currency }) =>
    t(
      '{0, plural, one {# good customer is} other {# good customers are}} mostly overdue ({1}); they spent {2} in the 12 months up to their last orders',
      customers,
      // Names of parts have commas of their own.
      segments.join('; '),
      formatShort(spent, currency),
    ),
  'without-customer': ({ amount, share, from, to, currency }) =>
    t(
      '{0} of purchases from {1} to {2} ({3}) name no customer and are left out',
      formatShort(amount, currency),
      formatDay(from),
      formatDay(to),
      formatShare(share, 0),
    ),
};
