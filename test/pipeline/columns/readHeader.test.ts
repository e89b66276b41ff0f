import { describe, expect, it } from 'vitest';
import { readHeader } from '../../../src/pipeline/columns/headerMeaning.ts';

const concepts = (title: string) => [...readHeader(title).concepts].sort();

describe('readHeader', () => {
  it.each([
    'Customer ID',
    'customerId',
    'CUSTOMERID',
    'customer_id',
    'Customer-No.',
    'Ｃｕｓｔｏｍｅｒ　ＩＤ',
    'Kundennummer',
    'Kunden-Nr.',
    'KUNDENNR',
    'Kundnummer',
    'Klantnummer',
    'Codice cliente',
    'Código do Cliente',
    'N° client',
    'Müşteri No',
    'MÜŞTERİ NUMARASI',
    'Код клиента',
    '客户编号',
    '会員番号',
    '得意先コード',
    '顧客ID',
  ])('reads %s as the id of a customer', (title) => {
    expect(concepts(title).filter((concept) => concept !== 'filler')).toEqual(['customer', 'id']);
  });

  it.each([
    ['Rechnungsdatum', ['date', 'invoice']],
    ['注文日時', ['date', 'order']],
    ['Дата заказа', ['date', 'order']],
    ['BİRİM FİYATI', ['price', 'unit']],
    ['単価', ['price', 'unit']],
    ['Gesamtbetrag inkl. MwSt.', ['inclusion', 'tax', 'total']],
    ['Product First Sold Date', ['date', 'otherTime', 'product']],
    ['Lineitem compare at price', ['line', 'listPrice', 'price']],
    ['Nombre d’articles', ['count']],
    ['Order #', ['id', 'order']],
    ['# of items', ['count', 'quantity']],
    ['# de venta', ['filler', 'id', 'sale']],
    ['Nombre del cliente', ['customer', 'filler', 'name']],
    ['Data de nascimento', ['date', 'demography', 'filler']],
  ])('reads %s', (title, expected) => {
    expect(concepts(title)).toEqual(expected);
  });

  it('takes no word for another that it begins with or contains', () => {
    for (const title of [
      'Candidate',
      'Mandate',
      'Orderly Conduct',
      'Totally',
      'Idea',
      'Pricey',
      'Ordination',
    ]) {
      const { concepts: meant, unknownWords } = readHeader(title);
      const roles = ['date', 'customer', 'id'] as const;
      expect(
        roles.filter((concept) => meant.has(concept)),
        `${title}: ${unknownWords}`,
      ).toEqual([]);
    }
  });

  it('counts words that are not known, but not digits and single letters', () => {
    expect(readHeader('Zorp Amount').unknownWords).toBe(1);
    expect(readHeader('Amount 2 B').unknownWords).toBe(0);
  });
});
