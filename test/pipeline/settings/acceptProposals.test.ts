import { describe, expect, it } from 'vitest';
import { UserError } from '../../../src/pipeline/errors/userError.ts';
import { Question } from '../../../src/pipeline/reading/question.ts';
import { acceptProposals } from '../../../src/pipeline/settings/acceptProposals.ts';
import { readSettings, type Settings } from '../../../src/pipeline/settings/settings.ts';

const columns = ['Client', 'Buyer'].map((title, column) => ({ column, title, preview: [] }));

const askCustomer = (proposal?: number) =>
  new Question({
    code: 'column-open',
    values: { sheet: 'S', role: 'customer', columns, likely: ['Client', 'Buyer'] },
    ...(proposal !== undefined && { proposal }),
  });

const askOrder = new Question({
  code: 'date-order-open',
  values: { dates: ['01/02/2011'], orders: ['dmy', 'mdy'] },
  proposal: 1,
});

/** Work that asks for the customer, then for the order of dates. */
const work = async ({ columns, 'dates.order': order }: Settings) => {
  if (columns.customer === undefined) throw askCustomer(1);
  if (order === 'auto') throw askOrder;
  return `${columns.amount} ${columns.customer} ${order}`;
};

describe('acceptProposals', () => {
  it('answers one question after the other, and leaves the rest of the settings as they are', async () => {
    const asked: Question[] = [];
    const settings = readSettings({ columns: { amount: 'Total' } });
    expect(await acceptProposals(settings, work, (question) => asked.push(question))).toBe('Total Buyer mdy');
    expect(asked.map(({ message }) => message)).toEqual(['column-open', 'date-order-open']);
  });

  it('leaves a question without a proposal to the user', async () => {
    const question = askCustomer();
    const asking = acceptProposals(readSettings({}), () => Promise.reject(question));
    await expect(asking).rejects.toBe(question);
  });

  it('ends where the proposal leads to the same question', async () => {
    const question = askCustomer(0);
    const asking = acceptProposals(readSettings({}), () => Promise.reject(question));
    await expect(asking).rejects.toBe(question);
  });

  it('passes on what is no question', async () => {
    const error = new UserError('There is no file.');
    await expect(acceptProposals(readSettings({}), () => Promise.reject(error))).rejects.toBe(error);
  });
});
