import { expect, it } from 'vitest';
import { titlePanel } from '../../../src/host/panel/panelTitles.ts';
import { at } from '../memoryHost.ts';

const title = (path: string, ...others: string[]) => titlePanel(at(path), [path, ...others].map(at));

it('calls a panel by its file alone where that tells it from the others', () => {
  expect(title('/shop/sales.xlsx', '/shop/orders.xlsx')).toBe('Segments: sales.xlsx');
});

it('adds the folder where another has a file of that name', () => {
  expect(title('/north/sales.xlsx', '/south/sales.xlsx')).toBe('Segments: sales.xlsx — north');
});

it('adds as many folders as it takes', () => {
  expect(title('/2024/shop/sales.xlsx', '/2025/shop/sales.xlsx', '/north/sales.xlsx')).toBe(
    'Segments: sales.xlsx — 2024/shop',
  );
});

it('gives the whole address of a file whose folders another has too', () => {
  const local = at('/shop/sales.xlsx');
  const remote = { path: local.path, toString: () => 'remote://there/shop/sales.xlsx' };
  expect(titlePanel(remote, [local, remote])).toBe('Segments: sales.xlsx — remote://there/shop/sales.xlsx');
});
