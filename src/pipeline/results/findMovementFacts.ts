import type { Flow, MovementRow } from './flows.ts';
import type { MovementFact } from './movementFacts.ts';

/** What to say first of who went where. @param days of the window */
export function findMovementFacts(
  flows: readonly Flow[],
  { rows, days }: { readonly rows: readonly MovementRow[]; readonly days: number },
): MovementFact[] {
  const moved = flows.filter(({ from, to }) => from >= 0 && from !== to);
  if (moved.length === 0) return [{ code: 'unmoved', values: {} }];
  const [worst] = rows
    .map((row, at) => ({ row, at, ...sumSilent(moved.filter(({ to }) => to === at)) }))
    .filter(({ customers }) => customers > 0)
    .sort((a, b) => b.spent - a.spent || b.customers - a.customers);
  if (worst === undefined) return [];
  const { row, at, customers, spent } = worst;
  const slipped: MovementFact =
    row.kind === 'lapsed'
      ? { code: 'fell-silent', values: { customers, spent, days, to: at } }
      : { code: 'slipped', values: { segment: row.name, customers, spent, days, to: at } };
  const back = moved.filter(({ from }) => from === at).reduce((sum, { bought }) => sum + bought, 0);
  return [slipped, ...(back > 0 ? [{ code: 'came-back', values: { customers: back } } as const] : [])];
}

/** Those who only aged. */
const sumSilent = (flows: readonly Flow[]) =>
  flows.reduce(
    (sum, { customers, bought, spentBeforeBySilent }) => ({
      customers: sum.customers + customers - bought,
      spent: sum.spent + spentBeforeBySilent,
    }),
    { customers: 0, spent: 0 },
  );
