import { describe, expect, it } from 'vitest';
import { listEvidence, wordList } from '../../../src/pipeline/remarks/listTexts.ts';
import { someSummaries } from '../lists/someLists.ts';

const [winBack, dueNow, secondOrder] = someSummaries;

describe('what is said of lists', () => {
  it('begins with what to do', () => {
    expect(someSummaries.map((list) => wordList(list))).toEqual([
      'Win back 12 customers who spent 4,322 in the year up to their last orders',
      'Write to 10 customers who are due now, with 900 spent in the year up to their last orders',
      'Ask 2 customers for a second order; the first brought 30',
    ]);
  });

  it('has the rate of such a list of before beside that of all customers, and who can be written to', () => {
    expect(listEvidence(winBack!)).toEqual([
      '7 of them can be written to by e-mail.',
      'Of such a list on 2011-06-13, 42% bought within 180 days; of all customers of then, 52%.',
    ]);
    expect(listEvidence(dueNow!, () => 'a day in June')).toEqual([
      'Of such a list on a day in June, 90% bought within 180 days; of all customers of then, 52%.',
    ]);
  });

  it('has no rate where there is no test, but how soon new customers come back', () => {
    expect(listEvidence(secondOrder!)).toEqual([
      'New customers who were watched for a year bought again: 16% within 30 days, 30% within 60 days.',
    ]);
  });
});
