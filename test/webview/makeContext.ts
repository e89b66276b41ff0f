import type { PageMessage } from '../../src/pageMessage.ts';
import type { CustomerPage, CustomerQuery } from '../../src/pipeline/customers/customerQuery.ts';
import type { Context } from '../../webview/context.ts';
import type { Chart } from '../../webview/figure.ts';
import { createFormats } from '../../webview/formats.ts';
import { Store } from '../../webview/store.ts';
import { initialViewState, type ViewState } from '../../webview/viewState.ts';

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
