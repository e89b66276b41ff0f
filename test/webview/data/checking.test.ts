import { beforeEach, describe, expect, it } from 'vitest';
import type { CheckingState } from '../../../src/messages/panelState.ts';
import type { CheckedTable } from '../../../src/pipeline/checking/dataCheck.ts';
import type { RowReference } from '../../../src/pipeline/cleaning/rowReference.ts';
import { note, warning } from '../../../src/pipeline/language/remarks.ts';
import { checking } from '../../../webview/data/checking.ts';
import { makeContext } from '../makeContext.ts';
import { checkOf } from './checkOf.ts';

// @vitest-environment happy-dom

const checked: CheckingState = {
  type: 'checking',
  name: 'shop.xlsx',
  isStale: false,
  hasResult: false,
  check: checkOf(),
};

const lookAtRow = async ({ sheet, row }: RowReference): Promise<CheckedTable> => ({
  ...{ name: sheet, headerRow: 1, columns: [{ column: 0, title: 'BestellNr' }] },
  rows: [{ number: row, cells: [`row ${row} of ${sheet}`] }],
});

const settle = () => new Promise((resolve) => setTimeout(resolve));

function openView(state: CheckingState = checked) {
  const { context, posted, announced } = makeContext();
  const view = checking(state, { ...context, calls: { ...context.calls, lookAtRow } });
  document.body.replaceChildren(view.node);
  const find = (selector: string) => view.node.querySelector<HTMLElement>(selector)!;
  const all = (selector: string) => [...view.node.querySelectorAll<HTMLElement>(selector)];
  const chip = (title: string) => find(`.chip[aria-label^="${title}:"]`);
  const choose = (title: string, role: string) => {
    chip(title).click();
    all('[role="menuitemradio"]')
      .find(({ textContent }) => textContent === role)!
      .click();
  };
  const texts = (selector: string) => all(selector).map(({ textContent }) => textContent);
  return { ...view, posted, announced, find, all, texts, chip, choose };
}

const press = (node: Element, key: string) =>
  node.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));

