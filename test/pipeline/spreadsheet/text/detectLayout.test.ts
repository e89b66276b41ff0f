import { describe, expect, it } from 'vitest';
import {
  comma,
  type Dialect,
  doubleSpaces,
  pipe,
  semicolon,
  singleSpaces,
  tab,
} from '../../../../src/pipeline/spreadsheet/sheetPlan.ts';
import { detectLayout } from '../../../../src/pipeline/spreadsheet/text/detectLayout.ts';

const detect = (text: string) => detectLayout(new TextEncoder().encode(text), true);

describe('the delimiter', () => {
  it.each<[string, Dialect, string]>([
    ['commas', comma, 'id,date,total\n1,2011-03-15 08:18:00,12.50\n2,2011-03-15 08:18:00,7\n'],
    ['commas beside times', comma, 'Order Date,Amount\n2011-01-01 08:00,5\n2011-01-02 09:00,6\n'],
    ['commas, with others in quotes', comma, 'id,"a;b|c",t\n1,"x;y;z",5\n2,"p|q|r",6\n3,"u;v;w",6\n'],
    ['commas, with semicolons in texts', comma, 'id,items,total\n1,Tea; Cup,5\n2,Pot; Lid,6\n3,Jar; Lid,6\n'],
    [
      'commas, with decimal commas in quotes',
      comma,
      'id,total,tax\n1,"12,50","2,00"\n2,"1.300,00","208,00"\n',
    ],
    ['semicolons beside decimal commas', semicolon, 'Kunde;Betrag\n1;12,50\n2;1.234,56\n3;7,00\n'],
    ['semicolons beside two decimal commas', semicolon, 'Kunde;Netto;Brutto\n1;12,50;14,88\n2;7,00;8,33\n'],
    [
      'semicolons below a title',
      semicolon,
      'Umsatz, Köln, 2011\n\nKunde;Menge;Preis\n1;2;12,50\n2;3;7,00\n4;5;9,99\n',
    ],
    [
      'semicolons with commas in names',
      semicolon,
      'Kunde;Menge;Preis\nMüller, Jan;2;12,50\nRoth, Eva;3;7,00\n',
    ],
    [
      'tabs beside commas',
      tab,
      'Customer\tCity\tTotal\nSmith, John\tParis, France\t1,234.50\nRoe, Al\tRome, Italy\t5.00\n',
    ],
    ['tabs with spaces', tab, 'Order no\tOrder date\tTotal\n1\t1 May 2011\t5\n2\t2 May 2011\t6\n'],
    ['pipes', pipe, 'id|name|total\n1|Smith, J|5\n2|Roe, A|6\n'],
    [
      'pipes of a list output',
      pipe,
      '-----------\n|Cust |Amt  |\n-----------\n|1    |12,50|\n|2    | 7,00|\n-----------\n',
    ],
    ['spaces', singleSpaces, ' id  date     total\r\n 00001 19970101   11.77\r\n 00002 19970112    7.00\r\n'],
    [
      'spaces around names',
      doubleSpaces,
      'Customer     Date        Total\nJohn Smith   2011-01-01  5.00\nJane B Roe   2011-01-02  6.50\n',
    ],
    [
      'spaces around names of two words',
      doubleSpaces,
      `Customer    Date\n${'Ann Roe     2011-01-01\n'.repeat(50)}`,
    ],
    ['spaces beside decimal commas', singleSpaces, 'id net gross\n1 12,50 14,88\n2 7,00 8,33\n3 1,00 1,19\n'],
    ['nothing at all', comma, 'total\n5\n6\n'],
  ])('of a table with %s is found', (_, dialect, text) => {
    expect(detect(text)).toEqual({ dialect, firstRow: 1, firstColumn: 0 });
  });

  it.each([
    ['sep=;\n', ';'],
    ['SEP=|\r\n', '|'],
    ['"sep=\t"\r', '\t'],
    ['sep=^\n', '^'],
  ])('is what the first line %j declares, which is no row', (line, delimiter) => {
    const dialect = { delimiter: delimiter.charCodeAt(0), padding: 0 };
    expect(detect(`${line}a,b,c\n1,2,3\n`)).toEqual({ dialect, firstRow: 0, firstColumn: 0 });
  });

  it('is found in a part of a text that ends within a record', () => {
    const text = 'a;b;c\n1;"x\ny";2,5\n1;"x';
    expect(detectLayout(new TextEncoder().encode(text), false).dialect).toBe(semicolon);
  });
});

describe('row names without a title', () => {
  const begin = (text: string) => detect(text).firstColumn;

  it('as R writes them shift the titles', () => {
    expect(begin('"customer" "date" "total"\n"1" "Ann Roe" 2011-01-01 5\n"2" "Al Poe" 2011-01-02 6\n')).toBe(
      1,
    );
    expect(begin('customer\tdate\n1\tAnn\t2011-01-01\n2\tAl\t2011-01-02\n')).toBe(1);
  });

  it('are not seen in rows that repeat their first value or differ in length', () => {
    expect(begin('customer\tdate\n1\tAnn\t2011-01-01\n1\tAl\t2011-01-02\n')).toBe(0);
    expect(begin('customer\tdate\n1\tAnn\t2011-01-01\n2\tAl\n')).toBe(0);
    expect(begin('customer\tdate\n1\tAnn\t2011-01-01\n')).toBe(0);
  });
});
