import type { RuleTake } from '../../pipeline/naming/tryRules.ts';

/** One line above a rule: `Takes 2 segments: 3,421 customers (58.2 %)`. */
export function describeTake({ segments, customers, share }: RuleTake): string {
  if (segments.length === 0) return 'Takes no segment';
  const count = segments.length === 1 ? `Takes ${segments[0]}` : `Takes ${segments.length} segments`;
  return `${count}: ${customers.toLocaleString('en-US')} customers (${(share * 100).toFixed(1)} %)`;
}
