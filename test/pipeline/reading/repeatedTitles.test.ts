import { expect, it } from 'vitest';
import type { DetectedColumn } from '../../../src/pipeline/reading/readPlan.ts';
import { remarkOnUnreadable } from '../../../src/pipeline/reading/repeatedTitles.ts';
import type { UnreadableCells } from '../../../src/pipeline/reading/unreadableCells.ts';

const columns = [{ role: 'customer', title: 'Customer no.' }] as unknown as readonly DetectedColumn[];
const cells = (role: UnreadableCells['role'], column: string, ...texts: string[]): UnreadableCells => ({
  ...{ role, column, texts, count: 2 },
});
const codesOf = (unreadable: readonly UnreadableCells[], ...customers: string[]) =>
  remarkOnUnreadable(unreadable, { texts: ['Anna', ...customers] }, columns).map(({ code }) => code);
const titles = [cells('date', 'Date', 'Date'), cells('amount', 'Total', 'TOTAL')];

it('notes titles that stand again, whatever their case, and tells of cells that are none', () => {
  expect(codesOf(titles, 'Customer No')).toEqual(['titles-repeated']);
  expect(codesOf([titles[0]!, cells('amount', 'Total', 'free')], 'Customer no.')).toEqual([
    'titles-repeated',
    'cells-unreadable',
  ]);
});

it('warns of titles of which that of the customer is another one', () => {
  expect(codesOf(titles, 'Supplier no.')).toEqual(['titles-of-other-table']);
});

it('tells of unreadable cells where days are no titles', () => {
  expect(codesOf([cells('date', 'Date', 'Date', 'soon'), titles[1]!])).toEqual([
    'cells-unreadable',
    'cells-unreadable',
  ]);
});
