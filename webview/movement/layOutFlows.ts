import type { Flow } from '../../src/pipeline/results/flows.ts';

/** One row at one end, from top to bottom in pixels. */
export interface FlowNode {
  readonly row: number;
  readonly customers: number;
  readonly top: number;
  readonly height: number;
}

/** A flow from an interval on the left to one on the right, both as high as its customers. */
export interface Ribbon {
  readonly flow: Flow;
  readonly left: number;
  readonly right: number;
  readonly height: number;
}

export interface FlowLayout {
  readonly left: readonly FlowNode[];
  readonly right: readonly FlowNode[];
  readonly ribbons: readonly Ribbon[];
  readonly height: number;
}

/** Between rows, and the least that a name takes. */
const gap = 8;
const leastRow = 18;

/** Rows by their customers at both ends, and the flows between them, each customer as high as any other. */
export function layOutFlows(flows: readonly Flow[], height: number): FlowLayout {
  const [lefts, rights] = [sumRows(flows, 'from'), sumRows(flows, 'to')];
  const all = flows.reduce((sum, { customers }) => sum + customers, 0);
  const spare = height - gap * Math.max(lefts.length, rights.length);
  const scale = all === 0 ? 0 : Math.max(spare, 0) / all;
  const [left, right] = [stack(lefts, scale), stack(rights, scale)];
  const used = { from: new Map<number, number>(), to: new Map<number, number>() };
  const place = (nodes: readonly FlowNode[], end: 'from' | 'to', flow: Flow) => {
    const node = nodes.find(({ row }) => row === flow[end])!;
    const before = used[end].get(node.row) ?? 0;
    used[end].set(node.row, before + flow.customers * scale);
    return node.top + before;
  };
  const inOrder = (a: Flow, b: Flow) => orderOf(a.from) - orderOf(b.from) || orderOf(a.to) - orderOf(b.to);
  const ribbons = flows.toSorted(inOrder).map((flow) => ({
    flow,
    left: place(left, 'from', flow),
    right: place(right, 'to', flow),
    height: flow.customers * scale,
  }));
  const bottom = (nodes: readonly FlowNode[]) => {
    const last = nodes.at(-1);
    return last === undefined ? 0 : last.top + Math.max(last.height, leastRow);
  };
  return { left, right, ribbons, height: Math.max(bottom(left), bottom(right)) };
}

/** New customers stand last. */
const orderOf = (row: number): number => (row < 0 ? Number.MAX_SAFE_INTEGER : row);

function sumRows(flows: readonly Flow[], end: 'from' | 'to') {
  const sums = new Map<number, number>();
  for (const flow of flows) sums.set(flow[end], (sums.get(flow[end]) ?? 0) + flow.customers);
  return [...sums].sort(([a], [b]) => orderOf(a) - orderOf(b));
}

function stack(rows: readonly (readonly [number, number])[], scale: number): readonly FlowNode[] {
  let top = 0;
  return rows.map(([row, customers]) => {
    const height = customers * scale;
    const node = { row, customers, top, height };
    top += Math.max(height, leastRow - gap) + gap;
    return node;
  });
}
