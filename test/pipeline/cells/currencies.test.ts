import { describe, expect, it } from 'vitest';
import { currencyNamed, listCurrencies } from '../../../src/pipeline/cells/currencies.ts';

describe('currencyNamed', () => {
  it.each([
    ['€', 'EUR'],
    ['eur', 'EUR'],
    ['Euro', 'EUR'],
    ['£', 'GBP'],
    ['US$', 'USD'],
    ['C$', 'CAD'],
    ['₺', 'TRY'],
    ['TL', 'TRY'],
    ['руб.', 'RUB'],
    ['zł', 'PLN'],
    ['Kč', 'CZK'],
    ['R$', 'BRL'],
    ['Fr.', 'CHF'],
    ['円', 'JPY'],
    ['元', 'CNY'],
    ['$', '$'],
    ['¥', '¥'],
    ['\\', 'JPY'],
    ['￥', '¥'],
    ['kr.', 'kr'],
    ['TL (₺)', 'TRY'],
    ['EURO (€)', 'EUR'],
    ['NZD ($)', 'NZD'],
  ])('takes %s for %s', (text, currency) => {
    expect(currencyNamed(text)).toBe(currency);
  });

  it.each(['', 'pcs', 'abc', 'kg', 'EURO5', 'constructor', '%', 'EUR (£)', 'kg (€)'])(
    'takes "%s" for none',
    (text) => {
      expect(currencyNamed(text)).toBeUndefined();
    },
  );
});

describe('listCurrencies', () => {
  it('drops a shared sign next to a code that has it', () => {
    expect(listCurrencies(['kr', 'DKK', '$', 'EUR'])).toEqual(['$', 'DKK', 'EUR']);
  });
});
