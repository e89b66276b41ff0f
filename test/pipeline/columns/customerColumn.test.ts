import { describe, expect, it } from 'vitest';
import type { ColumnSearch } from '../../../src/pipeline/columns/columnSearch.ts';
import { findColumns } from '../../../src/pipeline/columns/findColumns.ts';
import { tableRows, type Value } from './tableRows.ts';

const rows = 60;

/** A table of these columns: titles, and what stands in a row, counted from nought. */
function search(columns: Readonly<Record<string, (row: number) => Value>>): ColumnSearch {
  const cells = Object.values(columns);
  const data = Array.from({ length: rows }, (_, row) => cells.map((cell) => cell(row)));
  return findColumns(tableRows([Object.keys(columns), ...data]));
}

const customerOf = (found: ColumnSearch) =>
  found.type === 'found'
    ? found.titles.customer
    : found.type === 'missing' && found.missing.includes('customer')
      ? 'missing'
      : found.type;

const order = (row: number) => `A-${1000 + (row >> 1)}`;
const day = (row: number) => `2024-01-${String(1 + (row >> 1)).padStart(2, '0')}`;
const amount = (row: number) => 5.5 + row;
const customer = (row: number) => 4000 + ((row >> 1) % 11);
const purchase = { 'Order ID': order, Date: day, Amount: amount };

describe('a person of a company', () => {
  const company = (row: number) => `Firma ${((row >> 1) % 13) % 8}`;
  const contact = (row: number) => `Ann ${(row >> 1) % 13}`;

  it('is asked about where the company stands beside', () => {
    const found = search({ ...purchase, Company: company, 'Contact person': contact });
    expect(found).toMatchObject({ type: 'ask', role: 'customer' });
    expect(customerOf(search({ ...purchase, 'Contact person': contact }))).toBe('Contact person');
    const seldom = (row: number) => (row % 6 < 2 ? company(row) : '');
    expect(customerOf(search({ ...purchase, Company: seldom, 'Contact person': contact }))).toBe(
      'Contact person',
    );
  });

  it('is asked about where two persons of different companies have one name, and titles say what rows are', () => {
    const namesakes = (row: number) => (row % 30 === 0 ? 'Ann 2' : contact(row));
    const found = search({ ...purchase, 'Deal - Organization': company, 'Deal - Contact person': namesakes });
    expect(found).toMatchObject({ type: 'ask', role: 'customer' });
    const others = (row: number) => `Firma ${(row * 7) % 9}`;
    expect(customerOf(search({ ...purchase, Company: others, 'Contact person': contact }))).toBe(
      'Contact person',
    );
  });
});

describe('a customer that holds several', () => {
  const parent = (row: number) => `Group ${((row >> 1) % 11) % 7}`;

  it('is asked about where a number beside tells them', () => {
    const found = search({ ...purchase, Customer: parent, 'Account ID': customer });
    expect(found).toMatchObject({
      type: 'ask',
      role: 'customer',
      candidates: [{ title: 'Account ID' }, { title: 'Customer' }],
    });
  });

  it('is not where the number is of something else, or of one each', () => {
    const seat = (row: number) => 4000 + (row % 13);
    expect(customerOf(search({ ...purchase, Customer: parent, 'Account ID': seat }))).toBe('Customer');
    const own = (row: number) => 4000 + (((row >> 1) % 11) % 7);
    expect(search({ ...purchase, Customer: parent, 'Account ID': own }).type).toBe('found');
  });
});

describe('a company that is the seller’s own', () => {
  const name = (row: number) => ['Ann', 'Bo', 'Cy', 'Di'][(row >> 1) % 4]!;
  const family = (row: number) => ['Archer', 'Baker', 'Cook'][(row >> 1) % 3]!;
  const own = { ...purchase, Company: () => 'ACME GmbH' };

  it('is not asked about beside who bought', () => {
    const joined = search({ ...own, 'First name': name, 'Last name': family });
    expect(customerOf(joined)).toBe('First name + Last name');
    const member = (row: number) => `${name(row)} ${family(row)}`;
    expect(customerOf(search({ ...own, 'Member name': member }))).toBe('Member name');
  });
});

