import { describe, expect, it } from 'vitest';
import type { CheckedColumn } from '../../../src/pipeline/checking/dataCheck.ts';
import { assignRole } from '../../../webview/data/assignRole.ts';

const columns: readonly CheckedColumn[] = [
  { column: 0, title: 'Client', role: 'customer' },
  { column: 1, title: 'Total', role: 'amount' },
  { column: 2, title: 'Total' },
  { column: 3, title: 'column D' },
  { column: 4, title: 'Price' },
];

const assign = (at: number, role: CheckedColumn['role'], before = {}) =>
  assignRole({ columns }, columns[at]!, { role, before });

describe('assignRole', () => {
  it('names a column by its title', () => {
    expect(assign(4, 'customer')).toEqual({ customer: 'Price' });
  });

  it('names it by its letter where it has no title of its own', () => {
    expect(assign(2, 'amount')).toEqual({ amount: 'C' });
    expect(assign(3, 'amount')).toEqual({ amount: 'D' });
  });

  it('takes back what was set for the column itself', () => {
    expect(assign(0, 'status', { customer: 'Client' })).toEqual({ customer: '', status: 'Client' });
    expect(assign(0, 'status')).toEqual({ status: 'Client' });
  });

  it('takes back an amount that was set where one of its factors is', () => {
    expect(assign(4, 'price', { amount: 'Total' })).toEqual({ amount: '', price: 'Price' });
  });

  it('says that no column has a role', () => {
    expect(assign(0, undefined)).toEqual({ customer: '-' });
    expect(assign(2, undefined)).toEqual({});
  });
});
