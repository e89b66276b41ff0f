import type { PageMessage } from '../../src/messages/pageMessage.ts';
import type { CustomerPage, CustomerQuery } from '../../src/pipeline/results/customerQuery.ts';
import { createFormats } from '../../webview/controls/formats.ts';
import type { Chart } from '../../webview/plot/figure.ts';
import { type Context, Store } from '../../webview/state/context.ts';
import { initialViewState, type ViewState } from '../../webview/state/viewState.ts';

const nobody = async (): Promise<CustomerPage> => ({ total: 0, from: 0, customers: [] });

/** What the views share, with what they did of it. */
export function makeContext(
  state: Partial<ViewState> = {},
  listCustomers: (query: CustomerQuery) => Promise<CustomerPage> = nobody,
) {
  const posted: PageMessage[] = [];
  const redrawn: Chart[] = [];
  const announced: string[] = [];
  const context: Context = {
    formats: createFormats('en-US'),
    post: (message) => posted.push(message),
    listCustomers,
    store: new Store<ViewState>({ ...initialViewState, ...state }),
    redraw: (chart) => redrawn.push(chart),
    announce: (text) => announced.push(text),
  };
  return { context, posted, redrawn, announced };
}
