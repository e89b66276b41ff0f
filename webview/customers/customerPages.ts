import { messageOf } from '../../src/pipeline/errors/messageOf.ts';
import type {
  CustomerPage,
  CustomerQuery,
  ListedCustomer,
} from '../../src/pipeline/results/customerQuery.ts';

const pageSize = 100;

type ListQuery = Omit<CustomerQuery, 'from' | 'count'>;

export interface CustomerPagesOptions {
  readonly list: (query: CustomerQuery) => Promise<CustomerPage>;
  /** Hears of a list's first page with the whole number, and of every other page. */
  readonly onTotal: (page: Pick<CustomerPage, 'total' | 'reach' | 'lastYear'>) => void;
  readonly onPage: () => void;
  readonly onFailure: (message: string) => void;
}

/** The customers that a query finds, fetched a page at a time as they come into view. */
export class CustomerPages {
  readonly #options: CustomerPagesOptions;
  /** The most characters that an id of the customers so far has. */
  longestId = 0;
  #query: ListQuery | undefined;
  #pages = new Map<number, readonly ListedCustomer[] | 'asked'>();

  constructor(options: CustomerPagesOptions) {
    this.#options = options;
  }

  /** Starts over with another query. */
  async ask(query: ListQuery): Promise<void> {
    this.#query = query;
    this.#pages = new Map();
    const page = await this.#fetch(0);
    if (page !== undefined) this.#options.onTotal(page);
  }

  customer(index: number): ListedCustomer | undefined {
    const page = this.#pages.get(Math.floor(index / pageSize));
    return typeof page === 'object' ? page[index % pageSize] : undefined;
  }

  /** Fetches what is missing of a range. */
  need(from: number, to: number): void {
    for (let page = Math.floor(from / pageSize); page * pageSize < to; page++) {
      if (this.#pages.has(page)) continue;
      void this.#fetch(page).then((fetched) => fetched && this.#options.onPage());
    }
  }

  /** Undefined where another query was asked meanwhile, or none was answered. */
  async #fetch(number: number): Promise<CustomerPage | undefined> {
    const pages = this.#pages;
    if (this.#query === undefined) return undefined;
    pages.set(number, 'asked');
    try {
      const page = await this.#options.list({ ...this.#query, from: number * pageSize, count: pageSize });
      if (pages !== this.#pages) return undefined;
      pages.set(number, page.customers);
      for (const { id } of page.customers) this.longestId = Math.max(this.longestId, id.length);
      return page;
    } catch (error) {
      pages.delete(number);
      if (pages === this.#pages) this.#options.onFailure(messageOf(error));
      return undefined;
    }
  }
}
