import { describe, expect, it } from 'vitest';
import type { FilteredColumn } from '../../../src/pipeline/reading/filterRows.ts';
import type { WorkbookSettings } from '../../../src/pipeline/settings/readingSettings.ts';
import type { FilterSetting } from '../../../src/pipeline/settings/rowSettings.ts';
import { rowsThatCount } from '../../../webview/data/rowsThatCount.ts';
import { checkOf } from './checkOf.ts';

// @vitest-environment happy-dom

const land: FilteredColumn = {
  column: 'Land',
  title: 'Land',
  values: [],
  isNot: true,
  found: [
    { value: 'Spain', rows: 300, isKept: true },
    { value: 'France', rows: 20, isKept: true },
    { value: '', rows: 1, isKept: true },
  ],
  unknown: [],
};

function open(filter: FilterSetting = {}, filters: readonly FilteredColumn[] = [land], isStale = false) {
  const changes: WorkbookSettings[] = [];
  const check = checkOf({ rows: { ...checkOf().rows!, filters } });
  const node = rowsThatCount({ check, settings: { filter }, isStale }, check.look.tables[0], (settings) =>
    changes.push(settings),
  )!;
  document.body.replaceChildren(node);
  const all = (selector: string) => [...node.querySelectorAll<HTMLElement>(selector)];
  const select = (key: string) => node.querySelector<HTMLSelectElement>(`select[data-key="${key}"]`)!;
  const choose = (key: string, value: string) => {
    select(key).value = value;
    select(key).dispatchEvent(new Event('change'));
  };
  const tick = (value: string, isTicked = true) => {
    const box = node.querySelector<HTMLInputElement>(`[data-key="filter Land ${value}"]`)!;
    box.checked = isTicked;
    box.dispatchEvent(new Event('change'));
  };
  const ticked = () => all('[type=checkbox][checked]').map((box) => box.dataset['key']);
  const texts = (selector: string) => all(selector).map(({ textContent }) => textContent);
  return { changes, all, select, choose, tick, ticked, texts };
}

describe('the rows that count', () => {
  it('are chosen by any column but numbers and dates', () => {
    const { select, choose, changes } = open();
    expect([...select('filter').options].map(({ text }) => text)).toEqual([
      'No column',
      'BestellNr',
      'Kunde',
      'Land',
      'Zustand',
    ]);
    choose('filter', 'Land');
    expect(changes).toEqual([{ filter: { Land: { not: [] } } }]);
  });

  it('are listed by the values of a column, with how many there are, and all count at first', () => {
    const { texts, ticked, select } = open({ Land: { not: [] } });
    expect(texts('.options label')).toEqual(['Spain 300 rows', 'France 20 rows', 'an empty cell 1 row']);
    expect(ticked()).toEqual([]);
    expect(texts('fieldset .note').at(-1)).toBe('All rows count until a value is ticked.');
    expect(select('filter Land kind')).toBeNull();
    expect([...select('filter').options].map(({ text }) => text)).not.toContain('Land');
  });

  it('are those of the values with a tick alone', () => {
    const { tick, changes } = open({ Land: { not: [] } });
    tick('Spain');
    expect(changes).toEqual([{ filter: { Land: ['Spain'] } }]);
  });

  it('are those of further values, beside other columns, until no tick is left', () => {
    const { tick, ticked, changes } = open({ Zustand: 'paid', Land: ['spain'] });
    expect(ticked()).toEqual(['filter Zustand paid', 'filter Land Spain']);
    tick('France');
    tick('Spain', false);
    expect(changes).toEqual([
      { filter: { Zustand: ['paid'], Land: ['spain', 'France'] } },
      { filter: { Zustand: ['paid'], Land: { not: [] } } },
    ]);
  });

  it('are all but those of the values with a tick', () => {
    const kept = open({ Land: ['Spain', ''] });
    kept.choose('filter Land kind', 'leaveOut');
    expect(kept.changes).toEqual([{ filter: { Land: { not: ['Spain', ''] } } }]);
    const leftOut = open({ Land: { not: 'Spain' } });
    expect(leftOut.select('filter Land kind').value).toBe('leaveOut');
    leftOut.tick('France');
    leftOut.choose('filter Land kind', 'keep');
    expect(leftOut.changes).toEqual([
      { filter: { Land: { not: ['Spain', 'France'] } } },
      { filter: { Land: ['Spain'] } },
    ]);
  });

  it('are not chosen by a column any more that is removed, and the focus is not lost', () => {
    const { all, changes } = open({ Land: ['Spain'], Zustand: 'paid' });
    all('fieldset .link')[0]!.click();
    expect(changes).toEqual([{ filter: { Zustand: ['paid'] } }]);
    expect((document.activeElement as HTMLElement).dataset['key']).toBe('filter');
  });

  it('name a value that no row has, and wait for those that are being counted', () => {
    const filter = { Land: ['Peru'], Zustand: { not: [] } };
    const said = (isStale: boolean) => {
      const { texts } = open(filter, [{ ...land, unknown: ['Peru'] }], isStale);
      return [texts('.options label').at(-1), texts('fieldset:last-of-type .note')[0]];
    };
    expect(said(true)).toEqual(['Peru in no row', 'Counting its values…']);
    expect(said(false)[1]).toBe('Its values are unknown until the rows can be read.');
  });

  it('list fifty values and those that are named, and take another that is typed', () => {
    const found = Array.from({ length: 60 }, (_, i) => ({ value: `v${i}`, rows: 60 - i, isKept: true }));
    const { all, texts, changes } = open({ Land: ['v55'] }, [{ ...land, found }]);
    expect(texts('.options label')).toHaveLength(51);
    const [box] = all('input[type=text]') as HTMLInputElement[];
    box!.value = ' v58 ';
    box!.dispatchEvent(new Event('change'));
    expect(changes).toEqual([{ filter: { Land: ['v55', 'v58'] } }]);
  });
});