describe('checking the data', () => {
  beforeEach(() => document.body.replaceChildren());

  it('shows the first rows, above each column what it is taken for', () => {
    const { texts } = openView();
    expect(texts('.chip')).toEqual(['Order', 'Date', 'Amount', 'Customer', 'Not used', 'Status']);
    expect(texts('tbody tr:first-child td')).toEqual(checkOf().look.tables[0]!.rows[0]!.cells);
  });

  it('strikes out the rows that are left out, and says so to who can not see that', () => {
    const { all, find } = openView();
    expect(all('.left-out')).toHaveLength(1);
    expect(find('.left-out th').textContent).toBe('3 Left out: Cancelled');
  });

  it('keeps a menu open while the figures come, and strikes out rows beside it', () => {
    const { rows, figures: _, ...look } = checkOf();
    const { chip, find, all, update } = openView({ ...checked, isStale: true, check: look });
    expect(all('.left-out')).toHaveLength(0);
    chip('Land').click();
    const menu = find('[role="menu"]');
    update(checked);
    expect(menu.isConnected).toBe(true);
    expect(menu.contains(document.activeElement)).toBe(true);
    expect(all('.left-out')).toHaveLength(1);
    update({ ...checked, check: { ...look, rows: { ...rows!, leftOut: [[]] } } });
    expect(all('.left-out')).toHaveLength(0);
    expect(find('tbody tr th').textContent).toBe('2');
  });

  it('gives a column another role by its menu', () => {
    const { choose, posted } = openView();
    choose('Land', 'Customer');
    expect(posted).toEqual([['changeReading', { columns: { customer: 'Land' } }]]);
  });

  it('shows a role that was chosen at once, and that the figures are those of before', () => {
    const { choose, texts, find } = openView();
    choose('Land', 'Customer');
    expect(texts('.chip')).toEqual(['Order', 'Date', 'Amount', 'Not used', 'Customer', 'Status']);
    expect(find('.makes').classList.contains('stale')).toBe(true);
    choose('Land', 'Not used');
    expect(texts('.chip')).toEqual(['Order', 'Date', 'Amount', 'Not used', 'Not used', 'Status']);
  });

  it('loses no tick where sheets are ticked one after the other', () => {
    const { find, posted, update } = openView();
    find('[data-key="sheet Backup"]').click();
    update({ ...checked, isStale: true, settings: {} });
    find('[data-key="sheet Orders 2010"]').click();
    expect(posted).toEqual([
      ['changeReading', { sheets: ['Orders 2010', 'Backup'] }],
      ['changeReading', { sheets: ['Backup'] }],
    ]);
  });

  it('shows at once by what customers are to be segmented, beside figures that hold', () => {
    const { find, posted, update } = openView();
    update({ ...checked, settings: { 'features.use': ['recency', 'monetary'] } });
    find('[data-key="feature averageOrder"]').click();
    expect(posted).toEqual([['changeReading', { 'features.use': ['recency', 'monetary', 'averageOrder'] }]]);
    expect((find('[data-key="feature averageOrder"]') as HTMLInputElement).checked).toBe(true);
    expect(find('.makes').classList.contains('stale')).toBe(false);
  });

  it('goes on showing a role that was chosen until the host has looked anew', () => {
    const { choose, texts, update } = openView();
    choose('Land', 'Customer');
    update({ ...checked, isStale: true });
    const chosen = ['Order', 'Date', 'Amount', 'Not used', 'Customer', 'Status'];
    expect(texts('.chip')).toEqual(chosen);
    choose('Zustand', 'Not used');
    update({ ...checked, isStale: true });
    expect(texts('.chip')).toEqual([...chosen.slice(0, 5), 'Not used']);
    update(checked);
    expect(texts('.chip')).toEqual(['Order', 'Date', 'Amount', 'Customer', 'Not used', 'Status']);
  });

  it('makes no cell anew where a column is taken for something else, and keeps the focus', () => {
    const { choose, chip, find, all } = openView();
    const cell = find('tbody td');
    choose('Land', 'Amount');
    const classes = all('tbody tr:first-child td').map(({ className }) => className);
    expect(classes).toEqual(['read', 'read', '', 'read', 'read number', 'read']);
    expect(find('tbody td')).toBe(cell);
    expect(document.activeElement).toBe(chip('Land'));
    expect(all('.chip').filter(({ tabIndex }) => tabIndex === 0)).toEqual([chip('Land')]);
    expect(find('th.focused').dataset['column']).toBe('4');
  });

  it('says of a column that it is not used', () => {
    const { choose, posted } = openView();
    choose('Zustand', 'Not used');
    expect(posted).toEqual([['changeReading', { columns: { status: '-' } }]]);
  });

  it('has a menu that is gone through by keys, and closed by Escape', () => {
    const { chip, find, all, posted } = openView();
    chip('Kunde').focus();
    chip('Kunde').click();
    expect(chip('Kunde').getAttribute('aria-expanded')).toBe('true');
    expect(document.activeElement?.textContent).toBe('Customer');
    press(document.activeElement!, 'ArrowDown');
    expect(document.activeElement?.textContent).toBe('Order');
    press(document.activeElement!, 'Escape');
    expect(all('.menu')).toHaveLength(0);
    expect(document.activeElement).toBe(chip('Kunde'));
    expect(find('.chip[aria-expanded="true"]')).toBeNull();
    expect(posted).toEqual([]);
  });

  it('is one stop of the Tab key for all columns', () => {
    const { all, chip } = openView();
    expect(all('.chip').filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
    chip('BestellNr').focus();
    press(chip('BestellNr'), 'ArrowRight');
    expect(document.activeElement).toBe(chip('Datum'));
  });

  it('says why a column is taken, and takes the next best by a click', () => {
    const { chip, find, posted } = openView();
    chip('Kunde').focus();
    const [sentence] = find('.column-reason').querySelectorAll('p');
    expect(sentence?.textContent).toBe('Customer is Kunde: matched by title; values repeat. Next best: Land');
    sentence!.querySelector('button')!.click();
    expect(posted).toEqual([['changeReading', { columns: { customer: 'Land' } }]]);
  });

  it('tells what comes of the file, and greys it until a change is counted', () => {
    const { texts, find, update } = openView();
    expect(texts('.makes dt')).toEqual(['Rows kept', 'Orders', 'Customers', 'Revenue', 'Period']);
    expect(texts('.makes dd')).toEqual(['397,884', '18,532', '4', '8,911,408', 'Dec 1, 2010 – Dec 9, 2011']);
    update({ ...checked, isStale: true, fraction: 0.4 });
    expect(find('.makes').classList.contains('stale')).toBe(true);
    expect(find('.makes').getAttribute('aria-busy')).toBe('true');
    expect(find('progress').getAttribute('value')).toBe('40');
    expect(texts('.makes dd')).toHaveLength(5);
  });

  it('opens the rows that are left out by their reasons, and shows what stands in one', async () => {
    const { find, texts, announced, update } = openView();
    const fold = find('.makes details');
    expect(fold.querySelector('summary')?.textContent).toBe('Rows left out: 8,905');
    expect(fold.querySelector('li')?.textContent).toBe('Cancelled8,905Orders 2010: row 3');
    const link = () => find('.makes details li button');
    link().click();
    await settle();
    expect(link().getAttribute('aria-expanded')).toBe('true');
    expect(texts('.check-left .row-look td')).toEqual(['row 3 of Orders 2010']);
    expect(announced).toEqual(['Row 3 of Orders 2010 is shown.']);
    press(link(), 'Escape');
    expect(texts('.row-look')).toEqual([]);
    expect(link().getAttribute('aria-expanded')).toBe('false');
    link().click();
    await settle();
    expect(texts('.row-look td')).toHaveLength(1);
    // It was read by what was chosen before.
    update({ ...checked, isStale: true });
    expect(texts('.row-look')).toEqual([]);
  });

  it('has the proposal chosen, so that one click goes on', () => {
    const { find, texts, posted } = openView({ ...checked, check: withChoice(1) });
    expect(texts('.card.open h2')).toEqual(['One thing is open']);
    expect(find('[data-key="open 0 1"]').hasAttribute('checked')).toBe(true);
    find('[data-key="segment"]').click();
    find('[data-key="open 0 0"]').dispatchEvent(new Event('change'));
    expect(posted).toEqual([['segmentChecked'], ['answerOpen', { choice: 0, answer: 0 }]]);
  });

  it('goes on only where everything open has an answer', () => {
    const isDisabled = (check: CheckingState['check']) =>
      openView({ ...checked, ...(check && { check }) })
        .find('[data-key="segment"]')
        .hasAttribute('disabled');
    expect(isDisabled(withChoice())).toBe(true);
    expect(isDisabled(withChoice(0))).toBe(false);
    expect(isDisabled(checkOf({ failure: { message: 'No row is left.' } }))).toBe(true);
    expect(isDisabled(checkOf())).toBe(false);
  });

  it('sets the order of dates', () => {
    const { find, posted } = openView();
    const select = find('[data-key="dates.order"]') as HTMLSelectElement;
    select.value = 'mdy';
    select.dispatchEvent(new Event('change'));
    expect(posted).toEqual([['changeReading', { 'dates.order': 'mdy' }]]);
  });

  it('sets the decimal mark, and says which was found', () => {
    const { find, posted } = openView();
    const select = find('[data-key="numbers.decimalMark"]') as HTMLSelectElement;
    expect([...select.options].map(({ text }) => text)).toEqual(['As found (comma)', 'point', 'comma']);
    select.value = 'point';
    select.dispatchEvent(new Event('change'));
    expect(posted).toEqual([['changeReading', { 'numbers.decimalMark': 'point' }]]);
  });

  it('asks for rates where there are several currencies, and leaves out those without one', () => {
    const { find, texts, posted } = openView({ ...checked, check: withCurrencies() });
    expect(texts('.currencies label')).toEqual(['Read amounts in', '1 USD in EUR', '1 GBP in EUR']);
    type(find('[data-key="rate USD"]'), '0.9');
    type(find('[data-key="rate GBP"]'), '-1');
    expect(posted).toEqual([['changeReading', { currency: 'EUR', currencyRates: { USD: 0.9 } }]]);
  });

  it('takes back a rate, and all of them where another currency is read', () => {
    const settings = { currency: 'eur', currencyRates: { USD: 0.9, GBP: 1.2 } };
    const { find, posted } = openView({ ...checked, settings, check: withCurrencies() });
    expect(find('[data-key="rate GBP"]').getAttribute('value')).toBe('1.2');
    type(find('[data-key="rate GBP"]'), '');
    type(find('[data-key="currency"]'), 'GBP');
    expect(posted).toEqual([
      ['changeReading', { currency: 'EUR', currencyRates: { USD: 0.9 } }],
      ['changeReading', { currency: 'GBP', currencyRates: {} }],
    ]);
  });

  it('shows no currencies where there is one', () => {
    expect(openView().all('.currencies')).toEqual([]);
  });

  it('has a tick at each status that is no sale, and says which it does not understand', () => {
    const { texts, all } = openView();
    expect(texts('.statuses label')).toEqual([
      'paid 532,692 rows',
      'storniert 8,905 rows',
      'teilbezahlt 312 rows, not understood',
    ]);
    expect(all('.statuses input').map((box) => box.hasAttribute('checked'))).toEqual([false, true, false]);
  });

  it('says of a status that it is no sale, or one all the same', () => {
    const { all, posted } = openView();
    for (const at of [1, 2]) {
      const box = all('.statuses input')[at] as HTMLInputElement;
      box.checked = at === 2;
      box.dispatchEvent(new Event('change'));
    }
    expect(posted).toEqual([
      ['changeReading', { 'cleaning.cancelledStatuses': [], 'cleaning.salesStatuses': ['storniert'] }],
      [
        'changeReading',
        { 'cleaning.cancelledStatuses': ['teilbezahlt'], 'cleaning.salesStatuses': ['storniert'] },
      ],
    ]);
  });

  it('takes back what was said of a status', () => {
    const settings = { 'cleaning.cancelledStatuses': ['paid'], 'cleaning.salesStatuses': [] };
    const { all, posted } = openView({ ...checked, settings });
    const [box] = all('.statuses input') as HTMLInputElement[];
    box!.checked = false;
    box!.dispatchEvent(new Event('change'));
    expect(posted).toEqual([
      ['changeReading', { 'cleaning.cancelledStatuses': [], 'cleaning.salesStatuses': [] }],
    ]);
  });

  it('sets the days that count, and keeps the field', () => {
    const { find, posted, update } = openView();
    const box = find('[data-key="period from"]');
    type(box, '2011-01-01');
    update({ ...checked, settings: { period: { from: '2011-01-01' } } });
    expect(posted).toEqual([['changeReading', { period: { from: '2011-01-01' } }]]);
    expect(find('[data-key="period from"]')).toBe(box);
  });

  it('chooses rows by one value after the other before the host has answered', () => {
    const filters = [
      { column: 'Land', title: 'Land', values: [], isNot: true, found: countries, unknown: [] },
    ];
    const check = checkOf({ rows: { ...checkOf().rows!, filters } });
    const { find, posted } = openView({ ...checked, check, settings: { filter: { Land: { not: [] } } } });
    for (const country of ['Spain', 'France']) {
      const box = find(`[data-key="filter Land ${country}"]`) as HTMLInputElement;
      box.checked = true;
      box.dispatchEvent(new Event('change'));
    }
    expect(posted.at(-1)).toEqual(['changeReading', { filter: { Land: ['Spain', 'France'] } }]);
    expect(find('.makes').classList.contains('stale')).toBe(true);
  });

  it('has a tick at each sheet that is read, and reads another', () => {
    const { texts, all, posted } = openView();
    expect(texts('.sheets label')).toEqual(['Orders 2010', 'Backup not read']);
    const [, box] = all('.sheets input') as HTMLInputElement[];
    box!.checked = true;
    box!.dispatchEvent(new Event('change'));
    expect(posted).toEqual([['changeReading', { sheets: ['Orders 2010', 'Backup'] }]]);
  });

  it('keeps the focus where it was when what is around it changes', () => {
    const { chip, update } = openView();
    chip('Kunde').focus();
    const [table, ...others] = checkOf().look.tables;
    const rows = table!.rows.slice(0, 1);
    update({
      ...checked,
      check: checkOf({ look: { ...checkOf().look, tables: [{ ...table!, rows }, ...others] } }),
    });
    expect(document.activeElement).toBe(chip('Kunde'));
  });

  it('keeps a list scrolled where a tick in it was set', () => {
    const { find } = openView();
    find('.statuses .options').scrollTop = 40;
    const [box] = [...find('.statuses').querySelectorAll('input')];
    box!.checked = true;
    box!.dispatchEvent(new Event('change'));
    expect(box!.isConnected).toBe(false);
    expect(find('.statuses .options').scrollTop).toBe(40);
  });

  it('warns of what is doubtful before anything is segmented', () => {
    const remarks = [
      warning('several-currencies', { currencies: ['EUR', 'USD'] }),
      note('rows-chosen', { columns: [], rows: 1, revenue: 1 }),
    ];
    const check = checkOf({ rows: { ...checkOf().rows!, remarks } });
    const { texts, all } = openView({ ...checked, check });
    expect(texts('.doubtful li')).toEqual([expect.stringContaining('EUR and USD')]);
    expect(openView().all('.doubtful')).toEqual([]);
    expect(all('.doubtful')).toHaveLength(1);
  });

  it('goes back to a result where there is one', () => {
    const { all, posted } = openView({ ...checked, hasResult: true });
    all('vscode-button')
      .find(({ textContent }) => textContent === 'Back to the segments')!
      .click();
    expect(posted).toEqual([['leaveCheck']]);
  });
});

const countries = ['Spain', 'France'].map((value) => ({ value, rows: 1, isKept: true }));

function type(field: HTMLElement, text: string): void {
  (field as HTMLInputElement).value = text;
  field.dispatchEvent(new Event('change'));
}

function withCurrencies() {
  const currencies = [
    { currency: 'EUR', rows: 300 },
    { currency: 'USD', rows: 80 },
    { currency: 'GBP', rows: 20 },
  ];
  return checkOf({ rows: { ...checkOf().rows!, currencies } });
}

function withChoice(proposal?: number) {
  const values = { dates: ['01/02/2011'], orders: ['dmy', 'mdy'] } as const;
  return checkOf({
    open: [{ code: 'date-order-open', values, ...(proposal !== undefined && { proposal }) }],
  });
}
