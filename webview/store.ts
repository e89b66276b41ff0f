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
