import { createFormats } from '../../webview/controls/formats.ts';
import { Page, type PageOptions } from '../../webview/page/page.ts';
import { sampleCalls } from './makeContext.ts';

/** The page in the document, whose host does nothing and has no customers where it isn't told otherwise. */
export const makePage = (options: Partial<PageOptions> = {}): Page =>
  new Page(document.body, {
    post: () => {},
    formats: createFormats('en-US'),
    draw: async () => {},
    erase: () => {},
    listCustomers: async () => ({ total: 0, from: 0, customers: [] }),
    copyCustomers: async () => '',
    describeCustomer: async () => undefined,
    calls: sampleCalls,
    onViewState: () => {},
    ...options,
  });
