import { describe, expect, it } from 'vitest';
import type { WorkbookSettings } from '../../../src/pipeline/settings/readingSettings.ts';
import { daysThatCount } from '../../../webview/data/daysThatCount.ts';

// @vitest-environment happy-dom

function open(period: WorkbookSettings['period']) {
  const changes: WorkbookSettings[] = [];
  const { node, update } = daysThatCount((settings) => changes.push(settings));
  document.body.replaceChildren(node);
  update(period);
  const [from, to] = [...node.querySelectorAll('input')];
  return { changes, update, from: from!, to: to! };
}

function type(box: HTMLInputElement, text: string): void {
  box.value = text;
  box.dispatchEvent(new Event('change'));
}

describe('the days that count', () => {
  it('are those that are set', () => {
    const { from, to } = open({ from: '2010-12-01' });
    expect([from.value, to.value]).toEqual(['2010-12-01', '']);
    expect([...document.querySelectorAll('label')].map((label) => label.textContent)).toEqual([
      'From the day',
      'To the day',
    ]);
  });

  it('are set one beside the other, and taken back by an empty field', () => {
    const { changes, update, from, to } = open(undefined);
    type(from, '2010-12-01');
    update({ from: '2010-12-01' });
    type(to, '2011-11-30');
    update({ from: '2010-12-01', to: '2011-11-30' });
    type(from, '');
    expect(changes).toEqual([
      { period: { from: '2010-12-01' } },
      { period: { from: '2010-12-01', to: '2011-11-30' } },
      { period: { to: '2011-11-30' } },
    ]);
  });

  it('are not set while a year is being typed', () => {
    const { changes, from } = open({ from: '2010-12-01' });
    type(from, '0002-12-01');
    expect(changes).toEqual([]);
  });

  it('stay in a field that is typed in, whatever comes of it meanwhile', () => {
    const { update, from, to } = open(undefined);
    from.focus();
    from.value = '2010-12-01';
    update({ to: '2011-11-30' });
    expect([from.value, to.value]).toEqual(['2010-12-01', '2011-11-30']);
  });
});
