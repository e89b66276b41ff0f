import {
  formatList,
  formatMoney,
  formatNumber,
  formatShare,
  message,
  t,
  translate,
} from '../language/language.ts';
import type { ListId } from '../lists/chooseMembers.ts';
import type { ListSummary } from '../lists/lists.ts';
import { wordSpan } from '../results/wordSpan.ts';

const names: Readonly<Record<ListId, string>> = {
  winBack: message('Win back'),
  dueNow: message('Due now'),
  secondOrder: message('Second order'),
};

export const nameList = (id: ListId): string => translate(names[id]);

/** Who is on a list. */
const meanings: Readonly<Record<ListId, string>> = {
  winBack: message(
    'Two orders or more, and overdue by more than twice their usual gap, the median of the days between their purchase days; with fewer than three of those, the usual gap of the shop counts.',
  ),
  dueNow: message(
    'Their usual gap, the median of the days between three purchase days or more, ends within 14 days, or ended at most 14 days ago.',
  ),
  secondOrder: message(
    'One order so far, at most two usual gaps of the shop ago (14 days, if that is more; any time, if nobody has come back yet); the newest first.',
  ),
};

export const explainList = (id: ListId): string => translate(meanings[id]);

/** Whom to write to, in one line that begins with what to do. @param currency of the money, where it is known */
export function wordList({ id, customers, yearlySpend }: ListSummary, currency?: string): string {
  if (customers === 0) return t('{0}: no customer', nameList(id));
  const money = formatMoney(yearlySpend, currency);
  switch (id) {
    case 'winBack':
      return t(
        'Win back {0, plural, one {# customer} other {# customers}} who spent {1} in the year up to their last orders',
        customers,
        money,
      );
    case 'dueNow':
      return t(
        'Write to {0, plural, one {# customer who is} other {# customers who are}} due now, with {1} spent in the year up to their last orders',
        customers,
        money,
      );
    case 'secondOrder':
      return t(
        'Ask {0, plural, one {# customer} other {# customers}} for a second order; the first brought {1}',
        customers,
        money,
      );
  }
}

/** A sentence on how many a list has no room for, as they are in no segment; none where there are none. */
export const wordLapsed = ({ lapsed = 0, windowDays = 0 }: ListSummary): string[] =>
  lapsed === 0
    ? []
    : [
        t(
          '{0, plural, one {# more customer is} other {# more customers are}} not on it: no order in {1}.',
          lapsed,
          wordSpan(windowDays),
        ),
      ];

/** What speaks for a list, in sentences: how many can be reached, how such a list did, how soon new customers come back. */
export function listEvidence(
  list: ListSummary,
  writeDate: (date: string) => string = (date) => date,
): string[] {
  const { reachable, rate, rateOfAll, horizonDays, cut, secondOrders = [] } = list;
  const isTested = rate !== undefined && rateOfAll !== undefined && cut !== undefined;
  return [
    ...wordLapsed(list),
    ...(reachable === undefined
      ? []
      : [t('{0} of them can be written to by e-mail.', formatNumber(reachable))]),
    ...(isTested
      ? [
          t(
            'Of such a list on {0}, {1} bought within {2} days; of all customers of then, {3}.',
            writeDate(cut),
            formatShare(rate, 0),
            horizonDays ?? 0,
            formatShare(rateOfAll, 0),
          ),
        ]
      : []),
    ...(secondOrders.length === 0
      ? []
      : [
          t(
            'New customers who were watched for a year bought again: {0}.',
            formatList(
              secondOrders.map(({ withinDays, share }) =>
                t('{0} within {1} days', formatShare(share, 0), withinDays),
              ),
              'comma',
            ),
          ),
        ]),
  ];
}
