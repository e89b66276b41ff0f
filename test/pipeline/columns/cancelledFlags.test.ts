import { describe, expect, it } from 'vitest';
import { findColumns } from '../../../src/pipeline/columns/findColumns.ts';
import { orderRows, tableRows } from './tableRows.ts';

/** What is found of orders with one further column, and a status where it is given. */
function find(title: string, value: (order: number) => string | number, status?: string) {
  const rows = Array.from({ length: 40 }, (_, i) => [
    `R${100 + i}`,
    `c${i % 9}`,
    `2024-01-${String(1 + (i % 28)).padStart(2, '0')}`,
    `${10 + i}.50`,
    value(i),
    ...(status === undefined ? [] : [status]),
  ]);
  const titles = ['Order', 'Customer', 'Date', 'Total', title, ...(status === undefined ? [] : ['Status'])];
  const search = findColumns(tableRows([titles, ...rows]));
  if (search.type !== 'found') throw new Error(search.type);
  return search;
}

const flagsOf = (title: string, value: (order: number) => string | number) =>
  find(title, value).flags.map((flag) => flag.title);

const warningsOf = (title: string, value: (order: number) => string | number, status?: string) =>
  find(title, value, status)
    .remarks.filter(({ severity }) => severity === 'warning')
    .map(({ values }) => values);

const everyTenth = (i: number) => i % 10 === 0;

