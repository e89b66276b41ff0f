import type { CustomerPage, CustomerQuery } from '../src/pipeline/customers/customerQuery.ts';
import type { Chart } from './figure.ts';
import type { Formats } from './formats.ts';
import type { Store } from './store.ts';
import type { Post } from './toolbar.ts';
import type { ViewState } from './viewState.ts';

/** What the views of a result share. */
export interface Context {
  readonly formats: Formats;
  readonly post: Post;
  /** Rejects with what to tell the user. */
  readonly listCustomers: (query: CustomerQuery) => Promise<CustomerPage>;
  readonly store: Store<ViewState>;
  /** Draws a chart anew after a change of the state that it shows. */
  readonly redraw: (chart: Chart) => void;
  /** Tells a screen reader. */
  readonly announce: (text: string) => void;
}

/** Points a segment out in all views, with what there is to say of it, or no longer. */
export function toggleSelected({ store }: Pick<Context, 'store'>, index: number): void {
  const { selected, opened } = store.state;
  if (selected === index) store.update({ selected: undefined });
  else store.update({ selected: index, opened: [...opened.filter((each) => each !== index), index] });
}
