import { describe, expect, it } from 'vitest';
import { findColumns } from '../../../src/pipeline/columns/findColumns.ts';
import { tableRows, type Value } from './tableRows.ts';

const rows = 40;

function search(columns: Readonly<Record<string, (row: number) => Value>>, count = rows) {
  const cells = Object.values(columns);
  const data = Array.from({ length: count }, (_, row) => cells.map((cell) => cell(row)));
  return findColumns(tableRows([Object.keys(columns), ...data]));
}

const day = (month: number) => (row: number) => `2024-0${month}-${String(1 + (row % 28)).padStart(2, '0')}`;
const purchase = {
  'Order ID': (row: number) => `A-${1000 + row}`,
  Customer: (row: number) => `K${400 + (row % 11)}`,
  Amount: (row: number) => 5.5 + row,
};

describe('a date', () => {
  it.each(['Zork', 'Sold', 'Købt', 'Reservado el', 'Vendido em', 'Date of zork', 'Deposit date'])(
    'is the one column of dates: %s',
    (title) => {
      expect(search({ ...purchase, [title]: day(1) })).toMatchObject({ titles: { date: title } });
    },
  );

  it('is never a number with fractions, whatever its title', () => {
    const tonnes = (row: number) => 3.75 + row / 8;
    expect(search({ ...purchase, dt: tonnes, Lieferdatum: day(1) })).toMatchObject({
      titles: { date: 'Lieferdatum' },
    });
  });

  it.each(['Date of birth', 'Last order date', 'Customer since date', 'Updated'])(
    'is not one of something else: %s',
    (title) => {
      expect(search({ ...purchase, [title]: day(1) })).toMatchObject({ missing: ['date'] });
    },
  );

  it('is the one that is known to the minute of each order, whatever it is of', () => {
    const minute = (row: number) => `${day(1)(row)} ${9 + (row % 11)}:${10 + ((7 * row) % 50)}`;
    expect(search({ ...purchase, 'Event Date': minute })).toMatchObject({ titles: { date: 'Event Date' } });
    const opening = (row: number) => `${day(1)(row)} 19:30`;
    expect(search({ ...purchase, 'Event Date': opening })).toMatchObject({ missing: ['date'] });
    expect(search({ ...purchase, 'Last login date': minute })).toMatchObject({ missing: ['date'] });
  });

  it.each([24, 1500])(
    'is of purchases where minutes are odd, and not where they are round: %d rows',
    (count) => {
      const date = (row: number) => `2024-${String(1 + (row % 12)).padStart(2, '0')}-${10 + (row % 17)}`;
      const odd = (row: number) => `${date(row)} ${10 + (row % 11)}:${10 + ((7 * row) % 50)}`;
      expect(search({ ...purchase, 'Event Date': odd }, count)).toMatchObject({
        titles: { date: 'Event Date' },
      });
      const round = (row: number) => `${date(row)} ${10 + (row % 11)}:${['00', '15', '30', '45'][row % 4]}`;
      expect(search({ ...purchase, 'Event Date': round }, count)).toMatchObject({ missing: ['date'] });
      const film = (row: number) => `2024-01-0${1 + (row % 3)} 19:42`;
      expect(search({ ...purchase, 'Event Date': film }, count)).toMatchObject({ missing: ['date'] });
    },
  );

  it('is the one that is not of when an order was changed', () => {
    const found = search({ ...purchase, Zork: day(1), Updated: (row) => day(2)(row >> 1) });
    expect(found).toMatchObject({ titles: { date: 'Zork' } });
  });

  it('is asked for where one is known in part and another not at all', () => {
    const found = search({ ...purchase, 'Date of the zorkels': day(1), Blorp: (row) => day(2)(row >> 1) });
    expect(found).toMatchObject({ type: 'ask', role: 'date' });
  });
});

