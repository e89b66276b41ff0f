import { type CallsOf, Channel, type Message, type Post, type Thread } from '../../src/messages/channel.ts';

/** A thread in this very one: what is posted arrives later, as a copy, as between real ones. */
export class MemoryThread<Calls extends CallsOf<Calls>> implements Thread {
  readonly post: Post;
  /** All that was posted to it. */
  readonly received: Message[] = [];
  isTerminated = false;
  readonly #listeners: ((message: Message) => void)[] = [];
  readonly #crashListeners: ((error: Error) => void)[] = [];

  /** @param calls what it answers */
  constructor(calls: Calls) {
    const channel = new Channel((message) => this.#deliver(message, this.#listeners), calls);
    this.post = (message) =>
      this.#deliver(message, [(copy) => this.received.push(copy), (copy) => channel.receive(copy)]);
  }

  onMessage(listener: (message: Message) => void): void {
    this.#listeners.push(listener);
  }

  onCrash(listener: (error: Error) => void): void {
    this.#crashListeners.push(listener);
  }

  terminate(): void {
    this.isTerminated = true;
  }

  /** Dies by itself. */
  crash(error: Error): void {
    for (const listener of this.#crashListeners) listener(error);
  }

  #deliver(message: Message, listeners: readonly ((message: Message) => void)[]): void {
    const copy = structuredClone(message);
    setImmediate(() => {
      if (!this.isTerminated) for (const listener of listeners) listener(copy);
    });
  }
}
