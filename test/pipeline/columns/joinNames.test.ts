import { describe, expect, it } from 'vitest';
import { findColumns } from '../../../src/pipeline/columns/findColumns.ts';
import { note } from '../../../src/pipeline/language/remarks.ts';
import { readSheets } from '../../fixtures/transactionSheet.ts';
import { textRows } from './tableRows.ts';

const people = `
2024-01-15|Ann|Archer|60
2024-02-16|Ann|Baker|40
2024-03-17|Bo|Archer|50
2024-04-18|Ann|Archer|20`;

const customerOf = (titles: string, rows = people) => {
  const search = findColumns(textRows(`${titles}${rows}`));
  return search.type === 'found' ? search.titles.customer : search.type;
};

describe('first and last name', () => {
  it.each([
    ['Date|First Name|Last Name|Amount', 'First Name + Last Name'],
    ['Datum|Vorname|Nachname|Betrag', 'Vorname + Nachname'],
    ['Date|Prénom|Nom|Montant', 'Prénom + Nom'],
    ['Data|Nome|Cognome|Importo', 'Nome + Cognome'],
    ['Date|Billing First Name|Billing Last Name|Amount', 'Billing First Name + Billing Last Name'],
  ])('are one customer: %s', (titles, customer) => {
    expect(customerOf(titles)).toBe(customer);
  });

  it('are not the name of something else that is not known', () => {
    const rows = people.replaceAll('|Ann|', '|Archer|Ann|Ikebana|').replaceAll('|Bo|', '|Archer|Bo|Kendo|');
    const cut = rows.replaceAll(/\|(Ikebana|Kendo)\|\w+/g, '|$1');
    expect(customerOf('日付|姓|名|謎々名|金額', cut)).toBe('名 + 姓');
  });

  it('are not read once more as a name beside the customer', () => {
    const found = findColumns(textRows(`Date|名|姓|Amount${people}`));
    expect(found).toMatchObject({ titles: { customer: '名 + 姓' } });
    expect(found).not.toHaveProperty('titles.name');
  });

  it('stand back behind a customer number and an e-mail', () => {
    const rows = `
2024-01-15|Ann|Archer|60|a@x.io
2024-02-16|Ann|Baker|40|b@x.io
2024-04-18|Ann|Archer|20|a@x.io`;
    expect(customerOf('Date|First Name|Last Name|Amount|E-mail', rows)).toBe('E-mail');
    expect(customerOf('Date|First Name|Last Name|Amount|Customer ID', rows)).toBe('Customer ID');
  });

  it('are no two whole names', () => {
    expect(customerOf('Date|Buyer user name|Buyer name|Amount')).not.toContain('+');
  });

  it('are of payers and of members each, however the columns stand', () => {
    const rows = `
a@x.io|Ann|Archer|Bo|Baker|2024-01-15|60
a@x.io|Ann|Archer|Cy|Baker|2024-02-16|40
b@x.io|Eve|Foster|Bo|Baker|2024-03-17|50`;
    const titles = 'Email payeur|Prénom payeur|Nom payeur|Prénom adhérent|Nom adhérent|Date|Montant';
    expect(customerOf(titles, rows)).toBe('Email payeur');
    const crossed = 'Email payeur|Prénom adhérent|Nom payeur|Prénom payeur|Nom adhérent|Date|Montant';
    expect(customerOf(crossed, rows)).toBe('Email payeur');
  });

  it('are told apart by whose they are, as whole names are', () => {
    const rows = `
Ann|Archer|Bo|Baker|2024-01-15|60
Ann|Archer|Cy|Baker|2024-02-16|40
Ann|Archer|Cy|Baker|2024-02-17|40
Eve|Foster|Bo|Baker|2024-03-17|50`;
    const pairs = (one: string, other: string) =>
      `${one} first name|${one} last name|${other} first name|${other} last name|Date|Amount`;
    expect(customerOf(pairs('Billing', 'Customer'), rows)).toBe('Customer first name + Customer last name');
    const whole = 'Billing name|Customer name|Date|Amount';
    const joined = rows.replaceAll(/\n(\w+)\|(\w+)\|(\w+)\|(\w+)/g, '\n$1 $2|$3 $4');
    expect(customerOf(whole, joined)).toBe('Customer name');
  });

  it('are not who the goods are sent to', () => {
    expect(customerOf('Date|Shipping First Name|Shipping Last Name|Amount')).toBe('missing');
  });

  it('are asked about where there is one of them alone', () => {
    expect(customerOf('Date|First Name|Product|Amount')).toBe('missing');
  });

  it('are read together, and that is said', async () => {
    const table = [
      ['Date', 'First Name', 'Last Name', 'Amount'],
      ['2024-01-15', 'Ann', 'Archer', 60],
      ['2024-02-16', 'Ann', null, 40],
      ['2024-02-17', null, null, 40],
      ['2024-03-17', 'Bo', 'Archer', 50],
      ['2024-04-18', 'Ann', 'Archer', 20],
    ] as const;
    const { customer, customerIds, plan } = await readSheets({ S: table });
    expect([...customer].map((index) => customerIds[index])).toEqual([
      'Ann Archer',
      'Ann',
      undefined,
      'Bo Archer',
      'Ann Archer',
    ]);
    expect(plan.remarks).toContainEqual(
      note('customer-of-two-columns', { columns: 'First Name + Last Name' }),
    );
  });

  it('may be what the settings name, together or one alone', async () => {
    const table = [
      ['Date', 'First Name', 'Last Name', 'Amount', 'E-mail'],
      ['2024-01-15', 'Ann', 'Archer', 60, 'a@x.io'],
      ['2024-02-16', 'Ann', 'Baker', 40, 'b@x.io'],
    ] as const;
    const readBy = async (customer: string) =>
      (await readSheets({ S: table }, { columns: { customer } })).customerIds;
    expect(await readBy('First Name + Last Name')).toEqual(['Ann Archer', 'Ann Baker']);
    expect(await readBy('First Name')).toEqual(['Ann']);
  });
});