describe('whom goods go to', () => {
  const branch = (row: number) => `Filiale ${(row >> 1) % 13}`;
  const payer = (row: number) => `Firma ${((row >> 1) % 13) % 8}`;

  it('is the customer where nobody else is named', () => {
    expect(customerOf(search({ ...purchase, Warenempfänger: branch }))).toBe('Warenempfänger');
    const both = { ...purchase, Warenempfänger: branch, Rechnungsempfänger: payer };
    expect(customerOf(search(both))).toBe('Rechnungsempfänger');
  });
});

describe('a column that is nobody', () => {
  it.each<[string, (row: number) => Value]>([
    ['no_guest', (row) => 1 + (row % 6)],
    ['Guests', (row) => 1 + (row % 6)],
    ['Guest', (row) => 1 + (row % 6)],
    ['Users', (row) => 1 + (row % 6)],
    ['Pax', (row) => 1 + (row % 6)],
    ['Anzahl Gäste', (row) => 1 + (row % 6)],
    ['Member', (row) => (row % 3 === 0 ? 'Yes' : 'No')],
    ['Loyalty Member', (row) => (row % 3 === 0 ? 'true' : 'false')],
    ['Gender', (row) => (row % 2 === 0 ? 'f' : 'm')],
    ['City', (row) => ['Bonn', 'Ulm', 'Jena'][row % 3]],
    ['Listing ID', (row) => 806_182_519 + (row % 7)],
    ['Room ID', (row) => 100 + (row % 9)],
    ['Session ID', (row) => `s${row % 40}`],
    ['Table', (row) => 1 + (row % 12)],
    ['Plate ID', (row) => `P${100 + (row % 9)}`],
    ['Order #', (row) => row % 40],
    ['Ticket ID', (row) => 100 + (row % 40)],
  ])('is not taken for the customer: %s', (title, cell) => {
    expect(customerOf(search({ ...purchase, [title]: cell }))).toBe('missing');
  });

  it('is a number that guests share, where orders have addresses', () => {
    const number = (row: number) => (row % 6 < 2 ? 0 : customer(row));
    const address = (row: number) => `k${(row >> 1) % 17}@example.org`;
    const columns = { ...purchase, 'Customer ID': number, 'Customer email': address };
    expect(customerOf(search(columns))).toBe('Customer email');
    const shared = {
      code: 'customer-number-shared',
      values: { number: { header: 'Customer ID' }, customer: { header: 'Customer email' } },
    };
    expect(search(columns)).toMatchObject({
      remarks: expect.arrayContaining([expect.objectContaining(shared)]),
    });
    expect(customerOf(search({ ...columns, 'Customer ID': customer }))).toBe('Customer ID');
    const seldom = (row: number) => (row % 6 < 2 ? '' : address(row));
    expect(customerOf(search({ ...columns, 'Customer email': seldom }))).toBe('Customer ID');
  });

  it('is no number that guests share where the other column tells fewer apart', () => {
    const number = (row: number) => (row % 6 < 2 ? 0 : customer(row));
    const office = (row: number) => `shop${(row >> 1) % 4}@firm.example`;
    expect(customerOf(search({ ...purchase, 'Customer ID': number, 'Contact email': office }))).toBe(
      'Customer ID',
    );
    const till = (row: number) =>
      row % 6 < 2 ? ['Guest', 'Walk-in', 'Cash sale'][row % 3]! : `Ann ${customer(row)}x`;
    expect(customerOf(search({ ...purchase, 'Customer ID': number, 'Customer name': till }))).toBe(
      'Customer ID',
    );
  });

  it('is neither of two of which each lacks guests of its own', () => {
    const number = (row: number) => (row % 4 === 0 ? 0 : customer(row));
    const name = (row: number) => (row % 4 === 1 ? 'Guest' : `Ann ${customer(row)}x`);
    expect(customerOf(search({ ...purchase, 'Customer ID': number, 'Customer name': name }))).toBe(
      'Customer ID',
    );
  });

  it('is an address or a number that many orders lack, where all have a name', () => {
    const address = (row: number) => (row % 6 < 2 ? '' : `k${(row >> 1) % 17}@example.org`);
    const name = (row: number) => `Ann ${(row >> 1) % 17}`;
    const named = { ...purchase, 'Customer email': address, 'Customer name': name };
    expect(customerOf(search(named))).toBe('Customer name');
    const walkIn = (row: number) => (row % 6 < 2 ? 'Walk-in' : name(row));
    expect(customerOf(search({ ...named, 'Customer name': walkIn }))).toBe('Customer email');
  });

  it('is what has one price: an article', () => {
    const article = (row: number) => `SKU${100 + (row % 7)}`;
    const price = (row: number) => 4.5 + (row % 7);
    const lines = { Date: day, Quantity: (row: number) => 1 + (row % 3), 'Unit price': price };
    expect(customerOf(search({ ...lines, Name: article }))).toBe('missing');
    expect(customerOf(search({ ...lines, Zork: article }))).toBe('missing');
  });

  it('is what moves with the amount: a book of accounts', () => {
    const net = (row: number) => (5.5 + row) / 1.19;
    expect(customerOf(search({ ...purchase, 'My account': net }))).toBe('missing');
  });

  it('is a line of an order, whatever its cells look like', () => {
    const article = (row: number) => `SKU${100 + (row % 7)}`;
    const unknown = { 'Order ID': order, Xyzzy: article, Date: day, Plugh: amount };
    expect(customerOf(search(unknown))).toBe('missing');
  });
});

