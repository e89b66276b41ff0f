import type {
  CopyQuery,
  CustomerDetail,
  CustomerPage,
  CustomerQuery,
} from '../../src/pipeline/results/customerQuery.ts';
import type { OutlineEntry } from '../../src/pipeline/results/outline.ts';
import type { Post } from '../controls/controls.ts';
import type { Formats } from '../controls/formats.ts';
import type { Chart } from '../plot/figure.ts';
import type { ResultCalls } from './resultCalls.ts';
import { isSelected } from './shownSegments.ts';
import type { ViewState } from './viewState.ts';

type Listener<State> = (state: State, before: State) => void;

/** Holds a state; all who subscribed hear of every change. */
export class Store<State extends object> {
  #state: State;
  readonly #listeners: Listener<State>[] = [];

  constructor(state: State) {
    this.#state = state;
  }

  get state(): State {
    return this.#state;
  }

  update(change: Partial<State>): void {
    const before = this.#state;
    this.#state = { ...before, ...change };
    for (const listener of this.#listeners) listener(this.#state, before);
  }

  subscribe(listener: Listener<State>): void {
    this.#listeners.push(listener);
  }
}

/** A part of the page. */
export interface View {
  readonly node: HTMLElement;
  /** What belongs to it but takes the whole width where it stands beside another part. */
  readonly below?: HTMLElement;
  /** To be drawn once the node is on the page. */
  readonly charts: readonly Chart[];
}

/** What the views of a result share. */
export interface Context {
  readonly formats: Formats;
  readonly post: Post;
  /** Rejects with what to tell the user. */
  readonly listCustomers: (query: CustomerQuery) => Promise<CustomerPage>;
  /** As tab-separated text. */
  readonly copyCustomers: (query: CopyQuery) => Promise<string>;
  readonly describeCustomer: (id: string) => Promise<CustomerDetail | undefined>;
  readonly calls: ResultCalls;
  readonly store: Store<ViewState>;
  /** Draws a chart anew after a change of the state that it shows. */
  readonly redraw: (chart: Chart) => void;
  /** Tells a screen reader. */
  readonly announce: (text: string) => void;
}

/** Points a segment or a group out in all views, or no longer. */
export function toggleSelected({ store }: Pick<Context, 'store'>, entry: OutlineEntry): void {
  store.update({ selected: isSelected(store.state, entry) ? [] : entry.segments });
}

/** A list with or without something, which stands last. */
export function setMember<Value>(
  members: readonly Value[],
  member: Value,
  isMember: boolean,
): readonly Value[] {
  const others = members.filter((each) => each !== member);
  return isMember ? [...others, member] : others;
}
