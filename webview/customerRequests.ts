import type { CustomerPage, CustomerQuery } from '../src/pipeline/customers/customerQuery.ts';
import type { HostMessage } from '../src/protocol.ts';
import type { Post } from './toolbar.ts';

type Answer = Extract<HostMessage, { type: 'listed' | 'unlisted' }>;

interface Pending {
  readonly resolve: (page: CustomerPage) => void;
  readonly reject: (error: Error) => void;
}

/** Asks the host for customers, and tells its answers apart. */
export class CustomerRequests {
  readonly #post: Post;
  readonly #pending = new Map<number, Pending>();
  #last = 0;

  constructor(post: Post) {
    this.#post = post;
  }

  list(query: CustomerQuery): Promise<CustomerPage> {
    this.#last += 1;
    const id = this.#last;
    return new Promise((resolve, reject) => {
      this.#pending.set(id, { resolve, reject });
      this.#post({ type: 'listCustomers', id, query });
    });
  }

  receive(answer: Answer): void {
    const pending = this.#pending.get(answer.id);
    this.#pending.delete(answer.id);
    if (answer.type === 'listed') pending?.resolve(answer.page);
    else pending?.reject(new Error(answer.message));
  }
}