describe('an amount that no title names', () => {
  const beside = (others: Parameters<typeof search>[0]) =>
    search({
      'Order ID': purchase['Order ID'],
      Customer: purchase.Customer,
      Date: day(1),
      Tooth: (row) => 11 + ((row * 7) % 31),
      ...others,
    });

  it('is no whole number beside money of another name', () => {
    expect(beside({ Fee: (row) => 4.5 + 3 * (row % 11) })).toMatchObject({
      type: 'missing',
      missing: ['amount'],
    });
    expect(beside({ Note: () => 'n' })).toMatchObject({ titles: { amount: 'Tooth' } });
  });
});

describe('a status', () => {
  const outcome = (row: number) => (row % 8 === 3 ? 'CANCELLED' : 'SENT');

  it('is the one that says of nearly all orders what became of them, whoever gave it', () => {
    expect(search({ ...purchase, Date: day(1), SellerStatus: outcome })).toMatchObject({
      titles: { status: 'SellerStatus' },
      findings: { status: { foundBy: 'values' } },
    });
  });

  it('is a kind that says what was paid back where the status says so of none', () => {
    const kind = (row: number) => (row % 8 === 3 ? 'Credit note' : 'Invoice');
    expect(
      search({ ...purchase, Date: day(1), 'Document type': kind, 'Payment status': () => 'Paid' }),
    ).toMatchObject({ titles: { status: 'Document type' } });
    const both = search({ ...purchase, Date: day(1), 'Document type': kind, 'Order status': outcome });
    expect(both).toMatchObject({ titles: { status: 'Order status' } });
  });

  it.each(['Customer status', 'Commission status'])('is not that of something else: %s', (title) => {
    const found = search({ ...purchase, Date: day(1), [title]: outcome });
    expect(found).not.toMatchObject({ titles: { status: title } });
  });
});

describe('money', () => {
  it('is asked about where two columns differ by a rate alone and come to other sums', () => {
    const found = search({
      'Order ID': purchase['Order ID'],
      Customer: purchase.Customer,
      Date: day(1),
      'Netto 7 %': (row) => 5.5 + row,
      'Netto 19 %': (row) => 2 * (5.5 + row),
    });
    expect(found).toMatchObject({ type: 'ask', role: 'amount' });
  });
});

describe('the question for a date', () => {
  const asked = (columns: Readonly<Record<string, (row: number) => Value>>) =>
    search({ ...purchase, ...columns });

  it('proposes the first moment that may be one of the purchase, before any other column', () => {
    const found = asked({ 'Start time': day(1), 'End time': day(2) });
    expect(found).toMatchObject({ missing: ['date'], example: { title: 'Start time' } });
    expect(found).toMatchObject({ candidates: [{ title: 'Start time' }, { title: 'End time' }, {}, {}, {}] });
  });

  it('proposes none of something else', () => {
    const found = asked({ 'Date of birth': day(1), 'Last order date': day(2) });
    expect(found).toMatchObject({ missing: ['date'], example: undefined });
  });
});

describe('an amount', () => {
  const { Amount, ...others } = purchase;

  it('is the one column of numbers with cents under the title of a moment', () => {
    const gifts = (cents: string) =>
      search({ ...others, Date: day(1), Received: (row) => `${3 + 2 * (row % 3)}${cents}` });
    expect(gifts('.00')).toMatchObject({ titles: { amount: 'Received' } });
    expect(gifts('')).toMatchObject({ missing: ['amount'] });
  });

  it('is what purchases came to, and no number of which nothing is known', () => {
    const found = search({ ...others, Date: day(1), Zork: (row) => 900 + 37 * row, 'Ostot €': Amount });
    expect(found).toMatchObject({
      titles: { amount: 'Ostot €' },
      findings: { amount: { foundBy: 'values' } },
    });
  });
});

describe('an amount by its cells', () => {
  it('is no whole number that rises from row to row', () => {
    const { Amount: _, ...others } = purchase;
    const found = (zork: (row: number) => Value) => search({ ...others, Date: day(1), Zork: zork });
    expect(found((row) => 9900 + 79 * row)).toMatchObject({ missing: ['amount'] });
    expect(found((row) => 100 + ((7919 * row) % 9973))).toMatchObject({ titles: { amount: 'Zork' } });
  });
});