describe('the customer', () => {
  it('is who has a number, not whether a member, and no order', () => {
    const table = {
      'Customer ID': customer,
      Gender: (row: number) => ((row >> 1) % 11 < 5 ? 'Male' : 'Female'),
      'Loyalty Member': (row: number) => ((row >> 1) % 11 < 4 ? 'Yes' : 'No'),
      'Purchase Date': day,
      'Total Price': amount,
    };
    expect(search(table)).toMatchObject({ type: 'found', titles: { customer: 'Customer ID' } });
    expect(search(table)).not.toHaveProperty('titles.invoice');
  });

  it('is who tells a trait, not the trait', () => {
    const table = {
      ...purchase,
      'Client e-mail': (row: number) => `c${customer(row)}@x.io`,
      Client: (row: number) => ['Retail', 'Trade', 'Staff'][customer(row) % 3],
    };
    expect(customerOf(search(table))).toBe('Client e-mail');
  });

  it('is who bought, not who changes within an order', () => {
    const table = {
      ...purchase,
      'Purchaser email': (row: number) => `c${customer(row)}@x.io`,
      'Attendee name': (row: number) => `Ann ${'abcdefghijk'[row % 11]}`,
    };
    expect(customerOf(search(table))).toBe('Purchaser email');
  });

  it('is somebody of few, where the title says so', () => {
    expect(customerOf(search({ ...purchase, 'Customer ID': (row) => 1 + ((row >> 1) % 5) }))).toBe(
      'Customer ID',
    );
  });

  it('is not the next best where the column of that title is empty, which is said', () => {
    const table = { ...purchase, Buyer: () => undefined, ID: (row: number) => 77_100 + (row % 9) };
    expect(search(table)).toMatchObject({ type: 'missing', empty: { header: 'Buyer' } });
  });

  it('is the e-mail where the column of customers is empty', () => {
    const table = {
      ...purchase,
      'Customer ID': () => undefined,
      Email: (row: number) => `c${customer(row)}@x.io`,
    };
    expect(customerOf(search(table))).toBe('Email');
  });
});

