import { describe, expect, it } from 'vitest';
import { findColumns } from '../../../src/pipeline/columns/findColumns.ts';
import { exportFiles } from './exportFiles.ts';
import { shopFiles } from './shopFiles.ts';
import { textRows } from './tableRows.ts';
import { worldFiles } from './worldFiles.ts';

function findContacts(text: string, titles = {}) {
  const search = findColumns(textRows(text), titles);
  if (search.type !== 'found') throw new Error(`not found: ${JSON.stringify(search)}`);
  const { customer, email, name, consent } = search.titles;
  return { customer, email, name, consent };
}

const files = [...shopFiles, ...exportFiles, ...worldFiles];
const textOf = (name: string) => files.find((file) => file.name === name)!.text;

const orders = (header: string, row: (order: number) => string) =>
  [header, ...Array.from({ length: 30 }, (_, order) => row(order))].join('\n');

describe('what a customer is called and reached by', () => {
  it.each([
    ['osCommerce', 'customers_email_address', 'customers_name'],
    ['Shopify orders, all columns', undefined, 'Billing Name', 'Accepts Marketing'],
    ['a German shop, amounts in euros', 'E-Mail', undefined],
    ['a Japanese ledger', undefined, '得意先名'],
    ['a Turkish marketplace', 'E-Posta', undefined],
    ['an Arabic shop', undefined, 'اسم العميل'],
  ])('is found in %s', (file, email, name, consent?) => {
    expect(findContacts(textOf(file))).toMatchObject({ email, name, consent });
  });

  it('is neither the product nor who sells it', () => {
    const text = orders(
      'Order ID|Customer ID|Date|Total|Product name|Salesperson name|Store e-mail',
      (i) =>
        `${1000 + i}|${500 + (i % 9)}|2024-01-${String(1 + (i % 28)).padStart(2, '0')}|${i}.50|Tea ${i % 7}|Al ${i % 3}|shop${i % 2}@a.org`,
    );
    expect(findContacts(text)).toEqual({
      customer: 'Customer ID',
      email: undefined,
      name: undefined,
      consent: undefined,
    });
  });

  it("is not the shop's own address, which is the same in every row", () => {
    const text = orders(
      'Order ID|Customer ID|Date|Total|E-mail',
      (i) =>
        `${1000 + i}|${500 + (i % 9)}|2024-01-${String(1 + (i % 28)).padStart(2, '0')}|${i}.50|shop@example.org`,
    );
    expect(findContacts(text).email).toBeUndefined();
  });

  it('is what the user says, or nothing', () => {
    const text = textOf('osCommerce');
    expect(findContacts(text, { name: 'customers_email_address', email: '-' })).toMatchObject({
      email: undefined,
      name: 'customers_email_address',
    });
  });
});