describe('money that was received', () => {
  const { Amount: money, ...others } = purchase;

  it('is what figures are under a title of moments, unless it is of other money', () => {
    const [amount, date] = ['Received', 'Date'];
    expect(search({ ...others, [date]: day(1), [amount]: money })).toMatchObject({
      titles: { date, amount },
    });
    expect(search({ ...others, [date]: day(1), 'Commission received': money })).toMatchObject({
      missing: ['amount'],
    });
    expect(search({ ...others, [date]: day(1), Hours: (row) => 0.5 + (row % 6) / 2 })).toMatchObject({
      missing: ['amount'],
    });
  });
});

describe('an order number', () => {
  it('is no number of somebody where only the cells tell the date', () => {
    const found = search({
      ...purchase,
      'Order ID': (row) => `Z${400 + (row % 11)}`,
      'Zork ID': (row) => `Z${400 + (row % 11)}`,
      Blorp: day(1),
    });
    expect(found).not.toHaveProperty('titles.invoice');
  });

  const book = (title: string, number: (row: number) => Value, customer = purchase.Customer) =>
    search({ [title]: number, Customer: customer, Date: day(1), Amount: purchase.Amount });

  it('is a code that each row has of its own, where hardly anybody comes twice a day', () => {
    expect(book('Lfd. Nr.', (row) => `2024/${100 + row}`)).toMatchObject({ titles: { invoice: 'Lfd. Nr.' } });
    expect(book('Zork ID', (row) => 1 + row)).toMatchObject({ titles: { invoice: 'Zork ID' } });
  });

  it('is no count of the rows, and none of lines of which several are of one day', () => {
    expect(book('Lfd. Nr.', (row) => 1 + row)).not.toHaveProperty('titles.invoice');
    const two = () => 'K1';
    expect(
      search({
        'Zork ID': (row) => `z${100 + row}`,
        Customer: two,
        Date: (row) => day(1)(row >> 1),
        Amount: purchase.Amount,
      }),
    ).not.toHaveProperty('titles.invoice');
  });
});

describe('a quantity', () => {
  it('is not what a title that is not known may count, and times the fare comes to anything', () => {
    const found = search({
      'Order ID': purchase['Order ID'],
      Customer: purchase.Customer,
      Date: day(1),
      'Strecke (km)': (row) => 1 + (row % 9),
      Fahrpreis: (row) => 4.5 + 3 * (row % 11),
    });
    expect(found).toMatchObject({ titles: { amount: 'Fahrpreis' } });
    expect(found).not.toHaveProperty('titles.quantity');
  });
});

describe('a status', () => {
  const type = (texts: readonly string[]) =>
    search({
      ...purchase,
      Date: day(1),
      Type: (row) => texts[row % 10 < 7 ? 0 : 1 + (row % (texts.length - 1))],
    });

  it('is not what one of several words may be one of', () => {
    expect(type(['Returns', 'Wine', 'Beer', 'Cider'])).not.toHaveProperty('titles.status');
    expect(type(['Sale', 'Return', 'Beer'])).toMatchObject({ titles: { status: 'Type' } });
  });
});

describe('a number under the title of lines', () => {
  const two = (row: number) => row >> 1;
  const lines = {
    Date: (row: number) => day(1)(two(row)),
    Customer: (row: number) => `K${400 + (two(row) % 11)}`,
    Amount: (row: number) => 5.5 + row,
  };

  it('is that of the order where all lines of one customer and day have it', () => {
    const titles = { invoice: 'Line no' };
    expect(search({ ...lines, 'Line no': (row) => 7000 + two(row) })).toMatchObject({ titles });
    expect(search({ ...lines, 'Line no': (row) => 1 + (row % 2) })).not.toMatchObject({ titles });
  });
});
