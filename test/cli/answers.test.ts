import { describe, expect, it } from 'vitest';
import { explainAnswers, listAnswers } from '../../src/cli/answers.ts';
import { parseCommandLine } from '../../src/cli/commandLine.ts';

const columns = (titles: readonly string[], proposal?: number) => ({
  asked: {
    code: 'column-open' as const,
    values: {
      sheet: 'S',
      role: 'amount' as const,
      columns: titles.map((title, column) => ({ column, title, preview: [] })),
      likely: titles,
    },
    ...(proposal !== undefined && { proposal }),
  },
});

describe('answers on the command line', () => {
  it('name a column by its role, quoted as a shell needs it', () => {
    expect(listAnswers(columns(['Total', 'Order Total', "Buyer's"]))).toEqual([
      '--set columns.amount=Total',
      "--set 'columns.amount=Order Total'",
      "--set 'columns.amount=Buyer'\\''s'",
    ]);
  });

  it('are read as they are named, numbers as titles', () => {
    const [answer] = listAnswers(columns(['2011']));
    expect(parseCommandLine(['shop.csv', ...answer!.split(' ')]).columns).toEqual({ amount: '2011' });
  });

  it('are explained by the proposal, or by the first of them', () => {
    expect(explainAnswers(columns(['Net', 'Gross'], 1))).toBe(
      'Answer with --set columns.amount=Gross, as --accept does.',
    );
    expect(explainAnswers(columns(['A', 'B', 'C', 'D']))).toBe(
      'Answer with --set columns.amount=A, or --set columns.amount=B, or --set columns.amount=C.',
    );
  });

  it('name no column where none may be it', () => {
    const { asked } = columns(['Order Number', 'Order Date']);
    const values = { ...asked.values, missing: ['amount' as const], example: undefined };
    expect(explainAnswers({ asked: { code: 'columns-missing', values } })).toBe(
      'Answer with --set columns.amount=<title>.',
    );
  });
});
