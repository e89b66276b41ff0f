import { describe, expect, it } from 'vitest';
import { findColumns } from '../../../src/pipeline/columns/findColumns.ts';
import { tableRows, type Value } from './tableRows.ts';

const rows = 60;

function findOrder(columns: Readonly<Record<string, (row: number) => Value>>): string | undefined {
  const cells = Object.values(columns);
  const data = Array.from({ length: rows }, (_, row) => cells.map((cell) => cell(row)));
  const found = findColumns(tableRows([Object.keys(columns), ...data]));
  return found.type === 'found' ? found.titles.invoice : found.type;
}

const pair = (row: number) => row >> 1;
const day = (row: number) => `2024-01-${String(1 + pair(row)).padStart(2, '0')}`;
const purchase = {
  Date: day,
  Customer: (row: number) => `K${400 + (pair(row) % 11)}`,
  Amount: (row: number) => 5.5 + row,
};

describe('an order number', () => {
  it('is what is of one day, not what goes over several', () => {
    const found = findOrder({
      ...purchase,
      'Auftragg.': (row) => `K${400 + (pair(row) % 11)}`,
      'Verk.beleg': (row) => 20_000 + pair(row),
    });
    expect(found).toBe('Verk.beleg');
  });

  it('is what its title says although its lines have several days and numbers of their own', () => {
    const days = (row: number) => `2024-01-${String(1 + (row % 28)).padStart(2, '0')}`;
    const lines = { ...purchase, Date: days, 'Order no': (row: number) => 5000 + pair(row) };
    expect(findOrder({ Zork: (row) => `B${100_000 + row}`, ...lines })).toBe('Order no');
    expect(findOrder({ Record: (row) => `B${100_000 + row}`, ...lines })).toBe('Order no');
  });

  it('is not what goes over several days and is told by who bought', () => {
    const name = (row: number) => `Ann ${'ABCDEFGHIJK'[pair(row) % 11]}`;
    expect(findOrder({ Date: day, 'Zork ID': purchase.Customer, Name: name, Amount: purchase.Amount })).toBe(
      undefined,
    );
  });

  it('is not what goes over several days where the title of the days says nothing', () => {
    const { Customer, Amount } = purchase;
    const mail = (row: number) => `${Customer(row)}@shop.example`.toLowerCase();
    const moment = (row: number) => `${day(row)} ${10 + (row % 12)}:${10 + ((7 * row) % 50)}`;
    const columns = { Email: mail, 'Zork ID': Customer, 'Event Date': moment, $value: Amount };
    expect(findOrder(columns)).toBe(undefined);
  });

  it('is a code of one customer and one date, where no title says so', () => {
    expect(findOrder({ ...purchase, Zork: (row) => `Z${2000 + pair(row)}` })).toBe('Zork');
  });

  it('is what lines share of one customer and one date, whatever its title', () => {
    expect(findOrder({ ...purchase, 'Note ID': (row) => `${7000 + pair(row)}` })).toBe('Note ID');
    const text = (row: number) => `Sale of goods 0000${10 + pair(row)} to a customer of ours`;
    expect(findOrder({ ...purchase, Document: text })).toBe('Document');
    expect(findOrder({ ...purchase, 'Note ID': (row) => `${7000 + (pair(row) % 7)}` })).toBe(undefined);
    expect(findOrder({ ...purchase, 'Product ID': (row) => `${7000 + pair(row)}` })).toBe(undefined);
  });

  it('may be one of each row, where each row has a customer and a date of its own', () => {
    const date = (row: number) => `2024-0${1 + (row >> 4)}-${String(1 + (row % 16)).padStart(2, '0')}`;
    expect(findOrder({ ...purchase, Date: date, Zork: (row) => `Z${2000 + row}` })).toBe('Zork');
  });

  it.each<[string, (row: number) => Value]>([
    ['one of each line', (row) => `Z${2000 + row}`],
    ['one of the customer', (row) => `Z${2000 + (pair(row) % 11)}`],
    ['an article', (row) => `Z${2000 + (row % 7)}`],
  ])('is not guessed to be %s', (_, cell) => {
    expect(findOrder({ ...purchase, Zork: cell })).toBe(undefined);
  });

  it('is what its title calls a number of orders where the cells are codes', () => {
    const found = findOrder({
      'Ngày đặt': day,
      'Khách hàng': (row) => `K${400 + (pair(row) % 11)}`,
      'Thành tiền': (row) => 5.5 + row,
      'Số đơn hàng': (row) => `SD${2000 + pair(row)}`,
    });
    expect(found).toBe('Số đơn hàng');
  });
});

