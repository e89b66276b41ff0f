import { describe, expect, it } from 'vitest';
import { tellMovement } from '../../src/cli/tellMovement.ts';
import { flows, movementView as view } from '../webview/movement/sampleMovement.ts';

const text = tellMovement(view, flows, 'EUR');
const cellsOf = (start: string) =>
  text
    .split('\n')
    .find((line) => line.startsWith(start))
    ?.split(/ {2,}/);

describe('who moved last, in a terminal', () => {
  it('is counted first: those who moved, those who bought nothing and those who are new', () => {
    const known = flows.flows.filter(({ from }) => from >= 0);
    const moved = known.filter(({ from, to }) => from !== to);
    const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
    const all = sum(known.map(({ customers }) => customers));
    const silent = (list: typeof known) => sum(list.map(({ customers, bought }) => customers - bought));
    expect(text.split('\n')[0]).toBe(
      `Movement from 2011-09-30 to 2011-12-09: ${sum(moved.map(({ customers }) => customers))} of ${all} customers moved, ` +
        `${silent(moved)} of them without buying anything; ${silent(known)} of all bought nothing, 10 new`,
    );
    expect(text.split('\n')[1]).toMatch(/^32 customers slipped to At Risk without an order/);
  });

  it('stands as the sizes then and now', () => {
    expect(cellsOf('customers in')).toEqual(['customers in', '2011-09-30', '2011-12-09', 'change']);
    for (const [row, { name }] of view.rows.entries()) {
      const [then, now] = [view.sizes[1]![row]!, view.sizes[2]![row]!];
      const change = now < then ? `−${then - now}` : `+${now - then}`;
      expect(cellsOf(`${name} `)?.slice(0, 4)).toEqual([name, String(then), String(now), change]);
    }
  });

  it('says what was spent in between where returns are taken off', () => {
    const told = tellMovement({ ...view, lessReturns: 'net' }, flows, 'EUR');
    expect(told).toContain('\nWhat was spent in between is what was bought between the two dates, less');
    expect(text).not.toContain('What was spent');
  });

  it('stands as the largest flows, of those who moved alone', () => {
    expect(cellsOf('Champions →')).toEqual(['Champions → At Risk', '32', '29.1%', '0', '32', '€0']);
    expect(cellsOf('New customers →')?.slice(0, 3)).toEqual(['New customers → Champions', '10', '10']);
    expect(text).not.toContain('Champions → Champions');
  });

  it('is said not to be known where no earlier date has a whole window behind it', () => {
    expect(tellMovement({ ...view, dates: ['2011-12-09'] }, undefined)).toBe(
      'Movement: no date before 2011-12-09 has a whole window behind it',
    );
  });
});