describe('a column that says what was cancelled', () => {
  it('is read where it says yes or no of few rows, in any language', () => {
    expect(flagsOf('Storniert', (i) => (everyTenth(i) ? 'ja' : 'nein'))).toEqual(['Storniert']);
    expect(flagsOf('Cancelled', (i) => Number(everyTenth(i)))).toEqual(['Cancelled']);
    expect(flagsOf('Anulado', (i) => (everyTenth(i) ? 'S' : 'N'))).toEqual(['Anulado']);
    expect(flagsOf('キャンセル', (i) => (everyTenth(i) ? '○' : '×'))).toEqual(['キャンセル']);
    expect(flagsOf('Test order', (i) => (everyTenth(i) ? 'TRUE' : 'FALSE'))).toEqual(['Test order']);
  });

  it('is read beside a status where its title says nothing and its cells say more', () => {
    const more = (i: number) => (everyTenth(i) ? 'Refunded' : i % 4 === 1 ? 'Pending' : 'Paid');
    const flagsBeside = (title: string, value: (order: number) => string) =>
      find(title, value, 'Shipped').flags.map((flag) => flag.title);
    expect(flagsBeside('Zork', more)).toEqual(['Zork']);
    expect(flagsBeside('Zork', (i) => (everyTenth(i) ? 'Rückerstattet' : 'Bezahlt'))).toEqual(['Zork']);
    expect(flagsBeside('Zork', (i) => (everyTenth(i) ? 'Pending' : 'Paid'))).toEqual([]);
    expect(flagsBeside('Zork', (i) => ['Red', 'Returned by hand', 'Blue', 'Green', 'Grey'][i % 5]!)).toEqual(
      [],
    );
    expect(flagsBeside('Zork', (i) => (i % 4 === 0 ? 'Paid' : 'Refunded'))).toEqual([]);
    expect(flagsBeside('Refund status', more)).toEqual([]);
  });

  it('is told of where most rows have a state of sales, and others one that is not known; a place is none', () => {
    const states = (i: number) => (everyTenth(i) ? 'Reserved' : i % 10 === 5 ? 'Enquiry' : 'Sold');
    expect(warningsOf('State', states)).toEqual([{ column: 'State', values: ['Sold'] }]);
    expect(warningsOf('State', (i) => (everyTenth(i) ? 'NY' : i % 10 === 5 ? 'TX' : 'CA'))).toEqual([]);
    expect(warningsOf('Entry', (i) => (everyTenth(i) ? 'Blorp' : 'Meal'))).toEqual([
      { column: 'Entry', values: ['Meal'] },
    ]);
  });

  it('is told of where it has a few codes under a title that says nothing, which no customer keeps', () => {
    const codes = (i: number) => (everyTenth(i) ? 2 : i % 10 === 5 ? 1 : 0);
    expect(warningsOf('Xv', codes)).toEqual([{ column: 'Xv', values: ['0'] }]);
    expect(warningsOf('Xv', (i) => ['A', 'A', 'A', 'R', 'S'][i % 5]!)).toEqual([
      { column: 'Xv', values: ['A'] },
    ]);
    expect(warningsOf('Xv', (i) => (i % 9 < 7 ? 0 : i % 9))).toEqual([]);
    expect(warningsOf('Xv', (i) => 1000 * codes(i))).toEqual([]);
    const ofLines = orderRows({ Total: (row) => `${9 + row}.50`, Xv: (row) => [0, 7, 0, 19][row % 4] });
    expect(findColumns(ofLines)).toMatchObject({ remarks: [] });
    expect(warningsOf('Xv', codes, 'Paid')).toEqual([]);
  });

  it('is told of where some rows lack what most have, under a title that says nothing', () => {
    const date = (i: number) => (everyTenth(i) ? '' : `2024-02-${10 + (i % 18)}`);
    expect(warningsOf('Xv', date)).toEqual([{ column: 'Xv' }]);
    expect(warningsOf('Xv', (i) => `2024-02-${10 + (i % 18)}`)).toEqual([]);
    expect(warningsOf('Xv', (i) => (everyTenth(i) ? '' : `FV-${100 + i}`))).toEqual([{ column: 'Xv' }]);
    expect(warningsOf('Xv', (i) => (i % 10 < 8 ? '' : `FV-${100 + i}`))).toEqual([]);
    expect(warningsOf('Xv', date, 'Paid')).toEqual([]);
  });

  it('is told of where it has codes of kinds of documents, and no status says more', () => {
    const codes = (i: number) => (everyTenth(i) ? 'GU' : 'RE');
    expect(warningsOf('Belegart', codes)).toEqual([{ column: 'Belegart', values: ['RE'] }]);
    expect(warningsOf('tran_type', (i) => (everyTenth(i) ? 2 : 1))).toEqual([
      { column: 'tran_type', values: ['1'] },
    ]);
    expect(warningsOf('Belegart', codes, 'Gedruckt')).toEqual([{ column: 'Belegart', values: ['RE'] }]);
    expect(warningsOf('Payment type', codes)).toEqual([]);
  });

  it('is told of where few rows have a code of documents, though a status says what was cancelled', () => {
    const codes = (i: number): string => (everyTenth(i) ? 'NC' : i % 2 === 0 ? 'FT' : 'FR');
    const rows = (kinds: typeof codes) =>
      Array.from({ length: 40 }, (_, i) => [
        `R${100 + i}`,
        `c${i % 9}`,
        `2024-01-${String(1 + (i % 28)).padStart(2, '0')}`,
        `${10 + i}.50`,
        kinds(i),
        i % 13 === 5 ? 'Anulado' : 'Pago',
      ]);
    const titles = ['Documento', 'Cliente', 'Data', 'Total', 'Tipo doc.', 'Estado'];
    const saidOf = (kinds: typeof codes) => findColumns(tableRows([titles, ...rows(kinds)]));
    expect(saidOf(codes)).toMatchObject({
      remarks: [{ code: 'cancelled-flag-unread', values: { column: 'Tipo doc.' } }],
    });
    expect(saidOf((i) => (everyTenth(i) ? 'SR' : i % 2 === 0 ? 'A pronto' : 'A prazo'))).toMatchObject({
      remarks: [{ code: 'cancelled-flag-unread' }],
    });
    expect(saidOf((i) => (i % 2 === 0 ? 'FT' : 'FR'))).toMatchObject({ remarks: [] });
    expect(warningsOf('Order type', (i) => (everyTenth(i) ? 'Wholesale' : 'Retail'))).toEqual([]);
  });

  it('is told of under a bare title of kinds where most rows have the usual one', () => {
    const kinds = (i: number) => (everyTenth(i) ? 'Sample' : 'Normal');
    expect(warningsOf('Type', kinds)).toEqual([{ column: 'Type', values: ['Normal'] }]);
    expect(warningsOf('Type', (i) => (i % 2 === 0 ? 'Web' : 'Till'))).toEqual([]);
    expect(warningsOf('Gift type', kinds)).toEqual([{ column: 'Gift type', values: ['Normal'] }]);
    expect(warningsOf('Vorgang', kinds)).toEqual([{ column: 'Vorgang', values: ['Normal'] }]);
    expect(warningsOf('Customer type', kinds)).toEqual([]);
  });

  it('is told of where one of two letters of kinds may be a yes: S for a sale', () => {
    expect(warningsOf('Type', (i) => (everyTenth(i) ? 'R' : 'S'))).toEqual([
      { column: 'Type', values: ['S'] },
    ]);
    expect(warningsOf('Type', (i) => (everyTenth(i) ? 'N' : 'Y'))).toEqual([]);
  });

  it('is told of where it says yes or no of what was paid', () => {
    const paid = { column: 'Is paid', values: ['yes'] };
    expect(warningsOf('Is paid', (i) => (everyTenth(i) ? 'no' : 'yes'))).toEqual([paid]);
    expect(warningsOf('Payment', (i) => (everyTenth(i) ? 'cash' : 'card'))).toEqual([]);
  });

  it('is told of where it says of what rows came to, with what says that they came to it', () => {
    const third = (i: number) => i % 3 === 0;
    const told = (title: string, text: string) => [{ column: title, values: [text] }];
    expect(warningsOf('Purchased', (i) => (third(i) ? 'yes' : ''))).toEqual(told('Purchased', 'yes'));
    const answers = (i: number) => (third(i) ? 'ja' : i % 5 === 1 ? 'offen' : 'nein');
    expect(warningsOf('Auftrag?', answers)).toEqual(told('Auftrag?', 'ja'));
    expect(warningsOf('Purchased', () => 'yes')).toEqual([]);
    expect(warningsOf('Sales', (i) => 1 + (i % 3))).toEqual([]);
    expect(warningsOf('Ordered by phone', (i) => (third(i) ? 'yes' : 'no'))).toEqual([]);
  });

  it('is told of where an order or sale has a rare code, and something was undone', () => {
    const search = (title: string, code: (i: number) => string, sign: 'none' | 'number' | 'amount') => {
      const rows = Array.from({ length: 40 }, (_, i) => [
        `R${100 + (sign === 'number' && everyTenth(i) ? i + 1 : i)}`,
        ...[`c${i % 9}`, `2024-01-${String(1 + (i % 28)).padStart(2, '0')}`],
        ...[`${sign === 'amount' && everyTenth(i) ? '-' : ''}${10 + i}.50`, code(i)],
      ]);
      const found = findColumns(tableRows([['Order', 'Customer', 'Date', 'Total', title], ...rows]));
      if (found.type !== 'found') throw new Error(found.type);
      return found.remarks.flatMap((each) => (each.code === 'cancelled-flag-unread' ? [each.values] : []));
    };
    const rare = (i: number) => (everyTenth(i) ? 'CN' : 'SO');
    const told = [{ column: 'Order type', values: ['SO'] }];
    expect(search('Order type', rare, 'number')).toEqual(told);
    expect(search('Order type', rare, 'amount')).toEqual(told);
    expect(search('Order type', rare, 'none')).toEqual([]);
    const channel = (i: number) => ['Web', 'Web', 'Web', 'App', 'POS'][i % 5]!;
    expect(search('Order type', channel, 'none')).toEqual([]);
    for (const sign of ['none', 'number', 'amount'] as const)
      expect(search('Sale type', (i) => ['B2B', 'B2C', 'B2C'][i % 3]!, sign)).toEqual([]);
  });

  it('is told of where nothing is known of its title', () => {
    const yes = [{ column: 'Zork', values: ['nein', 'ja'] }];
    expect(warningsOf('Zork', (i) => (everyTenth(i) ? 'ja' : 'nein'))).toEqual(yes);
    expect(warningsOf('Zork', (i) => (everyTenth(i) ? 'Z1' : ''))).toHaveLength(1);
    expect(warningsOf('Zork', (i) => (i % 2 === 0 ? 'ja' : 'nein'))).toEqual([]);
    expect(warningsOf('Zork', (i) => (everyTenth(i) ? 'a note of some length' : ''))).toEqual([]);
  });

  it('is read where it has a mark in some rows', () => {
    expect(flagsOf('Refunded', (i) => (everyTenth(i) ? 'x' : ''))).toEqual(['Refunded']);
    expect(warningsOf('Refunded', (i) => (everyTenth(i) ? 'x' : ''))).toEqual([]);
  });

  it('is told of, with the usual value first, where most rows would be none or its words are not known', () => {
    expect(warningsOf('Refunded', (i) => (everyTenth(i) ? 'no' : 'yes'))).toEqual([
      { column: 'Refunded', values: ['yes', 'no'] },
    ]);
    expect(warningsOf('Refunded', (i) => (everyTenth(i) ? 'abc' : 'def'))).toEqual([
      { column: 'Refunded', values: ['def', 'abc'] },
    ]);
  });

  it('is told of where it says why, or names the paper of that, in some rows', () => {
    const reason = (i: number) => (everyTenth(i) ? 'Too late' : '');
    const told = (column: string) => [{ column, values: [''] }];
    expect(warningsOf('Rejection reason', reason)).toEqual(told('Rejection reason'));
    expect(warningsOf('Причина удаления', reason)).toEqual(told('Причина удаления'));
    expect(warningsOf('Delivery reason', reason)).toEqual([]);
    const paper = (i: number) => (everyTenth(i) ? `CN-${100 + i}` : '');
    expect(warningsOf('Credit note', paper)).toEqual(told('Credit note'));
    expect(warningsOf('Gutschriftsnummer', paper)).toEqual(told('Gutschriftsnummer'));
    expect(warningsOf('Delivery note', paper)).toEqual([]);
    const who = (i: number) => (everyTenth(i) ? (i % 20 === 0 ? 'Ann' : 'Bo') : '');
    expect(warningsOf('Storniert von', who)).toEqual(told('Storniert von'));
  });

  it('is not where a status says it of the same rows, but is where that says that they are sales', () => {
    const search = (status: (i: number) => string) => {
      const rows = Array.from({ length: 40 }, (_, i) => [
        ...[`R${100 + i}`, `c${i % 9}`, `2024-01-${String(1 + (i % 28)).padStart(2, '0')}`, `${10 + i}.50`],
        ...[everyTenth(i) ? 'Too late' : '', status(i)],
      ]);
      const titles = ['Order', 'Customer', 'Date', 'Total', 'Return reason', 'Status'];
      const found = findColumns(tableRows([titles, ...rows]));
      if (found.type !== 'found') throw new Error(found.type);
      return found.remarks.map(({ code }) => code);
    };
    expect(search((i) => (everyTenth(i) ? 'Returned' : 'Delivered'))).toEqual([]);
    expect(search(() => 'Delivered')).toEqual(['cancelled-flag-unread']);
  });

  it('is read where its title says only that there was some dealing', () => {
    const dealing = (i: number) => (everyTenth(i) ? 'Devolução de Venda' : 'Venda de Produto');
    expect(find('Operação', dealing, 'Autorizado').flags).toMatchObject([{ title: 'Operação' }]);
    const channel = (i: number) => (everyTenth(i) ? 'Balcão' : 'Venda online');
    expect(find('Operação', channel, 'Autorizado')).toMatchObject({ flags: [], remarks: [] });
  });

  it('is told of, or read, where its title says only that it marks what was undone', () => {
    const mark = (i: number) => (everyTenth(i) ? 1 : 0);
    const told = (column: string) => [{ column, values: ['0', '1'] }];
    expect(warningsOf('Признак возврата', mark)).toEqual(told('Признак возврата'));
    expect(warningsOf('Void indicator', mark)).toEqual(told('Void indicator'));
    expect(warningsOf('Void indicator', (i) => 1 - mark(i))).toEqual(told('Void indicator'));
    expect(warningsOf('Return shipping label', mark)).toEqual([]);
    expect(warningsOf('Gift indicator', mark)).toEqual([]);
  });

  it('is a status where one of its codes is below zero', () => {
    const code = (i: number) => [0, 1, 2, 2, 2, -1][i % 6]!;
    expect(find('orderstatus', code).titles.status).toBe('orderstatus');
    expect(find('orderstatus', (i) => code(i) * 1000).titles.status).toBeUndefined();
  });

  it('is told of with the empty cells first where most rows have its mark', () => {
    expect(warningsOf('Storno', (i) => (i % 3 === 0 ? '' : 'X'))).toEqual([
      { column: 'Storno', values: ['', 'X'] },
    ]);
  });

  it('is a status where visitors of a website are followed', () => {
    const event = (i: number) => ['view', 'cart', 'remove_from_cart', 'purchase'][i % 4]!;
    expect(find('event_type', event).titles.status).toBe('event_type');
    expect(find('event', event).titles.status).toBe('event');
  });

  it('is told of where kinds of papers are no sale yet, which no status says', () => {
    const search = (kind: (i: number) => string) => {
      const rows = Array.from({ length: 40 }, (_, i) => [
        ...[`R${100 + i}`, `c${i % 9}`, `2024-01-${String(1 + (i % 28)).padStart(2, '0')}`, `${10 + i}.50`],
        ...[kind(i), i % 13 === 5 ? 'Cancelled' : 'Issued'],
      ]);
      const titles = ['Number', 'Customer', 'Date', 'Total', 'Document type', 'Status'];
      const found = findColumns(tableRows([titles, ...rows]));
      if (found.type !== 'found') throw new Error(found.type);
      return found.remarks.flatMap((each) => (each.code === 'cancelled-flag-unread' ? [each.values] : []));
    };
    expect(search((i) => (everyTenth(i) ? 'Pro forma' : 'VAT invoice'))).toEqual([
      { column: 'Document type', values: ['VAT invoice'] },
    ]);
    expect(search((i) => (everyTenth(i) ? 'Simple invoice' : 'VAT invoice'))).toEqual([]);
  });

  it('is read where its title says that it is of all that was paid back', () => {
    expect(flagsOf('Fully Refunded?', (i) => Number(everyTenth(i)))).toEqual(['Fully Refunded?']);
    expect(flagsOf('Refund policy shown', (i) => Number(everyTenth(i)))).toEqual([]);
  });

  it('is a status under the title of its number, and codes are read as its texts', () => {
    const code = (i: number) => (everyTenth(i) ? '8' : i % 10 === 5 ? '9' : '7');
    expect(find('Status-ID', code).titles.status).toBe('Status-ID');
    expect(find('OrderStatusId', code).titles.status).toBe('OrderStatusId');
    expect(find('Status-ID', (i) => `${7000 + i}`).titles.status).toBeUndefined();
    expect(find('Status-ID', code, 'Sent').titles.status).toBe('Status');
  });

  it('is told of where it says what no status says', () => {
    const state = (i: number) => (everyTenth(i) ? 'Returned to sender' : 'Delivered');
    const search = (status: (i: number) => string) =>
      findColumns(
        tableRows([
          ['Order', 'Customer', 'Date', 'Total', 'Payment status', 'Delivery status'],
          ...Array.from({ length: 40 }, (_, i) => [
            ...[
              `R${100 + i}`,
              `c${i % 9}`,
              `2024-01-${String(1 + (i % 28)).padStart(2, '0')}`,
              `${10 + i}.50`,
            ],
            ...[status(i), state(i)],
          ]),
        ]),
      );
    const values = { column: 'Delivery status', values: ['Delivered'] };
    expect(search((i) => (i === 1 ? 'Refunded' : 'Paid'))).toMatchObject({
      remarks: [{ code: 'cancelled-flag-unread', values }],
    });
    expect(search((i) => (everyTenth(i) ? 'Refunded' : 'Paid'))).toMatchObject({ remarks: [] });
  });

  it('is told of where it says what was promised alone', () => {
    const gift = (i: number) => (everyTenth(i) ? 'Pledge' : i % 2 === 0 ? 'Cash' : 'Credit Card');
    expect(warningsOf('Gift Type', gift)).toEqual([{ column: 'Gift Type', values: ['Credit Card'] }]);
  });

  it('is told of where it is a type of document beside a status', () => {
    const rows = Array.from({ length: 40 }, (_, i) => [
      ...[`R${100 + i}`, `c${i % 9}`, `2024-01-${String(1 + (i % 28)).padStart(2, '0')}`, `${10 + i}.50`],
      ...[everyTenth(i) ? 'Sales credit note' : 'Sales invoice', i === 1 ? 'Voided' : 'Paid'],
    ]);
    const search = findColumns(
      tableRows([['Order', 'Customer', 'Date', 'Total', 'Type', 'Status'], ...rows]),
    );
    expect(search).toMatchObject({
      titles: { status: 'Status' },
      remarks: [{ code: 'cancelled-flag-unread', values: { column: 'Type', values: ['Sales invoice'] } }],
    });
  });

  it('is a status where a type has a few rows that are no sale', () => {
    const type = (i: number) => (everyTenth(i) ? 'Declined' : 'Payment');
    expect(find('Trans Type', type).titles.status).toBe('Trans Type');
  });

  it('is a status by its title where it has codes or a few numbers', () => {
    expect(find('Status', (i) => (everyTenth(i) ? 9 : 2 + (i % 2))).titles.status).toBe('Status');
    expect(find('ORDSTS', (i) => (everyTenth(i) ? 'X' : 'C')).titles.status).toBe('ORDSTS');
    expect(find('Status', (i) => 20 * i).titles.status).toBeUndefined();
    expect(find('Tipo doc.', (i) => (everyTenth(i) ? 'Nota di credito' : 'Fattura')).titles.status).toBe(
      'Tipo doc.',
    );
  });

  it('is told of where it is the sign of an amount', () => {
    expect(warningsOf('Sign', (i) => (everyTenth(i) ? '-' : '+'))).toMatchObject([{ column: 'Sign' }]);
    expect(warningsOf('Soll/Haben', (i) => (everyTenth(i) ? 'H' : 'S'))).toMatchObject([
      { column: 'Soll/Haben' },
    ]);
  });

  it('is told of where it says the other way round what counts', () => {
    expect(flagsOf('Gültig', (i) => (everyTenth(i) ? 'nein' : 'ja'))).toEqual([]);
    expect(warningsOf('Gültig', (i) => (everyTenth(i) ? 'nein' : 'ja'))).toEqual([
      { column: 'Gültig', values: ['ja', 'nein'] },
    ]);
    expect(warningsOf('Not cancelled', (i) => (everyTenth(i) ? 'no' : 'yes'))).toEqual([
      { column: 'Not cancelled', values: ['yes', 'no'] },
    ]);
  });

  it('is one where it is empty, or says no of all: rows below may say yes', () => {
    expect(flagsOf('Cancelled', () => 'no')).toHaveLength(1);
    expect(flagsOf('Cancelled', () => '')).toHaveLength(1);
    expect(flagsOf('Cancelled at', () => '')).toHaveLength(0);
  });

  it('is none where it has dates, money or another title', () => {
    const isNone = (title: string, value: (order: number) => string) =>
      flagsOf(title, value).length + warningsOf(title, value).length === 0;
    expect(isNone('Cancelled at', (i) => (everyTenth(i) ? '2024-02-01' : ''))).toBe(true);
    expect(flagsOf('Refunded', (i) => (everyTenth(i) ? '12.50' : '0'))).toEqual([]);
    expect(isNone('Gift', (i) => (everyTenth(i) ? 'yes' : 'no'))).toBe(true);
  });
});

describe('a column that may say what became of orders', () => {
  const outcome = (i: number) => (everyTenth(i) ? 'Afturkallað' : 'Afgreitt');

  it('is told of under a title that no language has, where it mostly says one thing', () => {
    expect(warningsOf('Staða', outcome)).toEqual([{ column: 'Staða', values: ['Afgreitt'] }]);
    expect(warningsOf('Staða', (i) => 'abc'[i % 3]!)).toEqual([]);
    expect(warningsOf('Category', outcome)).toEqual([]);
  });

  it('is the status where it is a kind that a status beside it does not tell', () => {
    const kind = (i: number) => (everyTenth(i) ? 'Refund' : 'Payment');
    expect(find('Transaction type', kind, 'Success').titles.status).toBe('Transaction type');
  });
});
