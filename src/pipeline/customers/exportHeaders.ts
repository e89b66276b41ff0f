import type { FigureId } from './figures.ts';

/**
 * The columns of exported customers by what they hold, in their order: what scripts read keeps its name and its place, and
 * what is new comes last. Undefined for figures that are not exported.
 */
export const customerHeaders = {
  id: 'id',
  recency: 'recency',
  frequency: 'frequency',
  monetary: 'monetary',
  segmentId: 'segment_id',
  segmentName: 'segment_name',
  probability: 'probability',
  averageOrder: 'average_order',
  r: 'r_score',
  f: 'f_score',
  m: 'm_score',
  firstPurchase: 'first_purchase',
  lastPurchase: 'last_purchase',
  secondBest: 'second_segment',
  daysBetweenOrders: 'days_between_orders',
  group: 'segment_group',
  usualGap: 'usual_gap',
  predictedOrders: 'predicted_orders',
  predictedSpend: 'predicted_spend',
  churnRisk: 'churn_risk',
  action: 'segment_action',
  sinceFirstPurchase: undefined,
  newness: undefined,
} as const satisfies Readonly<
  Record<'id' | 'segmentId' | 'segmentName' | 'group' | 'action' | FigureId, string | undefined>
>;

/** Of the last other segment. */
export const formerHeaders = ['previous_segment', 'segment_since'] as const;

/** Of the customers of a flow. */
export const movedHeaders = [
  'id',
  'previous_segment',
  'segment_name',
  'last_purchase',
  'spent_before',
  'spent_since',
] as const;

const all: ReadonlySet<string | undefined> = new Set([
  ...Object.values(customerHeaders),
  ...formerHeaders,
  ...movedHeaders,
]);

/** Whether a title is one of ours. */
export const isExportHeader = (title: string): boolean => all.has(title);
