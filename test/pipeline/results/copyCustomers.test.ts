import { describe, expect, it } from 'vitest';
import { copyCustomers } from '../../../src/pipeline/results/copyCustomers.ts';
import { CustomerList } from '../../../src/pipeline/results/customerList.ts';
import { describeCustomer } from '../../../src/pipeline/results/describeCustomer.ts';
import { planExport } from '../../../src/pipeline/results/planExport.ts';
import { makeSegmentation } from '../report/makeSegmentation.ts';

const made = makeSegmentation({ customers: 300 });
const { customers } = made;
const shown = {
  segments: [0, 2],
  ranges: { frequency: { min: 2 }, monetary: { max: 5000 } },
  search: '1',
  sort: 'monetary',
  descending: true,
} as const;

const listed = new CustomerList(made).page({ ...shown, from: 0, count: 500 });
const ids = listed.customers.map(({ id }) => id);

describe('customers within figures', () => {
  it('are those of the segments who have them, in the order that is asked for', () => {
    const wanted = Array.from({ length: customers.count }, (_, i) => i).filter(
      (i) =>
        shown.segments.includes(made.membership.segment[i] as 0 | 2) &&
        customers.frequency[i]! >= 2 &&
        customers.monetary[i]! <= 5000 &&
        customers.ids[i]!.includes('1'),
    );
    expect(wanted.length).toBeGreaterThan(2);
    expect(ids.toSorted()).toEqual(wanted.map((i) => customers.ids[i]!).toSorted());
    const spends = listed.customers.map(({ monetary }) => monetary!);
    expect(spends).toEqual(spends.toSorted((a, b) => b - a));
  });

  it('are exported and copied exactly as they are shown', () => {
    const exported = Array.from(planExport(made, shown).customers, (i) => customers.ids[i]!);
    expect(exported).toEqual(ids);
    const text = copyCustomers(made, {
      ...shown,
      columns: [
        { key: 'id', title: 'Customer' },
        { key: 'segment', title: 'Segment' },
        { key: 'monetary', title: 'Spend' },
      ],
    });
    const [head, ...rows] = text
      .trimEnd()
      .split('\n')
      .map((line) => line.split('\t'));
    expect(head).toEqual(['Customer', 'Segment', 'Spend']);
    expect(rows.map(([id]) => id)).toEqual(ids);
    expect(rows.map(([, , spend]) => Number(spend))).toEqual(
      listed.customers.map(({ monetary }) => Number(monetary!.toFixed(6))),
    );
  });
});

describe('a customer', () => {
  it('is told with all figures, and is nobody where there is none of that id', () => {
    const [id = ''] = ids;
    expect(describeCustomer(made, id)?.customer).toEqual(listed.customers[0]);
    expect(describeCustomer(made, 'nobody')).toBeUndefined();
  });
});
