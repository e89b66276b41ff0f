import { element } from '../controls/element.ts';

export interface VirtualRowsOptions {
  /** Pixels. */
  readonly rowHeight: number;
  /** Makes the row at an index anew; a row that is still on its way says so. */
  readonly makeRow: (index: number) => HTMLElement;
  /** Hears which rows are in view or near it, `from` up to but without `to`. */
  readonly onRange: (from: number, to: number) => void;
}

/** Rows kept ready above and below those in view. */
const margin = 10;
/** A browser lays out nothing taller; a list that would be is scrolled in coarser steps. */
const tallest = 15_000_000;

/** A list of any length of which only the rows in view are on the page. */
export class VirtualRows {
  readonly viewport: HTMLElement;
  readonly #body = element('div', { class: 'rows', role: 'rowgroup' });
  readonly #options: VirtualRowsOptions;
  #total = 0;
  #rows = new Map<number, HTMLElement>();

  constructor(viewport: HTMLElement, options: VirtualRowsOptions) {
    this.viewport = viewport;
    this.#options = options;
    viewport.append(this.#body);
    viewport.addEventListener('scroll', () => this.#update());
    // A taller view has room for more of them.
    if (typeof ResizeObserver === 'function') new ResizeObserver(() => this.#update()).observe(viewport);
  }

  get total(): number {
    return this.#total;
  }

  /** Another list: starts at its top. */
  reset(total: number): void {
    this.#total = total;
    this.#clear();
    this.#body.style.height = `${Math.min(total * this.#options.rowHeight, tallest)}px`;
    this.viewport.scrollTop = 0;
    this.#update();
  }

  /** Makes the rows in view anew, as when their content has come. */
  refresh(): void {
    this.#clear();
    this.#update();
  }

  row(index: number): HTMLElement | undefined {
    return this.#rows.get(index);
  }

  scrollTo(index: number): void {
    const { rowHeight } = this.#options;
    const first = this.#firstInView();
    const inView = Math.max(1, Math.floor(this.#height() / rowHeight) - 1);
    if (index < first) this.viewport.scrollTop = index * rowHeight * this.#squeeze();
    else if (index >= first + inView)
      this.viewport.scrollTop = (index - inView + 1) * rowHeight * this.#squeeze();
    this.#update();
  }

  #height(): number {
    return this.viewport.clientHeight || 320;
  }

  /** Below 1 where the list is taller than a browser lays out. */
  #squeeze(): number {
    const whole = this.#total * this.#options.rowHeight;
    return whole > tallest ? tallest / whole : 1;
  }

  #firstInView(): number {
    return Math.floor(this.viewport.scrollTop / this.#squeeze() / this.#options.rowHeight);
  }

  #update(): void {
    const { rowHeight, makeRow, onRange } = this.#options;
    const first = this.#firstInView();
    const from = Math.max(0, first - margin);
    const to = Math.min(this.#total, first + Math.ceil(this.#height() / rowHeight) + margin);
    for (const [index, row] of this.#rows) {
      if (index >= from && index < to) continue;
      row.remove();
      this.#rows.delete(index);
    }
    // Where the list is squeezed, rows lie relative to the one at the top of the view.
    const shift = this.viewport.scrollTop - this.viewport.scrollTop / this.#squeeze();
    for (let index = from; index < to; index++) {
      let row = this.#rows.get(index);
      if (row === undefined) {
        row = makeRow(index);
        this.#rows.set(index, row);
        this.#body.append(row);
      }
      row.style.transform = `translateY(${index * rowHeight + shift}px)`;
    }
    onRange(from, to);
  }

  #clear(): void {
    for (const row of this.#rows.values()) row.remove();
    this.#rows.clear();
  }
}
