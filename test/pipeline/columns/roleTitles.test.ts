import { describe, expect, it } from 'vitest';
import { weighHeader } from '../../../src/pipeline/columns/headerEvidence.ts';
import { readHeaders } from '../../../src/pipeline/columns/headerMeaning.ts';
import { titleWords } from '../../../src/pipeline/columns/titleWords.ts';
import { roleTitles, type TitledRole } from './roleTitles.ts';

/** What a title has to say of each role: as much as its column is taken for, once its cells are dates, codes or words. */
const least: Readonly<Record<TitledRole, number>> = {
  ...{ customer: 40, quantity: 40, price: 40, amount: 40 },
  ...{ invoice: 30, status: 30 },
  date: 15,
};
/** Roles that cells do not tell apart. */
const kinds: readonly (readonly TitledRole[])[] = [
  ['quantity', 'price', 'amount'],
  ['customer', 'invoice', 'status'],
  ['date'],
];

describe('the title of a role', () => {
  it('is listed for every language whose words are known', () => {
    expect(Object.keys(roleTitles).sort()).toEqual(Object.keys(titleWords).sort());
  });

  it.each(Object.entries(roleTitles))('is known, and no role of its kind fits better: %s', (_, byRole) => {
    const titles = Object.entries(byRole).flatMap(([role, list]) =>
      list.split('|').map((title) => ({ title, role: role as TitledRole })),
    );
    const meanings = readHeaders(titles.map(({ title }) => title));
    const misread = titles.filter(({ role }, at) => {
      const points = (other: TitledRole) => weighHeader(other, meanings[at]!)?.points ?? 0;
      const rivals = kinds.find((kind) => kind.includes(role))!;
      return points(role) < least[role] || rivals.some((other) => points(other) > points(role));
    });
    expect(misread).toEqual([]);
  });
});
