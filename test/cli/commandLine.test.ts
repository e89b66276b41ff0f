import { describe, expect, it } from 'vitest';
import { parseCommandLine, UsageError } from '../../src/cli/commandLine.ts';
import { note, warning } from '../../src/pipeline/language/remarks.ts';

describe('the command line', () => {
  it('reads its flags, and settings as JSON or as words', () => {
    const args = ['shop.csv', '--json', '--set', 'mixture.criterion=aic', '--set', 'mixture.components=4'];
    expect(parseCommandLine(args)).toMatchObject({
      workbook: 'shop.csv',
      json: true,
      plan: false,
      accept: false,
      acceptDifferences: false,
      settings: { 'mixture.criterion': 'aic', 'mixture.components': 4 },
      remarks: [],
    });
    expect(
      parseCommandLine(['shop.csv', '--customers', 'o.csv', '--hold-back', '10%', '--with-refused']),
    ).toMatchObject({ holdBack: 0.1, withRefused: true });
    expect(parseCommandLine(['shop.csv', '--model', 'm.json', '--movement', 'year'])).toMatchObject({
      model: 'm.json',
      movement: 'year',
    });
  });

  it.each([
    [[]],
    [['a.csv', 'b.csv']],
    [['a.csv', '--csv', 'x']],
    [['a.csv', '--set', 'preset']],
    [['a.csv', '--movement', 'week']],
    [['a.csv', '--hold-back', '10']],
    [['a.csv', '--customers', 'o.csv', '--hold-back', '0']],
    [['a.csv', '--customers', 'o.csv', '--hold-back', 'ten']],
    [['a.csv', '--customers', 'o.csv', '--hold-back', '']],
    [['a.csv', '--customers', 'o.csv', '--hold-back', '60']],
    [['a.csv', '--model', 'm', '--keep-model', 'n']],
    [['a.csv', '--campaign-date', '2024-05-01']],
    [['a.csv', '--with-refused']],
    [['a.csv', '--plan', '--keep-model', 'm']],
    [['a.csv', '--plan', '--model', 'm']],
    [['a.csv', '--plan', '--accept-differences']],
    [['a.csv', '--plan', '--report', 'r.xlsx']],
    [['a.csv', '--plan', '--customers', 'o.csv']],
    [['a.csv', '--plan', '--movement', 'year']],
    [['a.csv', '--plan', '--campaign', 'c.csv']],
  ])('refuses wrong usage: %j', (args) => {
    expect(() => parseCommandLine(args)).toThrow(UsageError);
  });
});

describe('a flag under a name of before', () => {
  const former = { csv: 'customers', option: 'set' };
  const names = { former: '--csv', name: '--customers' };

  it('is read as that of now, and said to be old', () => {
    const line = parseCommandLine(['shop.csv', '--csv=a.csv', '--option', 'asOf=2011-12-10'], former);
    expect(line).toMatchObject({ customers: 'a.csv', settings: { asOf: '2011-12-10' } });
    expect(line.remarks).toEqual([
      note('former-name', names),
      note('former-name', { former: '--option', name: '--set' }),
    ]);
  });

  it('gives way to that of now', () => {
    const line = parseCommandLine(['shop.csv', '--csv', 'a.csv', '--customers', 'b.csv'], former);
    expect(line.customers).toBe('b.csv');
    expect(line.remarks).toEqual([warning('former-name-beside', names)]);
  });
});
