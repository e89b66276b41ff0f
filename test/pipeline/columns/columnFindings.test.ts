import { describe, expect, it } from 'vitest';
import type { ChosenColumns } from '../../../src/pipeline/columns/columnSearch.ts';
import { findColumns } from '../../../src/pipeline/columns/findColumns.ts';
import { textRows } from './tableRows.ts';

function find(text: string, chosen: ChosenColumns = {}) {
  const search = findColumns(textRows(text), chosen);
  if (search.type !== 'found') throw new Error(`not found: ${JSON.stringify(search)}`);
  return search.findings;
}

const orders = `
Order ID|Customer ID|Client name|Order date|Invoice date|Total
1|C10|Ann|2023-01-02|2023-01-03|9.50
2|C11|Ann|2023-01-05|2023-01-09|12.00
3|C12|Bob|2023-02-06|2023-02-07|7.25
4|C10|Ann|2023-02-09|2023-02-11|30.00`;

describe('how a column was found', () => {
  it('is by its title, with what its header and its cells say', () => {
    expect(find(orders).customer).toMatchObject({
      foundBy: 'title',
      evidence: [
        { code: 'header-fits', values: {} },
        { code: 'values-recur', values: {} },
      ],
    });
  });

  it('is by the choice of the user, who is offered no other', () => {
    expect(find(orders, { customer: 'Client name' }).customer).toEqual({
      foundBy: 'choice',
      evidence: [{ code: 'chosen', values: {} }],
      runnerUp: undefined,
    });
  });

  it('is by its values alone where no header says anything', () => {
    const text = `
a@x.io|2023-01-02|9.50
b@x.io|2023-01-05|12.00
a@x.io|2023-02-06|7.25`;
    const { customer, date, amount } = find(text);
    expect([customer, date, amount].map((finding) => finding?.foundBy)).toEqual([
      'values',
      'values',
      'values',
    ]);
    expect(customer?.evidence).toEqual([{ code: 'cells-fit', values: {} }]);
  });
});

describe('a status', () => {
  it('is what is told in words, not by the numbers of these words', () => {
    const text = `
Order ID|Customer ID|Order date|Status|Status name|Total
1|C10|2023-01-02|7|Shipped|9.50
2|C11|2023-01-05|8|Cancelled|12.00
3|C12|2023-02-06|7|Shipped|7.25
4|C10|2023-02-09|7|Shipped|30.00`;
    expect(find(text).status).toMatchObject({
      evidence: [{ code: 'header-fits' }, { code: 'status-words' }],
    });
  });
});

describe('an amount', () => {
  it('may say in which currency it is', () => {
    const text = `
Account|Document Number|Document Date|Amount in local currency|Local Currency
C10|18001|2023-01-02|9.50|EUR
C11|18002|2023-01-05|12.00|EUR
C12|18003|2023-02-06|7.25|EUR
C10|18004|2023-02-09|30.00|EUR`;
    expect(find(text)).toMatchObject({ amount: { foundBy: 'title' }, currency: { foundBy: 'title' } });
  });
});

describe('the runner-up of a role', () => {
  it('is the column that fits next and has no other role, with how many points it is behind', () => {
    const { date, customer } = find(orders);
    expect(date?.runnerUp).toMatchObject({ column: 4, title: 'Invoice date', isAlike: true });
    expect(customer?.runnerUp).toMatchObject({ column: 2, title: 'Client name', isAlike: false });
    const behind = date!.runnerUp!.behind;
    expect(behind).toBeGreaterThan(0);
    expect(behind).toBeLessThan(customer!.runnerUp!.behind);
  });

  it('is none where no other column fits', () => {
    const { invoice, amount } = find(orders);
    expect(invoice?.runnerUp).toBeUndefined();
    expect(amount?.runnerUp).toBeUndefined();
  });

  it('is no column that has another role', () => {
    const text = `
Order|Client|Date|Total
1|a|2023-01-02|9.50
2|b|2023-01-05|12.00
3|a|2023-02-06|7.25`;
    expect(Object.values(find(text)).map(({ runnerUp }) => runnerUp)).toEqual(Array(4).fill(undefined));
  });

  it('is alike where an amount differs by a steady tax alone', () => {
    const amounts = (second: readonly number[]) => `
Client|Date|Amount A|Amount B
a|2023-01-02|20.00|${second[0]}
b|2023-01-03|16.50|${second[1]}
a|2023-01-09|7.25|${second[2]}`;
    expect(find(amounts([23.8, 19.64, 8.63])).amount?.runnerUp).toMatchObject({
      title: 'Amount B',
      behind: 0,
      isAlike: true,
    });
  });

  it('is an order total where the amounts of the lines add up to it', () => {
    const text = `
Order|Date|Client|Order Total|Line Total
1|2023-01-02|a|30.00|10.00
1|2023-01-02|a|30.00|20.00
2|2023-01-03|b|12.00|5.00
2|2023-01-03|b|12.00|7.00
3|2023-01-09|a|99.00|90.00
3|2023-01-09|a|99.00|9.00`;
    const { runnerUp } = find(text).amount!;
    expect(runnerUp).toMatchObject({ title: 'Order Total', isAlike: false });
    expect(runnerUp!.behind).toBeLessThan(0);
  });

  it('is plain data', () => {
    const findings = find(orders);
    expect(JSON.parse(JSON.stringify(findings))).toEqual(findings);
  });
});
