import { describe, expect, it } from 'vitest';
import { findColumns } from '../../../src/pipeline/columns/findColumns.ts';
import { tableRows } from './tableRows.ts';

const day = (row: number) =>
  `2024-${String(1 + (row % 12)).padStart(2, '0')}-${String(1 + (row % 28)).padStart(2, '0')}`;

/** Which column is read as the customer, asked about, or which roles are missing, of a table with these columns. */
function customerOf(columns: Readonly<Record<string, (row: number) => string>>) {
  const titles = Object.keys(columns);
  const data = Array.from({ length: 240 }, (_, row) => titles.map((title) => columns[title]!(row)));
  const found = findColumns(tableRows([titles, ...data]));
  if (found.type === 'ask') return { asked: found.candidates.map(({ title }) => title) };
  if (found.type === 'missing') return { missing: found.missing };
  if (found.type !== 'found') throw new Error(found.type);
  return found.titles.customer;
}

const amount = (row: number) => `${10 + (row % 90)}.50`;
const number = (row: number) => `${1000 + ((row * 37) % 83) * 31}`;

describe('whole numbers that nothing but their cells makes the customer', () => {
  it('are asked about where they may be a measure of each row', () => {
    expect(
      customerOf({ id: (row) => `${900000 + row}`, date: day, price: amount, sqft_living: number }),
    ).toEqual({
      asked: ['sqft_living'],
    });
  });

  it('are read where each order of several rows has one of them', () => {
    const order = (row: number) => Math.floor(row / 3);
    expect(
      customerOf({
        'Order ID': (row) => `A-${1000 + order(row)}`,
        Date: (row) => day(order(row)),
        Zork: (row) => number(order(row)),
        Total: amount,
      }),
    ).toBe('Zork');
  });
});

describe('a name beside a number of the staff', () => {
  const employee = (row: number) => (row * 7) % 12;
  const name = (of: (row: number) => number) => (row: number) =>
    `Berg ${'ABCDEFGHIJKLMNOPQRSTUVWXYZ'[of(row) % 26]}son`;

  it('is asked about where the number tells it: hours that were paid', () => {
    const columns = {
      'Employee ID': (row: number) => `E${employee(row)}`,
      Name: name(employee),
      Date: day,
      Pay: amount,
    };
    expect(customerOf(columns)).toEqual({ asked: ['Name'] });
  });

  it('is the customer where the staff has served several', () => {
    const columns = {
      'Employee ID': (row: number) => `E${row % 5}`,
      Name: name(employee),
      Date: day,
      Total: amount,
    };
    expect(customerOf(columns)).toBe('Name');
  });
});

describe('papers that are no sale', () => {
  it.each(['Quote', 'Claim', 'Devis', 'Preventivo'])('are not read as orders: %s', (paper) => {
    const columns = {
      [`${paper} No`]: (row: number) => `Q-${1000 + row}`,
      [`${paper} Date`]: day,
      Customer: (row: number) => `C-${row % 40}`,
      Amount: amount,
    };
    expect(customerOf(columns)).toEqual({ missing: ['date'] });
  });
});

describe('customers that only their cells tell, where a title names the order', () => {
  const customer = (row: number) => (row * 7) % 24;
  const columns = (group: (row: number) => string) => ({
    'Order no': (row: number) => String(1000 + row),
    Date: day,
    Zork: (row: number) => `C${100 + customer(row)}`,
    Mork: group,
    Total: amount,
  });

  it('are the finer ones, of whom others are a trait', () => {
    expect(customerOf(columns((row) => `A${customer(row) % 8}`))).toBe('Zork');
  });

  it('are asked about where there are about as many of either', () => {
    expect(customerOf(columns((row) => `A${Math.min(20, customer(row))}`))).toEqual({
      asked: ['Zork', 'Mork'],
    });
  });
});
