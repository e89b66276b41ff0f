import { describe, expect, it } from 'vitest';
import { describeTrial } from '../../../src/host/rules/describeTrial.ts';
import { warning } from '../../../src/pipeline/language/remarks.ts';

const subject = { workbook: 'shop_2024.xlsx', origin: 'Current rules.', names: ['Champions', 'Lost'] };
const lost = { id: 'lost', name: 'Lost', priority: 210, segments: ['Lost'], customers: 1544, share: 0.26267 };
const stars = {
  id: 'champions',
  name: 'Stars',
  priority: 30,
  segments: ['Stars'],
  customers: 60,
  share: 0.01,
};
const idle = { id: 'vip', name: 'VIP', priority: 20, segments: [], customers: 0, share: 0 };
const trial = { rules: [idle, stars, lost], names: ['Stars', 'Lost'], remarks: [] };

describe('describeTrial', () => {
  const text = describeTrial(subject, trial);

  it('says what is tried on which workbook, and that nothing is saved', () => {
    expect(text).toMatch(/^# Naming rules tried on shop\\_2024.xlsx\n\nCurrent rules\. Nothing is saved/);
  });

  it('says which segments and how many customers each rule takes', () => {
    expect(text).toContain('| `champions` | 30 | Stars | 60 (1.0%) |');
    expect(text).toContain('| `lost` | 210 | Lost | 1,544 (26.3%) |');
    expect(text).toContain('## Rules with no matches\n\n- VIP (`vip`)');
  });

  it('says which names would change, or that none would', () => {
    expect(text).toContain('## Names that would change\n\n- Champions → **Stars**');
    expect(describeTrial({ ...subject, names: ['Stars', 'Lost'] }, trial)).toContain('\n\nNone.\n\n');
  });

  it('lists warnings where there are some', () => {
    expect(text).not.toContain('Warnings');
    const remarks = [warning('unknown-property', { rule: 'x', property: 'nmae' })];
    expect(describeTrial(subject, { ...trial, remarks })).toContain(
      '- Rule “x” has an unknown property "nmae", which is ignored; check its spelling.',
    );
  });

  it('shows markup in names literally', () => {
    const hostile = '<img src=x> | [a](b) *c* `d`\n# e';
    const hostileTrial = { ...trial, rules: [{ ...stars, name: hostile, id: 'a`|b', segments: [hostile] }] };
    const [, row] = describeTrial(subject, hostileTrial).match(/--: \|\n(.*)/) ?? [];
    expect(row).not.toMatch(/(?<!\\)[[\]*`]c|<img|(?<!\\)\[/);
    expect(row?.match(/(?<!\\)\|/g)).toHaveLength(5);
  });
});
