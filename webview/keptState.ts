import type { PageState } from '../src/protocol.ts';

const stateTypes: readonly unknown[] = ['running', 'done', 'failed', 'cancelled'];

/** The state that the page kept before a reload; undefined if there is none or it has another shape. */
export function keptState(value: unknown): PageState | undefined {
  if (!isRecord(value) || typeof value['uri'] !== 'string') return undefined;
  const state = value['state'];
  if (!isRecord(state) || typeof state['name'] !== 'string') return undefined;
  return stateTypes.includes(state['type']) ? (value as unknown as PageState) : undefined;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
