import { describe, expect, it } from 'vitest';
import { readUnit } from '../../../src/pipeline/columns/titleUnit.ts';

const factorOf = (title: string) => readUnit(title)?.factor;

describe('the unit that a title says', () => {
  it('is a hundredth, a thousand, or the price of many', () => {
    expect(
      ['amount_in_cents', 'Total (cents)', 'amount (minor units)', 'Montant en centimes'].map(factorOf),
    ).toEqual([0.01, 0.01, 0.01, 0.01]);
    expect(
      ['Umsatz (TEUR)', 'Revenue (in thousands)', "Sales '000", 'Сумма, тыс. руб.'].map(factorOf),
    ).toEqual([1000, 1000, 1000, 1000]);
    const hundredths = ['Preis in Cent', '金额(分)', 'Kwota w groszach', 'Belopp (öre)', 'Сумма в копейках'];
    expect(hundredths.map(factorOf)).toEqual(hundredths.map(() => 0.01));
    expect(
      ['Tržby (tis. Kč)', 'Сума, тис. грн', '金額（万円）', '금액(만원)', 'Umsatz in Mio'].map(factorOf),
    ).toEqual([1000, 1000, 10_000, 10_000, 1_000_000]);
    expect(['Preis je 100', 'price per 1000', 'prix pour 100'].map(factorOf)).toEqual([0.01, 0.001, 0.01]);
  });

  it('is one of any other title', () => {
    const plain = [
      'Amount',
      'Total paid',
      'Cent code price',
      'Price per unit',
      'Percent',
      'Discount per cent',
      'Ore lavorate',
      '部分金额',
      '积分',
      'Accents',
      'Preis je Stück',
    ];
    expect(plain.map(factorOf)).toEqual(plain.map(() => undefined));
  });
});
