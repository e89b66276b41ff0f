import { t } from '../../src/pipeline/language/language.ts';
import {
  type CopiedKey,
  type CustomerSortKey,
  customerSortKeys,
  isContactKey,
  type ListedCustomer,
} from '../../src/pipeline/results/customerQuery.ts';
import { linkButton } from '../controls/controls.ts';
import { element } from '../controls/element.ts';
import { roveFocus } from '../controls/roveFocus.ts';
import type { ViewState } from '../state/viewState.ts';
import type { CustomerColumn } from './customerColumns.ts';
import { VirtualRows } from './virtualRows.ts';

type Sort = Pick<ViewState['customers'], 'sort' | 'descending'>;

export interface CustomerGridOptions {
  readonly columns: readonly CustomerColumn[];
  readonly sort: () => Sort;
  readonly onSort: (key: CustomerSortKey) => void;
  readonly customer: (index: number) => ListedCustomer | undefined;
  /** Hears which row was entered. */
  readonly onOpen: (customer: ListedCustomer) => void;
  readonly onRange: (from: number, to: number) => void;
  /** Pixels. */
  readonly rowHeight: number;
}

/** A table of any number of customers; the arrow keys, Page Up and Down, Home and End move through its rows. */
export class CustomerGrid {
  readonly node: HTMLElement;
  readonly #options: CustomerGridOptions;
  readonly #rows: VirtualRows;
  readonly #heads: readonly HTMLElement[];
  /** The row that has the focus, or would have. */
  #current = 0;

  constructor(options: CustomerGridOptions) {
    this.#options = options;
    const { columns, onRange, rowHeight } = options;
    this.#heads = columns.map((column) => this.#makeHead(column));
    this.node = element(
      'div',
      {
        class: 'customers',
        role: 'grid',
        'aria-label': t('Customers'),
        'aria-readonly': 'true',
        'aria-colcount': String(columns.length),
      },
      element('div', { role: 'rowgroup', class: 'heads' }, element('div', { role: 'row' }, ...this.#heads)),
    );
    this.fitIds(0);
    this.#rows = new VirtualRows(this.node, { rowHeight, onRange, makeRow: (index) => this.#makeRow(index) });
    this.node.addEventListener('keydown', (event) => this.#move(event));
    this.node.addEventListener('dblclick', (event) => this.#open(event));
    this.node.addEventListener('copy', (event) => this.#copy(event));
    roveFocus(this.#heads[0]!.parentElement!, () =>
      this.#heads.flatMap((head) => head.querySelector('button') ?? []),
    );
    this.#markSort();
  }

  /** Makes room for ids of up to so many characters: an e-mail address cut off after a few says nobody. */
  fitIds(characters: number): void {
    const tracks = this.#options.columns.map(({ key, name, width }) => {
      const least =
        key === 'id'
          ? `clamp(${width}em, ${characters}ch + 28px, 26em)`
          : `max(${width}em, ${longestWord(name)}ch + 28px)`;
      return `minmax(${least}, ${width}fr)`;
    });
    this.node.style.setProperty('--columns', tracks.join(' '));
  }

  reset(total: number): void {
    this.#current = 0;
    this.node.setAttribute('aria-rowcount', String(total + 1));
    this.#markSort();
    this.#keepFocus(() => this.#rows.reset(total));
  }

  refresh(): void {
    this.#keepFocus(() => this.#rows.refresh());
  }

  /** Rows that are made anew take the focus over from those before. */
  #keepFocus(renew: () => void): void {
    const { activeElement } = document;
    const hadFocus = this.node.contains(activeElement);
    renew();
    if (hadFocus && !this.node.contains(activeElement)) this.#rows.row(this.#current)?.focus();
  }

  #makeHead({ key, name, definition, isNumber }: CustomerColumn): HTMLElement {
    const cell = element('div', {
      role: 'columnheader',
      class: isNumber ? 'number' : '',
      'data-key': key,
      ...(definition !== undefined && { title: definition }),
    });
    if (!isSortKey(key)) cell.append(name);
    else {
      const sort = element('button', { type: 'button', class: 'sort' }, name);
      sort.addEventListener('click', () => this.#options.onSort(key));
      cell.append(sort);
    }
    return cell;
  }

  #markSort(): void {
    const { sort, descending } = this.#options.sort();
    for (const head of this.#heads) {
      if (head.dataset['key'] === sort)
        head.setAttribute('aria-sort', descending ? 'descending' : 'ascending');
      else head.removeAttribute('aria-sort');
    }
  }

  #makeRow(index: number): HTMLElement {
    const { columns, customer: find } = this.#options;
    const customer = find(index);
    const cells = columns.map(({ key, text, isNumber }) => {
      const content = customer === undefined ? '…' : text(customer);
      const inside = customer && key === 'id' ? this.#link(customer) : content;
      return element('div', { role: 'gridcell', class: isNumber ? 'number' : '', title: content }, inside);
    });
    return element(
      'div',
      {
        role: 'row',
        'aria-rowindex': String(index + 2),
        tabindex: index === this.#current ? '0' : '-1',
        ...(customer === undefined && { 'aria-busy': 'true' }),
      },
      ...cells,
    );
  }

  /** Enter on the row does the same. */
  #link(customer: ListedCustomer): HTMLElement {
    const link = linkButton(customer.id, () => this.#options.onOpen(customer));
    link.tabIndex = -1;
    return link;
  }

  /** Rows that are marked are copied as rows: else each cell would be a line. */
  #copy(event: ClipboardEvent): void {
    const selection = document.getSelection();
    if (selection === null || selection.isCollapsed) return;
    const marked = [...this.node.querySelectorAll('[role=row]')].filter((row) =>
      selection.containsNode(row, true),
    );
    if (marked.length < 2) return;
    const cells = (row: Element) => [...row.children].map(({ textContent }) => textContent).join('\t');
    event.clipboardData?.setData('text/plain', marked.map(cells).join('\n'));
    event.preventDefault();
  }

  #open(event: Event): void {
    const row = (event.target as HTMLElement).closest('.rows [role=row]');
    const index = Number(row?.getAttribute('aria-rowindex')) - 2;
    const customer = row === null ? undefined : this.#options.customer(index);
    if (customer !== undefined) this.#options.onOpen(customer);
  }

  /** Puts the focus on the row that had it. */
  focus(): void {
    this.#rows.row(this.#current)?.focus();
  }

  #move(event: KeyboardEvent): void {
    if (event.key === 'Enter') this.#open(event);
    const row = (event.target as HTMLElement).closest('.rows [role=row]');
    const to = row && destination(event.key, this.#current, this.#rows.total);
    if (to === undefined || to === null) return;
    event.preventDefault();
    this.#rows.row(this.#current)?.setAttribute('tabindex', '-1');
    this.#current = to;
    this.#rows.scrollTo(to);
    const target = this.#rows.row(to);
    target?.setAttribute('tabindex', '0');
    target?.focus({ preventScroll: true });
  }
}

/** Its length: a title breaks between words alone. */
const longestWord = (title: string): number =>
  Math.max(...title.split(/\s/).map((word) => Array.from(word).length));

const isSortKey = (key: CopiedKey): key is CustomerSortKey =>
  isContactKey(key) || (customerSortKeys as readonly CopiedKey[]).includes(key);

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 10, PageUp: -10 };

function destination(key: string, from: number, total: number): number | undefined {
  if (key === 'Home') return 0;
  if (key === 'End') return total - 1;
  const step = steps[key];
  return step === undefined ? undefined : Math.min(Math.max(from + step, 0), total - 1);
}
