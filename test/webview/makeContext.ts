import type { CustomerPage, CustomerQuery } from '../../src/pipeline/results/customerQuery.ts';
import type { Post } from '../../webview/controls/controls.ts';
import { createFormats } from '../../webview/controls/formats.ts';
import type { Chart } from '../../webview/plot/figure.ts';
import { type Context, Store } from '../../webview/state/context.ts';
import type { ResultCalls } from '../../webview/state/resultCalls.ts';
import { initialViewState, type ViewState } from '../../webview/state/viewState.ts';

import { flows, movementView } from './movement/sampleMovement.ts';

const nobody = async (): Promise<CustomerPage> => ({ total: 0, from: 0, customers: [] });

/** Keeps what is told the host, each as its call and the request where there is one. */
export function recordPosts() {
  const posted: (readonly unknown[])[] = [];
  const post: Post = (call, ...request) => {
    posted.push([call, ...request]);
  };
  return { posted, post };
}

/** Answers to what is asked of a result, as of the sample's movement. */
export const sampleCalls: ResultCalls = {
  followMovement: async () => movementView,
  listFlows: async (dates) => ({ ...flows, ...dates }),
  listMoved: async () => ({ total: 0, customers: [], silentDays: 0, usualGap: null }),
  lookAtRow: async () => undefined,
  refit: async () => ({ customers: 0, changed: 0, names: [] }),
};

/** What the views share, with what they did of it. */
export function makeContext(
  state: Partial<ViewState> = {},
  listCustomers: (query: CustomerQuery) => Promise<CustomerPage> = nobody,
) {
  const { posted, post } = recordPosts();
  const redrawn: Chart[] = [];
  const announced: string[] = [];
  const context: Context = {
    formats: createFormats('en-US'),
    post,
    listCustomers,
    copyCustomers: async () => '',
    describeCustomer: async () => undefined,
    calls: sampleCalls,
    store: new Store<ViewState>({ ...initialViewState, ...state }),
    redraw: (chart) => redrawn.push(chart),
    announce: (text) => announced.push(text),
  };
  return { context, posted, redrawn, announced };
}