describe('the date', () => {
  it('is that of the delivery where there is no other', () => {
    const found = search({ Kunde: customer, Lieferschein: order, Lieferdatum: day, Betrag: amount });
    expect(found).toMatchObject({ type: 'found', titles: { date: 'Lieferdatum' } });
  });

  it('is the one column of dates, whatever its title, and that is said', () => {
    const found = search({ Customer: customer, Disbursed: day, Amount: amount });
    expect(found).toMatchObject({ type: 'found', titles: { date: 'Disbursed' } });
    expect(found).toHaveProperty(
      'remarks',
      expect.arrayContaining([expect.objectContaining({ code: 'column-by-values' })]),
    );
  });

  it('is asked for where two columns of dates have titles that say nothing', () => {
    const later = (row: number) => `2024-02-${String(1 + (row % 27)).padStart(2, '0')}`;
    const found = search({ Customer: customer, Disbursed: day, Frobbed: later, Amount: amount });
    expect(found).toMatchObject({ type: 'ask', role: 'date' });
  });
});

describe('a number of which each has one order', () => {
  const once = (row: number) => `2024-0${1 + (row % 9)}-${String(1 + (row >> 2)).padStart(2, '0')}`;
  const namesake = (row: number) =>
    `Ann ${'abcdefghijklmnopqrstuvwxyz'[(row === 7 ? 3 : row) % 26]}${row < 26 ? '' : row < 52 ? 'q' : 'z'}`;
  const orders = { Date: once, Amount: amount, 'Customer name': namesake };

  it.each(['Account no', 'Card ID'])('is asked about beside names that two share: %s', (title) => {
    expect(customerOf(search({ ...orders, [title]: (row) => 70_000 + row }))).toBe('ask');
  });
});

describe('a name beside a number of unknown title', () => {
  const code = (row: number) => 4000 + ((row >> 1) % 11);
  const name = (row: number) => `Ann ${'ABCDEFGHH'[((row >> 1) % 11) % 9]}`;

  it('is asked for where the number tells apart those of one name', () => {
    expect(search({ ...purchase, Zork: code, Name: name })).toMatchObject({
      type: 'ask',
      role: 'customer',
      candidates: [{ title: 'Zork' }, { title: 'Name' }],
    });
  });

  it('is asked for where most names are those of several numbers or addresses of customers', () => {
    const who = (row: number) => (row >> 1) % 11;
    const few = (row: number) => `${'王李张刘陈'[who(row) % 5]}女士`;
    for (const [title, cell] of [
      ['顾客手机尾号', (row: number) => `40${10 + who(row)}`],
      ['Email', (row: number) => `c${who(row)}@example.com`],
    ] as const) {
      const asked = search({ ...purchase, [title]: cell, 顾客姓名: few });
      expect(asked).toMatchObject(title === 'Email' ? { type: 'found' } : { type: 'ask', role: 'customer' });
    }
    const second = (row: number) => `0170 ${500 + who(row)}${who(row) === 3 ? row & 2 : 0}`;
    const named = search({
      ...purchase,
      'Customer phone': second,
      'Customer name': (row) => `Ann ${who(row)}`,
    });
    expect(customerOf(named)).toBe('Customer name');
  });

  it('is the customer where the number tells nothing more, or is of each order', () => {
    expect(customerOf(search({ ...purchase, Zork: code, Name: (row) => `Ann ${code(row)}` }))).toBe('Name');
    expect(customerOf(search({ ...purchase, Zork: (row) => 7000 + (row >> 1), Name: name }))).toBe('Name');
  });
});

it('is another address where the one of the buyer is empty', () => {
  const found = search({
    ...purchase,
    'Buyer email': () => '',
    'Purchase email': (row) => `c${customer(row)}@example.com`,
  });
  expect(customerOf(found)).toBe('Purchase email');
});
