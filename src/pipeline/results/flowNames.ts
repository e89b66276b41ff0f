import { t } from '../language/language.ts';
import { type Flow, type MovementView, notYet, slippedFrom } from './flows.ts';

type Rows = Pick<MovementView, 'rows'>;

/** What a row is called; new customers have one of their own. */
export const nameRow = ({ rows }: Rows, row: number): string =>
  row === notYet ? t('New customers') : rows[row]!.name;

/** New customers have no segment's colour. */
export const colourRow = ({ rows }: Rows, row: number): string =>
  row === notYet ? '#8a8f98' : rows[row]!.colour;

/** `Loyal → At Risk`. */
export const nameFlow = (view: Rows, { from, to }: Pick<Flow, 'from' | 'to'>): string =>
  from === slippedFrom
    ? t('All who slipped to {0}', nameRow(view, to))
    : t('{0} → {1}', nameRow(view, from), nameRow(view, to));

export const isSameFlow = (a: Pick<Flow, 'from' | 'to'> | undefined, b: Pick<Flow, 'from' | 'to'>): boolean =>
  a?.from === b.from && a.to === b.to;

/** Whether its customers are where they were. */
export const stayed = ({ from, to }: Pick<Flow, 'from' | 'to'>): boolean => from === to;

/** Those who went somewhere, most first, then those who stayed. */
export const orderFlows = (flows: readonly Flow[]): readonly Flow[] =>
  flows.toSorted((a, b) => Number(stayed(a)) - Number(stayed(b)) || b.customers - a.customers);