describe('a number that each row of a customer and a date has of its own', () => {
  const search = (columns: Readonly<Record<string, (row: number) => Value>>, chosen = {}) => {
    const cells = Object.values(columns);
    const data = Array.from({ length: rows }, (_, row) => cells.map((cell) => cell(row)));
    const found = findColumns(tableRows([Object.keys(columns), ...data]), chosen);
    if (found.type !== 'found') throw new Error(found.type);
    const warned = found.remarks.find(({ code }) => code === 'numbers-of-lines');
    return [found.titles.invoice, warned?.values];
  };
  const number = (row: number) => 5000 + 13 * row;

  it('is that of a line, unless the title calls it the order', () => {
    const below = rows / 2;
    const values = (header: string, isRead: boolean) => ({ column: { header }, below, isRead });
    expect(search({ ...purchase, 'Transaction ID': number })).toEqual([
      undefined,
      values('Transaction ID', false),
    ]);
    expect(search({ ...purchase, 'Order ID': number })).toEqual(['Order ID', values('Order ID', true)]);
  });

  it('is the order where the user says so', () => {
    expect(search({ ...purchase, 'Transaction ID': number }, { invoice: 'Transaction ID' })).toEqual([
      'Transaction ID',
      undefined,
    ]);
  });

  it('leaves the order to another number', () => {
    const found = search({
      'No.': (row) => `AB-${row % 7}`,
      ...purchase,
      Zork: (row) => `Z${2000 + pair(row)}`,
    });
    expect(found).toEqual(['Zork', undefined]);
  });

  it('is the order where hardly a customer has two rows of a date, or the lines of an order share it', () => {
    const date = (row: number) => `2024-0${1 + (row >> 4)}-${String(1 + (row % 16)).padStart(2, '0')}`;
    expect(search({ ...purchase, Date: date, 'Transaction ID': number })).toEqual([
      'Transaction ID',
      undefined,
    ]);
    const shared = (row: number) => number(pair(row));
    expect(search({ ...purchase, 'Transaction ID': shared })).toEqual(['Transaction ID', undefined]);
  });

  it('is the order, and told of, where the rows are sorted by customers and dates may be months', () => {
    const monthly = {
      Customer: (row: number) => `K${400 + (row >> 3)}`,
      Date: (row: number) => `2024-0${1 + ((row >> 1) % 4)}-01`,
    };
    const [invoice, warned] = search({ ...purchase, ...monthly, 'Transaction ID': number });
    expect(invoice).toBe('Transaction ID');
    expect(warned).toMatchObject({ isRead: true });
  });
});

describe('the number of a whole order', () => {
  const paid = (row: number) => 20 + (pair(row) % 30);
  const later = (row: number) => `2024-0${1 + (row % 2)}-${String(1 + (pair(row) % 28)).padStart(2, '0')}`;
  const payments = { Date: later, Customer: purchase.Customer, 'Payment ref': (row: number) => `P${row}a` };

  it('goes before that of a payment where what is read is what the whole comes to', () => {
    const booking = { Booking: (row: number) => `B${pair(row)}` };
    expect(findOrder({ ...payments, ...booking, 'Booking total': paid })).toBe('Booking');
    expect(findOrder({ ...payments, ...booking, Amount: (row) => 5.5 + row })).toBe('Payment ref');
    const empty = { 'Booking part': () => '' };
    expect(findOrder({ ...payments, ...empty, 'Booking total': paid })).toBe('Payment ref');
  });

  it('goes before that of each line where it is that of what a customer bought in one minute', () => {
    const lines = { ...purchase, 'Order number': (row: number) => 7000 + row };
    const number = { 'Zork number': (row: number) => 1900 + pair(row) };
    const moment = (row: number) => `${day(row)} 10:${String(10 + pair(row)).padStart(2, '0')}`;
    expect(findOrder({ ...lines, ...number, Date: moment })).toBe('Zork number');
    expect(findOrder({ ...lines, ...number })).toBe('Order number');
    const long = { 'Zork number': (row: number) => 1900 + (row >> 3) };
    expect(findOrder({ ...lines, ...long, Date: moment })).toBe('Order number');
  });

  it('is none that hardly any row has, as of what it corrects', () => {
    const { 'Payment ref': number, ...others } = payments;
    const corrected = { 'Corrected invoice': (row: number) => (row % 9 === 4 ? `P${row}a` : '') };
    expect(findOrder({ 'Invoice no': number, ...others, ...corrected, Amount: paid })).toBe('Invoice no');
  });
});
